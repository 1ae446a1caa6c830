import type { Page } from '../page.ts'
import { projectPage } from './project/project-page.ts'

/** Every page of the site. */
export const pages: readonly Page[] = [projectPage]
