/** Number of the published rules (docs/reference/verdict-rules.md); a changed rule is a new number. */
export const rulesVersion = 2

/** What one finding, or the findings of one outcome, can say of what happened. */
export type Reading =
  | 'improved'
  | 'improved-less-than-promised'
  | 'kept'
  | 'mixed'
  | 'no-difference'
  | 'not-shown'
  | 'worse'

/** What one finding can say. *Too early* is no answer: it is shown, and the clock runs on. */
export type FindingVerdict = Reading | 'not-measured' | 'too-early'

/** Where the calendar leaves an outcome that nothing answers. */
export type Waiting = 'not-yet-due' | 'due' | 'undated'

/** Where an outcome stands that nothing answers. *Not entered*: a report is published, and this register has not read it whole. */
export type Unanswered = 'silent' | 'not-measured' | 'not-entered'
export type Verdict = Reading | 'improved-in-part' | 'worse-in-part' | Unanswered | Waiting

/** Every verdict, in the order in which pages and tables show them. */
export const verdicts = [
  'improved',
  'improved-less-than-promised',
  'kept',
  'improved-in-part',
  'mixed',
  'no-difference',
  'not-shown',
  'worse-in-part',
  'worse',
  'not-measured',
  'not-entered',
  'silent',
  'due',
  'not-yet-due',
  'undated',
] as const satisfies readonly Verdict[]

const verdictByCode: ReadonlyMap<string, Verdict> = new Map(verdicts.map((verdict) => [verdict, verdict]))

/** A verdict that was kept as text. @throws RangeError when it is none: kept verdicts are written by the rules alone */
export function verdictOfCode(code: string): Verdict {
  const verdict = verdictByCode.get(code)
  if (verdict === undefined) throw new RangeError(`'${code}' is not a verdict`)
  return verdict
}

/** Every verdict with the failures first, then what went both ways, what went well, and what is not known: a list sorted by verdict. */
export const verdictsFailuresFirst = [
  'worse',
  'worse-in-part',
  'no-difference',
  'not-shown',
  'mixed',
  'improved-in-part',
  'improved-less-than-promised',
  'kept',
  'improved',
  'silent',
  'not-measured',
  'not-entered',
  'due',
  'not-yet-due',
  'undated',
] as const satisfies readonly Verdict[]

/** What may be said of the cause, by strength of design. */
export type Attribution = 'attributable' | 'plausible' | 'not-attributable'

/** What a reader must know beside a project's verdict, in the order in which pages say it. */
export const marks = [
  'so-far',
  'incomplete',
  'as-reported',
  'not-registered',
  'entered-late',
  'withdrawn',
  'stopped-early',
] as const
export type Mark = (typeof marks)[number]

/** Sides of a judgement (sections 4 and 5): for the wanted direction, against it, or no difference either way. */
export type Side = 'good' | 'bad' | 'none'

const sides: { readonly [V in Verdict]?: Side } = {
  improved: 'good',
  'improved-less-than-promised': 'good',
  kept: 'good',
  worse: 'bad',
  'no-difference': 'none',
  'not-shown': 'none',
}

/** The side that a whole reading takes; undefined of what went both ways or in part, and of what is no answer. */
export function sideOf(verdict: Verdict | FindingVerdict): Side | undefined {
  return verdict === 'too-early' ? undefined : sides[verdict]
}

/** True of a finding's verdict that says what happened: measured, and not too early to say. */
export function isReading(verdict: FindingVerdict): verdict is Reading {
  return verdict !== 'not-measured' && verdict !== 'too-early'
}

export function isWaiting(verdict: Verdict): verdict is Waiting {
  return verdict === 'not-yet-due' || verdict === 'due' || verdict === 'undated'
}

/** True where nothing answers though nothing is waited for any more: silent, not measured, or a report that was not entered yet. */
export function isUnanswered(verdict: Verdict): verdict is Unanswered {
  return verdict === 'silent' || verdict === 'not-measured' || verdict === 'not-entered'
}

/** True when a result is on record by which what happened can be judged. */
export function isJudged(verdict: Verdict): boolean {
  return !isWaiting(verdict) && !isUnanswered(verdict)
}

/** The unfavourable results whose fate the funnel follows. */
export function isUnfavourable(verdict: Verdict): boolean {
  return verdict === 'worse' || verdict === 'worse-in-part' || verdict === 'no-difference' || verdict === 'not-shown'
}
