import type { CollectionParts } from './collection.ts'
import { FIELD_BITS } from './term-postings.ts'

/**
 * Raised with every change of what records become: of how words are found, folded or stemmed, or of how the arrays are laid out. An index that was
 * kept in another format is refused. A test holds it to what a few records become.
 */
export const KEPT_FORMAT = 1

/** Written as this machine writes numbers, and read back only where they are written so. */
const BYTE_ORDER = 0x0a0b0c0d

/** Arrays begin at multiples of this, or they could not be read in place. */
const ALIGNMENT = 8

interface Head {
  readonly madeBy: string
  readonly terms: readonly string[]
  readonly ids: readonly string[]
  readonly kinds: readonly string[]
  /** Per slot: place in `kinds`. */
  readonly kindOf: readonly number[]
  readonly facets: CollectionParts['records']['facets']
}

/**
 * A collection as bytes: format and byte order, then the length of each section, then the sections, a JSON head and the arrays, each at a multiple
 * of eight.
 * @param madeBy  what decides which terms a record has
 */
export function bytesOf({ dictionary, records, sequences }: CollectionParts, madeBy: string): Uint8Array {
  const kinds = [...new Set(records.kinds)]
  const placeOf = new Map(kinds.map((kind, at) => [kind, at]))
  const head: Head = {
    madeBy,
    terms: dictionary.terms,
    ids: records.ids,
    kinds,
    kindOf: records.kinds.map((kind) => placeOf.get(kind) ?? 0),
    facets: records.facets,
  }
  const sections = [
    codeUnitsOf(JSON.stringify(head)),
    dictionary.sizes,
    dictionary.records,
    dictionary.keys,
    dictionary.counts,
    records.lengths,
    sequences.lengths,
    sequences.bytes,
  ]
  const lead = new Float64Array([KEPT_FORMAT, BYTE_ORDER, ...sections.map(({ byteLength }) => byteLength)])
  const all = [lead, ...sections]
  const bytes = new Uint8Array(all.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0))
  let at = 0
  for (const { buffer, byteOffset, byteLength } of all) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += aligned(byteLength)
  }
  return bytes
}

const SECTIONS = 8

/** The collection in some bytes, its arrays in place. @throws RangeError when they hold none that can be used here */
export function collectionParts(given: Uint8Array, madeBy: string): CollectionParts {
  const bytes = given.byteOffset % ALIGNMENT === 0 ? given : given.slice()
  if (bytes.length < (2 + SECTIONS) * 8) throw damaged()
  const lead = new Float64Array(bytes.buffer, bytes.byteOffset, 2 + SECTIONS)
  if (lead[0] !== KEPT_FORMAT || lead[1] !== BYTE_ORDER) throw new RangeError('an index kept in another format')
  let at = lead.byteLength
  const sections = Array.from(lead.subarray(2), (length) => {
    if (!Number.isSafeInteger(length) || length < 0 || at + length > bytes.length) throw damaged()
    const section = bytes.subarray(at, at + length)
    at += aligned(length)
    return section
  })
  const [head, sizes, records, keys, counts, lengths, sequenceLengths, sequences] = sections
  if (!head || !sizes || !records || !keys || !counts || !lengths || !sequenceLengths || !sequences) throw damaged()
  const read = headIn(head)
  if (read.madeBy !== madeBy) throw new RangeError('an index kept by another configuration')
  const parts: CollectionParts = {
    dictionary: {
      terms: read.terms,
      sizes: words(sizes),
      records: words(records),
      keys: words(keys),
      counts,
    },
    records: {
      ids: read.ids,
      kinds: read.kindOf.map((place) => read.kinds[place] ?? ''),
      facets: read.facets,
      lengths: new Uint16Array(lengths.buffer, lengths.byteOffset, lengths.length >> 1),
    },
    sequences: { lengths: words(sequenceLengths), bytes: sequences },
  }
  if (!fits(parts)) throw damaged()
  return parts
}

const damaged = () => new RangeError('an index that is damaged')
const aligned = (length: number) => Math.ceil(length / ALIGNMENT) * ALIGNMENT

/** Four bytes each; a section of another length is found out by `fits`. */
function words({ buffer, byteOffset, length }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, length >> 2)
}

/** Text as UTF-16: this package runs where nothing encodes it otherwise. */
function codeUnitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let at = 0; at < units.length; at++) units[at] = text.charCodeAt(at)
  return units
}

const UNITS_AT_ONCE = 8_192

function headIn({ buffer, byteOffset, length }: Uint8Array): Head {
  const units = new Uint16Array(buffer, byteOffset, length >> 1)
  let text = ''
  for (let at = 0; at < units.length; at += UNITS_AT_ONCE)
    text += String.fromCharCode(...units.subarray(at, at + UNITS_AT_ONCE))
  try {
    return JSON.parse(text)
  } catch {
    throw damaged()
  }
}

/** Whether the arrays are as long as one another says. What they hold is left to a checksum around them. */
function fits({ dictionary, records, sequences }: CollectionParts): boolean {
  const sum = (lengths: Uint32Array) => lengths.reduce((total, length) => total + length, 0)
  return (
    dictionary.sizes.length === dictionary.terms.length &&
    dictionary.records.length === dictionary.terms.length &&
    sum(dictionary.sizes) === dictionary.keys.length &&
    dictionary.counts.length === dictionary.keys.length &&
    records.kinds.length === records.ids.length &&
    records.lengths.length === records.ids.length << FIELD_BITS &&
    sequences.lengths.length <= records.ids.length &&
    sum(sequences.lengths) === sequences.bytes.length
  )
}
