import type { Verdict } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { verdictCountsInWords, verdictParts, verdictSegment } from './verdict-segments.ts'

describe('the parts of a bar of verdicts', () => {
  it('given a verdict that nothing has, then it is left out', () => {
    const counts = new Map<Verdict, number>([
      ['worse', 0],
      ['silent', 2],
    ])
    expect(verdictParts(counts)).toEqual([{ verdict: 'silent', count: 2 }])
    expect(verdictCountsInWords(new Map<Verdict, number>([['silent', 1200]]))).toBe('1,200 silent')
  })

  it.each(['across', 'upright'] as const)(
    'given what went both ways, %s, then it is both colours half and half',
    (along) => {
      const drawn = verdictSegment('mixed', 0, 0, 40, 20, along)
      expect(drawn).toContain('b-v-mixed-left')
      expect(drawn).toContain('b-v-mixed-right')
    },
  )

  it.each([
    ['improved-in-part', 'mixed'],
    ['worse-in-part', 'mixed'],
  ] as const)('given %s, then no part of it looks like %s', (verdict, other) => {
    expect(verdictSegment(verdict, 0, 0, 40, 20)).not.toContain(`b-v-${other}`)
  })
})
