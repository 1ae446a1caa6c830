/** Number of the published rules (docs/reference/verdict-rules.md); a changed rule is a new number. */
export const rulesVersion = 1

/** What one finding can say. */
export type FindingVerdict =
  | 'improved'
  | 'improved-less-than-promised'
  | 'worse'
  | 'no-difference'
  | 'mixed'
  | 'unclear'
  | 'not-measured'

/** Where the calendar leaves an outcome that nothing answers. */
export type Waiting = 'not-yet-due' | 'due' | 'undated'
export type Verdict = FindingVerdict | Waiting | 'silent'

/** Every verdict, in the order in which pages and tables show them. */
export const verdicts = [
  'improved',
  'improved-less-than-promised',
  'mixed',
  'no-difference',
  'worse',
  'unclear',
  'not-measured',
  'silent',
  'due',
  'not-yet-due',
  'undated',
] as const satisfies readonly Verdict[]

/** Every verdict with the failures first, then what cannot be told, what went well, and what is not known: a list sorted by verdict. */
export const verdictsFailuresFirst = [
  'worse',
  'no-difference',
  'mixed',
  'unclear',
  'improved-less-than-promised',
  'improved',
  'silent',
  'not-measured',
  'due',
  'not-yet-due',
  'undated',
] as const satisfies readonly Verdict[]

/** What may be said of the cause, by strength of design. */
export type Attribution = 'attributable' | 'plausible' | 'not-attributable'

/** What a reader must know beside a project's verdict. */
export type Mark = 'so-far' | 'incomplete' | 'not-registered' | 'stopped-early'

export function isWaiting(verdict: Verdict): verdict is Waiting {
  return verdict === 'not-yet-due' || verdict === 'due' || verdict === 'undated'
}

/** True when somebody reported what happened: neither waiting, nor silent, nor not measured. */
export function isJudged(verdict: Verdict): boolean {
  return !isWaiting(verdict) && verdict !== 'silent' && verdict !== 'not-measured'
}

/** The unfavourable results whose fate the funnel follows. */
export function isUnfavourable(verdict: Verdict): boolean {
  return verdict === 'worse' || verdict === 'no-difference'
}
