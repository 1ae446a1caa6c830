import {
  type Attribution,
  counted,
  type DesignLevel,
  dateInWords,
  designLevelWords,
  isPartialDate,
  numberInWords,
  type PartialDate,
  placeOf,
  undatedUnread,
  type Verdict,
  verdictWords,
} from '@candour/register'

export { counted, dateInWords, numberInWords } from '@candour/register'

/** What a page says where the register does not know. Never a dash, never a nought. */
export const notKnown = 'not known'

/**
 * The character of each verdict's shape, for text without pictures (exports, feeds, titles). The drawn shapes are in
 * figures/charts/verdict-shape.ts. What waits and what was not entered have shapes of their own: they must never be taken for silence.
 */
export const verdictGlyphs: { readonly [V in Verdict]: string } = {
  improved: '▲',
  'improved-less-than-promised': '△',
  kept: '＝',
  'improved-in-part': '◮',
  mixed: '◆',
  'no-difference': '●',
  'not-shown': '◐',
  'worse-in-part': '⧩',
  worse: '▼',
  'not-measured': '–',
  'not-entered': '▤',
  silent: '○',
  due: '◌',
  'not-yet-due': '◌',
  undated: '◌',
}

/** What is known of the dates beside a verdict, and whether it is about one promised outcome or a whole project. */
export interface VerdictContext {
  /** The first day on which a promise counts as silent: the one date of silence, the same on every page, list, feed and in the API. */
  readonly since?: PartialDate | undefined
  /** The date by which an answer is due. */
  readonly due?: PartialDate | undefined
  readonly about?: 'project' | 'outcome'
  /** Of a project: whether a published report is on record. */
  readonly isPublished?: boolean
}

/** A verdict as a page says it, with its date where it has one: `Silent: no answer since 1 May 2019`. */
export function verdictPhrase(verdict: Verdict, { since, due, about, isPublished }: VerdictContext = {}): string {
  const words = verdictWords[verdict]
  if (verdict === 'silent' && since !== undefined) return `${words}: no answer since ${dateInWords(since)}`
  if (verdict === 'due' && due !== undefined) return `${words} ${dateInWords(due)}`
  if (verdict === 'not-yet-due' && due !== undefined) return `${words}: due ${dateInWords(due)}`
  return verdict === 'undated' && about === 'project' && isPublished === false ? undatedUnread : words
}

/** What a verdict means and what it does not, said on the spot wherever it is the news of a page. */
export const verdictMeaning: { readonly [V in Verdict]: string } = {
  improved: 'This attempt, here, measured so, moved the outcome the way that was wanted.',
  'improved-less-than-promised':
    'The outcome moved the way that was wanted, by less than the smallest change that was promised as worth having.',
  kept: 'The promise was to be no worse than a margin, and the result stays within it.',
  'improved-in-part':
    'Some of what was measured moved the way that was wanted; the rest shows no difference or has no answer. Nothing went the other way.',
  mixed:
    'Some of what was measured moved the way that was wanted and some the other way. The outcomes below say which.',
  'no-difference':
    'This attempt, here, measured so, made no worthwhile difference: a worthwhile gain is ruled out. It does not mean that the idea can never work.',
  'not-shown':
    'No difference was shown in this attempt, here, measured so. A worthwhile one is not ruled out: this is not evidence that there was none.',
  'worse-in-part':
    'Some of what was measured moved the other way; the rest shows no difference. It does not mean that the work was poor, or that the idea always does harm.',
  worse:
    'In this attempt, here, measured so, the outcome moved the other way. It does not mean that the work was poor, or that the idea always does harm.',
  'not-measured': 'What has been read says that this was not measured.',
  'not-entered':
    'A report that anyone can read is on record, and its findings are not entered here yet. That is a gap of this register, not of the project.',
  silent:
    'The promised date has passed and the register has seen no answer. A report may exist that it has not seen: if so, tell us.',
  due: 'The promised date has passed; the days of grace have not.',
  'not-yet-due': 'The promised date is still to come.',
  undated:
    'Nothing on record says by when an answer would come, and none has been read here. That is a gap in what is known, and says nothing of what the project did.',
}

