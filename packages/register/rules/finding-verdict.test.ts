import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aFinding } from '../../../test/factories/histories.ts'
import type { Direction, Scale } from '../records/codes.ts'
import type { Finding } from '../records/finding.ts'
import { intervalRulings, verdictOfFinding } from './finding-verdict.ts'
import type { Yardstick } from './interval.ts'
import type { FindingVerdict } from './verdict-codes.ts'

type Numbers = readonly [estimate: number, low: number, high: number]

function judged(scale: Scale, [estimate, ci_low, ci_high]: Numbers, yardstick: Yardstick) {
  return verdictOfFinding(aFinding({ scale, estimate, ci_low, ci_high, direction_wanted: yardstick.wanted }), yardstick)
}

const promised = (wanted: Direction, smallestChange?: number, scale?: Scale): Yardstick => ({
  wanted,
  ...(smallestChange === undefined ? {} : { smallestChange }),
  ...(scale === undefined ? {} : { scale }),
})

const noWorse = (margin?: number, more: Partial<Yardstick> = {}): Yardstick => ({
  wanted: 'increase',
  scale: 'mean-difference',
  isNoWorse: true,
  ...(margin === undefined ? {} : { margin }),
  ...more,
})

describe('one finding with an interval, promised to be better', () => {
  it.each<
    [what: string, wanted: Direction, change: number | undefined, numbers: Numbers, FindingVerdict, rule: string]
  >([
    ['above 0, no change promised', 'increase', undefined, [3, 1, 5], 'improved', 'F1'],
    ['above 0, more than promised', 'increase', 2, [3, 1, 5], 'improved', 'F1'],
    ['above 0, exactly what was promised', 'increase', 3, [3, 1, 5], 'improved', 'F1'],
    ['above 0, less than promised', 'increase', 4, [3, 1, 5], 'improved-less-than-promised', 'F2'],
    ['below 0', 'increase', undefined, [-3, -5, -1], 'worse', 'F4'],
    ['below 0, whatever was promised', 'increase', 4, [-3, -5, -1], 'worse', 'F4'],
    ['holds 0, rules out what was promised', 'increase', 4, [1, -1, 3], 'no-difference', 'F5'],
    ['holds 0, reaches exactly what was promised', 'increase', 4, [1, -2, 4], 'not-shown', 'F6'],
    ['holds 0, no change promised', 'increase', undefined, [1, -1, 3], 'not-shown', 'F6'],
    ['low bound exactly 0 counts as holding 0', 'increase', undefined, [2, 0, 4], 'not-shown', 'F6'],
    ['high bound exactly 0 counts as holding 0', 'increase', undefined, [-2, -4, 0], 'not-shown', 'F6'],
    ['high bound exactly 0 rules out what was promised', 'increase', 1, [-2, -4, 0], 'no-difference', 'F5'],
    ['all three exactly 0', 'increase', 1, [0, 0, 0], 'no-difference', 'F5'],
    ['a smallest change of 0 is absent', 'increase', 0, [1, -1, 3], 'not-shown', 'F6'],
    ['a fall wanted, a fall found', 'decrease', 2, [-3, -5, -1], 'improved', 'F1'],
    ['a fall wanted, too small a fall found', 'decrease', 4, [-3, -5, -1], 'improved-less-than-promised', 'F2'],
    ['a fall wanted, a rise found', 'decrease', 4, [3, 1, 5], 'worse', 'F4'],
    ['a fall wanted, a worthwhile fall ruled out', 'decrease', 4, [-1, -3, 1], 'no-difference', 'F5'],
    ['a fall wanted, too imprecise', 'decrease', 4, [-1, -5, 3], 'not-shown', 'F6'],
    ['a fall wanted, high bound exactly 0', 'decrease', undefined, [-2, -4, 0], 'not-shown', 'F6'],
  ])('%s (%s)', (_what, wanted, change, numbers, verdict, rule) => {
    const found = judged('mean-difference', numbers, promised(wanted, change, 'mean-difference'))
    expect(found).toMatchObject({ verdict, rule, asReported: false })
  })
})

