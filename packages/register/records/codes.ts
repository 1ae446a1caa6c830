/** Closed lists that several kinds of record share, in the order in which pages show them. */
export const practiceAreas = [
  'edge-of-care-adolescents',
  'social-work-practice',
  'residential-and-fostering',
  'domestic-abuse',
  'early-help',
  'care-leavers',
  'child-sexual-exploitation',
  'whole-system-redesign',
  'recurrent-care',
  'workforce',
  'adoption-and-permanence',
  'commissioning',
  'mental-health',
  'education',
  'other',
] as const
export type PracticeArea = (typeof practiceAreas)[number]

export const designs = [
  'rct',
  'quasi-experimental',
  'matched-comparison',
  'before-after-comparison',
  'benchmarking',
  'before-after',
  'qualitative-only',
  'mixed-no-comparison',
  'unknown',
] as const
export type Design = (typeof designs)[number]

export const directions = ['increase', 'decrease'] as const
export type Direction = (typeof directions)[number]

export const reportedDirections = ['better', 'worse', 'no-change', 'mixed', 'not-measured', 'too-early'] as const
export type ReportedDirection = (typeof reportedDirections)[number]

export const scales = [
  'mean-difference',
  'smd',
  'risk-difference',
  'log-odds-ratio',
  'log-risk-ratio',
  'log-rate-ratio',
  'odds-ratio',
  'risk-ratio',
  'rate-ratio',
  'percent-change',
  'count-change',
  'gbp',
  'other',
] as const
export type Scale = (typeof scales)[number]

/** What an outcome promises: a change in the wanted direction, or no more than a margin the other way. */
export const promiseForms = ['better', 'no-worse'] as const
export type PromiseForm = (typeof promiseForms)[number]

/** Where a finding is not about the whole population at the time promised: what part of it. */
export const findingParts = ['subgroup', 'other-population', 'other-time', 'other-analysis'] as const
export type FindingPart = (typeof findingParts)[number]

export const intervalKinds = ['confidence', 'credible'] as const
export type IntervalKind = (typeof intervalKinds)[number]
