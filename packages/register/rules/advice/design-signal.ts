import { type DesignMonitor, type DesignRuling, type LookTotals, monitorOf, type Totals } from './design-ruling.ts'
import type { InForce, MonthlyReading } from './monthly-reading.ts'
import { monthsOf } from './pilot-months.ts'
import { type Arm, armsOf, type PilotStopRule } from './pilot-stop-rule.ts'
import type { Judged, Signal, SignalCode } from './signal.ts'

/** Where the design stands on the readings in force (rules of stop advice, section 4). */
export interface DesignStanding {
  /** The last month of the unbroken run: months 1 to this one are read, in every arm that the design compares. */
  readonly runUntil: number
  /** The first look that said stop, which stays. */
  readonly signal?: Signal
  /** The last look of the run where none said stop; absent before the first look. */
  readonly lastLook?: Judged
}

/** A design that is asked again and again: what it said of the same totals is kept. */
export interface Design {
  standing(inForce: InForce): DesignStanding
}

const signalOf = {
  'stop-for-harm': 'stop-for-harm',
  'stop-for-futility': 'stop-for-futility',
  'stop-for-benefit': 'stop-for-benefit',
  continue: undefined,
} as const satisfies { readonly [says in DesignRuling['says']]: SignalCode | undefined }

export function designOf(rule: PilotStopRule): Design {
  const { benefit } = rule
  const monitor = remembering(monitorOf(benefit))
  const months = monthsOf(rule)
  const looks = benefit.looks ?? months
  const compared = armsOf(benefit)
  return {
    standing(inForce) {
      const firstGap = months.find((month) => compared.some((arm) => !inForce.at(benefit.indicator, arm, month)))
      const runUntil = (firstGap ?? rule.periods + 1) - 1
      const readings = (until: number) =>
        compared.flatMap((arm) =>
          inForce.of(benefit.indicator, arm).flatMap(({ month, reading }) => (month <= until ? [reading] : [])),
        )
      const judged = (month: number, { statistic }: DesignRuling): Judged => ({
        source: { by: 'design', indicator: benefit.indicator },
        month,
        ...(statistic === undefined ? {} : { statistic }),
        readings: readings(month),
      })
      const stop = (month: number, ruling: DesignRuling): DesignStanding | undefined => {
        const says = signalOf[ruling.says]
        if (says === undefined || ruling.statistic === undefined) return undefined
        return { runUntil, signal: { ...judged(month, ruling), says, statistic: ruling.statistic } }
      }
      const totals: LookTotals[] = []
      let lastLook: Judged | undefined
      for (const month of looks) {
        if (month > runUntil) break
        totals.push(totalsOf(readings(month)))
        const ruling = monitor.at(totals)
        const stopped = stop(month, ruling)
        if (stopped !== undefined) return stopped
        lastLook = judged(month, ruling)
      }
      if (runUntil === rule.periods && monitor.atEnd !== undefined) {
        const ended = stop(rule.periods, monitor.atEnd(totalsOf(readings(rule.periods))))
        if (ended !== undefined) return ended
      }
      return { runUntil, ...(lastLook === undefined ? {} : { lastLook }) }
    },
  }
}

function totalsOf(readings: readonly MonthlyReading[]): LookTotals {
  const of = (arm: Arm): Totals => {
    const own = readings.filter((reading) => reading.arm === arm)
    return {
      events: own.reduce((sum, { events }) => sum + events, 0),
      exposed: own.reduce((sum, { exposed }) => sum + exposed, 0),
    }
  }
  return { pilot: of('pilot'), comparison: of('comparison') }
}

/** The same totals have the same ruling: whoever goes back day by day asks for most of them again. */
function remembering(monitor: DesignMonitor): DesignMonitor {
  const known = new Map<string, DesignRuling>()
  return {
    ...monitor,
    at(looks) {
      const key = JSON.stringify(looks)
      const before = known.get(key)
      if (before !== undefined) return before
      const ruling = monitor.at(looks)
      known.set(key, ruling)
      return ruling
    },
  }
}
