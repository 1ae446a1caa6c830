import { canonicalJson, type JsonValue } from './canonical-json.ts'
import { commitmentOf } from './commitment.ts'
import { hexOf } from './hexadecimal.ts'
import { sha256 } from './sha256.ts'

/** Names the way in which an entry is committed to; another way would be another name. */
export const entryFormat = 'candour/entry/v1'

/** What of an entry everybody may know for ever, beside its commitment. `time` is an instant in UTC to the millisecond, ISO 8601. */
export interface EntryHead {
  readonly sequence: number
  readonly time: string
  readonly kind: string
  readonly id: string
  readonly version: number
}

/** What an entry is made of, each part with a salt of its own, so that one can be opened, or destroyed, without the others. */
export const entryParts = ['public', 'hidden', 'reason', 'actor'] as const
export type EntryPart = (typeof entryParts)[number]

/** A part with its salt: whoever holds both can check the commitment. */
export interface OpenPart {
  readonly value: JsonValue
  readonly salt: Uint8Array
}

/** A part that is kept from its reader, or was destroyed: only its commitment is known. */
export interface ClosedPart {
  readonly commitment: Uint8Array
}

/** Something of each part. */
export type PerPart<T> = { readonly [P in EntryPart]: T }

/** Makes something of each part, in order. */
export function perPart<T>(of: (part: EntryPart) => T): PerPart<T> {
  return { public: of('public'), hidden: of('hidden'), reason: of('reason'), actor: of('actor') }
}

export type Opening = PerPart<OpenPart | ClosedPart>

/** The commitment to one part, from its value and salt or as it was handed over. */
export function partCommitment(part: OpenPart | ClosedPart): Uint8Array {
  return 'salt' in part ? commitmentOf(part.salt, part.value) : part.commitment
}

/**
 * The commitment to an entry: SHA-256 over canonical JSON (RFC 8785) of its format, head and the commitments to its four parts in
 * hexadecimal. It is the same whichever parts are open, so a proof shows its reader no more than they may see.
 */
export function entryCommitment({ sequence, time, kind, id, version }: EntryHead, parts: Opening): Uint8Array {
  const committed = perPart((part) => hexOf(partCommitment(parts[part])))
  return sha256(canonicalJson({ format: entryFormat, sequence, time, kind, id, version, ...committed }))
}

/** The bytes of an entry's leaf in the log: canonical JSON of its head and its commitment in hexadecimal, as UTF-8. */
export function leafOf({ sequence, time, kind, id, version }: EntryHead, commitment: Uint8Array): Uint8Array {
  return new TextEncoder().encode(canonicalJson({ sequence, time, kind, id, version, commitment: hexOf(commitment) }))
}
