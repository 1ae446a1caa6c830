import { describe, expect, it } from 'vitest'
import { isJudged, isUnfavourable, verdicts, verdictsFailuresFirst } from './verdict-codes.ts'

describe('the order of a list sorted by verdict', () => {
  it('holds every verdict once', () => {
    expect([...verdictsFailuresFirst].sort()).toEqual([...verdicts].sort())
  })

  it('begins with what went badly, and ends with what nobody has told', () => {
    const judged = verdictsFailuresFirst.map(isJudged)
    expect(verdictsFailuresFirst.slice(0, 2).every(isUnfavourable)).toBe(true)
    expect(judged.lastIndexOf(true)).toBeLessThan(judged.indexOf(false))
    expect(verdictsFailuresFirst.at(-1)).toBe('undated')
  })
})
