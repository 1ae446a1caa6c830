import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialProbability } from '../distributions/binomial.ts'
import { monitorBayesProportion } from '../sequential/bayes/monitor-bayes-proportion.ts'
import { monitorBayesRate } from '../sequential/bayes/monitor-bayes-rate.ts'
import { designGroupSequential } from '../sequential/group-sequential/design-group-sequential.ts'
import { monitorGroupSequential } from '../sequential/group-sequential/monitor-group-sequential.ts'
import { seededGenerator } from '../sequential/random/seeded-generator.ts'
import { monitorSimon } from '../sequential/simon/monitor-simon.ts'
import { simonOperating } from '../sequential/simon/operating.ts'
import { simonTwoStage } from '../sequential/simon/simon-two-stage.ts'
import { monitorSprt } from '../sequential/sprt/monitor-sprt.ts'
import { sprtBernoulli, sprtPoisson } from '../sequential/sprt/sprt-design.ts'
import { countStops } from './count-stops.ts'
import { adviceIn } from './exact-ends.ts'
import { finalStops, nearestFixedTest } from './fixed-test.ts'
import { informationAt } from './information.ts'
import { looksOf, type PilotDesign, type PilotPlan } from './pilot-plan.ts'
import { planPilot } from './plan-pilot.ts'
import { groupSequentialRule } from './two-arm-rule.ts'
import { bestTwoStages } from './two-stages-at-looks.ts'

const numbers = [3, 8, 15, 22, 30]

/** Totals of events at the looks, in order, never more than the families added. */
const totals = fc
  .tuple(...numbers.map((n, k) => fc.nat(n - (numbers[k - 1] ?? 0))))
  .map((added) => added.map((_, k) => added.slice(0, k + 1).reduce((sum, one) => sum + one, 0)))

const bayes = { threshold: 0.9, futilityBelow: 0.05, benefitAbove: 0.95, harm: { limit: 0.35, threshold: 0.8 } }
const meaning = { upper: 'stop-for-harm', lower: 'stop-for-benefit', undecided: 'stop-for-futility' } as const
const designs = {
  'bayes-proportion, more wanted': { kind: 'bayes-proportion', prior: { a: 1, b: 1 }, target: 0.4, nMax: 30, ...bayes },
  'bayes-proportion, fewer wanted': {
    kind: 'bayes-proportion',
    prior: { a: 0.4, b: 0.6 },
    target: 0.3,
    nMax: 30,
    wanted: 'below',
    ...bayes,
  },
  'bayes-proportion without harm': {
    kind: 'bayes-proportion',
    prior: { a: 1, b: 1 },
    target: 0.4,
    nMax: 30,
    threshold: 0.9,
    futilityBelow: 0.1,
    benefitAbove: 1,
  },
  'bayes-rate, more wanted': {
    kind: 'bayes-rate',
    prior: { shape: 1, rate: 2 },
    target: 0.4,
    maximumExposure: 30,
    ...bayes,
  },
  'bayes-rate, fewer wanted': {
    kind: 'bayes-rate',
    prior: { shape: 1, rate: 2 },
    target: 0.3,
    maximumExposure: 30,
    wanted: 'below',
    ...bayes,
  },
  'simon at the looks': { kind: 'simon', p0: 0.2, p1: 0.4, alpha: 0.1, r1: 2, n1: 15, r: 8, n: 30 },
  'simon between the looks': { kind: 'simon', p0: 0.2, p1: 0.4, alpha: 0.1, r1: 2, n1: 12, r: 8, n: 28 },
  'simon that is not finished': { kind: 'simon', p0: 0.2, p1: 0.4, alpha: 0.1, r1: 2, n1: 12, r: 11, n: 40 },
  'sprt-bernoulli, more wanted': { kind: 'sprt-bernoulli', p0: 0.2, p1: 0.4, alpha: 0.1, beta: 0.1 },
  'sprt-bernoulli, fewer wanted': { kind: 'sprt-bernoulli', p0: 0.4, p1: 0.2, alpha: 0.1, beta: 0.2 },
  'sprt-bernoulli against harm': { kind: 'sprt-bernoulli', p0: 0.2, p1: 0.4, alpha: 0.1, beta: 0.1, meaning },
  'sprt-poisson': { kind: 'sprt-poisson', rate0: 0.5, rate1: 0.25, alpha: 0.1, beta: 0.1 },
} as const satisfies Record<string, PilotDesign>

