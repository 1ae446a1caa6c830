import { groupedBy } from '../../grouped.ts'
import type { PlainDate } from '../../plain-date.ts'
import type { Finding } from '../../records/finding.ts'
import { type ClaimSupport, claimSupport } from '../claim-support.ts'
import type { ClaimSupportCode } from '../claim-support-code.ts'
import { type ClaimedSign, signClaimed } from '../claimed-sign.ts'
import type { DesignLevel } from '../design-level.ts'
import type { TextSentence } from './claim-sentences.ts'

/** A finding that may bear on a sentence, with what it is about. */
export interface BearingFinding {
  readonly finding: Finding
  /** The level at which it is judged. */
  readonly designLevel: DesignLevel
  /** What it is about, by codes of outcomes: its own, and those that its words mean. */
  readonly codes: ReadonlySet<string>
  /** Whether its outcome decides its project's verdict. */
  readonly counts: boolean
  /** Whether it is of a part of what was promised. */
  readonly isPart: boolean
}

/** One finding beside a sentence. */
export interface SetBeside extends ClaimSupport {
  readonly finding: Finding
  readonly designLevel: DesignLevel
}

/** What a register holds of a sentence: one of four answers, the findings that gave it, and why. */
export interface ClaimInText {
  readonly code: ClaimSupportCode
  /** Sentences. */
  readonly reasons: readonly string[]
  /** Those of the strongest design that bear on it: they decide. */
  readonly beside: readonly SetBeside[]
  /** How many findings of weaker designs bear on it as well. */
  readonly weaker: number
}

/** Words that every sentence has, so that sharing one tells nothing of what it is about. */
const emptyWords = new Set(
  'child children young people person families family care service services local authority social work worker workers after before within months month years year first number numbers rate total time with from their that they this were have been than more fewer less lower higher percent saved save saves saving savings cost costs result results study programme project model england trial group support supported'.split(
    ' ',
  ),
)

const isMoney = ({ finding, codes }: BearingFinding) =>
  finding.scale === 'gbp' || codes.has('net-saving') || moneyWords.test(finding.outcome ?? '')
const moneyWords = /\b(?:savings?|costs?|value for money|return on)\b/i

/**
 * Sets a sentence beside what is on record of the project or model that it names. Only findings about what it speaks of bear on it: the same
 * outcome code, a sum for a sum, or a telling word in common; of a general claim that it works, what decides the verdicts. Those of the strongest design answer; where they
 * differ, it holds in part.
 * @param meant codes of outcomes that the words of the sentence mean
 */
export function claimInText(
  sentence: TextSentence,
  findings: readonly BearingFinding[],
  meant: ReadonlySet<string>,
  today: PlainDate,
): ClaimInText {
  const bearing = bearingOn(sentence, findings, meant)
  if (bearing.length === 0) return { code: 'no-finding', reasons: [whyNothing(findings, meant)], beside: [], weaker: 0 }
  const whole = bearing.some(({ isPart }) => !isPart) ? bearing.filter(({ isPart }) => !isPart) : bearing
  const judged = whole.map((one): SetBeside => {
    const { finding, designLevel } = one
    const claimed = signClaimed(sentence, finding)
    return { finding, designLevel, ...supportOf(sentence, finding, claimed, today) }
  })
  const answering = judged.filter(({ code }) => code !== 'no-finding')
  if (answering.length === 0) return { code: 'no-finding', reasons: judged[0]?.reasons ?? [], beside: [], weaker: 0 }
  const strongest = Math.max(...answering.map(({ designLevel }) => designLevel))
  const beside = answering.filter(({ designLevel }) => designLevel === strongest)
  return { ...together(beside), beside, weaker: answering.length - beside.length }
}

function supportOf({ read }: TextSentence, finding: Finding, claimed: ClaimedSign, today: PlainDate): ClaimSupport {
  return claimSupport({ id: 'in-a-text', claim: read, source_says: 'unknown' }, finding, today, claimed)
}

function bearingOn(
  { read, wording, general }: TextSentence,
  findings: readonly BearingFinding[],
  meant: ReadonlySet<string>,
): readonly BearingFinding[] {
  const isOfMoney = wording.amounts.some(({ unit }) => unit === 'gbp') || moneyWords.test(read)
  const about = aboutTheSame(read, findings, meant)
  if (isOfMoney) {
    const money = findings.filter(isMoney)
    const others = about.filter((one) => !isMoney(one) && wording.amounts.some(({ unit }) => unit !== 'gbp'))
    return [...money, ...others]
  }
  const rest = about.filter((one) => !isMoney(one))
  if (rest.length > 0 || meant.size > 0) return rest
  return general === undefined && !wording.isOfNoBenefit ? [] : findings.filter((one) => one.counts && !isMoney(one))
}

/** Findings of an outcome that the words mean; where none is, those that share the most telling words. */
function aboutTheSame(
  text: string,
  findings: readonly BearingFinding[],
  meant: ReadonlySet<string>,
): readonly BearingFinding[] {
  const byCode = findings.filter(({ codes }) => [...codes].some((code) => meant.has(code)))
  if (byCode.length > 0) return byCode
  const said = tellingWords(text)
  const shared = findings.map(
    ({ finding }) => [...tellingWords(finding.outcome ?? '')].filter((word) => said.has(word)).length,
  )
  const most = Math.max(0, ...shared)
  return most === 0 ? [] : findings.filter((_, at) => shared[at] === most)
}

/** Words of five letters and more by their beginnings, save those that every sentence has. */
function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? []
  return new Set(words.filter((word) => !emptyWords.has(word)).map((word) => word.slice(0, 7)))
}

function whyNothing(findings: readonly BearingFinding[], meant: ReadonlySet<string>): string {
  if (findings.length === 0) return 'No finding of it is on record, so there is nothing to set it beside.'
  return meant.size > 0
    ? 'Findings of it are on record, and none is about this outcome.'
    : 'Findings of it are on record, and nobody can tell from these words which of them this is about.'
}

/** One answer where all agree; else in part. */
function together(beside: readonly SetBeside[]): Pick<ClaimInText, 'code' | 'reasons'> {
  const byCode = groupedBy(beside, ({ code }) => code)
  const [first] = byCode.keys()
  const told = [...new Set(beside.flatMap(({ reasons }) => reasons))]
  if (byCode.size === 1 && first !== undefined) return { code: first, reasons: told }
  const numbers = [...byCode].map(([code, own]) => `${own.length} ${supportInFew[code]}`)
  return { code: 'partly', reasons: [`Findings of equal strength differ: ${numbers.join(', ')}.`, ...told] }
}

const supportInFew: { readonly [C in ClaimSupportCode]: string } = {
  supported: 'can show it',
  partly: 'in part',
  'not-supported': 'cannot show it',
  'no-finding': 'say nothing',
}
