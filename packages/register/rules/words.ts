import { isPlainDate, type PartialDate } from '../plain-date.ts'
import type { ReportedDirection } from '../records/codes.ts'
import type { ClaimSupportCode } from './claim-support-code.ts'
import type { DesignLevel } from './design-level.ts'
import type { Attribution, FindingVerdict, Mark, Verdict } from './verdict-codes.ts'
import type { VerdictGroup } from './verdict-groups.ts'

/** The one place for the words of verdicts: explanations, pages, API and exports use these (verdict rules, section 7). */
export const verdictWords: { readonly [V in Verdict]: string } = {
  improved: 'Improved',
  'improved-less-than-promised': 'Improved, less than promised',
  kept: 'As good as promised',
  'improved-in-part': 'Improved in part',
  mixed: 'Went both ways',
  'no-difference': 'No worthwhile difference',
  'not-shown': 'No difference shown',
  'worse-in-part': 'Worse in part',
  worse: 'Worse',
  'not-measured': 'Not measured',
  'not-entered': 'Report published, not entered yet',
  silent: 'Silent',
  due: 'Answer due',
  'not-yet-due': 'Not due yet',
  undated: 'No date promised',
}

/** The same of one finding, which may also say that it is too early to say. */
export const findingVerdictWords: { readonly [V in FindingVerdict]: string } = {
  ...verdictWords,
  'too-early': 'Too early to say',
}

/** The seven groups of verdicts, counted: `3 improved`, `2 showed no difference`. *Showed none* is never *made none*. */
export const verdictGroupWords: { readonly [G in VerdictGroup]: string } = {
  improved: 'improved',
  'in-part': 'in part',
  'both-ways': 'went both ways',
  'no-difference-shown': 'showed no difference',
  'other-way': 'went the other way',
  'no-answer': 'without an answer',
  'not-due': 'not due yet',
}

/** What an undated project is called where no published report is on record either. */
export const undatedUnread = 'No date promised, and no report read here'

/** What a report, or a page about it, says of one result, behind *says*. No quotation: the word is this register's. */
export const reportedSaying: { readonly [R in ReportedDirection]: string } = {
  better: 'that things got better',
  worse: 'that things got worse',
  'no-change': 'that nothing changed',
  mixed: 'that it went both ways',
  'not-measured': 'that this was not measured',
  'too-early': 'that it is too early to say',
}

export const markWords: { readonly [M in Mark]: string } = {
  'so-far': 'So far: other outcomes that count are still waiting',
  incomplete: 'Incomplete: not every outcome that counts has an answer here',
  'as-reported': 'As reported: this register has no interval to judge by',
  'not-registered': 'Not registered beforehand on this register; it may have been elsewhere',
  'entered-late': 'Said to have been registered beforehand; entered here after the start',
  withdrawn: 'A result was withdrawn, and nothing replaces it',
  'stopped-early': 'Stopped early',
}

/** Whether a design can show what is claimed. */
export const claimSupportWords: { readonly [S in ClaimSupportCode]: string } = {
  supported: 'Yes',
  partly: 'Partly',
  'not-supported': 'No',
  'no-finding': 'No finding to judge by',
}

export const designLevelWords: { readonly [L in DesignLevel]: string } = {
  5: 'randomised controlled trial',
  4: 'quasi-experiment',
  3: 'matched comparison',
  2: 'unmatched comparison',
  1: 'before and after, no comparison',
  0: 'no comparison, or design not known',
}

/** The sentence that a level of design allows about an improvement or its absence. */
export const attributionWords: { readonly [A in Attribution]: string } = {
  attributable: 'The design is strong enough to say what the project itself did or did not change.',
  plausible: 'The project is the probable reason; a matched comparison cannot rule out others.',
  'not-attributable': 'Things changed, or did not, while the project ran; this design cannot say why.',
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A date as people write it, as precise as it is known: `1 May 2019`, `May 2019`, `2019`. */
export function dateInWords(date: PartialDate): string {
  const month = months[Number(date.slice(5, 7)) - 1]
  if (month === undefined) return date
  const year = date.slice(0, 4)
  return isPlainDate(date) ? `${Number(date.slice(8))} ${month} ${year}` : `${month} ${year}`
}

const grouped = new Intl.NumberFormat('en-GB')

/** `1 finding`, `3 findings`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${grouped.format(n)} ${n === 1 ? one : many}`
}

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
/** By significant figures. To make one costs as much as to write fifty numbers. */
const significant = new Map<number, Intl.NumberFormat>()

function writerOf(digits: number): Intl.NumberFormat {
  const known = significant.get(digits) ?? new Intl.NumberFormat('en-GB', { maximumSignificantDigits: digits })
  significant.set(digits, known)
  return known
}

/** A number with at most `digits` significant figures after what its size needs, a true minus sign, grouped thousands. */
export function numberInWords(value: number, digits = 3): string {
  const writer = Math.abs(value) >= 1000 ? whole : writerOf(digits)
  return writer.format(value).replace('-', '\u2212')
}
