import type { PlainDate } from '@candour/register'
import type { AccountTools } from '../accounts/account-tools.ts'
import type { Database } from '../store/tables.ts'

/** What jobs need. */
export interface JobTools {
  readonly accounts: AccountTools
  readonly db: Database
  /** The day that the register is judged for. */
  readonly today: () => PlainDate
  /** Tells other programs what happened: how many messages were tried. */
  readonly tellWebhooks: (signal: AbortSignal) => Promise<number>
}
