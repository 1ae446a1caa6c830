import type { Claim } from '../records/claim.ts'
import type { Finding } from '../records/finding.ts'
import { amountOfMoney, type ClaimedAmount, type ClaimWording, claimWording } from './claim-wording.ts'
import { type ShownAmounts, shownAmounts } from './claimed-amount.ts'
import type { ClaimedSign } from './claimed-sign.ts'
import { type JudgedFinding, verdictOfFinding } from './finding-verdict.ts'
import { designLevelWords } from './words.ts'

/**
 * How one part of a claim stands to its finding. *Said*: the finding's source says so, and gives no interval to judge by. *Lacking*: it
 * neither shows it nor rules it out.
 */
export type PartState = 'shown' | 'said' | 'lacking' | 'excluded'

export interface ClaimPart {
  readonly of: 'sign' | 'amount' | 'cause'
  readonly state: PartState
  readonly reason: string
}

/**
 * The sign, the amounts and the cause that a claim speaks of, each beside its finding; undefined where the finding says nothing yet.
 * @param claimed the sign that it claims; read of its words alone where it is not handed in
 */
export function claimParts(claim: Claim, finding: Finding, claimed?: ClaimedSign): readonly ClaimPart[] | undefined {
  const judged = verdictOfFinding(finding, { wanted: finding.direction_wanted })
  if (judged.verdict === 'not-measured' || judged.verdict === 'too-early') return undefined
  const wording = claimWording(claim.claim)
  return [
    signPart(claimed ?? (wording.isOfNoBenefit ? 'no-benefit' : 'benefit'), judged),
    ...amountsOf(claim, wording).map((amount) => amountPart(amount, finding, judged, claimed === 'harm')),
    ...causePart(wording, judged),
  ]
}

function signPart(claimed: ClaimedSign, judged: JudgedFinding): ClaimPart {
  if (claimed === 'benefit') return signOfBenefit(judged)
  return claimed === 'harm' ? signOfHarm(judged) : signOfNoBenefit(judged)
}

/** A statement that something went the other way than was wanted. */
function signOfHarm({ verdict, asReported }: JudgedFinding): ClaimPart {
  if (verdict === 'worse')
    return asReported
      ? {
          of: 'sign',
          state: 'said',
          reason: 'The finding reports that it went the other way, with no interval to judge by.',
        }
      : { of: 'sign', state: 'shown', reason: 'The finding shows that it went the other way.' }
  if (verdict === 'mixed') return { of: 'sign', state: 'lacking', reason: 'The finding went both ways.' }
  if (verdict === 'not-shown' || verdict === 'no-difference')
    return {
      of: 'sign',
      state: 'lacking',
      reason: asReported ? 'The finding reports no change.' : 'The finding’s interval includes no difference.',
    }
  return { of: 'sign', state: 'excluded', reason: 'The finding is an improvement.' }
}

/** A claim of an effect or a saving claims the wanted direction, whatever it is. */
function signOfBenefit({ verdict, asReported }: JudgedFinding): ClaimPart {
  if (verdict === 'worse') return { of: 'sign', state: 'excluded', reason: 'The finding went the other way.' }
  if (verdict === 'mixed') return { of: 'sign', state: 'lacking', reason: 'The finding went both ways.' }
  if (verdict === 'not-shown' || verdict === 'no-difference')
    return {
      of: 'sign',
      state: 'lacking',
      reason: asReported ? 'The finding reports no change.' : 'The finding’s interval includes no difference.',
    }
  return asReported
    ? { of: 'sign', state: 'said', reason: 'The finding reports an improvement, with no interval to judge by.' }
    : { of: 'sign', state: 'shown', reason: 'The finding shows an improvement.' }
}

function signOfNoBenefit({ verdict, asReported }: JudgedFinding): ClaimPart {
  if (verdict === 'mixed') return { of: 'sign', state: 'lacking', reason: 'The finding went both ways.' }
  const isGood = verdict !== 'worse' && verdict !== 'not-shown' && verdict !== 'no-difference'
  if (isGood) return { of: 'sign', state: 'excluded', reason: 'The finding is an improvement.' }
  return asReported
    ? { of: 'sign', state: 'said', reason: 'The finding reports no improvement, with no interval to judge by.' }
    : { of: 'sign', state: 'shown', reason: 'The finding shows no improvement.' }
}

/** The amounts in its words; the sum beside them only where the words name no money. */
function amountsOf({ amount_gbp: pounds }: Claim, { amounts }: ClaimWording): readonly ClaimedAmount[] {
  const isNamed = pounds === undefined || amounts.some(({ unit }) => unit === 'gbp')
  return isNamed ? amounts : [amountOfMoney(pounds), ...amounts]
}

/** @param isOfHarm the amount is of a change the other way */
function amountPart(amount: ClaimedAmount, finding: Finding, judged: JudgedFinding, isOfHarm: boolean): ClaimPart {
  const found = shownAmounts(finding, judged, amount.unit)
  const shown = isOfHarm ? found && turned(found) : found
  const { words, value, rounding } = amount
  if (shown === undefined)
    return { of: 'amount', state: 'lacking', reason: `The finding gives nothing to hold ‘${words}’ against.` }
  if (shown.low !== undefined && shown.high !== undefined) {
    const isWithin = value >= shown.low - rounding && value <= shown.high + rounding
    return isWithin
      ? { of: 'amount', state: 'shown', reason: `‘${words}’ lies within the finding’s interval.` }
      : { of: 'amount', state: 'excluded', reason: `‘${words}’ lies outside the finding’s interval.` }
  }
  return Math.abs(value - shown.estimate) <= rounding
    ? { of: 'amount', state: 'said', reason: `‘${words}’ is the finding’s own figure, which has no interval.` }
    : { of: 'amount', state: 'lacking', reason: `‘${words}’ is not the finding’s figure, and that has no interval.` }
}

/** What is shown of a change the wanted way, as one of the other. */
function turned({ estimate, low, high }: ShownAmounts): ShownAmounts {
  return { estimate: -estimate, ...(low === undefined || high === undefined ? {} : { low: -high, high: -low }) }
}

function causePart({ causal }: ClaimWording, { designLevel: level, asReported }: JudgedFinding): readonly ClaimPart[] {
  if (causal === undefined) return []
  if (level >= 4) return [{ of: 'cause', state: 'shown', reason: 'The design can show a cause.' }]
  const why = asReported
    ? 'a finding without an interval cannot show it'
    : `a design of this strength (${designLevelWords[level]}) cannot show it`
  return [{ of: 'cause', state: 'lacking', reason: `‘${causal}’ names a cause; ${why}.` }]
}
