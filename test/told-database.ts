import { type PlainDate, plainDateOf } from '@candour/register'
import type { ActionTools } from '../app/actions/deed.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { toldRegister } from './factories/told-register.ts'
import { type Files, importFiles, toolsOn } from './importing.ts'

/** A register of a test file, with a small package in it; dropped after the file. */
export async function toldDatabase(files: Files = toldRegister): Promise<TestDatabase> {
  const database = await testDatabase()
  const imported = await importFiles(database.db, files)
  if (!imported.ok) throw new Error(JSON.stringify(imported.refusals))
  return database
}

/** What actions need where the time is that of an instant, whatever the day that is judged. */
export function toolsAt(
  database: TestDatabase,
  instant: string,
  day: PlainDate = plainDateOf('2026-11-23'),
): ActionTools {
  return { ...toolsOn(database.db), clock: { today: () => day, isSet: true, now: () => new Date(instant) } }
}