describe('one finding with an interval, promised to be no worse', () => {
  it.each<[what: string, Yardstick, Numbers, FindingVerdict, rule: string]>([
    ['above 0 is an improvement', noWorse(2), [3, 1, 5], 'improved', 'F1'],
    ['above 0 is one whatever its size', noWorse(2, { smallestChange: 4 }), [3, 1, 5], 'improved', 'F1'],
    ['above 0 without a margin too', noWorse(), [3, 1, 5], 'improved', 'F1'],
    ['within the margin', noWorse(2), [0, -1, 1], 'kept', 'F3'],
    ['below 0 throughout, within the margin', noWorse(2), [-1, -1.5, -0.5], 'kept', 'F3'],
    ['within the margin, however far up', noWorse(2), [5, -1, 11], 'kept', 'F3'],
    ['down to exactly the margin', noWorse(2), [0, -2, 2], 'not-shown', 'F6'],
    ['below the margin and 0', noWorse(2), [-3, -5, -1], 'worse', 'F4'],
    ['below the margin, around 0', noWorse(2), [0, -5, 5], 'not-shown', 'F6'],
    ['a worthwhile gain ruled out is not asked', noWorse(2, { smallestChange: 9 }), [0, -5, 5], 'not-shown', 'F6'],
    ['no margin on record, around 0', noWorse(), [0, -1, 1], 'not-shown', 'F6'],
    ['no margin on record, below 0', noWorse(), [-3, -5, -1], 'worse', 'F4'],
    ['a margin of 0 is absent', noWorse(0), [0, -1, 1], 'not-shown', 'F6'],
    ['a margin on a scale without conversion', noWorse(2, { scale: 'smd' }), [0, -1, 1], 'not-shown', 'F6'],
  ])('%s', (_what, yardstick, numbers, verdict, rule) => {
    expect(judged('mean-difference', numbers, yardstick)).toMatchObject({ verdict, rule, asReported: false })
  })

  it('a margin without that promise judges nothing', () => {
    expect(judged('mean-difference', [0, -1, 1], { ...noWorse(2), isNoWorse: false }).rule).toBe('F6')
  })

  it.each([0.8, 1.25])('a margin of the ratio %d is one in either direction', (margin) => {
    const yardstick = noWorse(margin, { scale: 'odds-ratio' })
    expect(judged('odds-ratio', [1, 0.81, 1.2], yardstick)).toMatchObject({ verdict: 'kept', rule: 'F3' })
    expect(judged('odds-ratio', [1, 0.79, 1.2], yardstick)).toMatchObject({ verdict: 'not-shown', rule: 'F6' })
    const fall: Yardstick = { ...yardstick, wanted: 'decrease' }
    expect(judged('odds-ratio', [1, 0.8, 1.24], fall)).toMatchObject({ verdict: 'kept' })
    expect(judged('odds-ratio', [1, 0.8, 1.26], fall)).toMatchObject({ verdict: 'not-shown' })
  })
})

describe('one finding with an interval, on a ratio or its logarithm', () => {
  it.each<[what: string, Scale, Direction, change: number | undefined, on: Scale | undefined, Numbers, FindingVerdict]>(
    [
      ['below 1, a fall wanted', 'risk-ratio', 'decrease', undefined, undefined, [0.7, 0.5, 0.98], 'improved'],
      ['below 1, as far as promised', 'odds-ratio', 'decrease', 0.8, 'odds-ratio', [0.8, 0.7, 0.9], 'improved'],
      ['below 1, 0.8 promised as 1.25', 'odds-ratio', 'decrease', 1.25, 'odds-ratio', [0.79, 0.7, 0.9], 'improved'],
      ['not as far', 'odds-ratio', 'decrease', 0.8, 'odds-ratio', [0.9, 0.85, 0.95], 'improved-less-than-promised'],
      [
        '1.25 not reached',
        'odds-ratio',
        'decrease',
        1.25,
        'odds-ratio',
        [0.9, 0.85, 0.95],
        'improved-less-than-promised',
      ],
      ['above 1, a fall wanted', 'rate-ratio', 'decrease', 0.8, 'rate-ratio', [1.3, 1.1, 1.6], 'worse'],
      ['holds 1, 0.8 ruled out', 'rate-ratio', 'decrease', 0.8, 'rate-ratio', [0.97, 0.84, 1.12], 'no-difference'],
      ['holds 1, 0.8 not ruled out', 'rate-ratio', 'decrease', 0.8, 'rate-ratio', [0.97, 0.75, 1.25], 'not-shown'],
      ['holds 1, reaches exactly 0.8', 'rate-ratio', 'decrease', 0.8, 'rate-ratio', [0.97, 0.8, 1.25], 'not-shown'],
      ['high bound exactly 1', 'risk-ratio', 'decrease', undefined, undefined, [0.7, 0.5, 1], 'not-shown'],
      ['low bound exactly 1', 'risk-ratio', 'increase', undefined, undefined, [1.5, 1, 2], 'not-shown'],
      ['above 1, as far as promised', 'odds-ratio', 'increase', 1.25, 'odds-ratio', [1.3, 1.1, 1.6], 'improved'],
      [
        'above 1, not as far',
        'odds-ratio',
        'increase',
        1.5,
        'odds-ratio',
        [1.3, 1.1, 1.6],
        'improved-less-than-promised',
      ],
      ['a promise of 1 is absent', 'odds-ratio', 'increase', 1, 'odds-ratio', [1, 0.9, 1.1], 'not-shown'],
      ['a log, promised as a ratio', 'log-odds-ratio', 'decrease', 0.8, 'odds-ratio', [-0.3, -0.4, -0.2], 'improved'],
      ['a ratio, promised as a log', 'odds-ratio', 'decrease', 0.2, 'log-odds-ratio', [0.8, 0.7, 0.9], 'improved'],
      ['a log with a bound exactly 0', 'log-rate-ratio', 'increase', undefined, undefined, [0.2, 0, 0.4], 'not-shown'],
    ],
  )('%s (%s)', (_what, scale, wanted, change, on, numbers, verdict) => {
    expect(judged(scale, numbers, promised(wanted, change, on))).toMatchObject({ verdict, asReported: false })
  })
})

