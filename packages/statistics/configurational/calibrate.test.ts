import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibrateCrisp, calibrateDirect } from './calibrate.ts'

const anchors = { exclusion: 10, crossover: 30, inclusion: 50 }

describe('direct calibration', () => {
  it('gives the chosen degree at the inclusion anchor, a half at the crossover and the rest at the exclusion anchor', () => {
    const [out, half, within] = calibrateDirect([10, 30, 50], anchors)
    expect(out).toBeCloseTo(0.05, 12)
    expect(half).toBe(0.5)
    expect(within).toBeCloseTo(0.95, 12)
  })

  it('turns with its anchors: membership in the opposite set is the rest to 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -100, max: 200, noNaN: true }), (x) => {
        const [rich = 0] = calibrateDirect([x], anchors)
        const [poor = 0] = calibrateDirect([x], { exclusion: 50, crossover: 30, inclusion: 10 })
        expect(rich + poor).toBeCloseTo(1, 12)
      }),
    )
  })

  it('reproduces the degrees of membership in the set of developed countries (Ragin 2008, table 5.2)', () => {
    // National income in US dollars; anchors 20,000 in, 5,000 crossover, 2,500 out. Ragin writes a log odds of 3 at the anchors
    // (membership 0.9526, printed 0.95) and prints two decimals.
    const income = [
      40110, 34400, 25200, 20060, 17090, 15320, 13680, 11720, 11290, 10940, 9800, 7470, 4670, 4100, 4070, 3740,
    ]
    const printed = [1.0, 1.0, 0.98, 0.95, 0.92, 0.89, 0.85, 0.79, 0.78, 0.77, 0.72, 0.62, 0.4, 0.25, 0.25, 0.18]
    const degree = 1 / (1 + Math.exp(-3))
    const scores = calibrateDirect(income, { exclusion: 2500, crossover: 5000, inclusion: 20000 }, degree)
    scores.forEach((score, i) => {
      expect(Math.abs(score - (printed[i] ?? Number.NaN))).toBeLessThan(0.0051)
    })
  })

  it.each([
    [{ exclusion: 10, crossover: 10, inclusion: 50 }, 'must strictly rise or strictly fall'],
    [{ exclusion: 10, crossover: 60, inclusion: 50 }, 'must strictly rise or strictly fall'],
  ])('refuses anchors out of order: %j', (wrong, message) => {
    expect(() => calibrateDirect([1], wrong)).toThrow(message)
  })

  it('refuses values that are no numbers, naming the place', () => {
    expect(() => calibrateDirect([1, Number.NaN], anchors)).toThrow(/x\[1\] is NaN/)
    expect(() => calibrateDirect([1], anchors, 0.5)).toThrow(/degreeAtInclusion/)
  })
})

describe('crisp calibration', () => {
  it('counts the threshold itself as in', () => {
    expect(calibrateCrisp([1, 2, 3], 2)).toEqual([0, 1, 1])
  })
})
