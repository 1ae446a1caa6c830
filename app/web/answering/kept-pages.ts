import { LRUCache } from 'lru-cache'
import type { Moment } from '../../queries/moment.ts'
import type { Questions } from '../../queries/questions.ts'
import type { Encoding } from './formats.ts'
import { bytesIn, encodingOf, headersOf, type Representation } from './representation.ts'

/** Headers and body of an answer, as they go to the socket. */
export interface ReadyAnswer {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** An answer of the present moment, in the encodings that were asked for so far. */
export interface KeptPage {
  readonly made: Representation
  /** What is said of keeping it, its ETag among it. */
  readonly caching: Readonly<Record<string, string>>
  /** The pattern of its address, by which requests are told apart in the log. */
  readonly route: string
  /** What goes to the socket, made once and sent often. */
  readonly ready: ReadonlyMap<Encoding, ReadyAnswer>
}

/** What a key, a map and the objects around an answer weigh besides their text and bytes. Taken generously. */
const weightOfOne = 1024

/**
 * Answers for everybody by address, all of the present moment: whatever moves that on empties it, so nothing stale is sent, and what was
 * asked of an earlier moment and comes late is not taken. Bounded by all that it holds: addresses, headers and bytes in each encoding.
 */
export class KeptPages {
  readonly #pages: LRUCache<string, KeptPage>
  readonly #present: Pick<Questions, 'moment' | 'isNow'>
  #moment: Moment | undefined

  constructor(present: Pick<Questions, 'moment' | 'isNow'>, mostBytes: number) {
    this.#present = present
    this.#pages = new LRUCache({ maxSize: mostBytes, sizeCalculation: weightOf })
  }

  /** All that is held, in bytes. */
  get bytes(): number {
    return this.#pages.calculatedSize
  }

  find(key: string): KeptPage | undefined {
    this.#moveOn()
    return this.#pages.get(key)
  }

  /** Keeps an answer that was made at a moment, unless that has passed; what is kept then. */
  keep(key: string, moment: Moment, page: Omit<KeptPage, 'ready'>): KeptPage | undefined {
    this.#moveOn()
    if (!this.#present.isNow(moment)) return undefined
    const kept = { ...page, ready: new Map() }
    this.#pages.set(key, kept)
    return kept
  }

  /** Takes up what was made from the very moment that is present. */
  takeUp(key: string, page: Omit<KeptPage, 'ready'>): void {
    this.#moveOn()
    this.#pages.set(key, { ...page, ready: new Map() })
  }

  /** The whole answer in the encoding that a reader takes; `always` are the headers that every answer there has. */
  ready(key: string, page: KeptPage, taken: Encoding, always: () => Readonly<Record<string, string>>): ReadyAnswer {
    const encoding = encodingOf(page.made, taken)
    const kept = page.ready.get(encoding)
    if (kept !== undefined) return kept
    const body = bytesIn(page.made, encoding)
    const ready = { body, headers: { ...always(), ...page.caching, ...headersOf(page.made, encoding, body) } }
    // Set anew and not changed in place, so that what was added is weighed.
    if (this.#pages.has(key)) this.#pages.set(key, { ...page, ready: new Map([...page.ready, [encoding, ready]]) })
    return ready
  }

  #moveOn(): void {
    const present = this.#present.moment()
    if (present === this.#moment) return
    this.#pages.clear()
    this.#moment = present
  }
}

function weightOf({ made, ready }: KeptPage, key: string): number {
  let bytes = weightOfOne + 2 * key.length + made.body.length
  for (const { headers, body } of ready.values()) {
    // The bare answer shares its bytes with what was made.
    if (body !== made.body) bytes += body.length
    for (const [name, value] of Object.entries(headers)) bytes += name.length + value.length
  }
  return bytes
}
