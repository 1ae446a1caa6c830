import { rulesVersion } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { answeredLater } from '../../test/factories/told-register.ts'
import { importFiles } from '../../test/importing.ts'
import { toldDatabase } from '../../test/told-database.ts'
import { firstAnswers, projectsToJudgeAgain, standingsOf, writeStandings } from './standings.ts'
import { inTransaction } from './transaction.ts'

const { db } = await toldDatabase()
const rules = rulesVersion

describe('kept verdicts', () => {
  it('stand with their whole key', async () => {
    const standings = await standingsOf(db, ['told', 'unread', 'nobody'])
    expect([...standings.keys()].sort()).toEqual(['told', 'unread'])
    expect(standings.get('told')).toMatchObject({
      verdict: 'worse',
      marks: [],
      design_level: 5,
      attribution: 'attributable',
      promise_kept: expect.any(String),
      published: true,
      told_on: '2025-06',
      on_day: '2026-11-23',
      rules_version: rules,
    })
    expect(standings.get('unread')).toMatchObject({
      verdict: 'undated',
      design_level: null,
      published: false,
      told_on: null,
    })
    expect(await standingsOf(db, [])).toEqual(new Map())
  })

  it.each<[day: string, rulesVersion: number, ids: readonly string[], why: string]>([
    ['2026-11-23', rules, [], 'nothing has changed'],
    ['2029-12-31', rules, [], 'the calendar alone changes none until a promise falls due'],
    ['2030-01-02', rules, ['coming'], 'a promise fell due the day before'],
    ['2026-11-22', rules, ['coming', 'late', 'owing', 'quiet', 'told', 'unread'], 'they are of a later day'],
    ['2026-11-23', rules + 1, ['coming', 'late', 'owing', 'quiet', 'told', 'unread'], 'the rules are others'],
  ])('on %s by rules %i, %j are judged again, since %s', async (day, rulesVersion, ids) => {
    expect(await projectsToJudgeAgain(db, day, rulesVersion, 100)).toEqual(ids)
    expect(await projectsToJudgeAgain(db, day, rulesVersion, 1)).toEqual(ids.slice(0, 1))
  })

  it('are replaced whole: the outcomes of before go with the verdict of before', async () => {
    const before = await standingsOf(db, ['owing'])
    const standing = before.get('owing')
    if (standing === undefined) throw new Error('not kept')
    await inTransaction(db, (trx) => writeStandings(trx, [{ ...standing, verdict: 'undated' }], []))
    expect((await standingsOf(db, ['owing'])).get('owing')?.verdict).toBe('undated')
    const left = await db.selectFrom('outcome_standings').select('key').where('project_id', '=', 'owing').execute()
    expect(left).toEqual([])
    const others = await db.selectFrom('outcome_standings').select('key').where('project_id', '=', 'told').execute()
    expect(others).toHaveLength(1)
  })
})

describe('the first answer to an outcome', () => {
  it('is the first entry of the first finding that answers it', async () => {
    expect(await firstAnswers(db, ['late', 'told'])).toEqual(new Map([['told-o1', '2026-11-23T12:00:00.000Z']]))
    await importFiles(db, answeredLater)
    expect([...(await firstAnswers(db, ['late'])).keys()]).toEqual(['late-o1'])
    expect(await firstAnswers(db, [])).toEqual(new Map())
  })
})
