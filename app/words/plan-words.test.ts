import { baseRateOf, type Verdict } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { baseRateInWords } from './plan-words.ts'

const said = (...verdicts: readonly Verdict[]) =>
  baseRateInWords(
    baseRateOf(verdicts.map((verdict, at) => ({ id: `p${at}`, verdict, isRegisteredBefore: false }))),
  ).join(' ')

describe('how often attempts like a plan improved, in words', () => {
  it('given enough results, tells the share with its interval and its bounds, and that it is no forecast', () => {
    const words = said('improved', 'worse', 'not-shown', 'mixed', 'silent')
    expect(words).toContain('1 of 4 attempts with a result improved: 25% (95% interval 3 to 72%).')
    expect(words).toContain('1 attempt has no answer. Had none of them improved it would be 20%; had all of them, 40%.')
    expect(words).toContain('Of attempts registered before they started, none has a result.')
    expect(words).toContain('The interval is chance alone')
    expect(words).toMatch(/It is no forecast of your plan\.$/)
  })

  it('given too few, tells counts and no share', () => {
    const words = said('improved', 'worse', 'silent')
    expect(words).toContain('1 of 2 attempts with a result improved.')
    expect(words).toContain('too few for a share')
    expect(words).not.toContain('%')
  })

  it('given none, says so', () => {
    expect(said('silent', 'due')).toMatch(/^No attempt in this class has a result yet\./)
  })
})
