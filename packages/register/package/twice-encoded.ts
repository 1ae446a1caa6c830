/** Where Windows-1252 has other characters than Latin-1, by byte from 0x80 on. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const byteOf: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 128 }, (_, i) => [String.fromCharCode(0x80 + i), 0x80 + i] as const),
  ...Array.from(windows, (character, i) => [character, 0x80 + i] as const),
])

/** A text read as Latin-1, as Windows-1252 has it: some versions of Node read the one for the other. */
export function asWindows1252(latin1: string): string {
  return latin1.replaceAll(/[\u0080-\u009f]/g, (character) => windows.charAt(character.charCodeAt(0) - 0x80))
}

/** A letter of UTF-8 read as Windows-1252: the first byte of two, three or four, then those that follow it. */
const run = new RegExp(`[\u00c2-\u00f4][\u0080-\u00bf${windows}]+`, 'gu')

/** Ä and Å may stand at the end of a word in capitals, before a quotation mark or a dash. */
const mayEndAWord = /^[ÄÅ][‘’“”–—…»\u00a0]/u

/** UTF-8 read as Mac Roman: é as √©, £ as ¬£, ’ as ‚Äô. */
const fromMac =
  /\u201a\u00c4[\u00f4\u00fa\u00f9\u00ec\u00f2\u00ee\u00b6\u00a2]|\u221a[\u00a9\u00ae\u2020\u00b0\u00a2\u00a7\u2260\u00b4\u2202\u2211\u220f\u03c0\u222b\u00aa\u00ba]|\u00ac[\u00a3\u2020]/u

/**
 * How a text would read if it was UTF-8 that somebody read as Windows-1252 and saved again (`CafÃ©`, `Â£18.20`); undefined where
 * nothing in it looks so. Excel does this to CSV without a byte order mark.
 */
export function onceEncoded(text: string): string | undefined {
  const again = (before: string, isSure: boolean) =>
    before.replaceAll(run, (found) => readAgain(found, isSure) ?? found)
  if (again(text, false) === text) return undefined
  // What was spoilt twice over is mended twice over.
  let mended = text
  for (let times = 0; times < 3; times += 1) mended = again(mended, true)
  return mended
}

/** True where UTF-8 was read as Mac Roman. */
export function isFromMac(text: string): boolean {
  return fromMac.test(text)
}

/** The letters at the beginning of a run, the rest left as it is; undefined where they make no letter that people write. */
function readAgain(found: string, isSure: boolean): string | undefined {
  const bytes = Array.from(found, (character) => byteOf.get(character) ?? 0)
  const lead = bytes[0] ?? 0
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  if (bytes.length < length || (!isSure && mayEndAWord.test(found))) return undefined
  // Each byte after the first carries six bits; the first what its length leaves.
  const code = bytes.slice(1, length).reduce((bits, byte) => bits * 64 + (byte & 0x3f), lead & (0xff >> (length + 1)))
  const isShortest = code >= (length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000)
  return isShortest && (isLikely(code) || (isSure && code < 0xa0))
    ? String.fromCodePoint(code) + [...found].slice(length).join('')
    : undefined
}

/** Latin letters and signs, punctuation, the euro, the trade mark, the marks of other faults, and signs of the second plane. */
function isLikely(code: number): boolean {
  return (
    (code >= 0xa0 && code <= 0x17f) ||
    (code >= 0x2000 && code <= 0x206f) ||
    [0x20ac, 0x2122, 0xfeff, 0xfffd].includes(code) ||
    (code >= 0x10000 && code < 0x20000)
  )
}
