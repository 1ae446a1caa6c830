import type { PlainDate, Viewer } from '@candour/register'
import type { SearchIndex } from '@candour/search'
import type { Keeping } from '../store/ledger-state.ts'
import type { Database } from '../store/tables.ts'

/** What every question needs: one view of the register, the day it is judged for, the index in memory, and who asks. */
export interface Reader {
  readonly db: Database
  readonly today: PlainDate
  readonly index: SearchIndex
  readonly viewer: Viewer
  /** What an acknowledged entry has been written to. */
  readonly keeping: Keeping
}
