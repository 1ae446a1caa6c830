import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialCdf } from '../../distributions/binomial.ts'
import { poissonUpperTail } from '../../distributions/poisson.ts'
import { bernoulliSteps, afterEach as each, poissonSteps } from './counting-steps.ts'
import { walkCounts } from './walk-counts.ts'

describe('exact walk over counts', () => {
  it('is the binomial distribution when the rule speaks only at the end', () => {
    const walked = walkCounts(bernoulliSteps([5, 12, 30], 0.3), (n, x) =>
      n < 30 ? 'continue' : x > 10 ? 'stop-for-benefit' : 'stop-for-futility',
    )
    expect(walked.futility).toBeCloseTo(binomialCdf(10, 30, 0.3), 13)
    expect(walked.expectedN).toBeCloseTo(30, 12)
    expect(walked.undecided).toBe(0)
  })

  it('is the Poisson distribution for a rate', () => {
    const walked = walkCounts(poissonSteps([2, 7], 1.5), (exposure, x) =>
      exposure === 7 && x > 12 ? 'stop-for-harm' : 'continue',
    )
    expect(walked.harm).toBeCloseTo(poissonUpperTail(12, 10.5), 13)
  })

  it('gives the geometric distribution for "stop at the first event"', () => {
    const p = 0.1
    const walked = walkCounts(bernoulliSteps(each(50), p), (_, x) => (x > 0 ? 'stop-for-harm' : 'continue'))
    expect(walked.harm).toBeCloseTo(1 - 0.9 ** 50, 13)
    expect(walked.expectedN).toBeCloseTo((1 - 0.9 ** 50) / p, 11)
    expect(walked.byLook[4]?.harm).toBeCloseTo(1 - 0.9 ** 5, 14)
  })

  it('never loses or gains chance, whatever the rule', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.array(fc.nat(3), { minLength: 30 }), (p, table) => {
        const kinds = ['continue', 'stop-for-benefit', 'stop-for-futility', 'stop-for-harm'] as const
        const walked = walkCounts(
          bernoulliSteps(each(15), p),
          (n, x) => kinds[table[(n * 7 + x) % 30] ?? 0] ?? 'continue',
        )
        expect(walked.benefit + walked.futility + walked.harm + walked.undecided).toBeCloseTo(1, 12)
        expect(walked.expectedN).toBeLessThanOrEqual(15 + 1e-12)
      }),
      { numRuns: 100, seed: 1 },
    )
  })

  it('refuses looks that do not rise, and chances that are none', () => {
    expect(() => bernoulliSteps([5, 5], 0.1)).toThrow(/numbers\[1\] is 5/)
    expect(() => bernoulliSteps([5], 1.2)).toThrow(/p is 1.2/)
    expect(() => poissonSteps([1, 0.5], 1)).toThrow(/exposures\[1\] is 0.5/)
  })
})
