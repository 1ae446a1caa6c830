import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aFinding } from '../../../test/factories/histories.ts'
import type { Scale } from '../records/codes.ts'
import type { Finding } from '../records/finding.ts'
import { orientedInterval, type Yardstick } from './interval.ts'

const upward: Yardstick = { wanted: 'increase' }
const downward: Yardstick = { wanted: 'decrease' }
const intervalOf = (over: Partial<Finding>, yardstick = upward) =>
  orientedInterval(aFinding({ scale: 'mean-difference', ...over }), yardstick)
const rounded = (interval: ReturnType<typeof intervalOf>) =>
  interval && [interval.est, interval.lo, interval.hi].map((value) => Number(value.toFixed(4)))

describe('the interval by which a finding is judged', () => {
  const printed = { estimate: 3, ci_low: 1, ci_high: 5 }
  it.each<[what: string, Partial<Finding>, from: string, numbers: readonly number[]]>([
    ['as printed', printed, 'printed', [3, 1, 5]],
    ['as printed, at the level that is said to be 95 %', { ...printed, ci_level: 95 }, 'printed', [3, 1, 5]],
    ['as printed, though a standard error stands beside it', { ...printed, se: 9 }, 'printed', [3, 1, 5]],
    ['of a credible kind, alike', { ...printed, interval_kind: 'credible' }, 'printed', [3, 1, 5]],
    ['of 90 %, widened', { ...printed, ci_level: 90 }, 'other-level', [3, 0.6169, 5.3831]],
    ['of 99 %, narrowed', { ...printed, ci_level: 99 }, 'other-level', [3, 1.4782, 4.5218]],
    [
      'of 90 %, each side by itself',
      { estimate: 2, ci_low: 1, ci_high: 5, ci_level: 90 },
      'other-level',
      [2, 0.8084, 5.5747],
    ],
    ['made from the standard error', { estimate: 3, se: 1 }, 'standard-error', [3, 1.04, 4.96]],
    [
      'made from the standard error, whatever level stands there',
      { estimate: 3, se: 1, ci_level: 90 },
      'standard-error',
      [3, 1.04, 4.96],
    ],
    ['without an estimate, by its middle', { ci_low: 1, ci_high: 5 }, 'printed', [3, 1, 5]],
    ['without an estimate and of 90 %', { ci_low: 1, ci_high: 5, ci_level: 90 }, 'other-level', [3, 0.6169, 5.3831]],
  ])('%s', (_what, over, from, numbers) => {
    expect(intervalOf(over)).toMatchObject({ from })
    expect(rounded(intervalOf(over))).toEqual(numbers)
  })

  it.each<[what: string, Partial<Finding>]>([
    ['nothing is printed', {}],
    ['an estimate alone is', { estimate: 3 }],
    ['a standard error alone is', { se: 1 }],
    ['one end alone is', { estimate: 3, ci_low: 1 }],
    ['the scale does not say what no difference is', { ...printed, scale: 'other' }],
    ['a ratio is not above 0', { scale: 'odds-ratio', estimate: 0.4, ci_low: 0, ci_high: 0.9 }],
  ])('is none where %s', (_what, over) => {
    expect(intervalOf(over)).toBeUndefined()
  })

  it('is none without a scale', () => {
    const { scale: _none, ...finding } = aFinding(printed)
    expect(orientedInterval(finding, upward)).toBeUndefined()
  })
})

describe('ratios are judged by their logarithm', () => {
  const log = (value: number) => Number(Math.log(value).toFixed(4))
  it.each<[what: string, Partial<Finding>, numbers: readonly number[]]>([
    ['as printed', { estimate: 2, ci_low: 1, ci_high: 4 }, [log(2), 0, log(4)]],
    ['without an estimate, by the middle of the logarithms', { ci_low: 1, ci_high: 4 }, [log(2), 0, log(4)]],
    [
      'of 90 %, each side by the ratio of quantiles',
      { estimate: 2, ci_low: 1, ci_high: 4, ci_level: 90 },
      [log(2), -0.1328, 1.5191],
    ],
    ['a standard error is that of the logarithm', { estimate: 2, se: 0.1 }, [log(2), 0.4972, 0.8891]],
  ])('%s', (_what, over, numbers) => {
    expect(rounded(intervalOf({ scale: 'risk-ratio', ...over }))).toEqual(numbers)
  })

  it('and where a fall is wanted, turned round', () => {
    expect(rounded(intervalOf({ scale: 'risk-ratio', estimate: 0.5, ci_low: 0.25, ci_high: 1 }, downward))).toEqual([
      log(2),
      0,
      log(4),
    ])
  })
})