describe('one finding without an interval that can be judged', () => {
  const words: readonly [Finding['reported_direction'], FindingVerdict, rule: string, asReported: boolean][] = [
    ['better', 'improved', 'F7', true],
    ['worse', 'worse', 'F7', true],
    ['mixed', 'mixed', 'F7', true],
    ['no-change', 'not-shown', 'F8', true],
    ['not-measured', 'not-measured', 'F9', false],
    ['too-early', 'too-early', 'F10', false],
  ]
  const incomplete: readonly [why: string, Partial<Finding>][] = [
    ['no numbers', {}],
    ['only an estimate', { scale: 'smd', estimate: -0.4 }],
    ['only a standard error', { scale: 'smd', se: 0.1 }],
    ['no scale', { estimate: -0.4, ci_low: -0.7, ci_high: -0.1 }],
    ['scale other', { scale: 'other', estimate: -0.4, ci_low: -0.7, ci_high: -0.1 }],
  ]
  const rows = incomplete.flatMap(([why, numbers]) =>
    words.map(([word, verdict, rule, asReported]) => [why, word, numbers, { verdict, rule, asReported }] as const),
  )
  it.each(rows)('given %s, the word of the report stands: %s', (_why, reported_direction, numbers, expected) => {
    const found = verdictOfFinding(aFinding({ ...numbers, reported_direction }), { wanted: 'increase' })
    expect(found).toMatchObject(expected)
    expect(found.interval).toBeUndefined()
  })

  it('an interval overrules the word of the report, whatever it says', () => {
    for (const [reported_direction] of words) {
      const finding = aFinding({ scale: 'smd', estimate: 0, ci_low: -1, ci_high: 1, reported_direction })
      expect(verdictOfFinding(finding, { wanted: 'increase' })).toMatchObject({ verdict: 'not-shown', rule: 'F6' })
    }
  })

  it.each<[Finding['design'], withInterval: number, without: number]>([
    ['rct', 5, 2],
    ['quasi-experimental', 4, 2],
    ['matched-comparison', 3, 2],
    ['before-after-comparison', 2, 2],
    ['before-after', 1, 1],
    ['unknown', 0, 0],
  ])('%s is judged at level %i with an interval, and at %i without', (design = 'unknown', level, without) => {
    const numbers = { scale: 'smd', estimate: 0, ci_low: -1, ci_high: 1 } as const
    const levelOf = (over: Partial<Finding>) =>
      verdictOfFinding(aFinding({ design, ...over }), { wanted: 'increase' }).designLevel
    expect([levelOf(numbers), levelOf({}), levelOf({ ...numbers, scale: 'other' })]).toEqual([level, without, without])
  })
})

/** Whole multiples of a quarter, so that sums and mirror images are exact. */
const quarters = (from: number, to: number) => fc.integer({ min: from * 4, max: to * 4 }).map((n) => n / 4)
const someInterval = fc
  .tuple(quarters(-8, 8), quarters(0, 8), quarters(0, 8))
  .map(([est, below, above]): Numbers => [est, est - below, est + above])
