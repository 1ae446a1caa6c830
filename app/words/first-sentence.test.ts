import { describe, expect, it } from 'vitest'
import { firstSentence } from './first-sentence.ts'

describe('the first sentence of a text', () => {
  it.each([
    ['ends where it ends', 'It came late. Then it worked.', 'It came late.'],
    ['is all of one that has no end', 'It came late', 'It came late'],
    ['ends with its line', 'It came late\n\nThen it worked.', 'It came late'],
    ['does not end in a number', 'Of 2.5 homes one opened. More came.', 'Of 2.5 homes one opened.'],
    ['is cut after a whole word where it is long', 'The second home, as was said, opened', 'The second home, as was…'],
    ['and no sign hangs before the cut', 'The second home was late, but it opened', 'The second home was late…'],
  ])('%s', (_what, text, expected) => expect(firstSentence(text, 25)).toBe(expected))
})
