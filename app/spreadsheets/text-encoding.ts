import type { Source } from './source.ts'

/** Encodings that spreadsheets save text in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export type EncodingReading =
  | { readonly ok: true; readonly encoding: Encoding }
  | { readonly ok: false; readonly found: string; readonly accepts: string }

/** First bytes of files that are no text at all, and what to do about them. */
const otherFormats: readonly { readonly begins: readonly number[]; readonly found: string }[] = [
  { begins: [0x50, 0x4b, 0x03, 0x04], found: 'a workbook or a zip archive' },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], found: 'an old Excel workbook' },
  { begins: [0x25, 0x50, 0x44, 0x46], found: 'a PDF document' },
]

const accepts = 'comma-separated text (in a spreadsheet: Save as, CSV UTF-8)'

/**
 * The encoding of a source: told by its byte order mark, else UTF-8 where all of it is valid UTF-8, else Windows-1252, which older
 * spreadsheets write. Reads all of it, since one accented letter may stand in its last row.
 */
export async function encodingOf(source: Source): Promise<EncodingReading> {
  const head = await firstBytes(source)
  for (const { begins, found } of otherFormats) {
    if (begins.every((byte, i) => head[i] === byte)) return { ok: false, found, accepts }
  }
  const marked = markOf(head)
  const isValid = await isValidIn(source, marked ?? 'utf-8')
  if (marked === undefined) return { ok: true, encoding: isValid ? 'utf-8' : 'windows-1252' }
  if (isValid) return { ok: true, encoding: marked }
  return { ok: false, found: `bytes that are not ${marked.toUpperCase()}, though the file is marked so`, accepts }
}

async function firstBytes(source: Source): Promise<Uint8Array> {
  for await (const chunk of source.read()) return chunk.subarray(0, 4)
  return new Uint8Array()
}

function markOf(head: Uint8Array): Encoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return undefined
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
  const decoder = new TextDecoder(encoding)
  for await (const chunk of source.read()) {
    onBytes?.(chunk.length)
    const text = decoder.decode(chunk, { stream: true })
    if (text !== '') yield text
  }
  const rest = decoder.decode()
  if (rest !== '') yield rest
}