const someSize = quarters(0, 6).filter((n) => n > 0)
const someYardstick = fc.record(
  { smallestChange: someSize, margin: someSize, isNoWorse: fc.boolean() },
  { requiredKeys: ['isNoWorse'] },
)

describe('any interval', () => {
  it('is judged by the first row of the published table that holds, and only by that', () => {
    fc.assert(
      fc.property(someInterval, someYardstick, (numbers, sizes) => {
        const [est, lo, hi] = numbers
        const { smallestChange: swc, margin: d, isNoWorse } = sizes
        const table: readonly (readonly [rule: string, boolean])[] = [
          ['F1', lo > 0 && (isNoWorse || swc === undefined || est >= swc)],
          ['F2', lo > 0 && !isNoWorse && swc !== undefined && est < swc],
          ['F3', isNoWorse && d !== undefined && lo > -d],
          ['F4', hi < 0],
          ['F5', lo <= 0 && 0 <= hi && swc !== undefined && hi < swc && !isNoWorse],
          ['F6', true],
        ]
        const rule = table.find(([, holds]) => holds)?.[0]
        expect(judged('smd', numbers, { wanted: 'increase', scale: 'smd', ...sizes }).rule).toBe(rule)
      }),
    )
    expect(new Set(intervalRulings.map(({ rule }) => rule)).size).toBe(6)
  })

  it('turned round with its wanted direction has the same verdict and rule', () => {
    fc.assert(
      fc.property(
        someInterval,
        someYardstick,
        fc.constantFrom<Scale>('smd', 'log-odds-ratio', 'gbp'),
        (numbers, sizes, scale) => {
          const [est, lo, hi] = numbers
          const upright = judged(scale, numbers, { wanted: 'increase', scale, ...sizes })
          expect(judged(scale, [-est, -hi, -lo], { wanted: 'decrease', scale, ...sizes })).toEqual(upright)
        },
      ),
    )
  })

  it('of ratios, each turned into its reciprocal, has the same verdict and rule, however its sizes are given', () => {
    const powers = someInterval.map(
      ([est, lo, hi]): Numbers => [2 ** Math.round(est), 2 ** Math.floor(lo), 2 ** Math.ceil(hi)],
    )
    const power = fc.integer({ min: 1, max: 6 }).map((n) => 2 ** n)
    fc.assert(
      fc.property(powers, power, fc.boolean(), ([est, lo, hi], size, isNoWorse) => {
        const yardstick = (wanted: Direction, ratio: number): Yardstick => ({
          ...{ wanted, scale: 'odds-ratio', isNoWorse, smallestChange: ratio, margin: ratio },
        })
        const upright = judged('odds-ratio', [est, lo, hi], yardstick('increase', size))
        for (const ratio of [size, 1 / size]) {
          const turned = judged('odds-ratio', [1 / est, 1 / hi, 1 / lo], yardstick('decrease', ratio))
          expect([turned.verdict, turned.rule]).toEqual([upright.verdict, upright.rule])
        }
      }),
    )
  })

  it('moved in the wanted direction never gets a less favourable verdict', () => {
    const ranks = ['worse', 'no-difference', 'not-shown', 'kept', 'improved-less-than-promised', 'improved']
    fc.assert(
      fc.property(someInterval, quarters(0, 8), someYardstick, ([est, lo, hi], by, sizes) => {
        const yardstick: Yardstick = { wanted: 'increase', scale: 'smd', ...sizes }
        const rank = (numbers: Numbers) => ranks.indexOf(judged('smd', numbers, yardstick).verdict)
        expect(rank([est + by, lo + by, hi + by])).toBeGreaterThanOrEqual(rank([est, lo, hi]))
      }),
    )
  })

  it('has the same verdict whatever the strength of its design', () => {
    const designs = fc.constantFrom<NonNullable<Finding['design']>>('rct', 'matched-comparison', 'before-after')
    fc.assert(
      fc.property(someInterval, designs, ([estimate, ci_low, ci_high], design) => {
        const plain = aFinding({ scale: 'smd', estimate, ci_low, ci_high })
        const found = verdictOfFinding({ ...plain, design }, { wanted: 'increase' })
        expect(found.verdict).toBe(verdictOfFinding(plain, { wanted: 'increase' }).verdict)
      }),
    )
  })
})
