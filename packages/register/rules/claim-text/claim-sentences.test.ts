import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimSentence, claimSentencesOf, type SentenceForm } from './claim-sentences.ts'

describe('a sentence of a text', () => {
  it.each<[form: SentenceForm, text: string]>([
    ['effect', 'It cut entries to care by 30 per cent.'],
    ['effect', 'It halved arrests.'],
    ['effect', 'One in three families found a home.'],
    ['effect', 'Children were less likely to be moved.'],
    ['effect', 'It made no difference to attendance.'],
    ['effect', 'The programme works.'],
    ['effect', 'It saved £2m a year.'],
    ['aim', 'It aims to cut entries to care by half.'],
    ['aim', 'We hope that it will prevent breakdown.'],
    ['amount-alone', 'It received £3 million.'],
    ['amount-alone', 'It works with 60 families.'],
    ['no-claim', 'It was founded in Leeds.'],
    ['no-claim', 'It works with families.'],
    ['too-long', 'cut '.repeat(400)],
  ])('is read as %s: %s', (form, text) => {
    expect(claimSentence(text).form).toBe(form)
  })

  it('is read without the names in it', () => {
    const text = 'Safety First, phase 2 fell behind.'
    expect(claimSentence(text, [{ start: 0, end: 21 }]).read).toBe('NN fell behind.')
  })

  it.each([
    ['Arrests fell.', 'decrease'],
    ['Attendance rose.', 'increase'],
    ['Arrests fell and attendance rose.', undefined],
    ['It led to less hostile parenting.', undefined],
    ['They were more likely to offend.', 'increase'],
  ])('moves as it says: %s %s', (text, movement) => {
    expect(claimSentence(text).movement).toBe(movement)
  })
})

describe('the sentences of a text', () => {
  it('are joined where a line breaks within them, and parted at ends, bullets and headings', () => {
    const text = 'A heading\n\nIt cut entries\nby 30 per cent. It saved\n£2m.\n• It works'
    expect(claimSentencesOf(text)).toEqual([
      'A heading',
      'It cut entries by 30 per cent.',
      'It saved £2m.',
      '• It works',
    ])
  })

  it('hold every word of it, whatever it is', () => {
    const words = (text: string) => text.match(/\p{L}+/gu) ?? []
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(words(claimSentencesOf(text).join(' '))).toEqual(words(text))
      }),
    )
  })
})
