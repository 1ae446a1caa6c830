import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { candour } from '../../test/command-line.ts'
import { testDatabase } from '../../test/database.ts'
import { withFiles } from '../../test/importing.ts'
import { commands } from './commands.ts'

const database = await testDatabase()
const reference = readFileSync(join(import.meta.dirname, '../../docs/reference/command-line.md'), 'utf8')

describe('candour', () => {
  const wrong: readonly (readonly [string, string[], RegExp])[] = [
    ['a command misspelt', ['exprot'], /'exprot' is not a command\. Did you mean 'export'\?/],
    ['an option misspelt', ['import', 'x', '--dry-rum'], /Unknown option '--dry-rum'\. Did you mean '--dry-run'\?/],
    ['a word too few', ['import'], /is missing\.\nUsage: candour import </],
    ['a word too many', ['audit', 'now'], /'now' is one word too many\./],
    [
      'a format that is none',
      ['export', 'x', '--format', 'pdf'],
      /--format is 'pdf'; accepted is csv, jsonl, xlsx or all\./,
    ],
    ['a kind that is none', ['history', 'fnding', 'x'], /'fnding' is no kind of record; .*Did you mean 'finding'\?/],
    [
      'a day that is none',
      ['verdict', 'x', '--on', '2026-02-30'],
      /--on is '2026-02-30'; accepted is a day that exists/,
    ],
  ]
  it.each(wrong)('answers %s with a sentence and code 2', async (_, typed, sentence) => {
    const { code, err } = await candour(database, typed)
    expect(err).toMatch(sentence)
    expect(code).toBe(2)
  })

  it('lists every command in its help, and each command helps itself', async () => {
    const { out, code } = await candour(database, [])
    expect(code).toBe(0)
    for (const { name, summary, options } of commands) {
      expect(out).toMatch(new RegExp(`^  ${name} +`, 'm'))
      expect(out).toContain(summary)
      for (const typed of [
        ['help', name],
        [name, '--help'],
      ]) {
        const help = await candour(database, typed)
        for (const option of Object.keys(options)) expect(help.out).toContain(`--${option}`)
      }
    }
  })

  it('tells its version', async () => {
    expect((await candour(database, ['version'])).out).toMatch(/^\d+\.\d+\.\d+/)
  })

  it('has every command and option in the reference', () => {
    for (const { name, options, summary } of commands) {
      expect(reference).toContain(`## candour ${name}`)
      expect(reference).toContain(summary)
      for (const option of Object.keys(options)) expect(reference).toContain(`\`--${option}`)
    }
  })
})

