/** Where one term occurs: (slot, field) keys in rising order, each with how often. Keys are `slot << FIELD_BITS | field`. */
export interface TermPostings {
  keys: Uint32Array
  counts: Uint8Array
  /** Entries in use of both arrays. */
  size: number
  /** Records that hold the term in any field. */
  records: number
}

/** A record has at most 2^FIELD_BITS fields, an index at most 2^(32 − FIELD_BITS) records. */
export const FIELD_BITS = 3
export const FIELD_MASK = (1 << FIELD_BITS) - 1

export function emptyPostings(): TermPostings {
  return { keys: new Uint32Array(2), counts: new Uint8Array(2), size: 0, records: 0 }
}

/** Puts an entry in its place. @param count  occurrences; beyond 255 they are counted as 255 */
export function insertPosting(postings: TermPostings, key: number, count: number): void {
  if (postings.size === postings.keys.length) resize(postings, Math.ceil(postings.size * 1.5) + 1)
  const { keys, counts, size } = postings
  const at = size === 0 || (keys[size - 1] ?? 0) < key ? size : firstAtLeast(postings, key)
  if (at < size) {
    keys.copyWithin(at + 1, at, size)
    counts.copyWithin(at + 1, at, size)
  }
  keys[at] = key
  counts[at] = Math.min(255, count)
  postings.size++
}

/** Takes out every field of one slot. */
export function removeSlot(postings: TermPostings, slot: number): void {
  const from = firstAtLeast(postings, (slot << FIELD_BITS) >>> 0)
  let to = from
  while (to < postings.size && (postings.keys[to] ?? 0) >>> FIELD_BITS === slot) to++
  postings.keys.copyWithin(from, to, postings.size)
  postings.counts.copyWithin(from, to, postings.size)
  postings.size -= to - from
  if (postings.size * 3 < postings.keys.length && postings.keys.length > 16) resize(postings, postings.size * 2)
}

/** Position of the first key that is not below the given one. */
function firstAtLeast({ keys, size }: TermPostings, key: number): number {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  return low
}

function resize(postings: TermPostings, capacity: number): void {
  const keys = new Uint32Array(capacity)
  keys.set(postings.keys.subarray(0, postings.size))
  const counts = new Uint8Array(capacity)
  counts.set(postings.counts.subarray(0, postings.size))
  postings.keys = keys
  postings.counts = counts
}
