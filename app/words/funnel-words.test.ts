import { describe, expect, it } from 'vitest'
import { funnelCaveat, stageNumber } from './funnel-words.ts'

const whole = { hasDeclined: true, hasDueRule: true, unpublished: 4 }

describe('what a funnel cannot show', () => {
  it.each([
    ['declined applications are not on record', { ...whole, hasDeclined: false }, 'how many applied is not known'],
    [
      'nothing says when a report was due',
      { ...whole, hasDueRule: false },
      'Of 4 projects no published report is on record',
    ],
    ['nothing is missing', whole, 'a published final report is taken as proof of an end'],
  ])('is said where %s', (_, ground, says) => {
    expect(funnelCaveat(ground)).toContain(says)
  })

  it('is not said of what is on record', () => {
    expect(funnelCaveat(whole)).not.toMatch(/declined|no published report/)
    expect(funnelCaveat({ ...whole, hasDueRule: false, unpublished: 0 })).not.toContain('no published report')
  })
})

describe('the number of a stage', () => {
  it.each([
    [{ count: 0, unknown: 9 }, 'not known'],
    [{ count: 0, unknown: 0 }, '0'],
    [{ count: 1200, unknown: 9 }, '1,200'],
  ])('of %o is %s', (stage, says) => {
    expect(stageNumber(stage)).toBe(says)
  })
})