describe('from a file to a verdict', () => {
  const bad = 'id,name,practice_area\np-1,One,erly-help\n'
  const good = 'id,name,practice_area\np-1,One,early-help\n'

  it('import tells each problem as file, row and sentence, writes them to a file, and ends with 1', async () => {
    await withFiles({ 'projects.csv': bad }, async (folder) => {
      const { code, err } = await candour(database, ['import', 'projects.csv', '--problems', 'problems.csv'], folder)
      expect(code).toBe(1)
      expect(err).toContain("projects.csv:2: practice_area: found 'erly-help'; expected one of: ")
      expect(err).toContain(
        "Did you mean 'early-help'?\n1 problem; nothing was imported.\n1 problem is listed in problems.csv.",
      )
      const problems = readFileSync(join(folder, 'problems.csv'), 'utf8').split('\r\n')
      expect(problems[0]).toBe('\uFEFFfile,row,column,code,value,accepted,nearest,sentence')
      expect(problems[1]).toMatch(/^projects\.csv,2,practice_area,not-in-vocabulary,erly-help,/)
    })
  })

  it('shows the first 200 problems, and all when asked', async () => {
    const rows = Array.from({ length: 250 }, (_, i) => `p-${i},,x\n`).join('')
    await withFiles({ 'projects.csv': `id,name,round\n${rows}` }, async (folder) => {
      const { err } = await candour(database, ['import', folder])
      expect(err.split('\n')).toHaveLength(202)
      expect(err).toContain(
        'and 50 more; --all prints them, --problems <file.csv> writes them\n250 problems; nothing was imported.',
      )
      expect((await candour(database, ['import', folder, '--all'])).err.split('\n')).toHaveLength(251)
    })
  })

  it('dry run, import, history, verdict, audit and export follow one another', async () => {
    await withFiles(
      {
        'projects.csv': good,
        'findings.csv': 'id,project_id,outcome,direction_wanted,reported_direction\nf-1,p-1,Moves,decrease,better\n',
      },
      async (folder) => {
        const dry = await candour(database, ['import', folder, '--dry-run'])
        expect(dry).toMatchObject({ code: 0 })
        expect(dry.out).toContain('projects: 1 new, 0 changed, 0 unchanged')
        expect(dry.out).toContain('Dry run: nothing was kept. The ledger would stand at entry 2.')
        expect((await candour(database, ['import', folder, '--reason', 'First telling'])).out).toContain(
          'The ledger stands at entry 2.',
        )
        expect((await candour(database, ['import', folder])).out).toContain('findings: 0 new, 0 changed, 1 unchanged')
        await withFiles({ 'projects.csv': good.replace('One', 'Won') }, (other) =>
          candour(database, ['import', other, '--reason', 'Its name']),
        )
        const history = await candour(database, ['history', 'project', 'p-1'])
        expect(history.out).toMatch(
          /^Version 1, 2026-11-23 12:00 UTC, entry 1, by import: First telling\n {2}written by import \w{32}\n {2}id: p-1\n {2}name: One\n/,
        )
        expect(history.out).toMatch(/Version 2, .*: Its name\n.*\n {2}name: One → Won$/)
        expect(await candour(database, ['history', 'projects', 'p-11'])).toMatchObject({
          code: 1,
          err: "There is no project 'p-11'. Did you mean 'p-1'?",
        })
        expect((await candour(database, ['verdict', 'p-1'])).out).toMatch(/^Won\nImproved on 23 November 2026/)
        const json: unknown = JSON.parse(
          (await candour(database, ['verdict', 'p-1', '--on', '2027-01-01', '--json'])).out,
        )
        expect(json).toMatchObject({ project: 'p-1', verdict: { code: 'improved', on: '2027-01-01' } })
        expect(await candour(database, ['audit'])).toMatchObject({
          code: 0,
          out: '3 entries, 2 records, 1 verdict: nothing differs.',
        })
        expect((await candour(database, ['export', 'out', '--format', 'all'], folder)).out).toContain(
          '2 rows of the register at entry 3 written to',
        )
        expect(existsSync(join(folder, 'out/register.xlsx'))).toBe(true)
        expect(await candour(database, ['export', '.'], folder)).toMatchObject({ code: 1 })
      },
    )
  })

  it('make-public, withdraw and bring-back are deeds of their own, each with a reason', async () => {
    const lessons = 'id,kind,happened,lesson,confidential\nl7q4m2v9x1c8k5r3t,theory,It rained.,Bring a coat.,yes\n'
    await withFiles({ 'lessons.csv': lessons }, (folder) => candour(database, ['import', folder]))
    await withFiles({ 'lessons.csv': lessons.replaceAll(/,confidential|,yes/g, '') }, async (folder) => {
      expect(await candour(database, ['import', folder])).toMatchObject({
        code: 1,
        err: expect.stringContaining(
          'lessons.csv:2: confidential: expected true, since this lesson was told in confidence; only an explicit false with a reason shows it, or make-public.',
        ),
      })
    })
    const id = 'l7q4m2v9x1c8k5r3t'
    expect(await candour(database, ['make-public', 'lesson', id])).toMatchObject({ code: 2 })
    expect((await candour(database, ['make-public', 'lesson', id, '--reason', 'Asked by the teller'])).out).toMatch(
      /^Made public: lesson l7q4m2v9x1c8k5r3t, version 2, entry \d+\.$/,
    )
    expect((await candour(database, ['withdraw', 'lesson', id, '--reason', 'Told twice'])).out).toMatch(/^Withdrawn: /)
    expect(await candour(database, ['withdraw', 'lesson', id, '--reason', 'Told twice'])).toMatchObject({
      code: 1,
      err: `id: found '${id}, withdrawn on 2026-11-23'; expected a lesson that stands.\nNothing was changed.`,
    })
    expect((await candour(database, ['bring-back', 'lesson', id, '--reason', 'It was once'])).out).toMatch(
      /^Brought back: /,
    )
    expect(await candour(database, ['bring-back', 'lesson', 'l-9', '--reason', 'x'])).toMatchObject({ code: 1 })
    expect((await candour(database, ['make-public', 'project', 'p-1', '--reason', 'x'])).err).toContain(
      'Nothing of a project is hidden; accepted is application or lesson.',
    )
    expect(await candour(database, ['audit'])).toMatchObject({ code: 0 })
  })

  it('the audit ends with 1 and the sentence when something differs', async () => {
    await database.pool.query("update projects set name = 'Lost' where id = 'p-1'")
    expect(await candour(database, ['audit'])).toMatchObject({
      code: 1,
      out: "project p-1, name: expected 'Won', as entry 3 says; found 'Lost' in the table projects.",
    })
  })

  it('says nothing of the run when asked to be quiet', async () => {
    await withFiles({ 'projects.csv': 'id,name,colour\nq-1,Q,red\n' }, async (folder) => {
      expect((await candour(database, ['import', folder, '-n'], '.', true)).err).toContain("the column 'colour'")
      expect((await candour(database, ['import', folder, '-n', '-q'], '.', true)).err).toBe('')
    })
  })
})
