import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceAround } from './sentence.ts'

describe('the sentence around a place', () => {
  const text = 'First comes one. Then foster carers meet at a hub. Last comes another.'
  const start = text.indexOf('foster')

  it('is the whole sentence', () => {
    expect(sentenceAround(text, start, start + 6, 280)).toBe('Then foster carers meet at a hub.')
  })

  it('is cut between words where it is long', () => {
    expect(sentenceAround(text, start, start + 6, 22)).toBe('Then foster carers')
  })

  it('is always a part of the text that holds the place', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 50 }), (before, from, length, longest) => {
        const at = from % (before.length + 1)
        const whole = `${before.slice(0, at)}word${before.slice(at)}`
        const passage = sentenceAround(whole, at, at + 4, longest + (length % 200))
        expect(whole).toContain(passage)
        expect(passage).toContain('word')
      }),
    )
  })
})
