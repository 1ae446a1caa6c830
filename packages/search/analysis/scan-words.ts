/** Longest run of characters read as one word; the rest of a longer run is passed over. */
export const LONGEST_WORD = 64

const OTHER = 0
const WORD = 1
const APOSTROPHE = 2

const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? WORD : code === 0x27 ? APOSTROPHE : OTHER,
)
const LETTER_DIGIT_OR_MARK = /^[\p{L}\p{N}\p{M}]$/u

/**
 * Visits each word of a text from left to right: a run of letters, digits and combining marks, with apostrophes inside.
 * Safe for any string: control characters, emoji and lone surrogates only separate words. Linear in the length.
 *
 * @param visit  is given the position of the first character and of the one after the last (UTF-16 units)
 */
export function scanWords(text: string, visit: (start: number, end: number) => void): void {
  let at = 0
  while (at < text.length) {
    if (kindAt(text, at) !== WORD) {
      at++
      continue
    }
    const start = at
    while (at < text.length) {
      const kind = kindAt(text, at)
      if (kind === WORD) at += widthAt(text, at)
      else if (kind === APOSTROPHE && kindAt(text, at + 1) === WORD) at++
      else break
    }
    visit(start, Math.min(at, start + LONGEST_WORD))
  }
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return ASCII[code] ?? OTHER
  if (code === 0x2019 || code === 0x02bc) return APOSTROPHE
  const point = text.codePointAt(at)
  return point !== undefined && LETTER_DIGIT_OR_MARK.test(String.fromCodePoint(point)) ? WORD : OTHER
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
