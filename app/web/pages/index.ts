import { robotsPage } from '../crawlers/robots.ts'
import { sitemapIndex, sitemapPart } from '../crawlers/sitemap.ts'
import { changesFeed } from '../feeds/changes-feed.ts'
import { lessonsFeed } from '../feeds/lessons-feed.ts'
import { projectsFeed } from '../feeds/projects-feed.ts'
import type { Page } from '../page.ts'
import { aboutPage } from './about/about-page.ts'
import { accessibilityPage } from './about/accessibility-page.ts'
import { dataPage } from './about/data-page.ts'
import { privacyPage } from './about/privacy-page.ts'
import { causePage } from './cause/cause-page.ts'
import { checkedClaimsPage, claimCheckPage } from './claim-check/claim-check-page.ts'
import { claimsPage } from './claims/claims-page.ts'
import { conditionsCheckPage } from './conditions/check-page.ts'
import { conditionPage, conditionsPage } from './conditions/conditions-page.ts'
import { drawPage } from './draw/draw-page.ts'
import { evidencePage } from './evidence/evidence-page.ts'
import { mapPage } from './evidence/map-page.ts'
import { outcomesPage } from './evidence/outcomes-page.ts'
import { evidenceScriptPage } from './evidence/script-page.ts'
import { findingPage } from './finding/finding-page.ts'
import { homePage } from './home/home-page.ts'
import { learningPage } from './learning/learning-page.ts'
import { lessonPage } from './lesson/lesson-page.ts'
import { lessonUsePage } from './lesson-use/lesson-use-page.ts'
import { causesPage } from './lessons/causes-page.ts'
import { lessonsPage } from './lessons/lessons-page.ts'
import { lessonUsesPage } from './lessons/uses-page.ts'
import { missingNegativesPage } from './missing-negatives/missing-page.ts'
import { modelPage } from './model/model-page.ts'
import { modelsPage } from './models/models-page.ts'
import { placePage } from './place/place-page.ts'
import { placesPage } from './places/places-page.ts'
import { checkedPlanPage, planCheckPage } from './plan-check/plan-check-page.ts'
import { programmePage } from './programme/programme-page.ts'
import { programmesPage } from './programmes/programmes-page.ts'
import { projectPage } from './project/project-page.ts'
import { projectHistoryPage } from './project-history/history-page.ts'
import { replyPage } from './reply/reply-page.ts'
import { roundPage } from './round/round-page.ts'
import { screeningPage, screeningsPage } from './screening/screening-page.ts'
import { planPage, projectsPage, searchPage } from './search/search-page.ts'
import { silenceFeed } from './silence/silence-feed.ts'
import { silencePage } from './silence/silence-page.ts'
import { spreadPage } from './spread/spread-page.ts'
import { verdictsPage } from './verdicts/verdicts-page.ts'
import { voicePage } from './voice/voice-page.ts'
import { voicesPage } from './voices/voices-page.ts'

/** Every page of the site. */
export const pages: readonly Page[] = [
  homePage,
  findingPage,
  changesFeed,
  searchPage,
  planPage,
  planCheckPage,
  checkedPlanPage,
  projectsPage,
  projectsFeed,
  projectPage,
  projectHistoryPage,
  programmesPage,
  programmePage,
  missingNegativesPage,
  screeningPage,
  screeningsPage,
  roundPage,
  drawPage,
  modelsPage,
  modelPage,
  outcomesPage,
  mapPage,
  evidencePage,
  evidenceScriptPage,
  spreadPage,
  placesPage,
  placePage,
  lessonsPage,
  lessonsFeed,
  lessonUsesPage,
  causesPage,
  causePage,
  lessonPage,
  conditionsPage,
  conditionsCheckPage,
  conditionPage,
  lessonUsePage,
  voicesPage,
  voicePage,
  replyPage,
  learningPage,
  claimsPage,
  claimCheckPage,
  checkedClaimsPage,
  silencePage,
  silenceFeed,
  verdictsPage,
  aboutPage,
  dataPage,
  accessibilityPage,
  privacyPage,
  robotsPage,
  sitemapIndex,
  sitemapPart,
]
