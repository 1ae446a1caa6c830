import { forgetOldAuthors } from '../actions/forget-old-authors.ts'
import type { Handler } from '../store/queue/working.ts'
import { counted } from '../words/wording.ts'
import type { JobTools } from './job-tools.ts'

/** Forgets, once a day, which account made entries whose time is over. */
export function forgetAuthors({ db, today }: JobTools): Handler {
  return async () => {
    const deeds = await forgetOldAuthors(db, today())
    return deeds === 0 ? undefined : counted(deeds, 'deed')
  }
}
