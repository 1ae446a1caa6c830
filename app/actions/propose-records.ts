import type { PlainDate } from '@candour/register'
import type { Clock } from '../ports/clock.ts'
import type { Randomness } from '../ports/randomness.ts'
import { lockLedger, moveLedgerTo } from '../store/entries.ts'
import { recordsReferring } from '../store/projections.ts'
import type { Database, Writing } from '../store/tables.ts'
import { judgeProjects } from './judge-projects.ts'
import { type ByLine, type Proposal, type Tally, writeRecords } from './write-records.ts'

/** What an action needs from outside. */
export interface ActionTools {
  readonly db: Database
  readonly clock: Clock
  readonly random: Randomness
}

/** The open writing of one action: batches go in, all of them stand or none. */
export interface OpenWriting {
  readonly trx: Writing
  /** Writes proposals that the rules accepted. */
  write(proposals: readonly Proposal[]): Promise<void>
  readonly tally: Readonly<Tally>
}

export interface Written {
  readonly position: number
  readonly written: number
  readonly unchanged: number
}

/** Thrown by an action's work to take everything back; the value is handed out as the result. */
class TakenBack<T> extends Error {
  readonly result: T
  constructor(result: T) {
    super('taken back')
    this.result = result
  }
}

/**
 * The one way into the register: opens the transaction, takes the ledger's lock, lets the work propose, judges every project that it
 * touched, moves the ledger on and commits. The work may take all of it back by `takeBack`, as a dry run or a refusal does.
 */
export async function withWriting<T>(
  { db, clock, random }: ActionTools,
  by: ByLine,
  work: (writing: OpenWriting, takeBack: (result: T) => never) => Promise<T>,
  today: PlainDate = clock.today(),
  onJudged?: (done: number, of: number) => void,
): Promise<T> {
  const takeBack = (result: T): never => {
    throw new TakenBack(result)
  }
  try {
    return await db.transaction().execute(async (trx) => {
      const { position, judgedOn = today } = await lockLedger(trx)
      const tally: Tally = { position, written: 0, unchanged: 0, projects: new Set(), programmes: new Set() }
      const time = clock.now().toISOString()
      const write = async (proposals: readonly Proposal[]) => {
        for (const batch of runsOfOneKind(proposals)) {
          await writeRecords(trx, batch.kind, batch.records, tally, { ...by, time, random })
        }
      }
      const result = await work({ trx, write, tally }, takeBack)
      if (tally.position > position) {
        const ruled = await recordsReferring(trx, 'project', 'programme_id', [...tally.programmes])
        for (const { record } of ruled) tally.projects.add(record.id)
        await judgeProjects(trx, [...tally.projects], judgedOn, tally.position, onJudged)
        await moveLedgerTo(trx, tally.position, time, judgedOn)
      }
      return result
    })
  } catch (error) {
    if (error instanceof TakenBack) return error.result as T
    throw error
  }
}

function runsOfOneKind(proposals: readonly Proposal[]) {
  const runs: { kind: Proposal['kind']; records: Proposal['record'][] }[] = []
  for (const { kind, record } of proposals) {
    const last = runs.at(-1)
    if (last?.kind === kind) last.records.push(record)
    else runs.push({ kind, records: [record] })
  }
  return runs
}