describe('a promised size beside a finding', () => {
  it.each<[what: string, size: number, promised: Scale | undefined, found: Scale, swc: number | undefined]>([
    ['on the same difference', 4, 'smd', 'smd', 4],
    ['a ratio, as its logarithm', 1.25, 'odds-ratio', 'odds-ratio', Math.abs(Math.log(1.25))],
    ['a ratio below 1, as large as its reciprocal', 0.8, 'odds-ratio', 'odds-ratio', Math.abs(Math.log(0.8))],
    ['a ratio beside its logarithm', 0.8, 'odds-ratio', 'log-odds-ratio', Math.abs(Math.log(0.8))],
    ['a logarithm beside its ratio', 0.3, 'log-risk-ratio', 'risk-ratio', 0.3],
    ['without a scale beside a difference', 4, undefined, 'gbp', 4],
    ['without a scale beside a ratio', 1.25, undefined, 'odds-ratio', undefined],
    ['without a scale beside a logarithm', 1.25, undefined, 'log-odds-ratio', undefined],
    ['on another difference', 0.9, 'risk-difference', 'smd', undefined],
    ['a ratio beside a difference', 2, 'odds-ratio', 'risk-difference', undefined],
    ['odds beside risk', 2, 'odds-ratio', 'risk-ratio', undefined],
    ['on a scale of its own', 0.9, 'other', 'smd', undefined],
    ['0', 0, 'smd', 'smd', undefined],
    ['the ratio 1', 1, 'odds-ratio', 'odds-ratio', undefined],
    ['a logarithm of 0', 0, 'log-odds-ratio', 'log-odds-ratio', undefined],
  ])('%s', (_what, size, scale, found, expected) => {
    const yardstick: Yardstick = {
      ...{ wanted: 'increase', smallestChange: size, margin: size },
      ...(scale === undefined ? {} : { scale }),
    }
    const interval = intervalOf({ scale: found, estimate: 1.5, ci_low: 1.1, ci_high: 2 }, yardstick)
    expect(interval).toMatchObject({ est: expect.any(Number) })
    expect([interval?.swc, interval?.margin]).toEqual([expected, expected])
  })

  it('0.8 and 1.25 are one, to the last figure that counts', () => {
    const sizeOf = (smallestChange: number) =>
      intervalOf({ scale: 'odds-ratio', ci_low: 1, ci_high: 2 }, { ...upward, scale: 'odds-ratio', smallestChange })
        ?.swc
    expect(sizeOf(0.8)).toBeCloseTo(sizeOf(1.25) ?? Number.NaN, 14)
  })
})

describe('any interval of another level', () => {
  const someLevel = fc.double({ min: 50, max: 99.99, noNaN: true })
  const someNumbers = fc
    .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
    .map(([estimate, below, above]) => ({ estimate, ci_low: estimate - below, ci_high: estimate + above }))

  it('brought to 95 % contains its estimate, and is narrower the higher the level was', () => {
    fc.assert(
      fc.property(someNumbers, someLevel, someLevel, (numbers, one, other) => {
        const [lower, higher] = [Math.min(one, other), Math.max(one, other)]
        const wide = intervalOf({ ...numbers, ci_level: lower })
        const narrow = intervalOf({ ...numbers, ci_level: higher })
        if (wide === undefined || narrow === undefined) throw new Error('no interval')
        for (const { est, lo, hi } of [wide, narrow]) expect(lo <= est && est <= hi).toBe(true)
        expect(narrow.lo).toBeGreaterThanOrEqual(wide.lo)
        expect(narrow.hi).toBeLessThanOrEqual(wide.hi)
      }),
    )
  })

  it('says the same as the one of 95 % that the same standard error makes', () => {
    const z90 = 1.644853627
    const made = intervalOf({ estimate: 3, se: 2 })
    const brought = intervalOf({ estimate: 3, ci_low: 3 - z90 * 2, ci_high: 3 + z90 * 2, ci_level: 90 })
    expect(brought?.lo).toBeCloseTo(made?.lo ?? Number.NaN, 5)
    expect(brought?.hi).toBeCloseTo(made?.hi ?? Number.NaN, 5)
  })
})
