import { FIELD_BITS, FIELD_MASK } from './term-postings.ts'

/** Facet values of one record: facet name to its values. */
export type FacetValues = Readonly<Record<string, readonly string[]>>

/** What the table holds, by slot; a free slot has the id ''. */
export interface RecordParts {
  readonly ids: readonly string[]
  readonly kinds: readonly string[]
  /** Of the slots that have any. */
  readonly facets: readonly (readonly [slot: number, facets: FacetValues])[]
  /** Terms per slot and field. */
  readonly lengths: Uint16Array
}

const NO_FACETS: FacetValues = Object.freeze({})

/** The records of an index by slot: id, kind, facets and field lengths. A removed record's slot is given again. */
export class RecordTable {
  readonly #slots = new Map<string, number>()
  readonly #ids: string[] = []
  readonly #kinds: string[] = []
  readonly #facets: FacetValues[] = []
  readonly #free: number[] = []
  /** Terms per slot and field. */
  #lengths: Uint16Array = new Uint16Array(64 << FIELD_BITS)
  /** Per field: terms in all records, and records whose field isn't empty. */
  readonly #fieldTerms: number[]
  readonly #fieldRecords: number[]

  constructor(fieldCount: number, parts?: RecordParts) {
    this.#fieldTerms = new Array<number>(fieldCount).fill(0)
    this.#fieldRecords = new Array<number>(fieldCount).fill(0)
    if (parts !== undefined) this.#takeOver(parts)
  }

  parts(): RecordParts {
    return {
      ids: this.#ids,
      kinds: this.#kinds,
      facets: this.#facets.flatMap((facets, slot) => (facets === NO_FACETS ? [] : [[slot, facets] as const])),
      lengths: this.#lengths.subarray(0, this.slotsEnd << FIELD_BITS),
    }
  }

  get size(): number {
    return this.#slots.size
  }

  /** One more than the highest slot in use. */
  get slotsEnd(): number {
    return this.#ids.length
  }

  get lengths(): Uint16Array {
    return this.#lengths
  }

  slotOf(id: string): number | undefined {
    return this.#slots.get(id)
  }

  idOf(slot: number): string {
    return this.#ids[slot] ?? ''
  }

  kindOf(slot: number): string {
    return this.#kinds[slot] ?? ''
  }

  facetsOf(slot: number): FacetValues {
    return this.#facets[slot] ?? NO_FACETS
  }

  /** Mean length of a field over the records that have it; 1 when none has. */
  meanLength(field: number): number {
    return Math.max(1, this.#fieldTerms[field] ?? 0) / Math.max(1, this.#fieldRecords[field] ?? 0)
  }

  add(id: string, kind: string, facets: FacetValues | undefined): number {
    const slot = this.#free.pop() ?? this.#ids.length
    this.#slots.set(id, slot)
    this.#ids[slot] = id
    this.#kinds[slot] = kind
    this.#facets[slot] = facets === undefined ? NO_FACETS : ownFacets(facets)
    if ((slot + 1) << FIELD_BITS > this.#lengths.length) {
      const grown = new Uint16Array(Math.ceil((slot + 1) * 1.5) << FIELD_BITS)
      grown.set(this.#lengths)
      this.#lengths = grown
    }
    return slot
  }

  setLength(slot: number, field: number, length: number): void {
    this.#count(field, length, 1)
    this.#lengths[(slot << FIELD_BITS) + field] = length
  }

  remove(slot: number): void {
    for (let field = 0; field < this.#fieldTerms.length; field++) {
      const at = (slot << FIELD_BITS) + field
      this.#count(field, this.#lengths[at] ?? 0, -1)
      this.#lengths[at] = 0
    }
    this.#slots.delete(this.idOf(slot))
    this.#ids[slot] = ''
    this.#kinds[slot] = ''
    this.#facets[slot] = NO_FACETS
    this.#free.push(slot)
  }

  #takeOver({ ids, kinds, facets, lengths }: RecordParts): void {
    ids.forEach((id, slot) => {
      this.#ids.push(id)
      this.#kinds.push(kinds[slot] ?? '')
      this.#facets.push(NO_FACETS)
      if (id === '') this.#free.push(slot)
      else this.#slots.set(id, slot)
    })
    for (const [slot, values] of facets) this.#facets[slot] = values
    this.#lengths = lengths
    for (let at = 0; at < lengths.length; at++) this.#count(at & FIELD_MASK, lengths[at] ?? 0, 1)
  }

  #count(field: number, length: number, sign: 1 | -1): void {
    if (length === 0) return
    this.#fieldTerms[field] = (this.#fieldTerms[field] ?? 0) + sign * length
    this.#fieldRecords[field] = (this.#fieldRecords[field] ?? 0) + sign
  }
}

function ownFacets(facets: FacetValues): FacetValues {
  return Object.fromEntries(Object.entries(facets).map(([name, values]) => [name, [...new Set(values)]]))
}
