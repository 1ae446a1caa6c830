import { changesFeed } from '../feeds/changes-feed.ts'
import type { Page } from '../page.ts'
import { findingPage } from './finding/finding-page.ts'
import { homePage } from './home/home-page.ts'
import { modelPage } from './model/model-page.ts'
import { modelsPage } from './models/models-page.ts'
import { programmePage } from './programme/programme-page.ts'
import { programmesPage } from './programmes/programmes-page.ts'
import { projectPage } from './project/project-page.ts'
import { projectHistoryPage } from './project-history/history-page.ts'
import { projectsPage, searchPage } from './search/search-page.ts'

/** Every page of the site. */
export const pages: readonly Page[] = [
  homePage,
  findingPage,
  changesFeed,
  searchPage,
  projectsPage,
  projectPage,
  projectHistoryPage,
  programmesPage,
  programmePage,
  modelsPage,
  modelPage,
]
