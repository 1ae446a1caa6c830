import { fitRandomEffects, fitThreeLevel, normalQuantile, predictionIntervalOf } from '@candour/statistics'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aFinding, aHistory, aProject, day, partialDay } from '../../../../test/factories/histories.ts'
import { designs } from '../../records/codes.ts'
import type { Finding } from '../../records/finding.ts'
import { verdictOf } from '../project-verdict.ts'
import { type Evidence, type EvidenceChoices, evidenceOf, type LeavingOut } from './evidence.ts'
import type { JudgedAnswers } from './found-size.ts'

/** An attempt that found these of children entering care, in a trial unless said otherwise. */
function attempt(id: string, ...findings: readonly Partial<Finding>[]): JudgedAnswers {
  const told = findings.map((finding, at) =>
    aFinding({
      id: `${id}-f${at + 1}`,
      project_id: id,
      outcome: `care entry ${at}`,
      outcome_code: 'care-entry',
      direction_wanted: 'decrease',
      design: 'rct',
      scale: 'odds-ratio',
      ...finding,
    }),
  )
  const { outcomes } = verdictOf(aHistory({ project: aProject({ id }), findings: told }), day('2026-01-01'))
  return { projectId: id, outcomes, findings: told }
}

const choices: EvidenceChoices = { designFloor: 0, confidence: 0.95, leftOut: [] }
const told = (attempts: readonly JudgedAnswers[], over: Partial<EvidenceChoices> = {}): Evidence =>
  evidenceOf('care-entry', attempts, { ...choices, ...over })
const size = (estimate: number, ci_low: number, ci_high: number): Partial<Finding> => ({ estimate, ci_low, ci_high })

const three = [
  attempt('a', { ...size(0.8, 0.6, 1.07), reported_on: partialDay('2019') }),
  attempt('b', { ...size(0.9, 0.7, 1.16), reported_on: partialDay('2021-05') }),
  attempt('c', { ...size(0.7, 0.5, 0.98), reported_on: partialDay('2020') }),
]
const ofThree = {
  yi: [0.8, 0.9, 0.7].map((ratio) => -Math.log(ratio)),
  vi: [
    [0.6, 1.07],
    [0.7, 1.16],
    [0.5, 0.98],
  ].map(([low = 1, high = 1]) => ((Math.log(high) - Math.log(low)) / (2 * normalQuantile(0.975))) ** 2),
}

