/** Controls other than tab and line ends, overrides of the direction of writing, noncharacters, half characters, the sign for a letter that was lost. */
const strange =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202d\u202e\ufffd]|\p{Noncharacter_Code_Point}|\p{Cs}/u
const visible = /[^\p{Default_Ignorable_Code_Point}\p{Z}\p{Cc}\p{Cf}\p{Mn}\u2800]/u
const plainAscii = /^[\t\n\r\x20-\x7e]*$/

/** True for text of letters, figures and signs that every encoding writes alike. */
export function isPlainAscii(text: string): boolean {
  return plainAscii.test(text)
}

/** What stands in a text that is no character of one, in words; undefined where every store and reader can hold it. */
export function strangeCharacterIn(text: string): string | undefined {
  if (isPlainAscii(text)) return undefined
  const [found] = strange.exec(text) ?? []
  if (found !== undefined) return characterInWords(found)
  if (visible.test(text)) return undefined
  return `nothing that can be seen, only ${[...new Set(text)].slice(0, 3).map(codeOf).join(', ')}`
}

function characterInWords(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const byte = strayByteOf(character)
  if (byte !== undefined) return `the byte ${byte}, which is no letter in UTF-8`
  if (code === 0) return 'a NUL character (U+0000)'
  if (code === 0xfffd) return 'U+FFFD, the sign for a letter that was lost before'
  if (code === 0x202d || code === 0x202e)
    return `${codeOf(character)}, which shows the letters after it in another order`
  if (code >= 0xd800 && code <= 0xdfff) return `half a character (${codeOf(character)})`
  return code < 0xa0 ? `the control character ${codeOf(character)}` : `${codeOf(character)}, which is no character`
}

const codeOf = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Bytes of a file that are no UTF-8 stand in its text as half characters of their own, so that row and column can be told. */
export function strayByteAs(byte: number): string {
  return String.fromCharCode(0xdc00 + byte)
}

function strayByteOf(character: string): string | undefined {
  const code = character.charCodeAt(0)
  return character.length === 1 && code >= 0xdc80 && code <= 0xdcff
    ? `0x${(code - 0xdc00).toString(16).toUpperCase()}`
    : undefined
}

/** A text with its control characters and signs of direction shown instead of obeyed: an escape as ␛. */
export function shownControls(text: string): string {
  if (isPlainAscii(text)) return text
  return text.replaceAll(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Noncharacter_Code_Point}|\p{Cs}/gu,
    (character) => {
      const code = character.charCodeAt(0)
      if (code < 0x20) return String.fromCharCode(0x2400 + code)
      return code === 0x7f ? '\u2421' : `<${strayByteOf(character) ?? codeOf(character)}>`
    },
  )
}
