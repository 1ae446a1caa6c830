import { isPlainDate, type PlainDate } from '@candour/register'
import { hasDeeds } from '../store/audit-deed-queries.ts'
import { firstStandingNotOf, type LedgerRow, ledgerRows } from '../store/audit-ledger-queries.ts'
import type { Database } from '../store/tables.ts'
import { Differs } from './audit-difference.ts'
import { inWords } from './audit-projections.ts'

/** The one row that says where the ledger stands. */
export async function onlyLedgerRow(db: Database): Promise<LedgerRow> {
  const [row, ...others] = await ledgerRows(db)
  if (row !== undefined && others.length === 0) return row
  const found = row === undefined ? 'none' : `${others.length + 1}`
  throw new Differs({ about: 'the ledger', expected: 'one row in the table ledger', found })
}

/** The ledger changed last when its last entry came. */
export function auditLastChange({ changed_at, last_time }: LedgerRow): void {
  if (changed_at === last_time) return
  const expected = last_time === null ? 'nothing, since there is no entry' : `${last_time}, when its last entry came`
  throw new Differs({ about: 'the ledger', field: 'changed_at', expected, found: changed_at ?? 'nothing' })
}

/** The day for which the register is judged is one on which every kept verdict holds. */
export async function auditJudgedDay(db: Database, { judged_on }: LedgerRow): Promise<void> {
  const day = await judgedDay(db, judged_on)
  if (day === undefined) return
  const standing = await firstStandingNotOf(db, day)
  if (standing === undefined) return
  const { project_id, on_day, valid_before } = standing
  const held = valid_before === null ? `since ${on_day}` : `from ${on_day} until the day before ${valid_before}`
  throw new Differs({
    about: 'the ledger',
    field: 'judged_on',
    expected: `a day on which every kept verdict holds; that of project ${project_id} does ${held}`,
    found: inWords(day),
  })
}

/** None only until the first day is judged: a register that was migrated, in which nobody has done anything since. */
async function judgedDay(db: Database, judgedOn: string | null): Promise<PlainDate | undefined> {
  if (judgedOn === null && !(await hasDeeds(db))) return undefined
  if (judgedOn !== null && isPlainDate(judgedOn)) return judgedOn
  throw new Differs({
    about: 'the ledger',
    field: 'judged_on',
    expected: 'a day that exists',
    found: inWords(judgedOn),
  })
}
