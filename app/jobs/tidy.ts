import { tidyAccounts } from '../accounts/tidy.ts'
import type { Handler } from '../store/queue/working.ts'
import type { JobTools } from './job-tools.ts'

/** Lets go, every quarter of an hour, of what the privacy notice says is not kept. What else has a period of keeping gets its line here. */
export function tidy({ accounts }: Pick<JobTools, 'accounts'>): Handler {
  return async () => {
    await tidyAccounts(accounts)
    return undefined
  }
}
