import type { Page } from '../page.ts'
import { programmePage } from './programme/programme-page.ts'
import { programmesPage } from './programmes/programmes-page.ts'
import { projectPage } from './project/project-page.ts'
import { projectsPage, searchPage } from './search/search-page.ts'

/** Every page of the site. */
export const pages: readonly Page[] = [searchPage, projectsPage, projectPage, programmesPage, programmePage]
