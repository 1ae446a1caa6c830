import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialProbability } from '../../distributions/binomial.ts'
import { seededGenerator } from '../random/seeded-generator.ts'
import { simonOperating } from './operating.ts'
import { type SimonChoice, simonTwoStage } from './simon-two-stage.ts'

const written = ({ r1, n1, r, n }: SimonChoice) => `${r1}/${n1} ${r}/${n}`

describe("Simon's two-stage designs", () => {
  // Simon 1989, tables 1 (p1 − p0 = 0.20) and 2 (0.15): three rows for each p0, for (α, β) as given.
  it.each([
    // p0, p1, alpha, beta, optimal, E[N], PET, minimax, E[N], PET
    [0.05, 0.25, 0.05, 0.2, '0/9 2/17', 12.0, 0.63, '0/12 2/16', 13.8, 0.54],
    [0.05, 0.25, 0.05, 0.1, '0/9 3/30', 16.8, 0.63, '0/15 3/25', 20.4, 0.46],
    [0.1, 0.3, 0.1, 0.1, '1/12 5/35', 19.8, 0.66, '1/16 4/25', 20.4, 0.51],
    [0.1, 0.3, 0.05, 0.1, '2/18 6/35', 22.5, 0.73, '2/22 6/33', 26.2, 0.62],
    [0.2, 0.4, 0.1, 0.1, '3/17 10/37', 26.0, 0.55, '3/19 10/36', 28.3, 0.46],
    [0.2, 0.4, 0.05, 0.1, '4/19 15/54', 30.4, 0.67, '5/24 13/45', 31.2, 0.66],
    [0.3, 0.5, 0.1, 0.1, '7/22 17/46', 29.9, 0.67, '7/28 15/39', 35.0, 0.36],
    [0.3, 0.5, 0.05, 0.1, '8/24 24/63', 34.7, 0.73, '7/24 21/53', 36.6, 0.56],
    [0.4, 0.6, 0.05, 0.2, '7/16 23/46', 24.5, 0.72, '17/34 20/39', 34.4, 0.91],
    [0.5, 0.7, 0.05, 0.2, '8/15 26/43', 23.5, 0.7, '12/23 23/37', 27.7, 0.66],
    [0.6, 0.8, 0.05, 0.1, '12/19 37/53', 29.5, 0.69, '15/26 32/45', 35.9, 0.48],
    [0.7, 0.9, 0.05, 0.2, '4/6 22/27', 14.8, 0.58, '19/23 21/26', 23.2, 0.95],
    [0.05, 0.2, 0.05, 0.2, '0/10 3/29', 17.6, 0.6, '0/13 3/27', 19.8, 0.51],
    [0.05, 0.2, 0.05, 0.1, '1/21 4/41', 26.7, 0.72, '1/29 4/38', 32.9, 0.57],
  ])('p0 %s, p1 %s, alpha %s, beta %s', (p0, p1, alpha, beta, optimal, n0, pet, minimax, n0minimax, petMinimax) => {
    const designs = simonTwoStage({ p0, p1, alpha, beta })
    if (!designs.computed) throw new Error(designs.because)
    expect(written(designs.optimal)).toBe(optimal)
    expect(Math.abs(designs.optimal.expectedN - n0)).toBeLessThanOrEqual(0.0501)
    expect(Math.abs(designs.optimal.stopEarly - pet)).toBeLessThanOrEqual(0.00501)
    expect(written(designs.minimax)).toBe(minimax)
    expect(Math.abs(designs.minimax.expectedN - n0minimax)).toBeLessThanOrEqual(0.0501)
    expect(Math.abs(designs.minimax.stopEarly - petMinimax)).toBeLessThanOrEqual(0.00501)
  })

  it('finds what a search over every design finds, by an independent sum', () => {
    const [p0, p1, alpha, beta, nMax] = [0.2, 0.5, 0.1, 0.2, 18]
    let best = Infinity
    for (let n = 2; n <= nMax; n++)
      for (let n1 = 1; n1 < n; n1++)
        for (let r1 = 0; r1 < n1; r1++)
          for (let r = r1; r < n; r++) {
            let typeOne = 0
            let power = 0
            let early = 0
            for (let x = 0; x <= n1; x++) {
              if (x <= r1) early += binomialProbability(x, n1, p0)
              else
                for (let y = 0; y <= n - n1; y++)
                  if (x + y > r) {
                    typeOne += binomialProbability(x, n1, p0) * binomialProbability(y, n - n1, p0)
                    power += binomialProbability(x, n1, p1) * binomialProbability(y, n - n1, p1)
                  }
            }
            if (typeOne <= alpha && power >= 1 - beta) best = Math.min(best, n1 + (1 - early) * (n - n1))
          }
    const designs = simonTwoStage({ p0, p1, alpha, beta, nMax })
    expect(designs.computed && designs.optimal.expectedN).toBeCloseTo(best, 10)
  })

  it('says so when no design within the maximum meets the aims', () => {
    expect(simonTwoStage({ p0: 0.1, p1: 0.12, alpha: 0.05, beta: 0.1, nMax: 40 })).toEqual({
      computed: false,
      because: 'no-design-within-maximum',
      given: { nMax: 40 },
    })
  })

  it('copes with extreme chances', () => {
    const designs = simonTwoStage({ p0: 0.001, p1: 0.999, alpha: 0.01, beta: 0.01 })
    expect(designs.computed && designs.minimax.n).toBe(2)
  })

  it.each([
    [{ p0: 0.3, p1: 0.3, alpha: 0.1, beta: 0.1 }, /p1 is 0.3/],
    [{ p0: 0, p1: 0.3, alpha: 0.1, beta: 0.1 }, /p0 is 0/],
    [{ p0: 0.1, p1: 0.3, alpha: 1, beta: 0.1 }, /alpha is 1/],
    [{ p0: 0.1, p1: 0.3, alpha: 0.1, beta: 0.1, nMax: 1.5 }, /nMax is 1.5/],
  ])('refuses %o', (aims, message) => {
    expect(() => simonTwoStage(aims)).toThrow(message)
  })
})

