import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kind } from '@candour/register'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordById } from '../app/store/projections.ts'
import { candour } from './command-line.ts'
import { openTestDatabase, type TestDatabase } from './database.ts'
import { type Files, withFiles } from './importing.ts'

const fixtures = join(import.meta.dirname, 'fixtures/imports')
const fixture = (...path: readonly string[]) => join(fixtures, ...path)

let database: TestDatabase
beforeEach(async () => {
  database = await openTestDatabase()
})
afterEach(() => database.drop())

const typed = (...words: readonly string[]) => candour(database, words)
const importing = (files: Files, ...options: readonly string[]) =>
  withFiles(files, (folder) => typed('import', folder, ...options))
const recordOf = async (kind: Kind, id: string) => (await recordById(database.db, kind, id))?.record

const lessonId = 'l7q4m2v9x1c8k5r3t'
const applicationId = 'a2n6y8b4d1f7h3j5k'
const told: Files = {
  'programmes.csv': 'id,name,funder\nbetter-starts,Better Starts,A foundation\n',
  'projects.csv': 'id,name\nproj-conf,Project C\n',
  'lessons.csv': `id,project_id,kind,happened,lesson,confidential\n${lessonId},proj-conf,safety,Told by a worker,Do not do it,yes\n`,
  'applications.csv': `id,programme_id,title,decision,confidential\n${applicationId},better-starts,Evening hubs,declined,yes\n`,
}
const lessons = (heading: string, cell: string): Files => ({
  'lessons.csv': `id,project_id,kind,happened,lesson${heading}\n${lessonId},proj-conf,safety,Told by a worker,Do not do that${cell}\n`,
})
const applications = (heading: string, cell: string): Files => ({
  'applications.csv': `id,programme_id,title,decision${heading}\n${applicationId},better-starts,Evening hubs,declined${cell}\n`,
})

describe('what was told in confidence', () => {
  it.each<[what: string, kind: Kind, id: string, files: Files, options: readonly string[]]>([
    ['by a missing column', 'lesson', lessonId, lessons('', ''), []],
    ['by a missing column with --clear', 'lesson', lessonId, lessons('', ''), ['--clear']],
    ['by a missing column with a reason', 'lesson', lessonId, lessons('', ''), ['--clear', '--reason', 'Corrected']],
    ['by an empty cell', 'lesson', lessonId, lessons(',confidential', ','), ['--reason', 'Corrected']],
    ['by a blank cell', 'lesson', lessonId, lessons(',confidential', ', '), ['--reason', 'Corrected']],
    ['by false without a reason', 'lesson', lessonId, lessons(',confidential', ',false'), []],
    ['by false with a reason of blanks', 'lesson', lessonId, lessons(',confidential', ',false'), ['--reason', '  ']],
    ['by a missing column', 'application', applicationId, applications('', ''), ['--clear', '--reason', 'x']],
    ['by an empty cell', 'application', applicationId, applications(',confidential', ','), ['--reason', 'x']],
    ['by no without a reason', 'application', applicationId, applications(',confidential', ',no'), []],
  ])('is never shown %s, of a %s', async (_, kind, id, files, options) => {
    expect(await importing(told)).toMatchObject({ code: 0 })
    for (const dry of [['--dry-run'], []]) {
      const { code, err } = await importing(files, ...options, ...dry)
      expect(code).toBe(1)
      expect(err).toMatch(
        /s\.csv:2: confidential: (?:found '(?:no|false)'; )?expected true, since this \w+ was told in confidence/,
      )
    }
    expect(await recordOf(kind, id)).toMatchObject({ confidential: true })
  })

  it.each<[word: string]>([['false'], ['no'], ['N'], ['0']])(
    'is shown by an explicit %s with a reason, and the summary says so, in a dry run too',
    async (word) => {
      await importing(told)
      const reason = ['--reason', 'The teller asked for it']
      const dry = await importing(lessons(',confidential', `,${word}`), ...reason, '--dry-run')
      expect(dry.out).toContain(`told in confidence before and would be published now: 1 lesson (${lessonId})`)
      expect(await recordOf('lesson', lessonId)).toMatchObject({ confidential: true })
      const done = await importing(lessons(',confidential', `,${word}`), ...reason)
      expect(done).toMatchObject({ code: 0 })
      expect(done.out).toContain(`told in confidence before and published now: 1 lesson (${lessonId})`)
      expect(await recordOf('lesson', lessonId)).toMatchObject({ confidential: false })
      expect((await typed('history', 'lesson', lessonId)).out).toContain(': The teller asked for it')
      expect(await typed('audit')).toMatchObject({ code: 0 })
    },
  )

  it('is refused under a heading that is nearly the one that protects', async () => {
    const { code, err } = await typed('import', fixture('00-told-in-confidence-published', 'a-heading'))
    expect(code).toBe(1)
    expect(err).toContain(
      "lessons.csv:1: Confidential?: found 'Confidential?'; expected the heading 'confidential' with 'true' or 'false'",
    )
    expect(await recordOf('lesson', 'lesson-conf')).toBeUndefined()
  })

  it('is refused where it comes under an id that tells, before and after', async () => {
    for (const part of ['before', 'after']) {
      const { code } = await typed('import', fixture('00-told-in-confidence-published', 'b-correction', part))
      expect(code).toBe(1)
    }
    expect(await recordOf('lesson', 'lesson-conf')).toBeUndefined()
  })
})

