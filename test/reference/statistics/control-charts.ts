import {
  cChart,
  cusum,
  laneyPChart,
  pChart,
  shifts,
  trends,
  uChart,
  xmrChart,
} from '../../../packages/statistics/control-charts/index.ts'
import type { Family } from '../running/family.ts'
import { numberIn, numbersIn, textIn } from '../running/input.ts'
import { isRecord, type ReferenceCase } from '../running/reference-file.ts'

type Input = ReferenceCase['input']

/** Control charts and run rules by direct formulas. */
export const family: Family = {
  name: 'control-charts',
  recognises: ({ content }) =>
    Array.isArray(content.cases) &&
    content.cases.some((item: unknown) => isRecord(item) && isRecord(item.input) && ('chart' in item.input || 'rule' in item.input)),
  run: ({ input }) => {
    const kind = 'chart' in input ? textIn(input, 'chart') : textIn(input, 'rule')
    const answer = answers[kind]
    if (!answer) throw new TypeError(`there is no chart or rule "${kind}"`)
    return answer(input)
  },
}

const answers: Record<string, (input: Input) => unknown> = {
  xmr: (input) => {
    const chart = xmrChart(numbersIn(input, 'x'))
    if (!chart.computed) return null
    return {
      centre: chart.centre,
      mean_moving_range: chart.meanMovingRange,
      upper: chart.points[0]?.upper,
      lower: chart.points[0]?.lower,
      moving_range_upper: chart.movingRangeUpper,
      outside: chart.outside,
    }
  },
  p: (input) => {
    const events = numbersIn(input, 'events')
    const exposed = numbersIn(input, 'exposed')
    const chart = pChart(events, exposed)
    const laney = laneyPChart(events, exposed)
    if (!chart.computed) return null
    return {
      centre: chart.centre,
      upper: chart.points.map(({ upper }) => upper),
      lower: chart.points.map(({ lower }) => lower),
      laney_sigma_z: laney.computed ? laney.sigmaZ : null,
      laney_upper: laney.computed ? laney.points.map(({ upper }) => upper) : null,
      laney_lower: laney.computed ? laney.points.map(({ lower }) => lower) : null,
    }
  },
  u: (input) => {
    const chart = uChart(numbersIn(input, 'events'), numbersIn(input, 'exposure'))
    if (!chart.computed) return null
    return {
      centre: chart.centre,
      upper: chart.points.map(({ upper }) => upper),
      lower: chart.points.map(({ lower }) => lower),
    }
  },
  c: (input) => {
    const chart = cChart(numbersIn(input, 'counts'))
    if (!chart.computed) return null
    return { centre: chart.centre, upper: chart.points[0]?.upper, lower: chart.points[0]?.lower }
  },
  cusum: (input) => {
    const { upper, lower, firstUpperSignal, firstLowerSignal } = cusum(numbersIn(input, 'x'), {
      target: numberIn(input, 'target'),
      sd: numberIn(input, 'sd'),
      allowance: numberIn(input, 'k'),
      limit: numberIn(input, 'h'),
    })
    return { upper, lower, first_upper_signal: firstUpperSignal, first_lower_signal: firstLowerSignal }
  },
  shift: (input) => ({
    runs: pairs(shifts(numbersIn(input, 'x'), numberIn(input, 'centre'), numberIn(input, 'length'))),
  }),
  trend: (input) => ({ runs: pairs(trends(numbersIn(input, 'x'), numberIn(input, 'length'))) }),
}

function pairs(runs: readonly { first: number; last: number }[]): number[][] {
  return runs.map(({ first, last }) => [first, last])
}
