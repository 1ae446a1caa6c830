import { dueNoticesOn, mondayOf } from '@candour/register'
import { leaveNotices, leaveWaitingLetters, whoIsOfProjects } from '../accounts/notices.ts'
import { owedPromises } from '../queries/owed-promises.ts'
import type { Handler } from '../store/queue/working.ts'
import { counted } from '../words/wording.ts'
import type { JobTools } from './job-tools.ts'

/**
 * Looks what people are to be told today, and leaves letters: each hour, since what is owed changes with each deed. A notice is a row that is
 * there once, so it may be done by two at once.
 */
export function notices({ accounts, db, today }: JobTools): Handler {
  return async () => {
    const day = today()
    const people = await whoIsOfProjects(accounts)
    const owed = await owedPromises(
      db,
      day,
      people.map(({ project }) => project),
    )
    const told = await leaveNotices(accounts, dueNoticesOn(day, owed, people))
    const letters = await leaveWaitingLetters(accounts, mondayOf(day))
    return told + letters === 0 ? undefined : counted(told + letters, 'letter')
  }
}
