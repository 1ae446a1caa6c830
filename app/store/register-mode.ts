import type { Database } from './tables.ts'

/** Whether a register is marked as one to practise in. */
export async function isForPractice(db: Database): Promise<boolean> {
  const marked = await db.selectFrom('register_mode').select('is_practice').executeTakeFirst()
  return marked?.is_practice === true
}

/** Marks a register that is opened for the first time as what it is opened for; it stays that. @returns whether it is one to practise in */
export async function openedForPractice(db: Database, wanted: boolean): Promise<boolean> {
  await db
    .insertInto('register_mode')
    .values({ is_practice: wanted })
    .onConflict((on) => on.doNothing())
    .execute()
  return isForPractice(db)
}
