import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aFinding } from '../../../test/factories/histories.ts'
import type { Direction, Scale } from '../records/codes.ts'
import type { Finding } from '../records/finding.ts'
import { intervalRulings, verdictOfFinding, type Yardstick } from './finding-verdict.ts'
import type { FindingVerdict } from './verdict-codes.ts'

type Numbers = readonly [estimate: number, low: number, high: number]

function judged(scale: Scale | undefined, [estimate, ci_low, ci_high]: Numbers, yardstick: Yardstick) {
  const numbers = { estimate, ci_low, ci_high, direction_wanted: yardstick.wanted }
  return verdictOfFinding(aFinding({ ...numbers, ...(scale === undefined ? {} : { scale }) }), yardstick)
}

const promised = (wanted: Direction, smallestChange?: number, scale?: Scale): Yardstick => ({
  wanted,
  ...(smallestChange === undefined ? {} : { smallestChange }),
  ...(scale === undefined ? {} : { scale }),
})

describe('one finding with an interval, on a difference', () => {
  it.each<
    [what: string, wanted: Direction, change: number | undefined, numbers: Numbers, FindingVerdict, rule: string]
  >([
    ['above 0, no change promised', 'increase', undefined, [3, 1, 5], 'improved', 'F1'],
    ['above 0, more than promised', 'increase', 2, [3, 1, 5], 'improved', 'F1'],
    ['above 0, exactly what was promised', 'increase', 3, [3, 1, 5], 'improved', 'F1'],
    ['above 0, less than promised', 'increase', 4, [3, 1, 5], 'improved-less-than-promised', 'F2'],
    ['below 0', 'increase', undefined, [-3, -5, -1], 'worse', 'F3'],
    ['below 0, whatever was promised', 'increase', 4, [-3, -5, -1], 'worse', 'F3'],
    ['holds 0, rules out what was promised', 'increase', 4, [1, -1, 3], 'no-difference', 'F4'],
    ['holds 0, reaches exactly what was promised', 'increase', 4, [1, -2, 4], 'unclear', 'F5'],
    ['holds 0, no change promised', 'increase', undefined, [1, -1, 3], 'unclear', 'F5'],
    ['low bound exactly 0 counts as holding 0', 'increase', undefined, [2, 0, 4], 'unclear', 'F5'],
    ['high bound exactly 0 counts as holding 0', 'increase', undefined, [-2, -4, 0], 'unclear', 'F5'],
    ['high bound exactly 0 rules out what was promised', 'increase', 1, [-2, -4, 0], 'no-difference', 'F4'],
    ['all three exactly 0', 'increase', 1, [0, 0, 0], 'no-difference', 'F4'],
    ['a fall wanted, a fall found', 'decrease', 2, [-3, -5, -1], 'improved', 'F1'],
    ['a fall wanted, too small a fall found', 'decrease', 4, [-3, -5, -1], 'improved-less-than-promised', 'F2'],
    ['a fall wanted, a rise found', 'decrease', 4, [3, 1, 5], 'worse', 'F3'],
    ['a fall wanted, a worthwhile fall ruled out', 'decrease', 4, [-1, -3, 1], 'no-difference', 'F4'],
    ['a fall wanted, too imprecise', 'decrease', 4, [-1, -5, 3], 'unclear', 'F5'],
    ['a fall wanted, high bound exactly 0', 'decrease', undefined, [-2, -4, 0], 'unclear', 'F5'],
  ])('%s (%s)', (_what, wanted, change, numbers, verdict, rule) => {
    const found = judged('mean-difference', numbers, promised(wanted, change, 'mean-difference'))
    expect(found).toMatchObject({ verdict, rule, asReported: false })
  })
})

