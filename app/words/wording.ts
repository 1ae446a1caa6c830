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
  type Scale,
  type Verdict,
  verdictWords,
} from '@candour/register'

export { counted, dateInWords, numberInWords } from '@candour/register'

/** What a page says where the register does not know. Never a dash, never a nought. */
export const notKnown = 'not known'

/**
 * The character of each verdict's shape, for text without pictures (exports, feeds, titles). The drawn shapes are in
 * figures/charts/verdict-shape.ts. *No report read* has a shape of its own: it must never be taken for silence.
 */
export const verdictGlyphs: { readonly [V in Verdict]: string } = {
  improved: '▲',
  'improved-less-than-promised': '△',
  mixed: '◆',
  'no-difference': '●',
  worse: '▼',
  unclear: '?',
  'not-measured': '–',
  silent: '○',
  due: '◌',
  'not-yet-due': '◌',
  undated: '▯',
}

/** What is known of the dates beside a verdict, and whether it is about one promised outcome or a whole project. */
export interface VerdictContext {
  /** The date that a promise has been silent since. */
  readonly since?: PartialDate | undefined
  /** The date by which an answer is due. */
  readonly due?: PartialDate | undefined
  readonly about?: 'project' | 'outcome'
}

/** A verdict as a page says it, with its date where it has one: `Silent: no answer since 1 May 2019`. */
export function verdictPhrase(verdict: Verdict, { since, due, about = 'project' }: VerdictContext = {}): string {
  const words = verdictWords[verdict]
  if (verdict === 'silent' && since !== undefined) return `${words}: no answer since ${dateInWords(since)}`
  if (verdict === 'due' && due !== undefined) return `${words} ${dateInWords(due)}`
  if (verdict === 'not-yet-due' && due !== undefined) return `${words}: due ${dateInWords(due)}`
  return verdict === 'undated' && about === 'outcome' ? 'No date promised' : words
}

/** What a verdict means and what it does not, said on the spot wherever it is the news of a page. */
export const verdictMeaning: { readonly [V in Verdict]: string } = {
  improved: 'This attempt, here, measured so, moved the outcome the way that was wanted.',
  'improved-less-than-promised':
    'The outcome moved the way that was wanted, by less than the smallest change that was promised as worth having.',
  mixed: 'Some of what was measured moved the way that was wanted and some did not. The outcomes below say which.',
  'no-difference':
    'This attempt, here, measured so, made no worthwhile difference. It does not mean that the idea can never work.',
  worse:
    'In this attempt, here, measured so, the outcome moved the other way. It does not mean that the work was poor, or that the idea always does harm.',
  unclear:
    'The result is too imprecise to tell a worthwhile change from none. It is not evidence that there was no difference.',
  'not-measured': 'The report says that this was not measured, or that it was too early to say.',
  silent:
    'The promised date has passed and the register has seen no answer. A report may exist that it has not seen: if so, tell us.',
  due: 'The promised date has passed; the days of grace have not.',
  'not-yet-due': 'The promised date is still to come.',
  undated:
    'The register has read no report that answers. That is a gap in what is known here, and says nothing of what the project did.',
}

const moved: { readonly [V in Verdict]?: string } = {
  improved: 'got better',
  'improved-less-than-promised': 'got better, by less than promised',
  mixed: 'went both ways',
  'no-difference': 'did not change by a worthwhile amount',
  worse: 'got worse',
}

/** The sentence of cause that a design allows beside a verdict; undefined where nothing was judged. */
export function causeSentence(verdict: Verdict, attribution: Attribution | undefined): string | undefined {
  if (attribution === undefined) return undefined
  if (verdict === 'unclear') return 'The result is too imprecise to speak of a cause.'
  const what = moved[verdict]
  if (what === undefined) return undefined
  if (attribution === 'not-attributable') return `Outcomes ${what} while the project ran; this design cannot say why.`
  if (verdict === 'no-difference')
    return attribution === 'attributable'
      ? 'The project made no worthwhile difference to the outcomes; this design can say so of the project itself.'
      : 'The project probably made no worthwhile difference: a matched comparison cannot rule out that something hid one.'
  return attribution === 'attributable'
    ? `Outcomes ${what}, and this design can say that it was because of the project.`
    : `Outcomes ${what}, probably because of the project: a matched comparison cannot rule out other reasons.`
}

/** The name of a strength of design, and its level in words for those who do not see the squares. */
export function designInWords(level: DesignLevel): { name: string; strength: string } {
  return { name: designLevelWords[level], strength: `Strength of design ${level} of 5` }
}