describe('operating characteristics of a two-stage design', () => {
  it('chances sum to 1, and benefit rises with the true chance', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        fc.nat(20),
        fc.nat(40),
        fc.double({ min: 0, max: 0.98, noNaN: true }),
        (n1, more, r1raw, rraw, p) => {
          const r1 = r1raw % (n1 + 1)
          const n = n1 + more
          const r = r1 + (rraw % (n - r1 + 1))
          const at = simonOperating({ r1, n1, r, n }, p)
          expect(at.benefit + at.futility).toBeCloseTo(1, 12)
          expect(simonOperating({ r1, n1, r, n }, p + 0.02).benefit).toBeGreaterThanOrEqual(at.benefit - 1e-13)
          expect(at.expectedN).toBeLessThanOrEqual(at.maximumN)
        },
      ),
      { numRuns: 200, seed: 2 },
    )
  })

  it('agrees with simulated trials', () => {
    const design = { r1: 1, n1: 10, r: 5, n: 29 }
    const generator = seededGenerator(11)
    const trials = 40_000
    const respond = (n: number) => {
      let responses = 0
      for (let i = 0; i < n; i++) if (generator.next() < 0.2) responses++
      return responses
    }
    let benefit = 0
    for (let trial = 0; trial < trials; trial++) {
      const first = respond(10)
      if (first > 1 && first + respond(19) > 5) benefit++
    }
    const exact = simonOperating(design, 0.2).benefit
    expect(Math.abs(benefit / trials - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / trials))
  })

  it('refuses what is no design', () => {
    expect(() => simonOperating({ r1: 3, n1: 2, r: 5, n: 9 }, 0.1)).toThrow(/r1 is 3/)
    expect(() => simonOperating({ r1: 1, n1: 9, r: 5, n: 9 }, 0.1)).toThrow(/n1 is 9/)
    expect(() => simonOperating({ r1: 1, n1: 5, r: 0, n: 9 }, 0.1)).toThrow(/r is 0/)
  })
})
