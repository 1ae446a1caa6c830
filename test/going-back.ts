import type pg from 'pg'
import { tableOf } from '../app/store/tables.ts'

/** Takes the ledger back to a position, as a restore or a lossy fail-over does. Records with earlier versions are not handled. */
export async function takeLedgerBack(pool: pg.Pool, position: number): Promise<void> {
  const client = await pool.connect()
  await client.query('begin')
  for (const table of [...Object.values(tableOf), 'standings'])
    await client.query(`delete from ${table} where entry > ${position}`)
  await client.query(`delete from entries where sequence > ${position}`)
  await client.query(`update ledger set position = ${position}, changed_at = (select max(time) from entries)`)
  await client.query('commit')
  client.release()
}