/** An estimate as a report gives it, on its own scale (`risk-difference` as a proportion, −1 to 1). */
export interface EstimateNumbers {
  readonly estimate?: number | undefined
  readonly low?: number | undefined
  readonly high?: number | undefined
  readonly scale?: Scale | undefined
  /** What a count, or a mean, is counted in: `days`, `points`. */
  readonly unit?: string | undefined
}

interface ScaleWords {
  readonly times?: number
  readonly before?: string
  readonly after?: string
  readonly more: string
  readonly less: string
}

const differenceWords: { readonly [S in Scale]?: ScaleWords } = {
  'risk-difference': { times: 100, after: ' percentage points', more: 'more', less: 'fewer' },
  'percent-change': { after: '%', more: 'higher', less: 'lower' },
  'count-change': { more: 'more', less: 'fewer' },
  'mean-difference': { more: 'higher', less: 'lower' },
  smd: { after: ' standard deviations', more: 'higher', less: 'lower' },
  gbp: { before: '£', more: 'more', less: 'less' },
}

/** What a scale measures, for axes and tables. */
export const scaleWords: { readonly [S in Scale]: string } = {
  'mean-difference': 'difference in means',
  smd: 'difference in standard deviations',
  'risk-difference': 'difference in percentage points',
  'log-odds-ratio': 'log odds ratio',
  'log-risk-ratio': 'log risk ratio',
  'log-rate-ratio': 'log rate ratio',
  'odds-ratio': 'odds ratio',
  'risk-ratio': 'risk ratio',
  'rate-ratio': 'rate ratio',
  'percent-change': 'change in per cent',
  'count-change': 'change in number',
  gbp: 'difference in pounds',
  other: 'scale not known',
}

/**
 * An estimate with its unit and its interval: `13 percentage points fewer (95% CI 4 to 22)`,
 * `odds ratio 0.97 (95% CI 0.84 to 1.12)`. A bound on the other side of no difference says so: `(95% CI 10 fewer to 4 more)`.
 */
export function estimateInWords({ estimate, low, high, scale, unit }: EstimateNumbers): string {
  if (estimate === undefined) return `size ${notKnown}`
  const words = scale === undefined ? undefined : differenceWords[scale]
  if (words === undefined) {
    const name = scale === undefined || scale === 'other' ? '' : `${scaleWords[scale]} `
    const written = scale?.startsWith('log-') || scale === undefined || scale === 'other' ? numberInWords : ratioInWords
    const lost = name === '' ? `, scale ${notKnown}` : ''
    if (low === undefined || high === undefined) return `${name}${written(estimate)}${lost}, interval ${notKnown}`
    return `${name}${written(estimate)}${lost} (95% CI ${written(low)} to ${written(high)})`
  }
  const size = (value: number) => sizeInWords(value, words)
  const way = (value: number) => (value === 0 ? '' : value > 0 ? ` ${words.more}` : ` ${words.less}`)
  const after = words.after ?? ''
  const isPercent = after === '%'
  const named = unit === undefined ? '' : ` ${unit}`
  const main =
    scale === 'count-change'
      ? `${size(estimate)}${way(estimate)}${named}`
      : `${size(estimate)}${after}${named}${way(estimate)}`
  if (low === undefined || high === undefined) return `${main}, interval ${notKnown}`
  const bound = (value: number) => `${size(value)}${isPercent ? '%' : ''}`
  const sameSide = (low >= 0 && high >= 0 && estimate >= 0) || (low <= 0 && high <= 0 && estimate <= 0)
  if (!sameSide) return `${main} (95% CI ${bound(low)}${way(low)} to ${bound(high)}${way(high)})`
  const [near, far] = Math.abs(low) <= Math.abs(high) ? [low, high] : [high, low]
  return `${main} (95% CI ${bound(near)} to ${bound(far)})`
}

function sizeInWords(value: number, { times = 1, before = '' }: ScaleWords): string {
  return `${before}${numberInWords(Math.abs(value) * times)}`
}

/** A ratio to two places, more where it is small. */
function ratioInWords(value: number): string {
  return Math.abs(value) < 0.1 ? numberInWords(value, 2) : value.toFixed(2).replace('-', '−')
}

/** The smallest worthwhile change as it was promised: `at least 5 percentage points`, `rate ratio 0.80 or beyond`. */
export function promisedChangeInWords(change: number | undefined, scale: Scale | undefined): string {
  if (change === undefined) return 'no size promised'
  const words = scale === undefined ? undefined : differenceWords[scale]
  if (words) return `at least ${sizeInWords(change, words)}${words.after ?? ''}`
  if (scale === undefined || scale === 'other') return `at least ${numberInWords(change)}`
  const written = scale.startsWith('log-') ? numberInWords(change) : ratioInWords(change)
  return `${scaleWords[scale]} ${written} or beyond`
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
