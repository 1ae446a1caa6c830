import { shownControls } from './records/character-faults.ts'

/**
 * The one shape of an expected refusal and the one shape of a result. Broken things are exceptions; a refusal is a value that a
 * form shows beside its field, the API as problem details and the command line as `file:row:column`.
 */
export type RefusalCode =
  | 'missing'
  | 'wrong-type'
  | 'not-in-vocabulary'
  | 'unknown-place'
  | 'unknown-reference'
  | 'duplicate-id'
  | 'out-of-range'
  | 'too-long'
  | 'unknown-field'
  | 'unreadable-file'
  | 'not-text'
  | 'interval-reversed'
  | 'interval-incomplete'
  | 'interval-excludes-estimate'
  | 'beyond-scale'
  | 'dates-reversed'
  | 'in-the-future'
  | 'direction-contradicts-promise'
  | 'outcome-of-another-project'
  | 'speaks-for-nothing'
  | 'names-no-plan'
  | 'answers-several'
  | 'answers-another-project'
  | 'answers-in-confidence'
  | 'consent-does-not-fit'
  | 'too-exact'
  | 'tells-who'
  | 'quotes-somebody'
  | 'version-gap'
  | 'builds-on-itself'
  | 'replaces-itself'
  | 'margin-without-promise'
  | 'not-funded'
  | 'of-another-programme'
  | 'lottery-not-whole'
  | 'value-known-too-early'
  | 'commitment-too-late'
  | 'commitment-differs'
  | 'round-without-lottery'
  | 'round-drawn-before'
  | 'list-too-early'
  | 'list-too-late'
  | 'list-differs'
  | 'result-differs'
  | 'draw-is-published'
  | 'shows-what-was-hidden'
  | 'would-clear'
  | 'telling-id'
  | 'id-names-a-person'
  | 'is-withdrawn'
  | 'not-withdrawn'
  | 'taken-back'
  | 'unknown-record'
  | 'changed-meanwhile'
  | 'deed-id-used'
  | 'not-yours'
  | 'personal-data'
  | 'busy'

/** Where the fault lies: a field of a form or request, or a cell of a file (rows count from 1, the header is row 1). */
export interface Where {
  readonly file?: string
  readonly row?: number
  readonly column?: string
  /** Which of several proposals, counted from 0. */
  readonly proposal?: number
}

export interface Refusal {
  readonly code: RefusalCode
  readonly where: Where
  /** What was given, shortened where it is long. */
  readonly found?: string
  /** What would be accepted, in words that its reader understands. */
  readonly accepts: string
  /** The valid value nearest to what was given, when one is near. */
  readonly nearest?: string
  /** What people call it, where the nearest is a code. */
  readonly nearestName?: string
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

export function accepted<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function refused<T>(...refusals: readonly Refusal[]): Result<T> {
  return { ok: false, refusals }
}

/** The refusal as one sentence, the same in every teller: what is wrong, what was found, what is accepted. */
export function sentenceOf(refusal: Refusal): string {
  const isEmpty = refusal.found === undefined || refusal.found === ''
  const found = isEmpty
    ? refusal.code === 'missing'
      ? ' nothing is given;'
      : ''
    : ` found '${shorten(refusal.found ?? '')}';`
  const name = refusal.nearestName === undefined ? '' : ` (${refusal.nearestName})`
  const nearest = refusal.nearest === undefined ? '' : ` Did you mean '${shownControls(refusal.nearest)}'${name}?`
  const column = refusal.where.column === undefined ? '' : `${shorten(refusal.where.column)}:`
  return `${column}${found} expected ${refusal.accepts}.${nearest}`.trim()
}

/** One line of a text from a file, its control characters shown and its length held. */
export function shorten(text: string): string {
  const oneLine = shownControls(text.slice(0, 1000).replaceAll(/\s+/g, ' '))
  return oneLine.length > 80 ? `${oneLine.slice(0, 77)}...` : oneLine
}
