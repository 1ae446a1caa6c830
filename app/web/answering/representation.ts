import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Encoding } from './formats.ts'

/** An answer as bytes, whoever asked for it: what is kept, and what is sent. */
export interface Representation {
  readonly status: number
  /** Names the format in its ETag: the same page as CSV is another representation. */
  readonly format: 'html' | 'csv' | 'json' | 'atom' | 'text' | 'xml' | 'svg' | 'png' | 'file' | 'nothing'
  readonly type?: string
  readonly body: Buffer
  readonly headers?: Readonly<Record<string, string>>
  /** Of one record the version that stands. */
  readonly version?: number
}

/** Answers too small to gain by it are not compressed. */
const smallestCompressed = 600

/** The encoding in which an answer is sent to whoever takes this one. */
export function encodingOf({ body }: Representation, taken: Encoding): Encoding {
  return body.length < smallestCompressed ? 'identity' : taken
}

/** The bytes of an answer in an encoding. */
export function bytesIn({ body }: Representation, encoding: Encoding): Buffer {
  if (encoding === 'gzip') return gzipSync(body, { level: 6 })
  if (encoding === 'br') return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  return body
}

/** What an answer says of its own bytes, in an encoding. */
export function headersOf(
  { type, headers }: Representation,
  encoding: Encoding,
  bytes: Buffer,
): Readonly<Record<string, string>> {
  return {
    ...headers,
    ...(type === undefined ? {} : { 'content-type': type }),
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    'content-length': String(bytes.length),
  }
}
