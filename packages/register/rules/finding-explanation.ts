import type { Finding } from '../records/finding.ts'
import { levelOf, type OrientedInterval } from './interval.ts'
import type { FindingRole, OutcomeFinding } from './outcome-verdict.ts'
import type { OutcomeStanding } from './project-verdict.ts'
import { asPrinted, noDifferenceOn, orientedSize } from './scale.ts'
import { tellerOf } from './source-kind.ts'
import { findingVerdictWords, numberInWords, reportedSaying } from './words.ts'

const roleWords: { readonly [R in FindingRole]: string } = {
  decides: '',
  weaker: ' Set aside: a stronger design answers the same outcome.',
  part: ' Shown beside: it is about a part of what was asked, and the whole has an answer of its own.',
  'no-answer': '',
  replaced: ' Counts no more: another finding replaces it.',
  withdrawn: ' Counts no more: it was withdrawn.',
}

/**
 * What one finding says by which rule, and what part it plays in the verdict of its outcome.
 * @param reference the project's reference to its report: *the report says* only of the report itself
 */
export function explainedFinding(
  judged: OutcomeFinding,
  finding: Finding | undefined,
  outcome: Pick<OutcomeStanding, 'promise'>,
  reference?: string,
): string {
  const role = roleWords[judged.role]
  if (judged.interval === undefined || finding === undefined) {
    const said = finding === undefined ? 'nothing' : reportedSaying[finding.reported_direction]
    const teller = tellerOf(finding?.source_urls, reference)
    const size = judged.verdict === 'not-shown' ? ' No size is printed, so nothing is ruled out.' : ''
    return judged.asReported
      ? `As reported: ${teller} says ${said}, and no interval is on record to judge by.${size}${role}`
      : `${teller === 'the report' ? 'The report' : 'The page we read'} says ${said}.${role}`
  }
  const nothing = noDifferenceOn(finding.scale) ?? 0
  const wanted = outcome.promise?.terms.direction_wanted ?? finding.direction_wanted
  const best = numberApartFrom(nothing, asPrinted(judged.interval.hi, finding.scale, wanted))
  const reading = readings(nothing, judged.interval, best)[judged.rule] ?? ''
  const aside = sizeLeftOut(finding, outcome)
  return `${numbersOf(finding, judged.interval, nothing)} ${reading}: ${findingVerdictWords[judged.verdict].toLowerCase()}.${aside}${role}`
}

/** @param best the end of the interval on the wanted side, as it is printed */
const readings = (
  nothing: number,
  { swc, isNoWorse, hi }: OrientedInterval,
  best: string,
): Readonly<Record<string, string>> => ({
  F1: `lies wholly on the wanted side of no difference (${nothing})${swc === undefined || isNoWorse ? '' : ' and reaches the promised change'}`,
  F2: `lies wholly on the wanted side of no difference (${nothing}), but the estimate is below the promised change`,
  F3: 'stays within the margin that was promised',
  F4: `lies wholly on the other side of no difference (${nothing})`,
  F5: `includes no difference (${nothing}) and rules out the promised change`,
  F6: `includes no difference (${nothing})${hi > 0 ? `, and what is wanted is not ruled out, up to ${best}` : ', which is its best end'}`,
})

/** Estimate and interval as the source prints them, and how a 95 % interval was got where it prints none. */
function numbersOf(finding: Finding, interval: OrientedInterval, nothing: number): string {
  const { estimate, ci_low: low, ci_high: high, se = 0 } = finding
  const told = (value: number) => numberApartFrom(nothing, value)
  const kind = finding.interval_kind === 'credible' ? 'credible interval' : 'interval'
  if (low === undefined || high === undefined) {
    return `${told(estimate ?? 0)} with a standard error of ${told(se)}, which makes a 95% interval that`
  }
  const est = estimate === undefined ? 'No estimate' : told(estimate)
  const brought = interval.from === 'other-level' ? ', brought to 95%' : ''
  const middle = estimate === undefined ? ', judged with its middle,' : ''
  return `${est} (${numberInWords(levelOf(finding), 4)}% ${kind} ${told(low)} to ${told(high)}${brought})${middle}`
}

/** Why a promised size played no part: it was typed after the start, says nothing, or stands on a scale without an exact conversion. */
function sizeLeftOut(finding: Finding, { promise }: Pick<OutcomeStanding, 'promise'>): string {
  if (promise === undefined) return ''
  const { promise: form, margin, smallest_worthwhile_change: change, scale } = promise.terms
  const isNoWorse = form === 'no-worse'
  const [size, name] = isNoWorse ? [margin, 'margin'] : [change, 'smallest worthwhile change']
  if (size === undefined) return isNoWorse ? ' No margin was promised, so nobody can say that it was kept.' : ''
  if (promise.registered !== 'before-start') {
    return ` The ${name} was not registered here before the start, so it judges nothing.`
  }
  if (orientedSize(size, scale, finding.scale) !== undefined) return ''
  return orientedSize(size, scale, scale ?? 'mean-difference') === undefined
    ? ` A ${name} of ${size} says nothing and is left out.`
    : ` The ${name} is on another scale without an exact conversion, and is left out.`
}

/** A number with as many figures as it takes to tell it from no difference: 0.9996 is not 1. */
function numberApartFrom(nothing: number, value: number): string {
  for (let digits = 3; digits < 17; digits++) {
    if (value === nothing || Number(value.toPrecision(digits)) !== nothing) return numberInWords(value, digits)
  }
  return numberInWords(value, 17)
}
