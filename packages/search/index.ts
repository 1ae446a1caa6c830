export { stemEnglish } from './analysis/stem.ts'
export { functionWords, requestWords } from './analysis/stop-words.ts'
export { type FieldConfiguration, productConfiguration, type SearchConfiguration } from './configuration.ts'
export type { FacetCount } from './facets/facet-tally.ts'
export type { SearchDocument } from './index/collection.ts'
export type { FacetValues } from './index/record-table.ts'
export { LONGEST_QUERY as longestQuery } from './ranking/parse-query.ts'
export type { Correction } from './ranking/resolve-words.ts'
export type { Portrait, PortraitText, ResemblanceConfiguration } from './resemblance/portrait.ts'
export { type Resemblance, resemblanceOf, type SharedTrait } from './resemblance/resemblance.ts'
export {
  createVocabulary,
  type Vocabulary,
  type VocabularyGroup,
  type VocabularyMatch,
} from './resemblance/vocabulary.ts'
export { createIndex, indexFromBytes } from './search-index.ts'
export type {
  IndexStatistics,
  Narrowing,
  SearchAnswer,
  SearchHit,
  SearchIndex,
  SearchOptions,
  SimilarOptions,
} from './search-interface.ts'
export type { Segment } from './snippet/highlight.ts'
export { sentenceAround } from './snippet/sentence.ts'