/** What the package's monitoring says at the last of the looks so far; the last of all is the end. */
function monitored(design: (typeof designs)[keyof typeof designs], events: readonly number[]): string {
  const look = events.length - 1
  const n = numbers[look] ?? 0
  const total = events[look] ?? 0
  switch (design.kind) {
    case 'bayes-proportion':
      return monitorBayesProportion(design, { x: total, n }).advice
    case 'bayes-rate':
      return monitorBayesRate(design, { events: total, exposure: n }).advice
    case 'simon': {
      const looks = events.map((responses, k) => ({ n: numbers[k] ?? 0, responses }))
      return monitorSimon(design, looks).advice
    }
    case 'sprt-bernoulli':
    case 'sprt-poisson': {
      const test =
        design.kind === 'sprt-bernoulli'
          ? sprtBernoulli({ ...design, nMax: 30 })
          : sprtPoisson({ ...design, maximumExposure: 30 })
      const looks = events.map((one, k) => ({ n: numbers[k] ?? 0, total: one }))
      const said = monitorSprt(test, looks)
      return said.computed ? said.advice : said.because
    }
  }
}

describe('where a design stops', () => {
  it.each(Object.entries(designs))('is where its monitoring says so, look by look: %s', (_, design) => {
    const stops = countStops(design, numbers)
    const seen = new Set<string>()
    fc.assert(
      fc.property(totals, (path) => {
        for (const [look, events] of path.entries()) {
          const expected = monitored(design, path.slice(0, look + 1))
          expect(adviceIn(stops[look] ?? [], events)).toBe(expected)
          seen.add(expected)
          // What has stopped goes on no further
          if (expected !== 'continue') return
        }
      }),
      { numRuns: 400, seed: 3 },
    )
    expect(seen.size).toBeGreaterThan(1)
  })

  it('says the undecided of an sprt at the last month', () => {
    const stops = countStops(designs['sprt-bernoulli, more wanted'], numbers)
    expect(adviceIn(stops[4] ?? [], 9)).toBe('stop-for-futility')
    expect(adviceIn(stops[3] ?? [], 6)).toBe('continue')
  })
})

describe('a pilot that is followed by its monitoring', () => {
  const randomised = planPilot({
    outcome: { kind: 'proportion' },
    baseline: 0.4,
    wanted: 'below',
    smallestChange: 0.15,
    harmfulChange: 0.1,
    familiesAMonth: 16,
    longestMonths: 18,
    comparison: 'randomised',
    wrongStopsOneIn: 10,
    wrongGoingOnsOneIn: 10,
  })
  const score = planPilot({
    outcome: { kind: 'score', standardDeviation: 6 },
    baseline: 15,
    wanted: 'below',
    smallestChange: 3,
    harmfulChange: 2,
    familiesAMonth: 8,
    longestMonths: 18,
    comparison: 'randomised',
    wrongStopsOneIn: 10,
    wrongGoingOnsOneIn: 10,
  })

  it.each([
    ['cautious', 0],
    ['eager', 1],
  ])('of two groups of counts stops as it is simulated to, but for pilots near a bound: %s', (_, which) => {
    const { same, played } = followed(randomised.designs[which]?.plan, 'proportion', 160)
    expect(same / played).toBeGreaterThan(0.98)
  })

  it.each([
    ['cautious', 0],
    ['eager', 1],
  ])('of scores, whose information is that of the plan, always stops as it is simulated to: %s', (_, which) => {
    const { same, played } = followed(score.designs[which]?.plan, 'score', 60)
    expect(same).toBe(played)
  })

  /** Plays pilots at truths from harmful to good and asks both, the monitoring with all looks so far. */
  function followed(plan: PilotPlan | undefined, kind: 'proportion' | 'score', played: number) {
    if (plan?.design.kind !== 'group-sequential') throw new Error('the plan is group-sequential')
    const made = designGroupSequential(plan.design)
    if (!made.computed) throw new Error(made.because)
    const looks = looksOf(plan.schedule)
    const rule = groupSequentialRule(
      made,
      looks.map((look) => informationAt(look, plan.measure, plan.truths)),
    )
    const random = seededGenerator(5)
    let same = 0
    for (let pilot = 0; pilot < played; pilot++) {
      const truth = Object.values(plan.truths)[pilot % 4] ?? 0
      const seen: { information: number; z: number }[] = []
      const [x, y] = [
        { sum: 0, n: 0 },
        { sum: 0, n: 0 },
      ]
      let [real, simulated] = ['continue', 'continue']
      for (const [k, look] of looks.entries()) {
        add(x, look.n, truth)
        add(y, look.comparisonN, plan.measure.baseline)
        const [p, q] = [x.sum / x.n, y.sum / y.n]
        const variance = kind === 'score' ? 36 / x.n + 36 / y.n : (p * (1 - p)) / x.n + (q * (1 - q)) / y.n
        seen.push({ information: 1 / variance, z: (q - p) / Math.sqrt(variance) })
        if (simulated === 'continue') simulated = `${rule(k, q - p, variance)}${k}`.replace(/continue\d/, 'continue')
        if (real === 'continue') {
          const said = monitorGroupSequential(made, seen)
          real = `${said.computed ? said.advice : said.because}${k}`.replace(/continue\d/, 'continue')
        }
        if (real !== 'continue' && simulated !== 'continue') break
      }
      if (real === simulated) same++
    }
    return { same, played }

    function add(arm: { sum: number; n: number }, until: number, value: number) {
      while (arm.n < until) {
        arm.n++
        const [u, v] = [random.next(), random.next()]
        arm.sum +=
          kind === 'score' ? value + 6 * Math.sqrt(-2 * Math.log(1 - u)) * Math.cos(2 * Math.PI * v) : Number(u < value)
      }
    }
  }
})

