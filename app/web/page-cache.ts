import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { LRUCache } from 'lru-cache'

/** One rendered page, ready to send, in the encodings that were asked for so far. */
export interface CachedPage {
  readonly type: string
  readonly identity: Buffer
  readonly headers: Readonly<Record<string, string>>
  /** The whole answer to a plain request, by encoding: made once, sent often. */
  readonly answers: Map<Encoding, ReadyAnswer>
  gzip?: Buffer
  br?: Buffer
}

/** Headers and body of an answer, as they go to the socket. */
export interface ReadyAnswer {
  readonly headers: Readonly<Record<string, string | number>>
  readonly body: Buffer
}

export type Encoding = 'identity' | 'gzip' | 'br'

/**
 * Rendered public pages by address, for one position of the ledger on one day: whatever changes either empties it, so nothing stale
 * is ever sent. Bounded by bytes.
 */
export class PageCache {
  readonly #pages: LRUCache<string, CachedPage>
  #moment = ''

  constructor(mostBytes = 128 * 1024 * 1024) {
    this.#pages = new LRUCache({ maxSize: mostBytes, sizeCalculation: (page) => page.identity.length * 2 + 1024 })
  }

  find(moment: string, address: string): CachedPage | undefined {
    return moment === this.#moment ? this.#pages.get(address) : undefined
  }

  keep(moment: string, address: string, page: CachedPage): void {
    if (moment !== this.#moment) {
      this.#pages.clear()
      this.#moment = moment
    }
    this.#pages.set(address, page)
  }
}

/** Browsers send one of a few lines: each is read once. Bounded, since anything may be sent. */
const readEncodings = new LRUCache<string, Encoding>({ max: 200 })

/** The smallest encoding that the reader's browser takes. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  const known = readEncodings.get(accepted)
  if (known !== undefined) return known
  const encoding = encodingRead(accepted)
  readEncodings.set(accepted, encoding)
  return encoding
}

function encodingRead(accepted: string): Encoding {
  const offers = new Set(
    accepted
      .split(',')
      .flatMap((part) => (/;\s*q=0(\.0*)?\s*$/.test(part) ? [] : [part.split(';')[0]?.trim().toLowerCase()])),
  )
  if (offers.has('br')) return 'br'
  return offers.has('gzip') ? 'gzip' : 'identity'
}

/** The page's bytes in an encoding, compressed once. */
export function bytesIn(page: CachedPage, encoding: Encoding): Buffer {
  if (encoding === 'gzip') {
    page.gzip ??= gzipSync(page.identity, { level: 6 })
    return page.gzip
  }
  if (encoding === 'br') {
    page.br ??= brotliCompressSync(page.identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    return page.br
  }
  return page.identity
}
