import type { SearchIndex } from '@candour/search'
import type { Clock } from '../ports/clock.ts'
import type { Database } from '../store/tables.ts'

/** What every question needs: where records stand, the day, and the index in memory. */
export interface Reader {
  readonly db: Database
  readonly clock: Clock
  readonly index: SearchIndex
}
