/** A field ends where a sequence has this; a term is written as its number + 1. */
export const FIELD_END = 0

const CHUNK_BYTES = 1 << 22
const SMALLEST_CHUNK_BYTES = 1 << 14

/** What the store holds: the bytes of each slot, one after the other, and how many each has (0 for none). */
export interface SequenceParts {
  readonly lengths: Uint32Array
  readonly bytes: Uint8Array
}

/**
 * Each record's terms in reading order, field after field, as variable-length integers in large byte chunks. It answers
 * what postings can't: the words of one record (to remove it, to learn from it) and their order (phrases, nearness).
 */
export class SequenceStore {
  #chunks: Uint8Array[] = []
  /** Per slot: chunk × CHUNK_BYTES + offset, or −1 for none. */
  #addresses = new Float64Array(64).fill(-1)
  #lengths = new Uint32Array(64)
  #end = 0
  #liveBytes = 0
  #deadBytes = 0

  constructor(parts?: SequenceParts) {
    if (parts === undefined) return
    const { lengths, bytes } = parts
    this.#grow(lengths.length)
    let from = 0
    let slot = 0
    while (slot < lengths.length) {
      // As many of the next as a chunk holds, in one go.
      const first = slot
      const begun = from
      while (slot < lengths.length && (slot === first || from - begun + (lengths[slot] ?? 0) <= CHUNK_BYTES))
        from += lengths[slot++] ?? 0
      this.#placeRun(first, lengths.subarray(first, slot), bytes.subarray(begun, from))
    }
    this.#liveBytes = from
  }

  parts(): SequenceParts {
    const slots = this.#addresses.findLastIndex((address) => address >= 0) + 1
    const bytes = new Uint8Array(this.#liveBytes)
    let at = 0
    for (let slot = 0; slot < slots; slot++) {
      const own = this.#bytesAt(this.#chunks, slot)
      bytes.set(own, at)
      at += own.length
    }
    return { lengths: this.#lengths.slice(0, slots), bytes }
  }

  get bytes(): number {
    const chunks = this.#chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0)
    return chunks + this.#addresses.byteLength + this.#lengths.byteLength
  }

  /** @param sequence  terms as number + 1, FIELD_END after each field; at most CHUNK_BYTES / 5 values */
  write(slot: number, sequence: Uint32Array): void {
    this.#grow(slot)
    const start = this.#room(sequence.length * 5)
    const chunk = this.#chunks[Math.floor(start / CHUNK_BYTES)] ?? new Uint8Array(0)
    let at = start % CHUNK_BYTES
    const from = at
    for (let value of sequence) {
      while (value > 127) {
        chunk[at++] = (value & 127) | 128
        value >>>= 7
      }
      chunk[at++] = value
    }
    this.#addresses[slot] = start
    this.#lengths[slot] = at - from
    this.#end = start + at - from
    this.#liveBytes += at - from
  }

  /** Appends a record's sequence to a buffer from `at` on, growing it as needed. Returns the position after the last. */
  read(slot: number, into: SequenceBuffer, at: number): number {
    const address = this.#addresses[slot] ?? -1
    if (address < 0) return at
    const length = this.#lengths[slot] ?? 0
    const values = into.roomFor(at + length)
    const chunk = this.#chunks[Math.floor(address / CHUNK_BYTES)] ?? new Uint8Array(0)
    let from = address % CHUNK_BYTES
    const end = from + length
    let to = at
    while (from < end) {
      let byte = chunk[from++] ?? 0
      let value = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = chunk[from++] ?? 0
        value |= (byte & 127) << shift
      }
      values[to++] = value
    }
    return to
  }

  remove(slot: number): void {
    const length = this.#lengths[slot] ?? 0
    this.#addresses[slot] = -1
    this.#lengths[slot] = 0
    this.#liveBytes -= length
    this.#deadBytes += length
    if (this.#deadBytes > this.#liveBytes + CHUNK_BYTES) this.#compact()
  }

  /** Start of a free stretch of so many bytes that doesn't cross a chunk's end. A chunk grows until it is full-sized. */
  #room(bytes: number): number {
    if (this.#chunks.length * CHUNK_BYTES - this.#end < bytes) {
      this.#end = this.#chunks.length * CHUNK_BYTES
      this.#chunks.push(new Uint8Array(SMALLEST_CHUNK_BYTES))
    }
    const last = this.#chunks.length - 1
    const chunk = this.#chunks[last] ?? new Uint8Array(0)
    const needed = this.#end - last * CHUNK_BYTES + bytes
    if (needed > chunk.length) {
      const grown = new Uint8Array(Math.min(CHUNK_BYTES, Math.max(needed, chunk.length * 2)))
      grown.set(chunk)
      this.#chunks[last] = grown
    }
    return this.#end
  }

  #grow(slot: number): void {
    if (slot < this.#addresses.length) return
    const capacity = Math.ceil(slot * 1.5) + 1
    const addresses = new Float64Array(capacity).fill(-1)
    addresses.set(this.#addresses)
    const lengths = new Uint32Array(capacity)
    lengths.set(this.#lengths)
    this.#addresses = addresses
    this.#lengths = lengths
  }

  /** Copies what is alive into fresh chunks; each byte is moved at most once per byte that was removed. */
  #compact(): void {
    const old = this.#chunks
    this.#chunks = []
    this.#end = 0
    this.#deadBytes = 0
    this.#addresses.forEach((address, slot) => {
      if (address >= 0) this.#place(slot, this.#bytesAt(old, slot))
    })
  }

  /** The bytes of a slot that lie in some chunks. */
  #bytesAt(chunks: readonly Uint8Array[], slot: number): Uint8Array {
    const address = this.#addresses[slot] ?? -1
    const from = address % CHUNK_BYTES
    const chunk = address < 0 ? undefined : chunks[Math.floor(address / CHUNK_BYTES)]
    return chunk?.subarray(from, from + (this.#lengths[slot] ?? 0)) ?? new Uint8Array(0)
  }

  /** Puts the bytes of slots that follow one another in a chunk of their own. */
  #placeRun(first: number, lengths: Uint32Array, bytes: Uint8Array): void {
    const start = this.#chunks.length * CHUNK_BYTES
    this.#chunks.push(bytes.slice())
    this.#end = start + bytes.length
    let at = start
    lengths.forEach((length, place) => {
      if (length === 0) return
      this.#addresses[first + place] = at
      this.#lengths[first + place] = length
      at += length
    })
  }

  /** Puts the bytes of a slot at the end of the chunks. */
  #place(slot: number, bytes: Uint8Array): void {
    const start = this.#room(bytes.length)
    this.#chunks[Math.floor(start / CHUNK_BYTES)]?.set(bytes, start % CHUNK_BYTES)
    this.#addresses[slot] = start
    this.#lengths[slot] = bytes.length
    this.#end = start + bytes.length
  }
}

/** A growing array of sequence values, kept between uses. */
export class SequenceBuffer {
  values = new Uint32Array(1024)

  roomFor(size: number): Uint32Array {
    if (size > this.values.length) {
      const grown = new Uint32Array(Math.ceil(size * 1.5))
      grown.set(this.values)
      this.values = grown
    }
    return this.values
  }
}
