import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reReferrals } from '../../../test/factories/pilot-questions.ts'
import { ImpossibleQuestion, impossibleAnswers } from './impossible-question.ts'
import { looksOf } from './pilot-plan.ts'
import { type PilotOperating, pilotOperating, planPilot } from './plan-pilot.ts'
import type { PilotQuestion } from './question.ts'
import { simulatePilots } from './simulate-pilots.ts'
import { pilotTruths } from './truths.ts'

const engaged: PilotQuestion = {
  ...reReferrals,
  outcome: { kind: 'proportion' },
  wanted: 'above',
  baseline: 0.3,
  smallestChange: 0.2,
  followUpMonths: 0,
}
const missing: PilotQuestion = {
  ...reReferrals,
  outcome: { kind: 'rate' },
  baseline: 0.8,
  smallestChange: 0.3,
  harmfulChange: 0.3,
  followUpMonths: 1,
}
const strain: PilotQuestion = {
  ...reReferrals,
  outcome: { kind: 'score', standardDeviation: 6 },
  baseline: 15,
  smallestChange: 3,
  harmfulChange: 2,
  followUpMonths: 3,
}
const questions = {
  'an event by a horizon, fewer wanted, against the own past': reReferrals,
  'a proportion, more wanted, against the own past': engaged,
  'a rate against the own past': missing,
  'a score against the own past': strain,
  'a proportion, randomised': { ...engaged, comparison: 'randomised', familiesAMonth: 16 },
  'a rate with a comparison group of another size': {
    ...missing,
    comparison: 'comparison-group',
    comparisonFamiliesAMonth: 12,
  },
  'a score, randomised': { ...strain, comparison: 'randomised' },
  'too few families for the errors': { ...reReferrals, familiesAMonth: 2.5 },
  'three looks alone': { ...engaged, looks: [4, 9, 15] },
} as const satisfies Record<string, PilotQuestion>
const everything = Object.entries(questions).flatMap(([name, question]) => {
  const plans = planPilot(question)
  return [...plans.designs, plans.finalEvaluation].map(
    (operating) => [name, operating.plan.design.kind, operating] as const,
  )
})

/** Simulations miss by more than this many standard errors once in 300,000 times. */
const farOff = 4.7

