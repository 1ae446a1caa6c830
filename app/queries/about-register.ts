import { allKinds, type Kind } from '@candour/register'
import { type Coverage, coverageOf, entriesBy, openCountOf } from '../store/coverage.ts'
import type { Keeping } from '../store/ledger-state.ts'
import { verdictCounts } from '../store/project-lists.ts'
import { countedOnce } from './counted-once.ts'
import { databaseOf, type SearchingReader } from './reader.ts'

/** What the register holds, counted from the register itself. */
export interface AboutRegister {
  readonly counts: ReadonlyMap<Kind, number>
  readonly coverage: Coverage
  readonly verdicts: ReadonlyMap<string, number>
  /** Entries that came with the starter catalogue. */
  readonly starterEntries: number
  /** What an entry has been written to when it is acknowledged. */
  readonly keeping: Keeping
}

const aboutOnce = countedOnce<Omit<AboutRegister, 'keeping'>>()

export async function aboutRegister(reader: SearchingReader): Promise<AboutRegister> {
  return { ...(await aboutOnce(reader, '', () => counted(reader))), keeping: reader.keeping }
}

async function counted(reader: SearchingReader): Promise<Omit<AboutRegister, 'keeping'>> {
  const db = databaseOf(reader)
  const [coverage, verdicts, starterEntries, ...counts] = await Promise.all([
    coverageOf(db, reader.viewer),
    verdictCounts(db, reader.viewer),
    entriesBy(db, 'starter'),
    ...allKinds.map(({ kind }) => openCountOf(db, reader.viewer, kind)),
  ])
  return {
    counts: new Map(allKinds.map(({ kind }, at) => [kind, counts[at] ?? 0])),
    coverage,
    verdicts,
    starterEntries,
  }
}
