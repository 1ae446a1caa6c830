import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kendall } from './kendall.ts'
import { petPeese } from './pet-peese.ts'
import { rankTest } from './rank-test.ts'
import { regressionTest } from './regression-test.ts'

/** Deaths and patients with and without intravenous magnesium (Egger & Davey Smith 2001, in Systematic Reviews in Health Care, table 18.1). */
const magnesium = [
  [1, 40, 2, 36],
  [9, 135, 23, 135],
  [2, 200, 7, 200],
  [1, 48, 1, 46],
  [10, 150, 8, 148],
  [1, 59, 9, 56],
  [1, 25, 3, 23],
  [0, 22, 1, 21],
  [6, 76, 11, 75],
  [1, 27, 7, 27],
  [2, 89, 12, 80],
  [5, 23, 13, 33],
  [4, 130, 8, 122],
  [90, 1159, 118, 1157],
  [4, 107, 17, 108],
  [2216, 29011, 2103, 29039],
].map(([a = 0, n1 = 0, c = 0, n2 = 0]) => {
  const half = a === 0 || c === 0 ? 0.5 : 0
  const cells = [a + half, n1 - a + half, c + half, n2 - c + half] as const
  const [p, q, r, s] = cells
  return { yi: Math.log((p * s) / (q * r)), vi: 1 / p + 1 / q + 1 / r + 1 / s, ni: n1 + n2 }
})
const studies = {
  yi: magnesium.map(({ yi }) => yi),
  vi: magnesium.map(({ vi }) => vi),
}
const ni = magnesium.map(({ ni: n }) => n)

const funnel = fc.array(
  fc.record({
    y: fc.integer({ min: -300, max: 300 }).map((hundredths) => hundredths / 100),
    v: fc.integer({ min: 1, max: 200 }).map((hundredths) => hundredths / 100),
  }),
  { minLength: 4, maxLength: 15 },
)
const asStudies = (list: readonly { y: number; v: number }[]) => ({
  yi: list.map(({ y }) => y),
  vi: list.map(({ v }) => v),
})

