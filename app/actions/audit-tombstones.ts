import { type EntryPart, entryParts } from '@candour/ledger'
import { isPlainDate } from '@candour/register'
import type { TombstoneRow } from '../store/tables.ts'
import { Differs } from './audit-difference.ts'
import { inWords } from './audit-projections.ts'

/** Which parts of which entries were erased, each as `12 hidden`; what a tombstone says is checked. */
export function erasedParts(tombstones: readonly TombstoneRow[], position: number): ReadonlySet<string> {
  for (const tombstone of tombstones) check(tombstone, position)
  return new Set(tombstones.map(({ sequence, part }) => `${sequence} ${part}`))
}

function check({ sequence, part, erased_on, ground }: TombstoneRow, position: number): void {
  const about = `tombstone of entry ${sequence}`
  if (sequence < 1 || sequence > position)
    throw new Differs({ about, expected: `none: there are ${position} entries`, found: 'one in the table tombstones' })
  if (!entryParts.includes(part as EntryPart))
    throw new Differs({ about, field: 'part', expected: `one of ${entryParts.join(', ')}`, found: inWords(part) })
  if (!isPlainDate(erased_on))
    throw new Differs({ about, field: 'erased_on', expected: 'a day that exists', found: inWords(erased_on) })
  if (ground.trim() === '')
    throw new Differs({ about, field: 'ground', expected: 'why it was erased', found: 'nothing' })
}
