import { isKind } from '@candour/register'
import type { Difference } from './audit-difference.ts'
import { inWords } from './audit-projections.ts'
import type { Receipt } from './receipt.ts'

/** What is wrong with a receipt as it stands in the table, read without trust; undefined where it can be one of this deed. */
export function receiptFault(
  receipt: unknown,
  deed: string,
  position: number,
): Pick<Difference, 'expected' | 'found'> | undefined {
  const { deed: of, position: at, written, unchanged, kinds, entries = [] } = fieldsOf(receipt)
  const found = inWords(receipt)
  if (of !== deed) return { expected: `the receipt of deed ${deed}`, found }
  if (!isCount(at) || at > position)
    return { expected: `a position in the ledger of ${position} entries`, found: inWords(at) }
  if (!isCount(written) || written > at || !isCount(unchanged))
    return { expected: 'how many entries it wrote, and how many records it left', found }
  if (!Array.isArray(kinds) || !kinds.every(isKindCount))
    return { expected: 'how many it wrote of each kind', found: inWords(kinds) }
  for (const [what, total] of [
    ['written', written],
    ['unchanged', unchanged],
  ] as const) {
    const sum = kinds.reduce((so, kind: KindCount) => so + kind[what], 0)
    if (sum !== total) return { expected: `${total} ${what} in all kinds together`, found: `${sum}` }
  }
  if (!Array.isArray(entries) || !entries.every(isReceiptEntry))
    return { expected: 'kind, id, version and number of each entry', found: inWords(entries) }
  if (entries.length > 0 && entries.length !== written)
    return { expected: `${written} entries, as many as it wrote`, found: `${entries.length}` }
  return undefined
}

/** Whether a value from the table is the receipt of this deed. */
export function isReceiptOf(deed: string, value: unknown): value is Receipt {
  return receiptFault(value, deed, Number.MAX_SAFE_INTEGER) === undefined
}

interface KindCount {
  readonly written: number
  readonly unchanged: number
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function isKindCount(value: unknown): value is KindCount {
  const { kind, written, unchanged } = fieldsOf(value)
  return isKind(kind) && isCount(written) && isCount(unchanged)
}

function isReceiptEntry(value: unknown): boolean {
  const { kind, id, version, sequence } = fieldsOf(value)
  return isKind(kind) && typeof id === 'string' && isCount(version) && isCount(sequence)
}
