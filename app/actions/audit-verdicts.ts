import { isPlainDate, type PlainDate, rulesVersion, verdictOf } from '@candour/register'
import { firstFinerAnswer, firstStrayStanding, newestBehind, outcomeStandingsOf } from '../store/audit-queries.ts'
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
export async function auditVerdicts(
  db: Database,
  position: number,
  onProjects: (done: number, of: number) => void,
): Promise<number> {
  const of = await countOf(db, 'project')
  let compared = 0
  let done = 0
  for await (const page of everyRecord(db, 'project', 1000)) {
    const ids = page.map(({ record }) => record.id)
    const [kept, keptOutcomes, answers, behind] = [
      await standingsOf(db, ids),
      await outcomeStandingsOf(db, ids),
      await firstAnswers(db, ids),
      await newestBehind(db, ids),
    ]
    const keptByKey = new Map(keptOutcomes.map((row) => [keyOf(row), row]))
    for (const history of await historiesOf(db, ids)) {
      const standing = kept.get(history.project.id)
      const about = `verdict of project ${history.project.id}`
      if (!standing) throw new Differs({ about, expected: 'a kept verdict', found: 'none in the table standings' })
      const day = checkKey(about, standing, behind.get(history.project.id) ?? 0, position)
      const outcomes = keptOutcomes.length
      if (standing.rules_version !== rulesVersion) {
        for (const row of keptOutcomes) if (row.project_id === history.project.id) keptByKey.delete(keyOf(row))
        continue
      }
      const verdict = verdictOf(history, day)
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
  const finer = await firstFinerAnswer(db)
  if (finer) {
    const about = `verdict of outcome '${finer.key}' of project ${finer.project_id}`
    const found = `${finer.answered} in the table outcome_standings`
    throw new Differs({ about, field: 'answered_at', expected: 'a time to the millisecond, as entries have', found })
  }
  return compared
}

/** The key of a kept verdict: known rules, a day, and a position since which nothing that it follows from has changed. Gives the day. */
function checkKey(about: string, standing: KeptVerdict, behind: number, position: number): PlainDate {
  const { rules_version: version, on_day: day, entry } = standing
  if (version < 1 || version > rulesVersion) {
    const expected = `a version of the rules, from 1 to ${rulesVersion}`
    throw new Differs({ about, field: 'rules_version', expected, found: `${version} in the table standings` })
  }
  if (!isPlainDate(day))
    throw new Differs({
      about,
      field: 'on_day',
      expected: 'a day that exists',
      found: `${inWords(day)} in the table standings`,
    })
  if (entry < behind || entry > position) {
    const expected = `a position from ${behind}, the newest entry that it follows from, to ${position}, the last of all`
    throw new Differs({ about, field: 'entry', expected, found: `${entry} in the table standings` })
  }
  return day
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
