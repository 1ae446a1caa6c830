import { leaveNews } from '../accounts/notices.ts'
import { newestPosition, toldOfModelsSince } from '../queries/told-of-models.ts'
import type { Handler } from '../store/queue/working.ts'
import { counted } from '../words/wording.ts'
import type { JobTools } from './job-tools.ts'

/**
 * Looks what came onto record of models since the last time, and leaves letters for those who follow them. A kind of record that people of a
 * project are to hear of (a reply, advice, a decision) gets its notice kind in the rules and is found here, in `told-of-models.ts`.
 */
export function news({ accounts, db, today }: JobTools): Handler {
  return async (_, signal) => {
    let told = 0
    while (!signal.aborted) {
      const some = await leaveNews(accounts, await newestPosition(db), (after) => toldOfModelsSince(db, after, today()))
      if (some === undefined) break
      told += some
    }
    return told === 0 ? undefined : counted(told, 'letter')
  }
}
