import { strayByteAs } from '@candour/register'
import type { Source } from './source.ts'

/**
 * True where a text that is not all UTF-8 is so in part: some letter of it is, or it only breaks off within its last one. No letter of
 * Windows-1252 text looks so, but by a rare accident.
 */
export async function hasLettersOfUtf8(source: Source): Promise<boolean> {
  let strays = 0
  let letters = 0
  for await (const { isStray, bytes } of stretchesOf(source)) {
    if (isStray) strays += bytes.length
    else if (bytes.some((byte) => byte >= 0x80)) letters += 1
    if (letters > 0 && strays > 0) return true
  }
  return strays > 0 && (await endsWithinLetter(source, strays))
}

/** The text of a source, each byte that is no UTF-8 standing in it as half a character of its own. */
export async function* strayTextOf(source: Source, onBytes?: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const { isStray, bytes } of stretchesOf(source, onBytes)) {
    yield isStray ? Array.from(bytes, strayByteAs).join('') : decoder.decode(bytes)
  }
}

interface Stretch {
  readonly isStray: boolean
  readonly bytes: Uint8Array
}

/** Stretches of whole letters and of stray bytes, in turn. */
async function* stretchesOf(source: Source, onBytes?: (bytes: number) => void): AsyncGenerator<Stretch> {
  let rest = new Uint8Array()
  for await (const chunk of source.read()) {
    onBytes?.(chunk.length)
    const bytes = new Uint8Array(rest.length + chunk.length)
    bytes.set(rest)
    bytes.set(chunk, rest.length)
    const { stretches, end } = stretchesIn(bytes, false)
    yield* stretches
    rest = bytes.slice(end)
  }
  yield* stretchesIn(rest, true).stretches
}

/** @param isLast  false where a letter may go on in the next piece */
function stretchesIn(bytes: Uint8Array, isLast: boolean): { stretches: readonly Stretch[]; end: number } {
  const stretches: Stretch[] = []
  let from = 0
  let at = 0
  let isStray = false
  const close = (next: boolean) => {
    if (at > from) stretches.push({ isStray, bytes: bytes.subarray(from, at) })
    from = at
    isStray = next
  }
  while (at < bytes.length) {
    const length = letterAt(bytes, at)
    if (length === 'cut' && !isLast) break
    const isLetter = typeof length === 'number'
    if (isLetter === isStray) close(!isLetter)
    at += isLetter ? length : 1
  }
  close(false)
  return { stretches, end: at }
}

/** How many bytes the letter here takes; `cut` where the bytes end within it; undefined where it is none. */
function letterAt(bytes: Uint8Array, at: number): number | 'cut' | undefined {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return undefined
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  for (let i = 1; i < length; i += 1) {
    const byte = bytes[at + i]
    if (byte === undefined) return 'cut'
    const least = i > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
    const most = i > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
    if (byte < least || byte > most) return undefined
  }
  return length
}

/** True where the only bytes that are no UTF-8 are the last ones, and begin a letter. */
async function endsWithinLetter(source: Source, strays: number): Promise<boolean> {
  let tail = new Uint8Array()
  for await (const chunk of source.read()) tail = Uint8Array.from([...tail, ...chunk.subarray(-4)]).slice(-4)
  return tail.length > strays && letterAt(tail, tail.length - strays) === 'cut'
}
