import { emptyPostings, type TermPostings } from './term-postings.ts'

/** What the dictionary holds, by number; a free number has the term ''. */
export interface DictionaryParts {
  readonly terms: readonly string[]
  /** Per term: entries of its postings, and records that hold it. */
  readonly sizes: Uint32Array
  readonly records: Uint32Array
  /** The postings of all terms, one after the other. */
  readonly keys: Uint32Array
  readonly counts: Uint8Array
}

/** The terms of an index: numbered, with their postings, and readable in alphabetical order. */
export class TermDictionary {
  readonly #numbers = new Map<string, number>()
  readonly #terms: string[] = []
  readonly #postings: (TermPostings | undefined)[] = []
  /** What another dictionary told of itself, and where each term's postings begin there: they are taken from it when they are first asked for. */
  #kept: DictionaryParts | undefined
  #keptFrom = new Float64Array(0)
  readonly #free: number[] = []
  #sorted: string[] = []
  #added: string[] = []

  constructor(parts?: DictionaryParts) {
    if (parts === undefined) return
    this.#kept = parts
    this.#keptFrom = new Float64Array(parts.terms.length)
    let from = 0
    parts.terms.forEach((term, number) => {
      this.#terms.push(term)
      this.#keptFrom[number] = from
      from += parts.sizes[number] ?? 0
      if (term === '') {
        this.#free.push(number)
        return
      }
      this.#numbers.set(term, number)
      this.#added.push(term)
    })
  }

  parts(): DictionaryParts {
    const keys = new Uint32Array(this.postingsCount)
    const counts = new Uint8Array(keys.length)
    let at = 0
    const all = this.#all()
    for (const postings of all) {
      keys.set(postings.keys.subarray(0, postings.size), at)
      counts.set(postings.counts.subarray(0, postings.size), at)
      at += postings.size
    }
    return {
      terms: this.#terms,
      sizes: Uint32Array.from(all, ({ size }) => size),
      records: Uint32Array.from(all, ({ records }) => records),
      keys,
      counts,
    }
  }

  get size(): number {
    return this.#numbers.size
  }

  /** One more than the highest number in use. */
  get numbersEnd(): number {
    return this.#terms.length
  }

  numberOf(term: string): number | undefined {
    return this.#numbers.get(term)
  }

  termOf(number: number): string {
    return this.#terms[number] ?? ''
  }

  /** @throws RangeError when the number was never given */
  postingsOf(number: number): TermPostings {
    const postings = this.#postings[number] ?? this.#takenOver(number)
    if (postings === undefined) throw new RangeError(`no term has the number ${number}`)
    return postings
  }

  /** The number of a term, given now if it is new. */
  add(term: string): number {
    const known = this.#numbers.get(term)
    if (known !== undefined) return known
    const number = this.#free.pop() ?? this.#terms.length
    this.#numbers.set(term, number)
    this.#terms[number] = term
    this.#postings[number] = emptyPostings()
    this.#added.push(term)
    return number
  }

  /** Forgets a term that no record holds any more, so that nothing of an erased record remains. */
  drop(number: number): void {
    this.#numbers.delete(this.termOf(number))
    this.#terms[number] = ''
    this.#postings[number] = emptyPostings()
    this.#free.push(number)
  }

  /** All terms in code-unit order. Sorted again only when terms came or went since the last time. */
  sorted(): readonly string[] {
    if (this.#added.length > 0 || this.#sorted.length !== this.#numbers.size) {
      const added = [...new Set(this.#added)].filter((term) => this.#numbers.has(term)).sort()
      this.#sorted = merge(
        this.#sorted.filter((term) => this.#numbers.has(term)),
        added,
      )
      this.#added = []
    }
    return this.#sorted
  }

  /** Terms that begin with the prefix, in order, at most `limit` of them. */
  startingWith(prefix: string, limit: number): string[] {
    const sorted = this.sorted()
    const found: string[] = []
    for (let at = firstNotBelow(sorted, prefix); at < sorted.length && found.length < limit; at++) {
      const term = sorted[at]
      if (term === undefined || !term.startsWith(prefix)) break
      found.push(term)
    }
    return found
  }

  /** Bytes of the postings' arrays. */
  get bytes(): number {
    return this.#all().reduce((sum, { keys, counts }) => sum + keys.byteLength + counts.byteLength, 0)
  }

  get postingsCount(): number {
    return this.#all().reduce((sum, { size }) => sum + size, 0)
  }

  #all(): TermPostings[] {
    return this.#terms.map((_, number) => this.postingsOf(number))
  }

  #takenOver(number: number): TermPostings | undefined {
    const size = this.#kept?.sizes[number]
    if (this.#kept === undefined || size === undefined) return undefined
    const from = this.#keptFrom[number] ?? 0
    const postings = {
      keys: this.#kept.keys.subarray(from, from + size),
      counts: this.#kept.counts.subarray(from, from + size),
      size,
      records: this.#kept.records[number] ?? 0,
    }
    this.#postings[number] = postings
    return postings
  }
}

/** Position of the first of sorted terms, from `from` on, that is not below the given one. Quick when it is near. */
export function firstNotBelow(sorted: readonly string[], term: string, from = 0): number {
  let low = from
  let stride = 1
  while (low + stride < sorted.length && (sorted[low + stride] ?? '') < term) {
    low += stride
    stride *= 2
  }
  let high = Math.min(sorted.length, low + stride)
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') < term) low = middle + 1
    else high = middle
  }
  return low
}

/** Two sorted lists as one; a term in both is listed once. */
function merge(left: readonly string[], right: readonly string[]): string[] {
  if (right.length === 0) return [...left]
  const merged: string[] = []
  let at = 0
  for (const term of right) {
    while (at < left.length && (left[at] ?? '') < term) merged.push(left[at++] ?? '')
    if (left[at] !== term) merged.push(term)
  }
  while (at < left.length) merged.push(left[at++] ?? '')
  return merged
}
