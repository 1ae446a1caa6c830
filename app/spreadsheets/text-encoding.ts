import { asWindows1252 } from '@candour/register'
import type { Source } from './source.ts'
import { hasLettersOfUtf8, strayTextOf } from './stray-bytes.ts'

/** Encodings that spreadsheets save text in. `utf-8-but` is UTF-8 but for some bytes, which its text shows. */
export type Encoding = 'utf-8' | 'utf-8-but' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export type EncodingReading =
  | { readonly ok: true; readonly encoding: Encoding }
  | { readonly ok: false; readonly found: string; readonly accepts: string }

/** First bytes of files that are no text at all, and what they are. */
const otherFormats: readonly { readonly begins: readonly number[]; readonly found: string }[] = [
  { begins: [0x50, 0x4b, 0x03, 0x04], found: 'a workbook or a zip archive' },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], found: 'an old Excel workbook' },
  { begins: [0x25, 0x50, 0x44, 0x46], found: 'a PDF document' },
  { begins: [0xff, 0xfe, 0x00, 0x00], found: 'text in UTF-32' },
  { begins: [0x00, 0x00, 0xfe, 0xff], found: 'text in UTF-32' },
]

const accepts = 'comma-separated text (in a spreadsheet: Save as, CSV UTF-8)'

/**
 * The encoding of a source: declared, or told by its byte order mark; else UTF-8 where all of it is valid UTF-8; else Windows-1252,
 * which older spreadsheets write, where no letter of it is UTF-8. What is UTF-8 in part is told byte by byte. Reads all of it, since one
 * accented letter may stand in its last row.
 */
export async function encodingOf(source: Source, declared?: Encoding): Promise<EncodingReading> {
  const head = await firstBytes(source)
  for (const { begins, found } of otherFormats) {
    if (begins.every((byte, i) => head[i] === byte)) return { ok: false, found, accepts }
  }
  const marked = markOf(head)
  if (declared !== undefined && marked !== undefined && marked !== declared)
    return { ok: false, found: `the mark of ${nameOf(marked)}, though ${nameOf(declared)} is declared`, accepts }
  const known = marked ?? declared
  if (known === undefined && looksLikeUtf16(head))
    return { ok: false, found: 'what looks like UTF-16 without its mark', accepts }
  if (known === 'windows-1252' || (await isValidIn(source, known ?? 'utf-8')))
    return { ok: true, encoding: known ?? 'utf-8' }
  if (known === 'utf-8') return { ok: true, encoding: 'utf-8-but' }
  if (known !== undefined)
    return { ok: false, found: `bytes that are not ${nameOf(known)}, though the file is marked so`, accepts }
  return { ok: true, encoding: (await hasLettersOfUtf8(source)) ? 'utf-8-but' : 'windows-1252' }
}

const nameOf = (encoding: Encoding) => (encoding === 'windows-1252' ? 'Windows-1252' : encoding.toUpperCase())

async function firstBytes(source: Source): Promise<Uint8Array> {
  for await (const chunk of source.read()) return chunk.subarray(0, 64)
  return new Uint8Array()
}

function markOf(head: Uint8Array): Encoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return undefined
}

/** Every second byte of English in UTF-16 is 0. */
function looksLikeUtf16(head: Uint8Array): boolean {
  const pairs = Math.floor(head.length / 2)
  if (pairs < 2) return false
  const zeros = (from: 0 | 1) =>
    Array.from({ length: pairs }, (_, i) => head[2 * i + from]).filter((byte) => byte === 0)
  return zeros(0).length > pairs / 2 || zeros(1).length > pairs / 2
}

async function isValidIn(source: Source, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const chunk of source.read()) decoder.decode(chunk, { stream: true })
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** The text of a source in pieces, without its byte order mark; `onBytes` hears how far it got. */
export async function* textOf(
  source: Source,
  encoding: Encoding,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<string> {
  if (encoding === 'utf-8-but') return yield* strayTextOf(source, onBytes)
  const decoder = new TextDecoder(encoding)
  for await (const chunk of source.read()) {
    onBytes?.(chunk.length)
    const text = decoder.decode(chunk, { stream: true })
    if (text !== '') yield encoding === 'windows-1252' ? asWindows1252(text) : text
  }
  const rest = decoder.decode()
  if (rest !== '') yield rest
}