describe('regression tests of asymmetry', () => {
  it('find the magnesium trials asymmetric: metafor prints z = −4.6686', () => {
    expect(regressionTest(studies)).toMatchObject({ computed: true, model: 'rma', readWithAtLeast: 10 })
    const test = regressionTest(studies)
    expect(test.computed && test.statistic).toBeCloseTo(-4.6686, 4)
  })

  it('take sizes instead of standard errors: metafor prints t = −5.6083 for 1/√n', () => {
    const test = regressionTest(studies, { model: 'lm', predictor: '1/√n', ni })
    expect(test.computed && test.statistic).toBeCloseTo(-5.6083, 4)
    expect(test.computed && test.limit).toBeDefined()
    const onSize = regressionTest(studies, { model: 'lm', predictor: 'n', ni })
    expect(onSize.computed && onSize.limit).toBeUndefined()
  })

  it("are Egger's own regression of z on precision, whose intercept is the slope here", () => {
    const z = studies.yi.map((y, i) => y / Math.sqrt(studies.vi[i] ?? 1))
    const precision = studies.vi.map((v) => 1 / Math.sqrt(v))
    const mean = (x: readonly number[]) => x.reduce((a, b) => a + b, 0) / x.length
    const [mz, mp] = [mean(z), mean(precision)]
    const slope =
      z.reduce((sum, zi, i) => sum + (zi - mz) * ((precision[i] ?? 0) - mp), 0) /
      precision.reduce((sum, p) => sum + (p - mp) ** 2, 0)
    const test = regressionTest(studies, { model: 'lm' })
    expect(test.computed && test.slope).toBeCloseTo(mz - slope * mp, 10)
    expect(test.computed && test.limit?.estimate).toBeCloseTo(slope, 10)
  })

  it('do not depend on the order of studies, turn with their sign, and move with a constant', () => {
    fc.assert(
      fc.property(funnel, fc.double({ min: -5, max: 5, noNaN: true }), (list, shift) => {
        const here = regressionTest(asStudies(list), { model: 'lm' })
        fc.pre(here.computed)
        if (!here.computed) return
        const size = 1e-7 * (1 + Math.abs(here.statistic))
        const back = regressionTest(asStudies([...list].reverse()), { model: 'lm' })
        const turned = regressionTest(asStudies(list.map(({ y, v }) => ({ y: -y, v }))), { model: 'lm' })
        const moved = regressionTest(asStudies(list.map(({ y, v }) => ({ y: y + shift, v }))), { model: 'lm' })
        if (!back.computed || !turned.computed || !moved.computed) throw new Error('not computed')
        expect(Math.abs(back.statistic - here.statistic)).toBeLessThan(size)
        expect(Math.abs(turned.statistic + here.statistic)).toBeLessThan(size)
        expect(Math.abs((moved.limit?.estimate ?? 0) - (here.limit?.estimate ?? 0) - shift)).toBeLessThan(1e-6)
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    ['two studies', { yi: [1, 2], vi: [1, 2] }, 'fewer-than-three-studies'],
    ['equal variances', { yi: [1, 2, 4], vi: [1, 1, 1] }, 'predictor-does-not-vary'],
    ['points on a line', { yi: [1, 2, 3], vi: [1, 4, 9] }, 'no-residual-variation'],
  ])('are not computed from %s', (_what, given, because) => {
    expect(regressionTest(given, { model: 'lm' })).toMatchObject({ computed: false, because })
  })

  it('refuse sizes that are missing, and a variance of 0', () => {
    expect(() => regressionTest(studies, { predictor: 'n' })).toThrow(/no sizes ni/)
    expect(() => regressionTest({ yi: [1, 2, 3], vi: [1, 0, 1] })).toThrow(/vi\[1\] is 0/)
  })
})

describe('rank test of asymmetry', () => {
  it('finds τ = 0.15, p = 0.4503 in the magnesium trials, as metafor prints', () => {
    const test = rankTest(studies)
    expect(test.computed && test.tau).toBeCloseTo(0.15, 10)
    expect(test.computed && test.p).toBeCloseTo(0.4503, 4)
    expect(test.computed && test.test).toBe('exact')
  })

  it('is not computed from two studies, nor from equal variances', () => {
    expect(rankTest({ yi: [1, 2], vi: [1, 2] })).toMatchObject({ because: 'fewer-than-three-studies' })
    expect(rankTest({ yi: [1, 2, 3], vi: [1, 1, 1] })).toMatchObject({ because: 'variances-do-not-vary' })
  })
})

describe("Kendall's rank correlation", () => {
  it('of tuna lightness and quality is 0.444, p = 0.1194 (Hollander & Wolfe 1973, p. 187)', () => {
    const lightness = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1]
    const quality = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8]
    const answer = kendall(lightness, quality)
    expect(answer.computed && answer.tau).toBeCloseTo(0.4444444, 7)
    expect(answer.computed && answer.p).toBeCloseTo(0.1194, 4)
  })

  it('has the p value of trying every order', () => {
    const orders = (left: readonly number[]): number[][] =>
      left.length === 0 ? [[]] : left.flatMap((x) => orders(left.filter((y) => y !== x)).map((rest) => [x, ...rest]))
    const concordant = (order: readonly number[]) =>
      order.reduce((sum, x, i) => sum + order.slice(i + 1).filter((y) => y > x).length, 0)
    const all = orders([1, 2, 3, 4, 5, 6]).map(concordant)
    for (const order of [
      [1, 2, 3, 4, 6, 5],
      [3, 1, 2, 6, 4, 5],
      [6, 5, 4, 1, 2, 3],
    ]) {
      const here = concordant(order)
      const upper = all.filter((count) => count >= here).length
      const lower = all.filter((count) => count <= here).length
      const answer = kendall([1, 2, 3, 4, 5, 6], order)
      expect(answer.computed && answer.p).toBeCloseTo(Math.min(1, (2 * Math.min(upper, lower)) / all.length), 12)
    }
  })

  it('is normal with ties, and not computed when everything is tied', () => {
    const tied = kendall([1, 1, 2, 3, 4], [1, 2, 2, 4, 5])
    expect(tied).toMatchObject({ computed: true, test: 'normal' })
    expect(kendall([1, 1], [1, 2])).toMatchObject({ computed: false, because: 'all-tied' })
    expect(kendall([1], [1])).toMatchObject({ computed: false, because: 'fewer-than-two-pairs' })
  })
})

describe('PET-PEESE', () => {
  it('finds the end of a straight trend', () => {
    const se = [0.1, 0.2, 0.3, 0.4, 0.5]
    const noise = [0.001, -0.002, 0.001, 0.001, -0.001]
    const answer = petPeese({ yi: se.map((s, i) => 0.2 + 1.5 * s + (noise[i] ?? 0)), vi: se.map((s) => s * s) })
    if (!answer.computed) throw new Error(answer.because)
    expect(answer.pet.intercept.estimate).toBeCloseTo(0.2, 2)
    expect(answer.pet.slope.estimate).toBeCloseTo(1.5, 1)
    expect(answer.conditional.takes).toBe('peese')
    expect(answer.readWithAtLeast).toBe(20)
  })

  it('keeps PET where its intercept is not told from 0', () => {
    const answer = petPeese({ yi: [0.1, -0.2, 0.5, 0.3, 0.9], vi: [0.04, 0.09, 0.2, 0.3, 0.5] })
    expect(answer.computed && answer.conditional.takes).toBe('pet')
  })

  it('is not computed from two studies', () => {
    expect(petPeese({ yi: [1, 2], vi: [1, 2] })).toMatchObject({ because: 'fewer-than-three-studies' })
  })
})

describe('variances eighteen orders apart', () => {
  it('leave the rank test a figure for the study that has nearly all the weight', () => {
    const test = rankTest({ yi: [0.1, 0.2, 0.3, 0.5], vi: [1e-18, 1, 1.5, 2] })
    if (!test.computed) throw new Error('not computed')
    expect(Number.isFinite(test.tau)).toBe(true)
  })
})