describe('findings that are put together', () => {
  it('given three trials on one scale, come to what random effects give, turned to the wanted way', () => {
    const { pool, measure, wanted, attempts } = told(three)
    const fit = fitRandomEffects({ ...ofThree, method: 'REML', test: 'knha' })
    const prediction = fit.computed ? predictionIntervalOf(fit) : undefined
    if (!fit.computed || prediction?.computed !== true) throw new Error('not computed')
    expect([measure, wanted, attempts, pool.attempts]).toEqual(['odds-ratio', 'decrease', 3, 3])
    expect(pool.result?.model).toBe('random-effects')
    expect(pool.result?.mean).toBeCloseTo(fit.estimate, 12)
    expect(pool.result?.interval.low).toBeCloseTo(fit.interval.low, 12)
    expect(pool.result?.prediction.high).toBeCloseTo(prediction.high, 12)
    expect(pool.result?.weights?.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 10)
  })

  it('given another confidence, every interval is of that', () => {
    const narrow = told(three, { confidence: 0.8 }).pool.result
    const wide = told(three, { confidence: 0.99 }).pool.result
    expect(narrow?.mean).toBe(wide?.mean)
    expect(narrow?.interval.low).toBeGreaterThan(wide?.interval.low ?? Number.NaN)
  })

  it('given fewer than three, are not put together, and each still stands there', () => {
    const { pool } = told(three.slice(0, 2))
    expect([pool.result, pool.because, pool.findings.length, pool.without]).toEqual([undefined, 'too-few', 2, []])
  })

  it('given a standardised mean difference among odds ratios, bring it to their scale and name what that assumes', () => {
    const d = attempt('d', { scale: 'smd', ...size(-0.2, -0.4, 0) })
    const { pool, measure } = told([...three, d])
    expect(measure).toBe('odds-ratio')
    const found = pool.findings.find(({ projectId }) => projectId === 'd')
    expect(found?.assuming).toBe('logistic-threshold')
    expect(found?.yi).toBeCloseTo((0.2 * Math.PI) / Math.sqrt(3), 12)
    expect(pool.findings.filter(({ assuming }) => assuming === undefined)).toHaveLength(3)
  })

  it('given a logarithm among ratios, assume nothing', () => {
    const log = attempt('d', { scale: 'log-odds-ratio', ...size(-0.2, -0.4, 0) })
    const found = told([...three, log]).pool.findings.find(({ projectId }) => projectId === 'd')
    expect([found?.yi, found?.assuming]).toEqual([0.2, undefined])
  })

  it('given several of one attempt and population, take the surest: by design, then its main result, then people', () => {
    const chosen = (...findings: readonly Partial<Finding>[]) =>
      told([attempt('a', ...findings.map((finding) => ({ ...size(0.8, 0.6, 1.07), ...finding })))]).pool.findings.map(
        ({ findingId }) => findingId,
      )
    expect(chosen({ design: 'quasi-experimental' }, { design: 'rct' })).toEqual(['a-f2'])
    expect(chosen({ n: 900 }, { n: 40, primary: true })).toEqual(['a-f2'])
    expect(chosen({ n: 40 }, { n: 900 })).toEqual(['a-f2'])
    expect(chosen({}, {})).toEqual(['a-f1'])
  })

  it('given findings of two populations of one attempt, use the three-level model, with each', () => {
    const two = attempt(
      'd',
      { ...size(0.75, 0.5, 1.1), part: 'subgroup' },
      { ...size(0.95, 0.7, 1.3), part: 'other-population' },
    )
    const { pool } = told([...three, two])
    const of = pool.findings
    const fit = fitThreeLevel({
      yi: of.map(({ yi }) => yi),
      vi: of.map(({ vi }) => vi),
      cluster: of.map(({ projectId }) => projectId),
    })
    if (!fit.computed) throw new Error('not computed')
    expect([pool.attempts, of.length, pool.result?.model]).toEqual([4, 5, 'three-level'])
    expect(pool.result?.tau2).toBe(fit.between)
    expect(pool.result?.mean).toBeCloseTo(fit.coefficients[0]?.estimate ?? Number.NaN, 12)
  })
})

describe('an attempt that is in no pool, and why', () => {
  const nought: Evidence['leftOut'] = told([]).leftOut

  it.each<[LeavingOut, JudgedAnswers, Partial<EvidenceChoices>?]>([
    ['by-hand', attempt('d', size(0.7, 0.5, 0.98)), { leftOut: ['d'] }],
    ['no-answer', attempt('d', { reported_direction: 'not-measured' })],
    ['no-answer', attempt('d', { ...size(0.7, 0.5, 0.98), withdrawn_on: day('2025-01-01') })],
    ['no-interval', attempt('d', { estimate: 0.7 })],
    ['below-floor', attempt('d', { ...size(0.7, 0.5, 0.98), design: 'before-after' }), { designFloor: 3 }],
    ['below-floor', attempt('d', { ...size(0.7, 0.5, 0.98), design: 'quasi-experimental' }), { designFloor: 5 }],
    ['money', attempt('d', { scale: 'gbp', ...size(-300, -500, -100) })],
    ['own-units', attempt('d', { scale: 'mean-difference', ...size(-3, -5, -1) })],
    ['own-units', attempt('d', { scale: 'count-change', ...size(-3, -5, -1) })],
    ['other-measure', attempt('d', { scale: 'risk-ratio', ...size(0.7, 0.5, 0.98) })],
    ['other-direction', attempt('d', { direction_wanted: 'increase', ...size(1.2, 1, 1.4) })],
    ['weaker-design', attempt('d', { design: 'matched-comparison', ...size(0.7, 0.5, 0.98) })],
  ])('%s', (why, other, over) => {
    const evidence = told([...three, other], over)
    expect(evidence.leftOut).toEqual({ ...nought, [why]: ['d'] })
    expect(evidence.pool.findings.map(({ projectId }) => projectId)).toEqual(['a', 'b', 'c'])
    expect(evidence.attempts).toBe(4)
  })

  it('an attempt that tells of other outcomes is told of as without an answer here', () => {
    const other = attempt('d', { ...size(0.7, 0.5, 0.98), outcome_code: 'reunification' })
    expect(told([...three, other]).leftOut['no-answer']).toEqual(['d'])
  })

  it('money is shown as its source gives it, and what stands in units of its own beside it', () => {
    const { money, elsewhere } = told([
      attempt('d', { scale: 'gbp', ...size(-300, -500, -100), reported_on: partialDay('2018') }),
      attempt('e', { scale: 'mean-difference', ...size(-3, -5, -1) }),
    ])
    expect(money).toMatchObject([{ projectId: 'd', estimate: -300, reportedOn: '2018' }])
    expect(elsewhere).toMatchObject([{ projectId: 'e', estimate: -3 }])
  })

  it('weaker designs stand below, on the same scale', () => {
    const { weaker } = told([...three, attempt('d', { design: 'before-after-comparison', ...size(0.7, 0.5, 0.98) })])
    expect(weaker.map(({ findingId }) => findingId)).toEqual(['d-f1'])
  })
})

