import { jeffreysInterval } from '@candour/statistics'
import type { Range } from '../evidence/found-size.ts'
import { fewestForShare } from '../plan/base-rate.ts'

/** How many of those of which it is known, and of how many it is not. */
export interface KnownShare {
  readonly count: number
  readonly known: number
  readonly unknown: number
  /** Jeffreys' 95 % interval of the share of the known: chance alone. Undefined under `fewestForShare`, where counts are all that is told. */
  readonly interval?: Range
  /** The share of all, did it hold of none of the unknown, and of every one. Undefined where all are known, and where no share is told. */
  readonly bounds?: Range
}

/** A share as it may be told. */
export function knownShareOf(count: number, known: number, unknown = 0): KnownShare {
  if (known < fewestForShare) return { count, known, unknown }
  const all = known + unknown
  return {
    count,
    known,
    unknown,
    interval: jeffreysInterval(count, known),
    ...(unknown === 0 ? {} : { bounds: { low: count / all, high: (count + unknown) / all } }),
  }
}
