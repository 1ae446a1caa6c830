import { normalQuantile } from '@candour/statistics'
import type { Direction, Scale } from '../records/codes.ts'
import type { Finding } from '../records/finding.ts'
import { oriented, orientedSize } from './scale.ts'

/** What a finding is judged against: the promise it answers, or nothing but its own wanted direction. */
export interface Yardstick {
  readonly wanted: Direction
  /** The scale on which the promise gives its sizes. */
  readonly scale?: Scale
  /** The smallest worthwhile change, where one was registered before the start. */
  readonly smallestChange?: number
  /** True where no more was promised than *no worse*. */
  readonly isNoWorse?: boolean
  /** By how much it may go the other way and still be kept, where that was registered before the start. */
  readonly margin?: number
}

/** A finding's numbers, oriented: positive is the wanted direction, 0 no difference. */
export interface OrientedInterval {
  readonly est: number
  /** Ends of the 95 % interval. */
  readonly lo: number
  readonly hi: number
  readonly swc?: number
  readonly margin?: number
  readonly isNoWorse: boolean
  /** How the 95 % interval was got: as printed, brought from another level, or made from the standard error. */
  readonly from: 'printed' | 'other-level' | 'standard-error'
}

/** Half the width of a 95 % interval in standard errors, as the rules print it. */
const standardErrors = 1.959964

/** The level of the printed interval, per cent. */
export const levelOf = ({ ci_level: level = 95 }: Finding): number => level

/**
 * The interval by which a finding is judged, on the judging scale (section 2): the printed one; one of another level is brought to 95 %, each
 * side about the estimate by the ratio of normal quantiles; where none is printed, the standard error (of a ratio, that of its logarithm)
 * makes one. An interval without an estimate is judged with its middle. Undefined where there is none, or the scale cannot be judged on.
 */
export function orientedInterval(finding: Finding, yardstick: Yardstick): OrientedInterval | undefined {
  const { scale, se } = finding
  const turned = (value: number | undefined) =>
    value === undefined ? undefined : oriented(value, scale, yardstick.wanted)
  const [one, other] = [turned(finding.ci_low), turned(finding.ci_high)]
  const size = (value: number | undefined) => orientedSize(value, yardstick.scale, scale)
  const [swc, margin] = [size(yardstick.smallestChange), size(yardstick.margin)]
  const around = {
    ...(swc === undefined ? {} : { swc }),
    ...(margin === undefined ? {} : { margin }),
    isNoWorse: yardstick.isNoWorse ?? false,
  }
  if (one === undefined || other === undefined) {
    const est = turned(finding.estimate)
    if (est === undefined || se === undefined) return undefined
    const half = standardErrors * se
    return { est, lo: est - half, hi: est + half, ...around, from: 'standard-error' }
  }
  const [low, high] = [Math.min(one, other), Math.max(one, other)]
  const est = turned(finding.estimate) ?? (low + high) / 2
  const level = levelOf(finding)
  if (level === 95) return { est, lo: low, hi: high, ...around, from: 'printed' }
  const ratio = normalQuantile(0.975) / normalQuantile(0.5 + level / 200)
  return { est, lo: est - (est - low) * ratio, hi: est + (high - est) * ratio, ...around, from: 'other-level' }
}
