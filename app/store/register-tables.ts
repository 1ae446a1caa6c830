import { recordedSchema } from './recorded-schema.ts'

/** What a database says of itself, whatever is put into it: which migrations it ran, and whether it is one to practise in. */
export const ofTheDatabase: readonly string[] = ['migrations', 'register_mode']

/** Every table of the register but those in which the database speaks of itself: what a backup holds. */
export const registerTables: readonly string[] = Object.keys(recordedSchema).filter(
  (name) => !ofTheDatabase.includes(name),
)

/** Tables that tell who did what: a backup may leave them out, and nothing else refers to them. */
export const peopleTables: readonly string[] = ['authorship']
