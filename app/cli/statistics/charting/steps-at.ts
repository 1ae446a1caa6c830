import type { KnownStep } from '../../../analyses/charting/chart-analysis.ts'
import { WrongUse } from '../../command.ts'

/** The steps typed as `period=what changed then`. */
export function stepsAt(steps: ReadonlyMap<string, string>, periods: readonly string[]): readonly KnownStep[] {
  return [...steps].map(([period, reason]) => {
    const index = periods.indexOf(period)
    if (index < 0)
      throw new WrongUse(
        `--step-at is '${period}', which is no period of the file; they run from ${periods[0]} to ${periods.at(-1)}.`,
      )
    if (reason === '')
      throw new WrongUse(`--step-at ${period} has no reason; accepted is '${period}=what changed then'.`)
    return { index, period, reason }
  })
}
