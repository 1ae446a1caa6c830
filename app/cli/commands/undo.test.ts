import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { candour } from '../../../test/command-line.ts'
import { openTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { voiceIds, voicesOf } from '../../../test/factories/voices.ts'
import { type Files, toolsOn, withFiles, written } from '../../../test/importing.ts'
import { newDeedId } from '../../actions/deed.ts'
import { propose } from '../../actions/propose.ts'
import { recordById } from '../../store/projections.ts'

let database: TestDatabase
beforeEach(async () => {
  database = await openTestDatabase()
})
afterEach(() => database.drop())

const typed = (...words: readonly string[]) => candour(database, words)

/** Imports files and returns the id of the import, as its summary prints it. */
async function imported(files: Files, ...options: readonly string[]): Promise<string> {
  const { out, err } = await withFiles(files, (folder) => typed('import', folder, ...options))
  const id = /This import is (\w{32}): candour undo \1 /.exec(out)?.[1]
  if (id === undefined) throw new Error(`nothing was imported: ${out} ${err}`)
  return id
}

const projects = (rows: string): Files => ({ 'projects.csv': `id,name,round\n${rows}` })
const undo = (id: string) => typed('undo', id, '--reason', 'It was the wrong sheet')
const project = async (id: string) => recordById(database.db, 'project', id)

describe('an import is taken back whole', () => {
  it('what was new in it is withdrawn, what it changed is as before, and one reason stands in each entry', async () => {
    await imported(projects('aa,A,1\n'))
    const id = await imported(projects('aa,Better,2\nbb,B,\n'))
    const { code, out } = await undo(id)
    expect(code).toBe(0)
    expect(out).toMatch(
      new RegExp(
        `^project aa: as it was before\\nproject bb: withdrawn\\nimport ${id}: 1 record withdrawn, 1 as before, 0 brought back, 0 left\\.\\nThe ledger stands at entry 5\\.`,
      ),
    )
    expect((await project('aa'))?.record).toEqual({ id: 'aa', name: 'A', round: '1' })
    expect(await project('bb')).toMatchObject({ withdrawn_on: '2026-11-23', entry_version: 2 })
    expect((await typed('history', 'project', 'aa')).out).toMatch(/Version 3, .*, by operator: It was the wrong sheet/)
    expect(await typed('audit')).toMatchObject({ code: 0 })
  })

  it('an account of children or families that it brought is withdrawn, and an undo of that does not bring it back', async () => {
    const id = await imported({ ...projects('aa,A,1\n'), ...voicesOf('aa') })
    expect((await undo(id)).out).toContain(`voice ${voiceIds[0]}: withdrawn`)
    const undone = /^(\w{32})/m.exec(
      (await typed('history', 'project', 'aa', '--json')).out.split('"deed":"').at(-1) ?? '',
    )
    const { out } = await undo(undone?.[1] ?? '')
    expect(out).toContain(`voice ${voiceIds[0]}: left: it was taken back`)
    expect(out).toContain('project aa: brought back')
    const history = (await typed('history', 'voice', voiceIds[0])).out
    expect(history).toMatch(/Version 2, .* by operator: not told\n {2}withdrawn\n {2}what it said is not read any more/)
    expect(history).not.toContain('knew everybody')
    expect(await typed('audit')).toMatchObject({ code: 0 })
  })

  it('a dry run says the same, needs no reason and keeps nothing', async () => {
    const id = await imported(projects('aa,A,1\n'))
    const { code, out } = await typed('undo', id, '-n')
    expect(code).toBe(0)
    expect(out).toContain('1 record withdrawn')
    expect(out).toContain('Dry run: nothing was kept. The ledger would stand at entry 2.')
    expect(await project('aa')).toMatchObject({ withdrawn_on: null, entry_version: 1 })
    expect(await typed('audit')).toMatchObject({ code: 0 })
  })

  it('what somebody changed since is left and named; the rest is taken back', async () => {
    const id = await imported(projects('aa,A,1\nbb,B,2\n'))
    await written(toolsOn(database.db), [{ kind: 'project', id: 'aa', patch: { name: 'Theirs' } }])
    const { out } = await undo(id)
    expect(out).toContain('project aa: left: changed since, at version 2 now')
    expect(out).toContain('1 record withdrawn, 0 as before, 0 brought back, 1 left.')
    expect(await project('aa')).toMatchObject({ record: { name: 'Theirs' }, withdrawn_on: null })
    expect(await project('bb')).toMatchObject({ withdrawn_on: '2026-11-23' })
  })

  it('withdraws nothing that somebody changed between the plan and the writing', async () => {
    const tools = toolsOn(database.db)
    await imported(projects('aa,A,1\n'))
    await written(tools, [{ kind: 'project', id: 'aa', patch: { name: 'Theirs' } }])
    const deed = { id: newDeedId(tools.random), name: 'undo', reason: 'x', actor: { role: 'operator' } } as const
    expect(await propose(tools, deed, [{ kind: 'project', id: 'aa', withdraw: true, after: 1 }])).toMatchObject({
      ok: false,
      refusals: [{ code: 'changed-meanwhile' }],
      conflicts: [{ version: 2 }],
    })
  })

  it('done twice it does nothing more', async () => {
    const id = await imported(projects('aa,A,1\n'))
    await undo(id)
    expect((await undo(id)).out).toContain('There was nothing to take back: nothing was changed.')
    expect((await project('aa'))?.entry_version).toBe(2)
  })

  it('an undo is taken back in its turn, and the corrected sheet can be imported', async () => {
    await imported(projects('cc,C,1\n'))
    const id = await imported(projects('aa,A,1\ncc,Changed,1\n'))
    const undone = /This undo is (\w{32})/.exec((await undo(id)).out)?.[1] ?? ''
    const { out } = await typed('undo', undone, '--reason', 'It was the right sheet after all')
    expect(out).toContain('0 records withdrawn, 1 as before, 1 brought back, 0 left.')
    expect((await project('cc'))?.record.name).toBe('Changed')
    await imported(projects('aa,Corrected,1\n'))
    expect(await project('aa')).toMatchObject({ record: { name: 'Corrected' }, withdrawn_on: null })
    expect(await typed('audit')).toMatchObject({ code: 0 })
  })

  const heading = 'id,project_id,version,registered_on,label,primary,direction_wanted\n'
  const promise = (version: number, label: string) => `o-1,p-1,${version},2024-0${version}-01,${label},true,decrease\n`

  it('a promise that was corrected reads as before; one that was registered anew stays registered', async () => {
    await imported({ 'projects.csv': 'id,name\np-1,P\n', 'outcomes.csv': heading + promise(1, 'Moves') })
    const corrected = await imported({ 'outcomes.csv': heading + promise(1, 'Moves a year') })
    await undo(corrected)
    expect((await recordById(database.db, 'outcome', 'o-1'))?.record.label).toBe('Moves')
    const anew = await imported({ 'outcomes.csv': heading + promise(2, 'Stays') })
    expect((await undo(anew)).out).toContain('outcome o-1: left: a promise that was registered stays registered')
    expect((await recordById(database.db, 'outcome', 'o-1'))?.record.label).toBe('Stays')
  })

  it('what it told in confidence stays so, and what it published is confidential again', async () => {
    const lesson = (confidential: string) => ({
      'lessons.csv': `id,kind,happened,lesson,confidential\nl7q4m2v9x1c8k5r3t,theory,It rained.,Bring a coat.,${confidential}\n`,
    })
    await imported(lesson('no'))
    const hid = await imported(lesson('yes'))
    expect((await undo(hid)).out).toContain('left: it was told in confidence by this import; make-public shows it')
    const showed = await imported(lesson('no'), '--reason', 'The teller asked for it')
    expect((await undo(showed)).out).toContain('1 as before')
    expect((await recordById(database.db, 'lesson', 'l7q4m2v9x1c8k5r3t'))?.record.confidential).toBe(true)
  })

  it('of any size is one deed', async () => {
    const rows = (name: string, count: number) =>
      Array.from({ length: count }, (_, i) => `p-${i},${name} ${i},\n`).join('')
    await imported(projects(rows('Old', 1200)))
    const id = await imported(projects(rows('New', 2500)))
    const { out } = await undo(id)
    expect(out).toContain('and 2,460 more records')
    expect(out).toContain('1,300 records withdrawn, 1,200 as before, 0 brought back, 0 left.')
    expect(await typed('audit')).toMatchObject({ code: 0 })
    expect((await database.db.selectFrom('deeds').selectAll().execute()).map(({ name }) => name).sort()).toEqual([
      'import',
      'import',
      'undo',
    ])
  })
})

describe('the import to take back', () => {
  it('is told by its summary, by the history of each record and by undo alone, newest first', async () => {
    const first = await imported(projects('aa,A,1\n'), '--reason', 'Round 1')
    const second = await imported(projects('aa,B,1\n'), '--reason', 'Round 1, mended')
    const { out } = await typed('history', 'project', 'aa')
    expect(out).toContain(`by import: Round 1\n  written by import ${first}\n  id: aa`)
    expect(out).toContain(`written by import ${second}\n  name: A → B`)
    const [json = ''] = (await typed('history', 'project', 'aa', '--json')).out.split('\n')
    expect(JSON.parse(json)).toMatchObject({ version: 1, deed: first })
    expect((await typed('undo')).out.split('\n')).toEqual([
      `${second}  2026-11-23 12:00 UTC  import, 1 entry: Round 1, mended`,
      `${first}  2026-11-23 12:00 UTC  import, 1 entry: Round 1`,
    ])
    expect(await typed('undo', second.slice(0, 8), '--reason', 'x')).toMatchObject({ code: 0 })
  })

  it.each<[what: string, id: (imported: string, other: string) => string, said: RegExp]>([
    ['an id that none has', () => 'zz', /found 'zz'; expected the id of one import/],
    ['nothing', () => '', /expected the id of one import/],
    ['a deed on one record', (_, other) => other, /which is no import but 'correct''; expected the id of an import/],
  ])('%s is refused', async (_, idOf, said) => {
    const id = await imported(projects('aa,A,1\n'))
    const { deed } = await written(toolsOn(database.db), [{ kind: 'project', id: 'aa', patch: { name: 'B' } }])
    const { code, err } = await undo(idOf(id, deed))
    expect(code).toBe(1)
    expect(err).toMatch(said)
  })

  it('wants a reason', async () => {
    expect(await typed('undo', 'abc')).toMatchObject({ code: 2, err: expect.stringContaining('--reason is missing') })
  })
})