describe('two stages at whole months', () => {
  it.each([
    [0.1, 0.3, 0.05, 0.2],
    [0.2, 0.4, 0.1, 0.1],
    [0.3, 0.5, 0.1, 0.2],
  ])(
    'are Simon’s optimal design when every family is a look: p0 %d, p1 %d, alpha %d, beta %d',
    (p0, p1, alpha, beta) => {
      const looks = Array.from({ length: 60 }, (_, i) => ({
        month: i + 1,
        knownMonth: i + 1,
        n: i + 1,
        comparisonN: 0,
        joined: i + 1,
      }))
      const published = simonTwoStage({ p0, p1, alpha, beta, nMax: 60 })
      if (!published.computed) throw new Error(published.because)
      const { r1, n1, r, n } = published.optimal
      expect(bestTwoStages(looks, { p0, p1, alpha, beta })).toEqual({ r1, n1, r, n, month: n })
    },
  )

  it.each([0, 1, 3, 6])(
    'expose the fewest families of all designs at the looks, outcomes being known %i months later',
    (followUp) => {
      const looks = looksOf({
        familiesAMonth: 3.5,
        comparisonFamiliesAMonth: null,
        looks: [1, 2, 3, 4, 5, 6, 7, 8],
        followUpMonths: followUp,
      })
      const aims = { p0: 0.2, p1: 0.5, alpha: 0.1, beta: 0.15 }
      const found = bestTwoStages(looks, aims)
      let fewest = Infinity
      for (const end of looks) {
        for (const first of looks.filter(({ n }) => n < end.n)) {
          for (let r1 = 0; r1 <= first.n; r1++) {
            for (let r = r1; r <= end.n; r++) {
              const [useless, good] = [aims.p0, aims.p1].map((p) => simonOperating({ r1, n1: first.n, r, n: end.n }, p))
              if (!useless || !good || useless.benefit > aims.alpha || good.benefit < 1 - aims.beta) continue
              const joined = Math.min(first.joined, end.n)
              fewest = Math.min(fewest, joined + (1 - useless.stopEarly) * (end.n - joined))
            }
          }
        }
      }
      if (!found) throw new Error('there is a design')
      const { stopEarly } = simonOperating(found, aims.p0)
      const joined = Math.min(looks.find(({ n }) => n === found.n1)?.joined ?? 0, found.n)
      expect(joined + (1 - stopEarly) * (found.n - joined)).toBeCloseTo(fewest, 9)
    },
  )
})

describe('one judgement at the end', () => {
  it.each([
    [0.4, 0.2],
    [0.2, 0.4],
    [0.3, 0.5],
    [0.5, 0.9],
  ])('has, useless %d and good %d, the cut that is nearest to both errors of all cuts', (useless, good) => {
    const tolerated = { alpha: 0.1, beta: 0.2 }
    for (let n = 2; n <= 40; n++) {
      const found = nearestFixedTest('proportion', n, { useless, good }, tolerated)
      const overruns = Array.from({ length: n + 3 }, (_, i) => {
        const cut = i - 1
        const isGood = (x: number) => (good > useless ? x >= cut : x <= cut)
        let alpha = 0
        let beta = 0
        for (let x = 0; x <= n; x++) {
          if (isGood(x)) alpha += binomialProbability(x, n, useless)
          else beta += binomialProbability(x, n, good)
        }
        return Math.max(alpha / tolerated.alpha, beta / tolerated.beta)
      })
      expect(found.overrun, `${n} families`).toBeCloseTo(Math.min(...overruns), 10)
    }
  })

  it('calls neither good nor harmful what its two tests leave', () => {
    const stops = finalStops('proportion', 30, 0.4, 'below', { kind: 'final-evaluation', alpha: 0.1, harmAlpha: 0.05 })
    const said = Array.from({ length: 31 }, (_, x) => adviceIn(stops, x))
    const chanceOf = (advice: string) =>
      said.reduce((sum, one, x) => sum + (one === advice ? binomialProbability(x, 30, 0.4) : 0), 0)
    expect(chanceOf('stop-for-benefit')).toBeLessThanOrEqual(0.1)
    expect(chanceOf('stop-for-harm')).toBeLessThanOrEqual(0.05)
    // One more on either side would be too many
    const [good, harmful] = [said.lastIndexOf('stop-for-benefit') + 1, said.indexOf('stop-for-harm') - 1]
    expect(chanceOf('stop-for-benefit') + binomialProbability(good, 30, 0.4)).toBeGreaterThan(0.1)
    expect(chanceOf('stop-for-harm') + binomialProbability(harmful, 30, 0.4)).toBeGreaterThan(0.05)
    expect(said[12]).toBe('stop-for-futility')
  })
})