const moved: { readonly [V in Verdict]?: string } = {
  improved: 'got better',
  'improved-less-than-promised': 'got better, by less than promised',
  'improved-in-part': 'got better in part',
  mixed: 'went both ways',
  'worse-in-part': 'got worse in part',
  worse: 'got worse',
}

/**
 * The sentence of cause that a design allows beside a verdict; undefined where nothing moved, or nothing was judged. Of what is only
 * reported it says that the source says so.
 * @param isAsReported whether no interval that decided was judged
 */
export function causeSentence(
  verdict: Verdict,
  attribution: Attribution | undefined,
  isAsReported: boolean,
): string | undefined {
  if (attribution === undefined) return undefined
  if (isAsReported)
    return 'That is what the pages we read say; they gave no interval to judge it by, so this register says nothing about the cause.'
  const what = moved[verdict]
  if (what === undefined) return undefined
  if (attribution === 'not-attributable') return `Outcomes ${what} while the project ran; this design cannot say why.`
  return attribution === 'attributable'
    ? `Outcomes ${what}, and this design can say that it was because of the project.`
    : `Outcomes ${what}, probably because of the project: a matched comparison cannot rule out other reasons.`
}

/** The name of a strength of design, and its level in words for those who do not see the squares. */
export function designInWords(level: DesignLevel): { name: string; strength: string } {
  return { name: designLevelWords[level], strength: `Strength of design ${level} of 5` }
}

/** Money as people say it: `£250,000`, `£2.1 million`. */
export function moneyInWords(pounds: number | undefined): string {
  if (pounds === undefined) return notKnown
  const size = Math.abs(pounds)
  const sign = pounds < 0 ? '−' : ''
  if (size < 1_000_000) return `${sign}£${Math.round(size).toLocaleString('en-GB')}`
  const [unit, word] = size < 1_000_000_000 ? [1_000_000, 'million'] : [1_000_000_000, 'billion']
  return `${sign}£${numberInWords(size / unit)} ${word}`
}

/** The names of places, in the order given; a code that the register does not know is shown as it is. */
export function placeNames(codes: readonly string[]): readonly string[] {
  return codes.map((code) => placeOf(code)?.name ?? code)
}

/** Places in a line: `Leeds`, `Leeds and York`, `Leeds, York and 3 other places`. */
export function placesInWords(codes: readonly string[] | undefined, shown = 3): string {
  if (codes === undefined || codes.length === 0) return `places ${notKnown}`
  const names = placeNames(codes)
  if (names.length <= shown) return listInWords(names)
  const rest = names.length - shown + 1
  return listInWords([...names.slice(0, shown - 1), counted(rest, 'other place')])
}

/** A sentence's first letter made large; the rest as it is. */
export function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

/** `a`, `a and b`, `a, b and c`. */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** When something ran: `April 2017 to March 2020`, `from 2017`, `until March 2020`. */
export function periodInWords(started: PartialDate | undefined, ended: PartialDate | undefined): string {
  if (started === undefined && ended === undefined) return `dates ${notKnown}`
  if (started === undefined) return `until ${dateInWordsOr(ended)}`
  if (ended === undefined) return `from ${dateInWordsOr(started)}`
  return started === ended ? dateInWords(started) : `${dateInWords(started)} to ${dateInWords(ended)}`
}

/** A date in full, or that it is not known. Text that is no date is refused: a page never shows one by accident. */
export function dateInWordsOr(date: string | undefined): string {
  if (date === undefined) return notKnown
  if (!isPartialDate(date)) throw new RangeError(`'${date}' is not a date`)
  return dateInWords(date)
}
