import { describe, expect, it } from 'vitest'
import { monitorSprt } from './monitor-sprt.ts'
import { sprtBernoulli, sprtNormal, sprtPoisson } from './sprt-design.ts'
import { guardingAgainstHarm } from './sprt-meaning.ts'

const bernoulli = sprtBernoulli({ p0: 0.2, p1: 0.4, alpha: 0.05, beta: 0.1, nMax: 60 })
const at = (n: number, total: number) => ({ n, total })

describe('monitoring an SPRT', () => {
  it.each([
    // looks, advice, because, look that decides
    [[at(7, 4)], 'continue', 'between-limits', 0],
    [[at(7, 5)], 'stop-for-benefit', 'upper-limit-reached', 0],
    [[at(8, 0)], 'stop-for-futility', 'lower-limit-reached', 0],
    [[at(7, 5), at(30, 5)], 'stop-for-benefit', 'upper-limit-reached', 0],
    [[at(3, 1), at(4, 1), at(31, 20)], 'stop-for-benefit', 'upper-limit-reached', 2],
    [[at(20, 6), at(60, 18)], 'stop-for-futility', 'maximum-reached', 1],
    [[at(20, 6), at(75, 23)], 'stop-for-futility', 'maximum-reached', 1],
  ] as const)('given %j it says %s because of %s', (looks, advice, because, decidedAt) => {
    expect(monitorSprt(bernoulli, looks)).toMatchObject({ computed: true, advice, because, decidedAt })
  })

  it('has nothing to say without a look', () => {
    expect(monitorSprt(bernoulli, [])).toEqual({ computed: false, because: 'no-look-yet' })
  })

  it('shows the totals that would have reached the limits', () => {
    const result = monitorSprt(bernoulli, [at(7, 4)])
    if (!result.computed) throw new Error(result.because)
    expect(result.totalsAtLimits.acceptH1).toBeCloseTo(5, 12)
    expect(result.logLikelihoodRatio).toBeCloseTo(4 * Math.log(2) + 3 * Math.log(0.75), 13)
  })

  it('guards against harm with a rate, and against a fall with a mean', () => {
    const rate = sprtPoisson({
      rate0: 2,
      rate1: 4,
      alpha: 0.05,
      beta: 0.1,
      maximumExposure: 24,
      meaning: guardingAgainstHarm,
    })
    expect(monitorSprt(rate, [at(1, 2), at(2.5, 12)])).toMatchObject({ advice: 'stop-for-harm', decidedAt: 1 })
    const mean = sprtNormal({ mean0: 10, mean1: 8, standardDeviation: 2, alpha: 0.05, beta: 0.1, nMax: 50 })
    expect(monitorSprt(mean, [at(5, 37.5)])).toMatchObject({ advice: 'stop-for-benefit' })
    expect(monitorSprt(mean, [at(5, 52)])).toMatchObject({ advice: 'stop-for-futility' })
  })

  it('refuses numbers that fall or cannot be', () => {
    expect(() => monitorSprt(bernoulli, [at(7, 4), at(6, 4)])).toThrow(/looks\[1\]\.n is 6/)
    expect(() => monitorSprt(bernoulli, [at(7, 8)])).toThrow(/looks\[0\]\.total is 8/)
    expect(() => monitorSprt(bernoulli, [at(7, 4), at(8, 3)])).toThrow(/looks\[1\]\.total is 3/)
  })
})
