import { describe, expect, it } from 'vitest'
import { monitorSimon, type SimonLook } from './monitor-simon.ts'
import { simonOperating } from './operating.ts'

// Simon 1989, table 1: p0 0.1, p1 0.3, alpha 0.05, beta 0.2, optimal.
const plan = { r1: 1, n1: 10, r: 5, n: 29, p0: 0.1, p1: 0.3, alpha: 0.05 }
const at = (n: number, responses: number): SimonLook => ({ n, responses })

describe('monitoring a two-stage trial', () => {
  it.each([
    // looks, ended, advice, because
    [[], false, 'continue', 'first-stage-not-complete'],
    [[at(6, 1)], false, 'continue', 'first-stage-not-complete'],
    [[at(10, 1)], false, 'stop-for-futility', 'first-stage-failed'],
    [[at(10, 2)], false, 'continue', 'second-stage-not-complete'],
    [[at(9, 0)], false, 'stop-for-futility', 'cannot-reach-enough'],
    [[at(10, 2), at(20, 6)], false, 'stop-for-benefit', 'enough-already'],
    [[at(10, 2), at(28, 4)], false, 'stop-for-futility', 'cannot-reach-enough'],
    [[at(10, 2), at(28, 5)], false, 'continue', 'second-stage-not-complete'],
    [[at(10, 2), at(29, 5)], false, 'stop-for-futility', 'second-stage-failed'],
    [[at(10, 2), at(29, 6)], false, 'stop-for-benefit', 'second-stage-passed'],
    [[at(10, 1), at(29, 9)], false, 'stop-for-futility', 'first-stage-failed'],
    [[at(10, 3), at(20, 3)], true, 'stop-for-futility', 'second-stage-failed'],
  ] as const)('given %j (ended %s), it says %s because %s', (looks, ended, advice, because) => {
    expect(monitorSimon(plan, looks, ended)).toMatchObject({ advice, because })
  })

  it('gives the chance of benefit from the start as the operating characteristics do', () => {
    const { chanceOfBenefit, typeOneError } = monitorSimon(plan, [])
    expect(chanceOfBenefit.underP0).toBeCloseTo(simonOperating(plan, 0.1).benefit, 13)
    expect(chanceOfBenefit.underP1).toBeCloseTo(simonOperating(plan, 0.3).benefit, 13)
    expect(typeOneError).toBeCloseTo(0.04708630664389132, 12)
  })

  it('after a late first look of 14 stops no good project likelier than planned, and keeps alpha', () => {
    const late = monitorSimon(plan, [at(14, 3)])
    expect(late.firstStage.n).toBe(14)
    expect(late.firstStage.responses).toBeGreaterThanOrEqual(plan.r1)
    expect(late.typeOneError).toBeLessThanOrEqual(plan.alpha)
    const early = (p: number, stage: SimonLook) =>
      simonOperating({ r1: stage.responses, n1: stage.n, r: 6, n: 40 }, p).stopEarly
    expect(early(0.3, late.firstStage)).toBeLessThanOrEqual(early(0.3, at(10, 1)))
  })

  it.each([24, 29, 33, 45])('keeps alpha when the end comes at %s', (n) => {
    const { typeOneError, final } = monitorSimon(plan, [at(10, 3), at(n, 4)], true)
    expect(final.n).toBe(n)
    expect(typeOneError).toBeLessThanOrEqual(plan.alpha)
  })

  it('judges a trial that was looked at only once, at its end, by one stage', () => {
    const { firstStage, final, typeOneError, because } = monitorSimon(plan, [at(30, 7)])
    expect(firstStage.n).toBe(0)
    expect(final).toEqual({ n: 30, responses: 6 })
    expect(typeOneError).toBeLessThanOrEqual(0.05)
    expect(because).toBe('second-stage-passed')
  })

  it('refuses totals that fall, or responses that are more than the observations', () => {
    expect(() => monitorSimon(plan, [at(10, 2), at(9, 2)])).toThrow(/looks\[1\]\.n is 9/)
    expect(() => monitorSimon(plan, [at(10, 2), at(12, 1)])).toThrow(/looks\[1\]\.responses is 1/)
    expect(() => monitorSimon(plan, [at(10, 2), at(11, 4)])).toThrow(/looks\[1\]\.responses is 4/)
  })
})
