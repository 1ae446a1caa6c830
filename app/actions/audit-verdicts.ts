import { plainDateOf, rulesVersion, verdictOf } from '@candour/register'
import { firstStrayStanding, outcomeStandingsOf } from '../store/audit-queries.ts'
import { historiesOf } from '../store/histories.ts'
import { countOf, everyRecord } from '../store/projections.ts'
import { firstAnswers, standingsOf } from '../store/standings.ts'
import type { Database, KeptOutcomeVerdict, KeptVerdict } from '../store/tables.ts'
import { Differs } from './audit-difference.ts'
import { inWords } from './audit-projections.ts'
import { outcomeRows, standingRow } from './judge-projects.ts'

/**
 * Compares every kept verdict with the one that the rules give for its own day. A verdict of older rules is left out: it is judged again
 * at the next start. Returns how many were compared.
 */
export async function auditVerdicts(db: Database, onProjects: (done: number, of: number) => void): Promise<number> {
  const of = await countOf(db, 'project')
  let compared = 0
  let done = 0
  for await (const page of everyRecord(db, 'project', 1000)) {
    const ids = page.map(({ record }) => record.id)
    const [kept, keptOutcomes, answers] = [
      await standingsOf(db, ids),
      await outcomeStandingsOf(db, ids),
      await firstAnswers(db, ids),
    ]
    const keptByKey = new Map(keptOutcomes.map((row) => [keyOf(row), row]))
    for (const history of await historiesOf(db, ids)) {
      const standing = kept.get(history.project.id)
      const about = `verdict of project ${history.project.id}`
      if (!standing) throw new Differs({ about, expected: 'a kept verdict', found: 'none in the table standings' })
      const outcomes = keptOutcomes.length
      if (standing.rules_version !== rulesVersion) {
        for (const row of keptOutcomes) if (row.project_id === history.project.id) keptByKey.delete(keyOf(row))
        continue
      }
      const verdict = verdictOf(history, plainDateOf(standing.on_day))
      compareRows(about, standingRow(history, verdict, standing.entry), standing, 'standings')
      for (const expected of outcomeRows(history, verdict, answers)) {
        const row = keptByKey.get(keyOf(expected))
        const what = `verdict of outcome '${expected.key}' of project ${expected.project_id}`
        if (!row)
          throw new Differs({
            about: what,
            expected: inWords(expected.verdict),
            found: `none of ${outcomes} rows in the table outcome_standings`,
          })
        compareRows(what, expected, row, 'outcome_standings')
        keptByKey.delete(keyOf(expected))
      }
      compared += 1
    }
    const [stray] = keptByKey.values()
    if (stray) {
      const about = `verdict of outcome '${stray.key}' of project ${stray.project_id}`
      throw new Differs({
        about,
        expected: 'no row, since the rules give none',
        found: 'a row in the table outcome_standings',
      })
    }
    done += page.length
    onProjects(done, of)
  }
  const stray = await firstStrayStanding(db)
  if (stray !== undefined) {
    throw new Differs({
      about: `verdict of project ${stray}`,
      expected: 'none, since no such project is on record',
      found: 'one that is kept',
    })
  }
  return compared
}

const keyOf = ({ project_id, key }: KeptOutcomeVerdict) => `${project_id} ${key}`

function compareRows<R extends KeptVerdict | KeptOutcomeVerdict>(
  about: string,
  expected: R,
  found: R,
  table: string,
): void {
  for (const [field, value] of Object.entries(expected)) {
    const shown: unknown = found[field as keyof R]
    if (inWords(value) === inWords(shown)) continue
    throw new Differs({
      about,
      field,
      expected: `${inWords(value)}, by the rules`,
      found: `${inWords(shown)} in the table ${table}`,
    })
  }
}
