import type { PlainDate } from '../plain-date.ts'
import type { Kind, Records } from '../records/kinds.ts'
import type { RefusalCode } from '../refusal.ts'

/** A fault in the sense of a record whose shape is right: which column, what stands there, what would be accepted. */
export interface SenseFault {
  readonly code: RefusalCode
  readonly column: string
  readonly found: string
  readonly accepts: string
}

/** A rule about the sense of one record by itself. Documentation lists them by name and a test counts them. */
export interface RecordRule<K extends Kind = Kind> {
  readonly name: string
  readonly kind: K
  readonly says: string
  /** @param today the day on which it is judged */
  check(record: Records[K], today: PlainDate): SenseFault | undefined
}

/** A rule, its kind beside it. */
export const rule = <K extends Kind>(
  kind: K,
  name: string,
  says: string,
  check: (record: Records[K], today: PlainDate) => SenseFault | undefined,
): RecordRule<K> => ({
  name,
  kind,
  says,
  check,
})
