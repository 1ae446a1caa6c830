import { recordedSchema } from './recorded-schema.ts'

/** Every table of the register but the list of its migrations: what a backup holds. */
export const registerTables: readonly string[] = Object.keys(recordedSchema).filter((name) => name !== 'migrations')

/** Tables that tell who did what: a backup may leave them out, and nothing else refers to them. */
export const peopleTables: readonly string[] = ['authorship']