describe('one finding with an interval, on a ratio or its logarithm', () => {
  it.each<
    [
      what: string,
      found: Scale,
      wanted: Direction,
      change: number | undefined,
      on: Scale | undefined,
      Numbers,
      FindingVerdict,
    ]
  >([
    ['below 1, a fall wanted', 'risk-ratio', 'decrease', undefined, undefined, [0.7, 0.5, 0.98], 'improved'],
    ['below 1, as far as promised', 'odds-ratio', 'decrease', 0.8, 'odds-ratio', [0.8, 0.7, 0.9], 'improved'],
    [
      'below 1, not as far as promised',
      'odds-ratio',
      'decrease',
      0.8,
      'odds-ratio',
      [0.9, 0.85, 0.95],
      'improved-less-than-promised',
    ],
    ['above 1, a fall wanted', 'rate-ratio', 'decrease', 0.8, 'rate-ratio', [1.3, 1.1, 1.6], 'worse'],
    ['holds 1, 0.8 ruled out', 'rate-ratio', 'decrease', 0.8, 'rate-ratio', [0.97, 0.84, 1.12], 'no-difference'],
    ['holds 1, 0.8 not ruled out', 'rate-ratio', 'decrease', 0.8, 'rate-ratio', [0.97, 0.75, 1.25], 'unclear'],
    ['holds 1, reaches exactly 0.8', 'rate-ratio', 'decrease', 0.8, 'rate-ratio', [0.97, 0.8, 1.25], 'unclear'],
    ['high bound exactly 1', 'risk-ratio', 'decrease', undefined, undefined, [0.7, 0.5, 1], 'unclear'],
    ['low bound exactly 1', 'risk-ratio', 'increase', undefined, undefined, [1.5, 1, 2], 'unclear'],
    [
      'above 1, a rise wanted, as far as promised',
      'odds-ratio',
      'increase',
      1.25,
      'odds-ratio',
      [1.3, 1.1, 1.6],
      'improved',
    ],
    [
      'above 1, a rise wanted, not as far',
      'odds-ratio',
      'increase',
      1.5,
      'odds-ratio',
      [1.3, 1.1, 1.6],
      'improved-less-than-promised',
    ],
    [
      'a log below 0, promised as a ratio',
      'log-odds-ratio',
      'decrease',
      0.8,
      'odds-ratio',
      [-0.3, -0.4, -0.2],
      'improved',
    ],
    [
      'a log not as far, promised as a ratio',
      'log-odds-ratio',
      'decrease',
      0.8,
      'odds-ratio',
      [-0.2, -0.3, -0.1],
      'improved-less-than-promised',
    ],
    [
      'a ratio, promised as a log',
      'odds-ratio',
      'decrease',
      0.3,
      'log-odds-ratio',
      [0.8, 0.7, 0.9],
      'improved-less-than-promised',
    ],
    ['a log with a bound exactly 0', 'log-rate-ratio', 'increase', undefined, undefined, [0.2, 0, 0.4], 'unclear'],
  ])('%s (%s)', (_what, scale, wanted, change, on, numbers, verdict) => {
    expect(judged(scale, numbers, promised(wanted, change, on))).toMatchObject({ verdict, asReported: false })
  })
})

describe('a smallest change that cannot be set against the finding', () => {
  it.each<[what: string, found: Scale, promised: Scale | undefined, change: number, Numbers, FindingVerdict]>([
    ['promised on another difference', 'smd', 'risk-difference', 0.9, [0.3, 0.1, 0.5], 'improved'],
    ['promised as a ratio, found as a difference', 'risk-difference', 'odds-ratio', 2, [0.1, 0.05, 0.15], 'improved'],
    ['promised as odds, found as risk', 'risk-ratio', 'odds-ratio', 2, [1.3, 1.1, 1.6], 'improved'],
    ['promised on a scale of its own', 'smd', 'other', 0.9, [0.3, 0.1, 0.5], 'improved'],
    ['promised on another scale, imprecise', 'smd', 'risk-difference', 0.9, [0, -0.1, 0.1], 'unclear'],
    ['promised without a scale, found as a ratio', 'odds-ratio', undefined, 1.25, [1.3, 1.1, 1.6], 'improved'],
    ['promised without a scale, found as a ratio around 1', 'odds-ratio', undefined, 1.25, [1, 0.8, 1.3], 'unclear'],
    ['promised without a scale, found as a log', 'log-odds-ratio', undefined, 1.25, [0, -0.3, 0.3], 'unclear'],
  ])('is left out: %s', (_what, found, on, change, numbers, verdict) => {
    const result = judged(found, numbers, promised('increase', change, on))
    expect(result.verdict).toBe(verdict)
    expect(result.interval?.swc).toBeUndefined()
  })

  it('promised without a scale is taken for the scale of a difference found', () => {
    expect(judged('mean-difference', [3, 1, 5], promised('increase', 4)).verdict).toBe('improved-less-than-promised')
  })
})

describe('one finding without an interval that can be judged', () => {
  const words: readonly [Finding['reported_direction'], FindingVerdict, rule: string, asReported: boolean][] = [
    ['better', 'improved', 'F6', true],
    ['worse', 'worse', 'F6', true],
    ['no-change', 'no-difference', 'F6', true],
    ['mixed', 'mixed', 'F6', true],
    ['not-measured', 'not-measured', 'F7', false],
    ['too-early', 'not-measured', 'F7', false],
  ]
  const incomplete: readonly [why: string, Partial<Finding>][] = [
    ['no numbers', {}],
    ['only an estimate', { scale: 'smd', estimate: -0.4 }],
    ['no lower bound', { scale: 'smd', estimate: -0.4, ci_high: -0.1 }],
    ['no upper bound', { scale: 'smd', estimate: -0.4, ci_low: -0.7 }],
    ['no estimate', { scale: 'smd', ci_low: -0.7, ci_high: -0.1 }],
    ['no scale', { estimate: -0.4, ci_low: -0.7, ci_high: -0.1 }],
    ['scale other', { scale: 'other', estimate: -0.4, ci_low: -0.7, ci_high: -0.1 }],
    ['a ratio that is not above 0', { scale: 'odds-ratio', estimate: 0.4, ci_low: 0, ci_high: 0.9 }],
  ]
  const rows = incomplete.flatMap(([why, numbers]) =>
    words.map(([word, verdict, rule, asReported]) => [why, word, numbers, { verdict, rule, asReported }] as const),
  )
  it.each(rows)('given %s, the word of the report stands: %s', (_why, reported_direction, numbers, expected) => {
    const found = verdictOfFinding(aFinding({ ...numbers, reported_direction }), { wanted: 'increase' })
    expect(found).toMatchObject(expected)
    expect(found.interval).toBeUndefined()
  })

  it('an interval overrules the word of the report', () => {
    const finding = aFinding({ scale: 'smd', estimate: 0, ci_low: -1, ci_high: 1, reported_direction: 'better' })
    expect(verdictOfFinding(finding, { wanted: 'increase' }).verdict).toBe('unclear')
  })
})

