import type { Scale } from '../records/codes.ts'
import type { Finding } from '../records/finding.ts'
import type { AmountUnit } from './claim-wording.ts'
import type { JudgedFinding } from './finding-verdict.ts'
import { oriented } from './scale.ts'

/** What a finding shows in a claim's unit: positive is the wanted direction. */
export interface ShownAmounts {
  readonly estimate: number
  /** Ends of the 95 % interval, lower first; absent where there is none. */
  readonly low?: number
  readonly high?: number
}

type InUnit = (oriented: number) => number

const asItStands: InUnit = (value) => value

/** The scales whose sizes read exactly in a unit. An odds ratio is no share, and a proportion no change: they are set against nothing. */
const readable: { readonly [U in AmountUnit]: { readonly [S in Scale]?: InUnit | 'ratio' } } = {
  gbp: { gbp: asItStands },
  'per-cent': {
    'percent-change': asItStands,
    'risk-ratio': 'ratio',
    'rate-ratio': 'ratio',
    'log-risk-ratio': 'ratio',
    'log-rate-ratio': 'ratio',
  },
  'percentage-points': { 'risk-difference': (value) => value * 100 },
  count: { 'count-change': asItStands },
  proportion: {},
}

/** The change of a ratio in per cent: r = 0.7 with a fall wanted is 30, r = 1.3 with a rise wanted is 30. */
function perCentOfRatio(wanted: Finding['direction_wanted']): InUnit {
  return (logRatio) => (wanted === 'increase' ? Math.exp(logRatio) - 1 : 1 - Math.exp(-logRatio)) * 100
}

/** A finding's estimate and interval as amounts of this unit; undefined where its scale has no exact reading in it, or no estimate. */
export function shownAmounts(
  finding: Finding,
  { interval }: JudgedFinding,
  unit: AmountUnit,
): ShownAmounts | undefined {
  const { scale, estimate, direction_wanted: wanted } = finding
  const reading = scale === undefined ? undefined : readable[unit][scale]
  if (reading === undefined) return undefined
  const inUnit = reading === 'ratio' ? perCentOfRatio(wanted) : reading
  if (interval !== undefined)
    return { estimate: inUnit(interval.est), low: inUnit(interval.lo), high: inUnit(interval.hi) }
  const est = estimate === undefined ? undefined : oriented(estimate, scale, wanted)
  return est === undefined ? undefined : { estimate: inUnit(est) }
}
