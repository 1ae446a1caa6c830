import { type PlainDate, rulesVersion } from '@candour/register'
import { lockLedger, moveJudgedDay } from '../store/ledger-position.ts'
import { projectsToJudgeAgain } from '../store/standings.ts'
import type { Database } from '../store/tables.ts'
import { judgeProjects } from './judge-projects.ts'

const batchSize = 1000
/** Judging waits longer than people do: a large import ends in this time. */
const patienceMs = 300_000

/**
 * Judges for a day what the calendar alone has changed since the day before, or what newer rules judge otherwise, and moves the judged
 * day on: all in one transaction under the ledger's lock, so that no answer mixes two days. Safe to run twice and by several processes.
 * A day before the judged one is left alone, since another process's clock may be a little behind, unless the day was set (`mayGoBack`).
 * @returns how many projects were judged again
 */
export async function judgeTheDay(db: Database, day: PlainDate, { mayGoBack = false } = {}): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { position, judgedOn } = await lockLedger(trx, patienceMs)
    const isBehind = judgedOn !== undefined && day < judgedOn
    if (isBehind && !mayGoBack) return 0
    let judged = 0
    for (;;) {
      const ids = await projectsToJudgeAgain(trx, day, rulesVersion, batchSize)
      if (ids.length === 0) break
      await judgeProjects(trx, ids, day, position)
      judged += ids.length
    }
    if (judgedOn !== day || judged > 0) await moveJudgedDay(trx, day, position)
    return judged
  })
}
