import { verdicts } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { verdictIcon, verdictShape } from './verdict-shape.ts'

const drawn = (verdict: (typeof verdicts)[number]) => verdictShape(verdict, 0, 0, 8).replace(`m-${verdict}`, '')

describe('the shape of a verdict', () => {
  it('given every verdict, then its shape is its own, save that all kinds of waiting share one', () => {
    const shapes = verdicts.map(drawn)
    expect(new Set(shapes).size).toBe(verdicts.length - 2)
    expect(drawn('due')).toBe(drawn('not-yet-due'))
    expect(drawn('due')).toBe(drawn('undated'))
  })

  it('given silence and a report not entered yet, then one is a dashed ring and the other is not round at all', () => {
    expect(drawn('silent')).toMatch(/circle.*stroke-dasharray/)
    expect(drawn('not-entered')).not.toMatch(/circle|dasharray/)
  })

  it('given silence and waiting, then one is a dashed ring and the other loose dots', () => {
    expect(drawn('silent')).toMatch(/circle.*stroke-dasharray/)
    expect(drawn('undated')).not.toContain('dasharray')
  })

  it.each([
    ['improved-in-part', 'improved'],
    ['worse-in-part', 'worse'],
  ] as const)('given %s, then it is an outline half filled, where %s is filled whole', (inPart, whole) => {
    expect([drawn(inPart).includes('m-line'), drawn(inPart).includes('m-fill')]).toEqual([true, true])
    expect([drawn(whole).includes('m-line'), drawn(whole).includes('m-fill')]).toEqual([false, true])
  })

  it('given what went both ways, then alone it is two halves', () => {
    expect(verdicts.filter((verdict) => /m-left.*m-right/.test(drawn(verdict)))).toEqual(['mixed'])
  })

  it('given an icon, then it is hidden from those who hear the word beside it, and carries no colour of its own', () => {
    for (const verdict of verdicts) {
      expect(verdictIcon(verdict)).toContain('aria-hidden="true"')
      expect(verdictIcon(verdict)).not.toMatch(/#[0-9a-f]{3}|rgb|fill=/i)
    }
  })
})
