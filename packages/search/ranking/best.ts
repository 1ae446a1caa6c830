/** A record with its score. */
export interface Scored {
  readonly slot: number
  readonly id: string
  score: number
}

/** Best first; equal scores by id, so that the order never depends on how the index came to be. */
export function bestFirst(left: Scored, right: Scored): number {
  return right.score - left.score || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0)
}

/** Keeps the best `capacity` of any number of records: a heap with the worst kept record on top. */
export class Best {
  readonly #heap: Scored[] = []
  readonly #capacity: number

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** A record below this score needn't be offered. */
  get threshold(): number {
    return this.#heap.length < this.#capacity ? 0 : (this.#heap[0]?.score ?? 0)
  }

  offer(candidate: Scored): void {
    if (this.#capacity === 0) return
    if (this.#heap.length < this.#capacity) {
      this.#heap.push(candidate)
      this.#rise(this.#heap.length - 1)
      return
    }
    const worst = this.#heap[0]
    if (worst === undefined || bestFirst(candidate, worst) > 0) return
    this.#heap[0] = candidate
    this.#sink()
  }

  /** The kept records, best first. */
  sorted(): Scored[] {
    return [...this.#heap].sort(bestFirst)
  }

  #rise(from: number): void {
    let at = from
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.#swapIfWorse(at, parent)) return
      at = parent
    }
  }

  #sink(): void {
    let at = 0
    while (true) {
      const left = 2 * at + 1
      if (left >= this.#heap.length) return
      const a = this.#heap[left]
      const b = this.#heap[left + 1]
      const worse = a !== undefined && b !== undefined && bestFirst(b, a) > 0 ? left + 1 : left
      if (!this.#swapIfWorse(worse, at)) return
      at = worse
    }
  }

  /** Swaps the entry at `at` with its parent when it ranks below it. */
  #swapIfWorse(at: number, parent: number): boolean {
    const child = this.#heap[at]
    const above = this.#heap[parent]
    if (child === undefined || above === undefined || bestFirst(child, above) <= 0) return false
    this.#heap[at] = above
    this.#heap[parent] = child
    return true
  }
}