describe('a plan', () => {
  it.each(everything)(
    'has, for %s by %s, the figures that pilots played with another seed have',
    (_, _kind, operating) => {
      for (const [i, truth] of pilotTruths.entries()) {
        const told = operating.byTruth[truth]
        const played = simulatePilots(operating.plan, told.value, 20_000, 900 + i)
        for (const figure of [
          'benefit',
          'futility',
          'harm',
          'undecided',
          'beforeTheEnd',
          'meanMonth',
          'families',
        ] as const) {
          const [a, b] = [told[figure], played[figure]]
          // A chance so small that none was seen has no spread of its own
          const unseen =
            figure === 'meanMonth' || figure === 'families' ? 1e-9 : Math.sqrt(Math.max(a.value, 1e-4) / 20_000)
          const error = Math.max(unseen, Math.hypot(a.standardError, b.standardError))
          expect(Math.abs(a.value - b.value), `${truth}, ${figure}: ${a.value} and ${b.value}`).toBeLessThanOrEqual(
            farOff * error,
          )
        }
      }
    },
  )

  it.each(everything)(
    'has, for %s by %s, chances that make a whole and a curve that ends at them',
    (_, _kind, { byTruth, plan }) => {
      for (const truth of pilotTruths) {
        const { benefit, futility, harm, undecided, curve, medianMonth, mostFamilies, families } = byTruth[truth]
        expect(benefit.value + futility.value + harm.value + undecided.value).toBeCloseTo(1, 9)
        const last = curve.at(-1)
        expect(last?.month).toBe(looksOf(plan.schedule).at(-1)?.knownMonth)
        expect(last?.benefit.value).toBeCloseTo(benefit.value, 12)
        expect(last?.harm.value).toBeCloseTo(harm.value, 12)
        const ended = curve.map((point) => point.benefit.value + point.futility.value + point.harm.value)
        for (const [i, value] of ended.entries()) expect(value).toBeGreaterThanOrEqual((ended[i - 1] ?? 0) - 1e-12)
        const half = curve.find((_, i) => (ended[i] ?? 0) >= 0.5)
        expect(medianMonth.value).toBe(half?.month ?? last?.month)
        expect(families.value).toBeLessThanOrEqual(mostFamilies + 1e-9)
      }
    },
  )

  it('offers the designs of the rules of advice, by outcome and comparison', () => {
    const kinds = (question: PilotQuestion) => planPilot(question).designs.map(({ plan }) => plan.design.kind)
    expect(kinds(reReferrals)).toEqual(['bayes-proportion', 'sprt-bernoulli'])
    expect(kinds(engaged)).toEqual(['bayes-proportion', 'simon', 'sprt-bernoulli'])
    expect(kinds(missing)).toEqual(['bayes-rate', 'sprt-poisson'])
    expect(kinds(strain)).toEqual(['group-sequential', 'group-sequential'])
    expect(kinds(questions['a proportion, randomised'])).toEqual(['group-sequential', 'group-sequential'])
    expect(planPilot(reReferrals).notOffered).toEqual([{ kind: 'simon', because: 'counts-only-what-is-wanted' }])
  })

  it.each(everything)(
    'keeps, for %s by %s, the errors that are tolerated, or says first that it cannot',
    (name, kind, operating) => {
      if (kind === 'final-evaluation' || name === 'too few families for the errors') return
      // Two arms of counts are planned by the normal approximation, which is not exact
      const slack = operating.basis === 'simulated' ? 0.03 : 1e-9
      expect(operating.byTruth.good.wrongStop?.value).toBeLessThanOrEqual(0.1 + slack)
      expect(operating.byTruth.useless.wrongGoingOn?.value).toBeLessThanOrEqual(0.1 + slack)
    },
  )

  it('says first what cannot be known with few families', () => {
    const { cannotBeKnown } = planPilot({ ...reReferrals, familiesAMonth: 1, longestMonths: 12 })
    expect(cannotBeKnown[0]).toMatchObject({ code: 'tolerated-errors-cannot-be-kept' })
    expect(cannotBeKnown.map(({ code }) => code)).toContain('smaller-difference-not-told')
    expect(cannotBeKnown.map(({ code }) => code)).toContain('past-may-differ')
    const none = planPilot({ ...reReferrals, familiesAMonth: 1, longestMonths: 3 })
    expect(none.cannotBeKnown[0]).toEqual({ code: 'no-design-fits' })
    expect(none.designs).toEqual([])
  })

  it('says that harm named as harm, or seen before the end, is not to be counted on where it is not', () => {
    const { cannotBeKnown } = planPilot(engaged)
    expect(cannotBeKnown.find(({ code }) => code === 'harm-likelier-called-useless')).toBeDefined()
    expect(cannotBeKnown.find(({ code }) => code === 'harm-likelier-runs-to-the-end')).toBeUndefined()
  })

  it('tells a smaller difference with more families', () => {
    const differenceWith = (familiesAMonth: number) => {
      const told = planPilot({ ...missing, familiesAMonth }).cannotBeKnown
      return told.find((one) => one.code === 'smaller-difference-not-told')?.difference ?? Number.NaN
    }
    fc.assert(
      fc.property(
        fc.double({ min: 0.6, max: 4, noNaN: true }),
        fc.double({ min: 1.2, max: 3, noNaN: true }),
        (families, more) => {
          expect(differenceWith(families * more)).toBeLessThanOrEqual(differenceWith(families))
        },
      ),
      { numRuns: 15, seed: 11 },
    )
  })

  it('judges a look only after its follow-up, while families go on joining', () => {
    const waiting = planPilot({ ...engaged, followUpMonths: 4 }).designs[0]
    const atOnce = planPilot(engaged).designs[0]
    if (!waiting || !atOnce) throw new Error('both have designs')
    // The same looks at the same counts, told four months later, of more families
    const useless = pilotOperating({ ...atOnce.plan, schedule: { ...atOnce.plan.schedule, followUpMonths: 4 } }).byTruth
      .useless
    expect(useless.futility.value).toBe(atOnce.byTruth.useless.futility.value)
    expect(useless.meanMonth.value).toBeCloseTo(atOnce.byTruth.useless.meanMonth.value + 4, 9)
    expect(useless.medianMonthOfJoining).toBe(useless.medianMonth.value - 4)
    expect(useless.families.value).toBeGreaterThan(atOnce.byTruth.useless.families.value)
    expect(waiting.byTruth.useless.curve.slice(0, 4).every(({ futility }) => futility.value === 0)).toBe(true)
  })

  it('is the same whenever it is asked', () => {
    const question = questions['a proportion, randomised']
    expect(planPilot(question)).toEqual(planPilot(question))
  })
})

