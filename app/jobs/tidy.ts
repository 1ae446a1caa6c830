import type { AccountTools } from '../accounts/account-tools.ts'
import { tidyAccounts } from '../accounts/tidy.ts'
import type { Handler } from '../store/queue/working.ts'

/** Lets go, every quarter of an hour, of what the privacy notice says is not kept. */
export function tidy(tools: Pick<AccountTools, 'people' | 'clock'>): Handler {
  return async () => {
    await tidyAccounts(tools)
    return undefined
  }
}
