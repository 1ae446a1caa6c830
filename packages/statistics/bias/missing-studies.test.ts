import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalUpperQuantile, normalUpperTail } from '../distributions/index.ts'
import bias from '../reference/bias.json' with { type: 'json' }
import { excessSignificance } from './excess-significance.ts'
import { failSafeOrwin, failSafeRosenberg, failSafeRosenthal } from './fail-safe-n.ts'
import { funnelPoints } from './funnel-points.ts'
import { trimAndFill } from './trim-and-fill.ts'

const passiveSmoking = (() => {
  const found = bias.cases.find(({ name }) => name.includes('hackshaw'))
  if (!found) throw new Error('the passive smoking studies are not in the reference file')
  return found.input
})()

const someStudies = fc
  .array(
    fc.record({
      y: fc.integer({ min: -100, max: 200 }).map((hundredths) => hundredths / 100),
      v: fc.integer({ min: 1, max: 100 }).map((hundredths) => hundredths / 100),
    }),
    { minLength: 3, maxLength: 12 },
  )
  .map((list) => ({ yi: list.map(({ y }) => y), vi: list.map(({ v }) => v) }))

describe('fail-safe N', () => {
  it('of the passive smoking studies (Becker 2005, in Publication Bias in Meta-Analysis, chapter 7; metafor)', () => {
    expect(failSafeRosenthal(passiveSmoking)).toMatchObject({ results: 393 })
    expect(failSafeOrwin(passiveSmoking, { target: 0.049 })).toMatchObject({ results: 186 })
    expect(failSafeOrwin(passiveSmoking, { target: 0.049, weighted: true })).toMatchObject({ results: 104 })
  })

  it('by Rosenthal is the first number of null results with which the combined test is no longer significant', () => {
    fc.assert(
      fc.property(someStudies, (studies) => {
        const answer = failSafeRosenthal(studies)
        if (!answer.computed) throw new Error(answer.because)
        const sum = Math.abs(studies.yi.reduce((s, y, i) => s + y / Math.sqrt(studies.vi[i] ?? 1), 0))
        const pWith = (more: number) => normalUpperTail(sum / Math.sqrt(studies.yi.length + more))
        expect(pWith(answer.results)).toBeGreaterThanOrEqual(0.05 - 1e-9)
        if (answer.results > 0) expect(pWith(answer.results - 1)).toBeLessThan(0.05)
      }),
    )
  })

  it('by Orwin brings the mean to the target or below', () => {
    fc.assert(
      fc.property(someStudies, (studies) => {
        const answer = failSafeOrwin(studies, { target: 0.1 })
        fc.pre(answer.computed)
        if (!answer.computed) return
        const k = studies.yi.length
        const meanWith = (more: number) => Math.abs((answer.mean * k) / (k + more))
        if (answer.results > 0) {
          expect(meanWith(answer.results)).toBeLessThanOrEqual(0.1 + 1e-9)
          expect(meanWith(answer.results - 1)).toBeGreaterThan(0.1 - 1e-9)
        }
      }),
    )
  })

  it('turns with the sign of the effect', () => {
    const turned = { yi: passiveSmoking.yi.map((y) => -y), vi: passiveSmoking.vi }
    for (const failSafe of [failSafeRosenthal, failSafeRosenberg]) {
      expect(failSafe(turned)).toMatchObject({ results: (failSafe(passiveSmoking) as { results: number }).results })
    }
  })

  it('needs two studies, an effect, and a target that is not 0', () => {
    expect(failSafeRosenthal({ yi: [1], vi: [1] })).toMatchObject({ because: 'fewer-than-two-studies' })
    expect(failSafeOrwin({ yi: [1, -1], vi: [1, 1] })).toMatchObject({ because: 'mean-is-zero' })
    expect(() => failSafeOrwin(passiveSmoking, { target: 0 })).toThrow(/target is 0/)
  })
})

describe('trim and fill', () => {
  const even = { yi: [-0.95, -0.45, -0.22, 0, 0.18, 0.5, 0.9], vi: [0.5, 0.2, 0.05, 0.01, 0.05, 0.2, 0.5] }

  it('fills nothing where nothing is missing', () => {
    const answer = trimAndFill(even, { side: 'left', method: 'FE' })
    if (!answer.computed) throw new Error(answer.because)
    expect(answer.missing).toBe(0)
    expect(answer.adjusted.estimate).toBe(answer.unadjusted.estimate)
  })

  it('finds studies taken away from one side and puts back their mirror images', () => {
    const k = 21
    const yi = Array.from({ length: k }, (_, i) => (i - 10) / 5 + ((i * 7) % 5) / 200)
    const vi = yi.map((y) => 0.02 + 0.1 * Math.abs(y))
    const cut = { yi: yi.slice(6), vi: vi.slice(6) }
    for (const estimator of ['L0', 'R0'] as const) {
      const answer = trimAndFill(cut, { estimator, side: 'left', method: 'FE' })
      if (!answer.computed) throw new Error(answer.because)
      expect(answer.missing).toBeGreaterThanOrEqual(4)
      expect(answer.filled.yi.every((y) => y < answer.unadjusted.estimate)).toBe(true)
      expect(answer.adjusted.estimate).toBeLessThan(answer.unadjusted.estimate)
    }
  })

  it('gives the mirror image for mirrored studies, on the other side', () => {
    fc.assert(
      fc.property(someStudies, (studies) => {
        const here = trimAndFill(studies, { side: 'left', method: 'DL' })
        const there = trimAndFill({ yi: studies.yi.map((y) => -y), vi: studies.vi }, { side: 'right', method: 'DL' })
        expect(there.computed).toBe(here.computed)
        if (!here.computed || !there.computed) return
        expect(there.missing).toBe(here.missing)
        expect(there.adjusted.estimate).toBeCloseTo(-here.adjusted.estimate, 8)
      }),
      { numRuns: 50 },
    )
  })

  it('chooses the side by the regression, and needs a stated one when variances are equal', () => {
    expect(trimAndFill(passiveSmoking, { method: 'FE' })).toMatchObject({ side: 'left' })
    expect(trimAndFill({ yi: [1, 2, 4], vi: [1, 1, 1] })).toMatchObject({ because: 'no-side-to-choose' })
  })

  it('tests with R0 whether anything is missing: p = ½^(k₀+1)', () => {
    const answer = trimAndFill(passiveSmoking, { estimator: 'R0', method: 'FE' })
    expect(answer.computed && answer.p).toBe(0.5 ** 8)
  })

  it('is not computed from two studies or from equal estimates', () => {
    expect(trimAndFill({ yi: [1, 2], vi: [1, 2] })).toMatchObject({ because: 'fewer-than-three-studies' })
    expect(trimAndFill({ yi: [1, 1, 1], vi: [1, 2, 3] })).toMatchObject({ because: 'estimates-do-not-vary' })
  })
})

