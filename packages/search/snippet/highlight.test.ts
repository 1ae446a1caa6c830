import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createIndex } from '../index.ts'

const index = createIndex()
const joined = (text: string, looked: string | readonly string[], length?: number) =>
  index
    .highlight(text, looked, length === undefined ? {} : { length })
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('')

describe('highlighting', () => {
  it.each([
    ['words in any form', 'Fostering helped foster families.', 'foster', '[Fostering] helped [foster] families.'],
    ['accents and possessives', 'The café’s plan', 'cafe plans', 'The [café’s] [plan]'],
    ['no word of grammar', 'The end of the plan', 'the of plan', 'The end of the [plan]'],
    ['mark-up as plain text', '<b>plan</b>', 'plan', '<b>[plan]</b>'],
  ])('marks %s', (_, text, looked, expected) => {
    expect(joined(text, looked)).toBe(expected)
  })

  it('shows the part with most of the different words, cut between words', () => {
    const text = `plan ${'filler words here '.repeat(20)}the hub home met the plan and ${'more words to come '.repeat(20)}`
    const shown = joined(text, 'hub plan', 60)
    expect(shown).toContain('[hub] home met the [plan]')
    expect(shown.startsWith('…')).toBe(true)
    expect(shown.endsWith('…')).toBe(true)
    expect(shown.length).toBeLessThan(80)
  })

  it('given any text that fits, joins to that text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const segments = index.highlight(text, text, { length: 1_000 })
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
      }),
      { seed: 7 },
    )
  })

  it('given a longer text, joins to a part of it, never with half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 60, maxLength: 300 }),
        fc.integer({ min: 1, max: 50 }),
        (text, length) => {
          const shown = index
            .highlight(text, 'plan', { length })
            .map((segment) => segment.text)
            .join('')
          expect(shown.isWellFormed()).toBe(true)
          expect(text).toContain(shown.replace(/^…/, '').replace(/…$/, ''))
        },
      ),
      { seed: 8 },
    )
  })
})