describe('what the newest report changed', () => {
  it('is the pool without everything of the newest date, and with it', () => {
    const d = attempt('d', { ...size(0.6, 0.4, 0.9), reported_on: partialDay('2024-03') })
    const { change, result } = told([...three, d]).pool
    expect(change).toMatchObject({ on: '2024-03', before: { on: '2021-05', attempts: 3 } })
    expect(change?.findings.map(({ projectId }) => projectId)).toEqual(['d'])
    expect(change?.before.result).toEqual(told(three).pool.result)
    expect(result?.mean).not.toBe(change?.before.result?.mean)
  })

  it('is not known where no finding bears a date', () => {
    expect(told([attempt('a', size(0.8, 0.6, 1.07))]).pool.change).toBeUndefined()
  })
})

const someSize = fc
  .tuple(fc.integer({ min: 20, max: 300 }), fc.integer({ min: 5, max: 150 }))
  .map(([middle, half]) => size(middle / 100, middle / 100 / (1 + half / 100), (middle / 100) * (1 + half / 100)))
const strongDesign = fc.constantFrom('rct', 'quasi-experimental')
const someScale = fc.constantFrom('odds-ratio', 'log-odds-ratio', 'smd', 'risk-ratio')
const someFinding = (design: fc.Arbitrary<(typeof designs)[number]>) =>
  fc
    .record({ sized: someSize, design, scale: someScale, n: fc.integer({ min: 1, max: 900 }) })
    .map(({ sized, ...rest }): Partial<Finding> => ({ ...sized, ...rest }))
const someAttempts = (design: fc.Arbitrary<(typeof designs)[number]>, name: string) =>
  fc
    .array(fc.array(someFinding(design), { minLength: 1, maxLength: 2 }), { minLength: 0, maxLength: 6 })
    .map((all) => all.map((findings, at) => attempt(`${name}${at}`, ...findings)))

describe('whatever is found', () => {
  it('the order in which attempts are given changes nothing', () => {
    fc.assert(
      fc.property(
        someAttempts(fc.constantFrom(...designs), 'p').chain((attempts) =>
          fc.tuple(fc.constant(attempts), fc.shuffledSubarray(attempts, { minLength: attempts.length })),
        ),
        ([attempts, shuffled]) => {
          expect(told(shuffled)).toEqual(told(attempts))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('leaving one out is what there would be without it', () => {
    fc.assert(
      fc.property(someAttempts(strongDesign, 'p'), (attempts) => {
        const measure = told(attempts).measure
        if (measure === undefined) return
        const whole = told(attempts, { measure })
        for (const { projectId, result } of whole.pool.without) {
          const byHand = told(attempts, { measure, leftOut: [projectId] })
          const without = told(
            attempts.filter((one) => one.projectId !== projectId),
            { measure },
          )
          expect(result).toEqual(without.pool.result)
          expect(byHand.pool).toEqual(without.pool)
          expect(byHand.leftOut['by-hand']).toEqual([projectId])
        }
      }),
      { numRuns: 100 },
    )
  })

  it('what weaker designs find never changes what strong designs come to', () => {
    const weak = fc.constantFrom(...designs.filter((design) => design !== 'rct' && design !== 'quasi-experimental'))
    fc.assert(
      fc.property(someAttempts(strongDesign, 's'), someAttempts(weak, 'w'), (strong, weaker) => {
        const alone = told(strong)
        fc.pre(alone.pool.findings.length > 0)
        expect(told([...weaker, ...strong]).pool).toEqual(alone.pool)
      }),
      { numRuns: 150 },
    )
  })
})
