import type { AccountTools } from '../accounts/account-tools.ts'
import type { Handlers } from '../store/queue/working.ts'
import type { Database } from '../store/tables.ts'
import { invitation } from './invitation.ts'
import { tidy } from './tidy.ts'

/** What jobs need. */
export interface JobTools {
  readonly accounts: AccountTools
  readonly db: Database
}

/** What each kind of job does. */
export function handlers({ accounts, db }: JobTools): Handlers {
  return { invitation: invitation(accounts, db), tidy: tidy(accounts) }
}
