import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readabilityOf } from './reading-age.ts'

describe('how hard a text is to read', () => {
  it.each<[text: string, words: number, sentences: number, syllables: number]>([
    ['The cat sat on the mat.', 6, 1, 6],
    ['Families had help. It came each week.', 7, 2, 9],
    ['Was it wanted? “Yes!” (They said so.)', 7, 3, 8],
    ['One key worker: one plan; one door', 7, 3, 8],
  ])('%s', (text, words, sentences, syllables) => {
    const found = readabilityOf(text)
    expect(found).toMatchObject({ words, sentences })
    expect(found?.age).toBeCloseTo((0.39 * words) / sentences + (11.8 * syllables) / words - 15.59 + 5, 10)
  })

  it('names the longest sentence and the hardest words', () => {
    expect(
      readabilityOf(
        'Multidisciplinary teams met. A reconfiguration of safeguarding arrangements followed in each area.',
      ),
    ).toMatchObject({
      longest: 9,
      longestSentence: 'A reconfiguration of safeguarding arrangements followed in each area',
      hardest: ['Multidisciplinary', 'reconfiguration', 'safeguarding'],
    })
  })

  it.each(['', '   ', '…', '— !?'])('of %j there is none', (text) => expect(readabilityOf(text)).toBeUndefined())

  it('is a number for any text, and no lower where two sentences are made one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const found = readabilityOf(text)
        if (found !== undefined) expect(Number.isFinite(found.age)).toBe(true)
      }),
    )
    const lines = fc.array(fc.constantFrom('families', 'had', 'help', 'each', 'week', 'assessment'), { minLength: 1 })
    fc.assert(
      fc.property(lines, lines, (one, other) => {
        const apart = readabilityOf(`${one.join(' ')}. ${other.join(' ')}.`)
        const joined = readabilityOf(`${one.join(' ')} ${other.join(' ')}.`)
        expect(joined?.age ?? 0).toBeGreaterThanOrEqual(apart?.age ?? 0)
      }),
    )
  })

  it('of one endless word takes no longer than of a sentence', () => {
    expect(readabilityOf('a'.repeat(2_000_000))).toMatchObject({ words: 1 })
  })
})