describe('what stands under a column that a file lacks', () => {
  it('is counted and named, and goes only with --clear', async () => {
    await typed('import', fixture('04-heading-misspelt-erases', 'before'))
    const after = fixture('04-heading-misspelt-erases', 'after')
    for (const options of [['--dry-run'], [], ['-q']]) {
      const { code, err } = await typed('import', after, ...options)
      expect(code).toBe(1)
      expect(err).toContain(
        "projects.csv:1: lead_organisation: found 'no such column, while 1 record of the file has a value there'; expected the column 'lead_organisation' with those values ('Lead organization' is not its name), or --clear to take them out.",
      )
      expect(err).toContain('projects.csv:1: funding_gbp: ')
      expect(err).toContain('projects.csv:1: started: ')
      expect(err).toContain('3 problems; nothing was imported.')
    }
    expect(await recordOf('project', 'aa')).toMatchObject({ lead_organisation: 'Org', funding_gbp: 1000 })
    const cleared = await typed('import', after, '--clear')
    expect(cleared.out).toContain('projects: 0 new, 1 changed, 0 unchanged; 3 values cleared')
    expect(cleared.out).toContain('project aa: lead_organisation: Org → (cleared)')
    expect(await recordOf('project', 'aa')).toEqual({ id: 'aa', name: 'Alpha' })
  })

  it('is counted by records that hold something there, not by rows', async () => {
    await importing({ 'projects.csv': 'id,name,round\naa,A,1\nbb,B,2\ncc,C,\n' })
    const { err } = await importing({ 'projects.csv': 'id,name\naa,A\nbb,B\ncc,C\ndd,D\n' })
    expect(err).toContain("round: found 'no such column, while 2 records of the file have a value there'")
  })

  it('stays where the file does not name its record, and where nothing stands there', async () => {
    await importing({ 'projects.csv': 'id,name,round\naa,A,1\nbb,B,\n' })
    expect(await importing({ 'projects.csv': 'id,name\nbb,Better\ncc,C\n' })).toMatchObject({ code: 0 })
    expect(await recordOf('project', 'aa')).toMatchObject({ round: '1' })
  })

  it('counts for a further version of a promise as for any record', async () => {
    const heading = 'id,project_id,version,registered_on,label,primary,direction_wanted'
    const first = 'o-1,p-1,1,2024-01-01,Moves,true,decrease'
    const project = { 'projects.csv': 'id,name\np-1,P\n' }
    await importing({ ...project, 'outcomes.csv': `${heading},due_on\n${first},2027-01-01\n` })
    const next = { 'outcomes.csv': `${heading}\n${first.replace(',1,', ',2,')}\n` }
    expect((await importing(next)).err).toContain("due_on: found 'no such column, while 1 record of the file has")
    expect(await importing(next, '--clear')).toMatchObject({ code: 0 })
  })
})

describe('what changes is told', () => {
  const before = { 'projects.csv': 'id,name,round,started\naa,A,1,2019\nbb,B,2,\ncc,C,3,2020\n' }
  const after = { 'projects.csv': 'id,name,round,started\naa,A,,2019\nbb,Better,2,2021\ncc,C,3,2020\ndd,D,4,\n' }

  it.each([[['--dry-run']], [[]]])('by table, column and value, alike with %j', async (options) => {
    await importing(before)
    const { out } = await importing(after, ...options)
    expect(out.split('\n').slice(0, 7)).toEqual([
      'projects: 1 new, 2 changed, 1 unchanged; 1 value cleared',
      '  round: 1 cleared',
      '  name: 1 changed',
      '  started: 1 filled',
      'project aa: round: 1 → (cleared)',
      'project bb: name: B → Better',
      'project bb: started: (nothing) → 2021',
    ])
  })

  it('at length in the file of --changes, where the screen shows the first', async () => {
    const rows = (name: string) => Array.from({ length: 60 }, (_, i) => `p-${i},${name} ${i}\n`).join('')
    await importing({ 'projects.csv': `id,name\n${rows('Old')}` })
    await withFiles({ 'in/projects.csv': `id,name\n${rows('New')}` }, async (folder) => {
      const { out, err } = await candour(database, ['import', 'in', '--changes', 'changes.csv'], folder)
      expect(out).toContain('and 20 more changes of values; --changes <file.csv> writes every one')
      expect(err).toContain('60 changes of values are listed in changes.csv.')
      const lines = readFileSync(join(folder, 'changes.csv'), 'utf8').trimEnd().split('\r\n')
      expect(lines).toHaveLength(61)
      expect(lines[1]).toBe('projects,p-0,name,changed,Old 0,New 0')
    })
  })
})