/** Whole multiples of a quarter, so that sums and mirror images are exact. */
const quarters = (from: number, to: number) => fc.integer({ min: from * 4, max: to * 4 }).map((n) => n / 4)
const someInterval = fc
  .tuple(quarters(-8, 8), quarters(0, 8), quarters(0, 8))
  .map(([est, below, above]): Numbers => [est, est - below, est + above])
const someChange = fc.option(
  quarters(0, 6).filter((n) => n > 0),
  { nil: undefined },
)

describe('any interval', () => {
  it('meets exactly one row of the published table, and that row gives its verdict', () => {
    fc.assert(
      fc.property(someInterval, someChange, (numbers, change) => {
        const [est, lo, hi] = numbers
        const holds: Partial<Record<FindingVerdict, boolean>> = {
          improved: lo > 0 && (change === undefined || est >= change),
          'improved-less-than-promised': lo > 0 && change !== undefined && est < change,
          worse: hi < 0,
          'no-difference': lo <= 0 && 0 <= hi && change !== undefined && hi < change,
          unclear: lo <= 0 && 0 <= hi && !(change !== undefined && hi < change),
        }
        const rows = Object.entries(holds).flatMap(([verdict, is]) => (is ? [verdict] : []))
        expect(rows).toEqual([judged('smd', numbers, promised('increase', change, 'smd')).verdict])
        expect(intervalRulings.at(-1)?.when({ est, lo, hi })).toBe(true)
      }),
    )
  })

  it('turned round with its wanted direction has the same verdict and rule', () => {
    fc.assert(
      fc.property(
        someInterval,
        someChange,
        fc.constantFrom<Scale>('smd', 'log-odds-ratio', 'gbp'),
        (numbers, change, scale) => {
          const [est, lo, hi] = numbers
          const upright = judged(scale, numbers, promised('increase', change, scale))
          expect(judged(scale, [-est, -hi, -lo], promised('decrease', change, scale))).toEqual(upright)
        },
      ),
    )
  })

  it('of ratios, each turned into its reciprocal, has the same verdict and rule', () => {
    const powers = someInterval.map(
      ([est, lo, hi]): Numbers => [2 ** Math.round(est), 2 ** Math.floor(lo), 2 ** Math.ceil(hi)],
    )
    const change = fc.option(
      fc.integer({ min: 1, max: 6 }).map((n) => 2 ** n),
      { nil: undefined },
    )
    fc.assert(
      fc.property(powers, change, ([est, lo, hi], more) => {
        const less = more === undefined ? undefined : 1 / more
        const upright = judged('odds-ratio', [est, lo, hi], promised('increase', more, 'odds-ratio'))
        const turned = judged('odds-ratio', [1 / est, 1 / hi, 1 / lo], promised('decrease', less, 'odds-ratio'))
        expect([turned.verdict, turned.rule]).toEqual([upright.verdict, upright.rule])
      }),
    )
  })

  it('moved in the wanted direction never gets a less favourable verdict', () => {
    const ranks = ['worse', 'no-difference', 'unclear', 'improved-less-than-promised', 'improved']
    fc.assert(
      fc.property(someInterval, quarters(0, 8), someChange, ([est, lo, hi], by, change) => {
        const rank = (numbers: Numbers) =>
          ranks.indexOf(judged('smd', numbers, promised('increase', change, 'smd')).verdict)
        expect(rank([est + by, lo + by, hi + by])).toBeGreaterThanOrEqual(rank([est, lo, hi]))
      }),
    )
  })

  it('is judged alike whatever the strength of its design', () => {
    const designs = fc.constantFrom<NonNullable<Finding['design']>>(
      'rct',
      'matched-comparison',
      'before-after',
      'unknown',
    )
    fc.assert(
      fc.property(someInterval, designs, ([estimate, ci_low, ci_high], design) => {
        const plain = aFinding({ scale: 'smd', estimate, ci_low, ci_high })
        const found = verdictOfFinding({ ...plain, design }, { wanted: 'increase' })
        expect(found.verdict).toBe(verdictOfFinding(plain, { wanted: 'increase' }).verdict)
      }),
    )
  })
})
