import { everybody, type PlainDate, type Viewer } from '@candour/register'
import type { Database } from '../store/tables.ts'
import { inSnapshot } from '../store/transaction.ts'
import { Reader, RecordReader } from './reader.ts'

/** Asks the register once, within one read-only snapshot: for a command, which follows no moment and holds no index. */
export async function askOnce<T>(
  db: Database,
  viewer: Viewer,
  question: (reader: RecordReader) => Promise<T>,
): Promise<T> {
  return inSnapshot(db, (snapshot) => question(new RecordReader(snapshot, viewer)))
}

/** The same in everybody's name, of what is judged on a day. */
export async function askOnDay<T>(
  db: Database,
  today: PlainDate,
  question: (reader: Reader) => Promise<T>,
): Promise<T> {
  return inSnapshot(db, (snapshot) => question(new Reader(snapshot, everybody, today)))
}
