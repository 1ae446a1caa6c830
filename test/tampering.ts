import { sql } from 'kysely'
import { auditWithin } from '../app/actions/audit.ts'
import { differenceInWords } from '../app/actions/audit-difference.ts'
import type { Writing } from '../app/store/tables.ts'
import { testDatabase } from './database.ts'
import { importFiles, toolsOn, written } from './importing.ts'

/** What is done to the register behind its back: a statement, or more than one can say. */
export type Tampering = string | ((trx: Writing) => Promise<void>)

/** A way of tampering, how it is done, and the sentence that must come of it. */
export type TamperingCase = readonly [what: string, tampering: Tampering, sentence: RegExp]

/** Five records by an import, and a sixth by a person. */
export const tamperedFiles = {
  'programmes.csv': 'id,name,funder,results_due_days\npr-1,Programme,Funder,365\n',
  'projects.csv': 'id,name,programme_id,started,ended\np-1,One,pr-1,2020,2021\np-2,Two,,2020,2021\n',
  'outcomes.csv':
    'id,project_id,version,registered_on,label,primary,direction_wanted,due_on\no-1,p-1,1,2019-01-01,Moves,true,decrease,2021-06-01\n',
  'findings.csv':
    'id,project_id,outcome_id,direction_wanted,reported_direction,estimate,scale\nf-1,p-1,o-1,decrease,better,-0.4,smd\n',
}

class TakenBack extends Error {}

/** A register for the test file, and what its audit says after a tampering, which is taken back then. */
export async function tamperedRegister(): Promise<(tampering: Tampering) => Promise<string>> {
  const { db } = await testDatabase()
  await importFiles(db, tamperedFiles)
  await written(toolsOn(db), [
    { kind: 'project', record: { id: 'p-3', name: 'Three', programme_id: 'pr-1', started: '2024', ended: '2026-06' } },
  ])
  return async (tampering) => {
    let said = ''
    const work = db.transaction().execute(async (trx) => {
      await (typeof tampering === 'string' ? sql.raw(tampering).execute(trx) : tampering(trx))
      const result = await auditWithin(trx)
      said = result.ok ? 'nothing differs' : differenceInWords(result.difference)
      throw new TakenBack()
    })
    await work.catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error
    })
    return said
  }
}