describe('a worse truth', () => {
  const counted = everything.filter(([, , { basis }]) => basis === 'exact')
  it.each(counted)(
    'never makes, for %s by %s, a stop less likely or praise likelier',
    (_, _kind, { plan }: PilotOperating) => {
      const { harmful, good } = plan.truths
      const at = (share: number) => {
        const value = good + (harmful - good) * share
        const { useless } = pilotOperating({ ...plan, truths: { ...plan.truths, useless: value } }).byTruth
        return { stop: useless.futility.value + useless.harm.value, benefit: useless.benefit.value }
      }
      const shares = [0, 0.15, 0.4, 0.55, 0.8, 1].map(at)
      shares.forEach(({ stop, benefit }, i) => {
        expect(stop).toBeGreaterThanOrEqual((shares[i - 1]?.stop ?? 0) - 1e-12)
        expect(benefit).toBeLessThanOrEqual((shares[i - 1]?.benefit ?? 1) + 1e-12)
      })
    },
  )
})

describe('a question that cannot be asked', () => {
  it.each([
    [{ baseline: 0 }, 'baseline', 'out-of-range'],
    [{ baseline: 1 }, 'baseline', 'out-of-range'],
    [{ baseline: 1.4 }, 'baseline', 'out-of-range'],
    [{ baseline: -0.1 }, 'baseline', 'out-of-range'],
    [{ baseline: Number.NaN }, 'baseline', 'not-a-number'],
    [{ outcome: { kind: 'rate' }, baseline: 0 }, 'baseline', 'out-of-range'],
    [{ outcome: { kind: 'score', standardDeviation: 0 } }, 'outcome.standardDeviation', 'out-of-range'],
    [{ outcome: { kind: 'event', withinMonths: 12 } }, 'followUpMonths', 'shorter-than-the-horizon'],
    [{ smallestChange: 0 }, 'smallestChange', 'out-of-range'],
    [{ smallestChange: -0.1 }, 'smallestChange', 'out-of-range'],
    [{ smallestChange: 0.4 }, 'smallestChange', 'leaves-the-range'],
    [{ smallestChange: 0.6 }, 'smallestChange', 'leaves-the-range'],
    [{ harmfulChange: 0.7 }, 'harmfulChange', 'leaves-the-range'],
    [{ familiesAMonth: 0 }, 'familiesAMonth', 'out-of-range'],
    [{ familiesAMonth: -3 }, 'familiesAMonth', 'out-of-range'],
    [{ familiesAMonth: 0.05 }, 'familiesAMonth', 'too-few-families'],
    [{ familiesAMonth: 900 }, 'familiesAMonth', 'too-many-families'],
    [{ outcome: { kind: 'rate' }, baseline: 12, familiesAMonth: 60 }, 'familiesAMonth', 'too-many-families'],
    [{ comparison: 'randomised', comparisonFamiliesAMonth: 0 }, 'comparisonFamiliesAMonth', 'out-of-range'],
    [{ longestMonths: 0 }, 'longestMonths', 'out-of-range'],
    [{ longestMonths: 61 }, 'longestMonths', 'out-of-range'],
    [{ longestMonths: 6.5 }, 'longestMonths', 'not-whole'],
    [{ followUpMonths: -1 }, 'followUpMonths', 'out-of-range'],
    [{ wrongStopsOneIn: 2 }, 'wrongStopsOneIn', 'out-of-range'],
    [{ wrongGoingOnsOneIn: 2.5 }, 'wrongGoingOnsOneIn', 'not-whole'],
    [{ looks: [] }, 'looks', 'out-of-range'],
    [{ looks: [3, 3] }, 'looks[1]', 'looks-not-rising'],
    [{ looks: [3, 19] }, 'looks[1]', 'out-of-range'],
    [{ safeguards: [{ indicator: 'missing', of: 'proportion', limit: 1 }] }, 'safeguards[0].limit', 'out-of-range'],
    [
      { safeguards: [{ indicator: 'missing', of: 'rate', limit: 0.2, stopAbove: 0.7 }] },
      'safeguards[0].stopAbove',
      'not-above-the-other',
    ],
    [
      { safeguards: [{ indicator: 'missing', of: 'rate', limit: 0.2, prior: { shape: 9, rate: 3 } }] },
      'safeguards[0].prior',
      'prior-decides',
    ],
  ] as const)('%o is refused: %s, %s', (changed, field, because) => {
    const question: PilotQuestion = { ...reReferrals, outcome: { kind: 'proportion' }, ...changed }
    expect(impossibleAnswers(question)[0]).toMatchObject({ field, because })
    expect(() => planPilot(question)).toThrow(ImpossibleQuestion)
    expect(() => planPilot(question)).toThrow(field)
  })

  it('is refused with all that cannot be', () => {
    const answers = impossibleAnswers({ ...reReferrals, baseline: 2, familiesAMonth: -1, longestMonths: 0 })
    expect(answers.map(({ field }) => field)).toEqual(['baseline', 'familiesAMonth', 'longestMonths'])
  })

  it('is none when it can', () => {
    for (const question of Object.values(questions)) expect(impossibleAnswers(question)).toEqual([])
  })
})
