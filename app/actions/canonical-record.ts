import { canonicalJson, type JsonValue } from '@candour/ledger'
import type { AnyRecord } from '@candour/register'

/** The record's canonical JSON: two records that say the same have the same. */
export function canonicalOf(record: AnyRecord): string {
  return canonicalJson({ ...record } as JsonValue)
}
