import { leaveNews } from '../accounts/notices.ts'
import { newestPosition, toldOfModelsSince } from '../queries/told-of-models.ts'
import type { Handler } from '../store/queue/working.ts'
import { counted } from '../words/wording.ts'
import type { JobTools } from './job-tools.ts'

/**
 * Looks what came onto record since the last time, and leaves letters for those who follow models, and of replies for the people of projects.
 * A kind of record that they are to hear of (advice, a decision) gets its notice kind in the rules and is found in `told-of-models.ts`.
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
