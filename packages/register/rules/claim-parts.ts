import type { Claim } from '../records/claim.ts'
import type { Finding } from '../records/finding.ts'
import { amountOfMoney, type ClaimedAmount, type ClaimWording, claimWording } from './claim-wording.ts'
import { shownAmounts } from './claimed-amount.ts'
import { type JudgedFinding, verdictOfFinding } from './finding-verdict.ts'
import { designLevelWords } from './words.ts'

/**
 * How one part of a claim stands to its finding. *Said*: the finding's source says so, and gives no interval to judge by. *Lacking*: it
 * neither shows it nor rules it out.
 */
export type PartState = 'shown' | 'said' | 'lacking' | 'excluded'

export interface ClaimPart {
  readonly state: PartState
  readonly reason: string
}

/** The sign, the amounts and the cause that a claim speaks of, each beside its finding; undefined where the finding says nothing yet. */
export function claimParts(claim: Claim, finding: Finding): readonly ClaimPart[] | undefined {
  const judged = verdictOfFinding(finding, { wanted: finding.direction_wanted })
  if (judged.verdict === 'not-measured' || judged.verdict === 'too-early') return undefined
  const wording = claimWording(claim.claim)
  return [
    wording.isOfNoBenefit ? signOfNoBenefit(judged) : signOfBenefit(judged),
    ...amountsOf(claim, wording).map((amount) => amountPart(amount, finding, judged)),
    ...causePart(wording, judged),
  ]
}

/** A claim of an effect or a saving claims the wanted direction, whatever it is. */
function signOfBenefit({ verdict, asReported }: JudgedFinding): ClaimPart {
  if (verdict === 'worse') return { state: 'excluded', reason: 'The finding went the other way.' }
  if (verdict === 'mixed') return { state: 'lacking', reason: 'The finding went both ways.' }
  if (verdict === 'not-shown' || verdict === 'no-difference')
    return {
      state: 'lacking',
      reason: asReported ? 'The finding reports no change.' : 'The finding’s interval includes no difference.',
    }
  return asReported
    ? { state: 'said', reason: 'The finding reports an improvement, with no interval to judge by.' }
    : { state: 'shown', reason: 'The finding shows an improvement.' }
}

function signOfNoBenefit({ verdict, asReported }: JudgedFinding): ClaimPart {
  if (verdict === 'mixed') return { state: 'lacking', reason: 'The finding went both ways.' }
  const isGood = verdict !== 'worse' && verdict !== 'not-shown' && verdict !== 'no-difference'
  if (isGood) return { state: 'excluded', reason: 'The finding is an improvement.' }
  return asReported
    ? { state: 'said', reason: 'The finding reports no improvement, with no interval to judge by.' }
    : { state: 'shown', reason: 'The finding shows no improvement.' }
}

/** The amounts in its words; the sum beside them only where the words name no money. */
function amountsOf({ amount_gbp: pounds }: Claim, { amounts }: ClaimWording): readonly ClaimedAmount[] {
  const isNamed = pounds === undefined || amounts.some(({ unit }) => unit === 'gbp')
  return isNamed ? amounts : [amountOfMoney(pounds), ...amounts]
}

function amountPart(amount: ClaimedAmount, finding: Finding, judged: JudgedFinding): ClaimPart {
  const shown = shownAmounts(finding, judged, amount.unit)
  const { words, value, rounding } = amount
  if (shown === undefined) return { state: 'lacking', reason: `The finding gives nothing to hold ‘${words}’ against.` }
  if (shown.low !== undefined && shown.high !== undefined) {
    const isWithin = value >= shown.low - rounding && value <= shown.high + rounding
    return isWithin
      ? { state: 'shown', reason: `‘${words}’ lies within the finding’s interval.` }
      : { state: 'excluded', reason: `‘${words}’ lies outside the finding’s interval.` }
  }
  return Math.abs(value - shown.estimate) <= rounding
    ? { state: 'said', reason: `‘${words}’ is the finding’s own figure, which has no interval.` }
    : { state: 'lacking', reason: `‘${words}’ is not the finding’s figure, and that has no interval.` }
}

function causePart({ causal }: ClaimWording, { designLevel: level, asReported }: JudgedFinding): readonly ClaimPart[] {
  if (causal === undefined) return []
  if (level >= 4) return [{ state: 'shown', reason: 'The design can show a cause.' }]
  const why = asReported
    ? 'a finding without an interval cannot show it'
    : `a design of this strength (${designLevelWords[level]}) cannot show it`
  return [{ state: 'lacking', reason: `‘${causal}’ names a cause; ${why}.` }]
}