describe('excess significance', () => {
  it('expects the power of each study, in closed form when effects vary', () => {
    const vi = [0.01, 0.04, 0.25]
    const options = { theta: 0.3, tau2: 0.05, significant: 'greater', alpha: 0.05 } as const
    const answer = excessSignificance({ yi: [0.1, 0.5, 0.9], vi }, options)
    if (!answer.computed) throw new Error(answer.because)
    const c = normalUpperQuantile(0.05)
    vi.forEach((v, i) => {
      expect(answer.power[i]).toBeCloseTo(normalUpperTail((c * Math.sqrt(v) - 0.3) / Math.sqrt(v + 0.05)), 6)
    })
    expect(answer.observed).toBe(2)
  })

  it('has the exact p value of trying every set of significant studies', () => {
    const studies = { yi: [0.5, 0.1, 0.6, 0.4, 0.2], vi: [0.04, 0.02, 0.05, 0.03, 0.09] }
    const answer = excessSignificance(studies, { theta: 0.3 })
    if (!answer.computed) throw new Error(answer.because)
    let p = 0
    for (let set = 0; set < 32; set++) {
      const hits = answer.power.map((_, i) => (set >> i) & 1)
      if (hits.reduce<number>((a, b) => a + b, 0) < answer.observed) continue
      p += answer.power.reduce((product, power, i) => product * (hits[i] ? power : 1 - power), 1)
    }
    expect(answer).toMatchObject({ test: 'exact' })
    expect(answer.p).toBeCloseTo(p, 14)
  })

  it('turns to χ² where the exact test would add up more than a million sets, and can be told which', () => {
    const many = { yi: new Array<number>(30).fill(0.1), vi: new Array<number>(30).fill(0.04) }
    expect(excessSignificance(many, { theta: 0.1 })).toMatchObject({ test: 'chi2' })
    expect(excessSignificance(many, { theta: 0.1, test: 'exact' })).toMatchObject({ test: 'exact' })
    expect(excessSignificance(many, { theta: 1e9, test: 'chi2' })).toMatchObject({ because: 'power-leaves-no-chance' })
  })

  it('is not computed from no studies, and refuses a negative variance between them', () => {
    expect(excessSignificance({ yi: [], vi: [] }, { theta: 0 })).toMatchObject({ because: 'no-studies' })
    expect(() => excessSignificance({ yi: [1], vi: [1] }, { theta: 0, tau2: -1 })).toThrow(/tau2 is -1/)
  })
})

describe('trim and fill', () => {
  it('has no standard error of the count where its variance is negative, as metafor prints NaN', () => {
    const studies = { yi: [0.365, 0.763, 0.404, 0.317], vi: [0.0573, 0.0603, 0.0151, 0.0027] }
    expect(trimAndFill(studies, { side: 'right' })).toMatchObject({ missing: 0, seMissing: null })
  })
})

describe('contour-enhanced funnel', () => {
  it('puts each study below the smallest level that it reaches', () => {
    const { points, contours } = funnelPoints({ yi: [0.1, 0.34, 0.4, 0.6], vi: [0.04, 0.04, 0.04, 0.04] })
    expect(points.map(({ below }) => below)).toEqual([null, 0.1, 0.05, 0.01])
    expect(contours.map(({ level, z }) => [level, Math.round(z * 1000) / 1000])).toEqual([
      [0.01, 2.576],
      [0.05, 1.96],
      [0.1, 1.645],
    ])
    expect(contours[1]?.atLargest.high).toBeCloseTo(0.392, 3)
  })

  it('draws the contours where p is the level', () => {
    fc.assert(
      fc.property(someStudies, (studies) => {
        for (const { level, atLargest } of funnelPoints(studies, { reference: 0.2 }).contours) {
          const z = (atLargest.high - 0.2) / atLargest.standardError
          expect(2 * normalUpperTail(z)).toBeCloseTo(level, 12)
        }
      }),
    )
  })
})
