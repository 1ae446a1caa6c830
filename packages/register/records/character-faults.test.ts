import { describe, expect, it } from 'vitest'
import { shownControls, strangeCharacterIn, strayByteAs } from './character-faults.ts'

describe('what is no character of a text', () => {
  it.each([
    ['a\u0000b', 'a NUL character (U+0000)'],
    ['a\u001bb', 'the control character U+001B'],
    ['a\u007fb', 'the control character U+007F'],
    ['a\u0085b', 'the control character U+0085'],
    ['a\uffffb', 'U+FFFF, which is no character'],
    ['a\ufdd0b', 'U+FDD0, which is no character'],
    ['a\u{1fffe}b', 'U+1FFFE, which is no character'],
    ['a\ufffdb', 'U+FFFD, the sign for a letter that was lost before'],
    ['a\ud83d', 'half a character (U+D83D)'],
    [`a${strayByteAs(0x92)}b`, 'the byte 0x92, which is no letter in UTF-8'],
    ['a\u202eb', 'U+202E, which shows the letters after it in another order'],
    ['\u200b\u200b', 'nothing that can be seen, only U+200B'],
    ['\u2060 \u3164', 'nothing that can be seen, only U+2060, U+0020, U+3164'],
    ['\u2800', 'nothing that can be seen, only U+2800'],
  ])('%j: %s', (text, told) => {
    expect(strangeCharacterIn(text)).toBe(told)
  })

  it.each(['', ' ', 'plain', 'one\r\n\ttwo', 'Café', '👩‍👧', 'e\u0301', '\u2067שלום\u2069', 'न\u200d'])(
    '%j is text',
    (text) => {
      expect(strangeCharacterIn(text)).toBeUndefined()
    },
  )
})

it('control characters and signs of direction are shown, not sent', () => {
  expect(shownControls('\u001b[2J\u0007 \u007f \u009b \u202e\uffff one\n\ttwo Café')).toBe(
    '␛[2J␇ ␡ <U+009B> <U+202E><U+FFFF> one\n\ttwo Café',
  )
})
