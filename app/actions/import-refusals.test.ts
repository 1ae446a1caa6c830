import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Refusal, type RefusalCode, recordRules } from '@candour/register'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { type Files, importFiles, refusalsOf, withFiles } from '../../test/importing.ts'
import { findTables } from '../package-files/find-tables.ts'
import { ledgerPosition } from '../store/ledger-position.ts'

const { db } = await testDatabase()

beforeAll(async () => {
  await importFiles(db, {
    'programmes.csv': 'id,name,funder\nbetter-starts,Better Starts,A foundation\n',
    'projects.csv': 'id,name\nhub-leeds,Hub Leeds\nhub-hull,Hub Hull\n',
    'outcomes.csv':
      'id,project_id,version,registered_on,label,primary,direction_wanted\nleeds-o1,hub-leeds,1,2024-01-01,Moves,true,decrease\n',
  })
})

const project = (columns: string, cells: string): Files => ({
  'projects.csv': `id,name,${columns}\nnew-one,New,${cells}\n`,
})
const finding = (columns: string, cells: string): Files => ({
  'findings.csv': `id,project_id,direction_wanted,reported_direction,${columns}\nf-1,hub-leeds,decrease,better,${cells}\n`,
})
const outcome = (row: string): Files => ({
  'outcomes.csv': `id,project_id,version,registered_on,label,primary,direction_wanted,scale,smallest_worthwhile_change\n${row}\n`,
})

const voice = (over: Readonly<Record<string, string>>): Files => {
  const cells = {
    id: 'v9a1b2c3d4e5f6g7h',
    project_id: 'hub-leeds',
    whose: 'children',
    ages: 'under-11',
    gathered_how: 'survey',
    gathered_by: 'Coram Voice',
    gathered_when: '2025',
    account: 'They liked it.',
    consent: 'parental-consent;own-assent',
    consent_how: 'A letter',
    ...over,
  }
  return { 'voices.csv': `${Object.keys(cells).join(',')}\n${Object.values(cells).join(',')}\n` }
}

const openLesson = {
  'lessons.csv': 'id,project_id,kind,happened,lesson\nl-1,hub-leeds,theory,It came late,Recruit first\n',
}
const replyHeading = 'id,project_id,lesson_id,claim_id,text,by,replied_on\n'

type RefusalCase = readonly [RefusalCode, string, Files, Partial<Refusal>]

/** Every kind of refusal that a file can meet: the files, then the one refusal. */
const cases: readonly RefusalCase[] = [
  [
    'missing',
    'a required cell left blank',
    { 'projects.csv': 'id,name\nnew-one,\n' },
    { where: { file: 'projects.csv', row: 2, column: 'name' } },
  ],
  [
    'missing',
    'a required column left out: one refusal, not one a row',
    { 'projects.csv': 'id,round\na-1,x\na-2,y\n' },
    { where: { file: 'projects.csv', row: 1, column: 'name' } },
  ],
  [
    'wrong-type',
    'a word for a number',
    project('funding_gbp', 'lots'),
    { where: { file: 'projects.csv', row: 2, column: 'funding_gbp' }, found: 'lots' },
  ],
  [
    'wrong-type',
    'a day that does not exist',
    project('started', '31/02/2024'),
    { where: { file: 'projects.csv', row: 2, column: 'started' }, found: '31/02/2024' },
  ],
  [
    'wrong-type',
    'an id with capitals',
    { 'projects.csv': 'id,name\nNew One,New\n' },
    { where: { file: 'projects.csv', row: 2, column: 'id' }, nearest: 'new-one' },
  ],
  [
    'not-in-vocabulary',
    'a code misspelt',
    project('practice_area', 'erly-help'),
    { where: { file: 'projects.csv', row: 2, column: 'practice_area' }, found: 'erly-help', nearest: 'early-help' },
  ],
  [
    'unknown-place',
    'a place by its name',
    project('places', 'Leeds'),
    { where: { file: 'projects.csv', row: 2, column: 'places' }, nearest: 'E08000035' },
  ],
  [
    'unknown-reference',
    'a programme misspelt',
    project('programme_id', 'beter-starts'),
    {
      where: { file: 'projects.csv', row: 2, column: 'programme_id' },
      found: 'beter-starts',
      nearest: 'better-starts',
    },
  ],
  [
    'unknown-reference',
    'a model of the same import misspelt',
    { ...project('model_id', 'hub-hmes'), 'models.csv': 'id,name\nhub-homes,Hub homes\n' },
    { where: { file: 'projects.csv', row: 2, column: 'model_id' }, nearest: 'hub-homes' },
  ],
  [
    'duplicate-id',
    'an id twice in a file',
    { 'projects.csv': 'id,name\nnew-one,New\n\nnew-one,Again\n' },
    {
      where: { file: 'projects.csv', row: 4, column: 'id' },
      accepts: 'an id that stands once in the file; row 2 has this one',
    },
  ],
  [
    'duplicate-id',
    'a version of an outcome twice',
    outcome('x-o1,hub-leeds,1,2024-01-01,L,true,decrease,,\nx-o1,hub-leeds,1,2024-01-01,M,true,decrease,,'),
    { where: { file: 'outcomes.csv', row: 3, column: 'id' } },
  ],
  [
    'out-of-range',
    'money below nothing',
    project('funding_gbp', '-1'),
    { where: { file: 'projects.csv', row: 2, column: 'funding_gbp' }, found: '-1' },
  ],
  [
    'too-long',
    'a text without end',
    project('approach', 'x'.repeat(20_001)),
    { where: { file: 'projects.csv', row: 2, column: 'approach' } },
  ],
  [
    'not-text',
    'a character that is none',
    project('approach', 'a\u0000b'),
    { where: { file: 'projects.csv', row: 2, column: 'approach' } },
  ],
  [
    'unknown-field',
    'a column twice',
    { 'projects.csv': 'id,name,Name\nnew-one,New,Newer\n' },
    { where: { file: 'projects.csv', row: 1, column: 'name' } },
  ],
  [
    'unreadable-file',
    'a row with too few cells',
    { 'projects.csv': 'id,name,round\nnew-one,New\n' },
    { where: { file: 'projects.csv', row: 2 }, found: '2 cells', accepts: '3 cells, as the header has' },
  ],
  [
    'unreadable-file',
    'a row with too many cells',
    { 'projects.csv': 'id,name\nnew-one,New,more\n' },
    { where: { file: 'projects.csv', row: 2 }, found: '3 cells' },
  ],
  [
    'unreadable-file',
    'a quote that is never closed',
    { 'projects.csv': 'id,name\n"new-one,New\nnew-two,Two\n' },
    { where: { file: 'projects.csv', row: 2 }, found: 'a quotation mark that is never closed' },
  ],
  [
    'unreadable-file',
    'a header with none of the columns',
    { 'projects.csv': 'colour,size\nred,5\n' },
    { where: { file: 'projects.csv', row: 1 }, found: 'colour,size' },
  ],
  ['unreadable-file', 'an empty file', { 'projects.csv': '' }, { where: { file: 'projects.csv' }, found: 'nothing' }],
  [
    'unreadable-file',
    'a workbook named as CSV',
    { 'projects.csv': Buffer.from([0x50, 0x4b, 3, 4, 0, 0]) },
    { where: { file: 'projects.csv' }, found: 'a workbook or a zip archive' },
  ],
  [
    'not-text',
    'UTF-8 that breaks its own mark',
    { 'projects.csv': Buffer.from([0xef, 0xbb, 0xbf, 0x69, 0x64, 0xff]) },
    {
      where: { file: 'projects.csv', row: 1 },
      accepts: 'headings as they were written; the heading holds the byte 0xFF, which is no letter in UTF-8',
    },
  ],
  [
    'interval-reversed',
    'an interval the wrong way round',
    finding('estimate,ci_low,ci_high', '0.5,0.9,0.1'),
    { where: { file: 'findings.csv', row: 2, column: 'ci_low' } },
  ],
  [
    'interval-incomplete',
    'one bound alone',
    finding('estimate,ci_low', '0.5,0.1'),
    { where: { file: 'findings.csv', row: 2, column: 'ci_high' } },
  ],
  [
    'interval-excludes-estimate',
    'an estimate beyond its interval',
    finding('estimate,ci_low,ci_high', '5,0.1,0.9'),
    { where: { file: 'findings.csv', row: 2, column: 'estimate' } },
  ],
  [
    'beyond-scale',
    'a ratio below nothing',
    finding('scale,estimate,ci_low,ci_high', 'odds-ratio,0.5,-1,2'),
    { where: { file: 'findings.csv', row: 2, column: 'ci_low' } },
  ],
  [
    'dates-reversed',
    'an end before the start',
    project('started,ended', '2024,2023'),
    { where: { file: 'projects.csv', row: 2, column: 'ended' } },
  ],
  [
    'in-the-future',
    'a lesson told next year',
    { 'lessons.csv': 'id,project_id,kind,happened,lesson,told_on\nl-1,hub-leeds,theory,A,B,2099\n' },
    { where: { file: 'lessons.csv', row: 2, column: 'told_on' }, found: '2099' },
  ],
  [
    'direction-contradicts-promise',
    'a finding that turns the promise round',
    {
      'findings.csv':
        'id,project_id,outcome_id,direction_wanted,reported_direction\nf-1,hub-leeds,leeds-o1,increase,better\n',
    },
    { where: { file: 'findings.csv', row: 2, column: 'direction_wanted' } },
  ],
  [
    'outcome-of-another-project',
    "a finding on another project's promise",
    {
      'findings.csv':
        'id,project_id,outcome_id,direction_wanted,reported_direction\nf-1,hub-hull,leeds-o1,decrease,better\n',
    },
    { where: { file: 'findings.csv', row: 2, column: 'outcome_id' } },
  ],
  [
    'speaks-for-nothing',
    'a claim about nothing',
    { 'claims.csv': 'id,claim,source_says\nc-1,Saves money,no\n' },
    { where: { file: 'claims.csv', row: 2, column: 'project_id' } },
  ],
  [
    'names-no-plan',
    'an answer to a lesson by no plan',
    {
      'lessons.csv': 'id,kind,happened,lesson\nl-1,theory,It came late,Recruit first\n',
      'lesson_uses.csv': 'id,lesson_id,answer,text,answered_on\nw-1,l-1,change,Recruited first,2026-11-02\n',
    },
    { where: { file: 'lesson_uses.csv', row: 2, column: 'plan' } },
  ],
  [
    'answers-several',
    'a reply about two records',
    {
      ...openLesson,
      'claims.csv': 'id,project_id,claim,source_says\nc-1,hub-leeds,Saves money,no\n',
      'replies.csv': `${replyHeading}y-1,hub-leeds,l-1,c-1,It came on time,A council,2026-11-02\n`,
    },
    { where: { file: 'replies.csv', row: 2, column: 'claim_id' } },
  ],
  [
    'answers-in-confidence',
    'a reply to a lesson that the same import tells in confidence',
    {
      'lessons.csv':
        'id,project_id,kind,happened,lesson,confidential\nl7q4m2v9x1c8k5r3t,hub-leeds,theory,It came late,Recruit first,true\n',
      'replies.csv': `${replyHeading}y-1,hub-leeds,l7q4m2v9x1c8k5r3t,,It came on time,A council,2026-11-02\n`,
    },
    { where: { file: 'replies.csv', row: 2, column: 'lesson_id' } },
  ],
  ...(
    [
      ['consent-does-not-fit', 'a child without a parent’s consent', 'consent', { consent: 'own-assent' }],
      ['too-exact', 'an account gathered on a day', 'gathered_when', { gathered_when: '2025-03-04' }],
      ['tells-who', 'an account with a name', 'account', { account: 'They liked Claire.' }],
      ['quotes-somebody', 'an account with a quotation', 'account', { account: 'One said: give us a key.' }],
    ] as const
  ).map(
    ([code, what, column, cells]): RefusalCase => [
      code,
      what,
      voice(cells),
      { where: { file: 'voices.csv', row: 2, column } },
    ],
  ),
  [
    'version-gap',
    'a version that skips one',
    outcome('leeds-o1,hub-leeds,3,2024-02-01,Moves,true,decrease,,'),
    { where: { file: 'outcomes.csv', row: 2, column: 'version' }, found: '3' },
  ],
  [
    'builds-on-itself',
    'a project that builds on itself',
    project('builds_on', 'new-one'),
    { where: { file: 'projects.csv', row: 2, column: 'builds_on' } },
  ],
  [
    'not-funded',
    'a declined application that became a project',
    { 'applications.csv': 'id,programme_id,title,decision,project_id\na-1,better-starts,T,declined,hub-leeds\n' },
    { where: { file: 'applications.csv', row: 2, column: 'project_id' } },
  ],
]

describe('each refusal names file, row, column, what was found and what is accepted', () => {
  it.each(cases)('%s: %s', async (code, _, files, refusal) => {
    const before = await ledgerPosition(db)
    const refusals = refusalsOf(await importFiles(db, files))
    expect(refusals).toHaveLength(1)
    expect(refusals[0]).toMatchObject({ code, ...refusal })
    expect(refusals[0]?.accepts).not.toBe('')
    expect(await ledgerPosition(db)).toEqual(before)
  })
})

describe('the reference of import checks', () => {
  const reference = readFileSync(join(import.meta.dirname, '../../docs/reference/import-checks.md'), 'utf8')

  it.each([...new Set(cases.map(([code]) => code))])('has the refusal %s', (code) => {
    expect(reference).toContain(`| \`${code}\` |`)
  })

  it.each(recordRules.map(({ name, says }) => [name, says]))('has the rule %s', (name, says) => {
    expect(reference).toContain(`| \`${name}\` | ${says} |`)
  })
})

describe('every problem is told, not only the first', () => {
  it('in the order of files, rows and columns, whichever pass finds it', async () => {
    const result = await importFiles(db, {
      'findings.csv':
        'id,project_id,direction_wanted,reported_direction\nf-1,nowhere,down,better\nf-2,hub-leeds,decrease,good\n',
      'projects.csv': 'id,name,programme_id,started,ended\np-1,P,none-such,2024,2023\np-2,,,soon,\n',
    })
    expect(refusalsOf(result).map(({ where, code }) => `${where.file}:${where.row}:${where.column} ${code}`)).toEqual([
      'projects.csv:2:ended dates-reversed',
      'projects.csv:2:programme_id unknown-reference',
      'projects.csv:3:name missing',
      'projects.csv:3:started wrong-type',
      'findings.csv:2:direction_wanted not-in-vocabulary',
      'findings.csv:2:project_id unknown-reference',
      'findings.csv:3:reported_direction not-in-vocabulary',
    ])
    expect(result).toMatchObject({ total: 7 })
  })

  it('a row that is refused is not missed as well by those that refer to it', async () => {
    const result = await importFiles(db, {
      'projects.csv': 'id,name,started\nbad-one,Bad,soon\n',
      'findings.csv': 'id,project_id,direction_wanted,reported_direction\nf-1,bad-one,decrease,better\n',
    })
    expect(refusalsOf(result).map(({ code }) => code)).toEqual(['wrong-type'])
  })

  it('one bad row among thousands takes everything back', async () => {
    const before = await ledgerPosition(db)
    const rows = Array.from({ length: 3000 }, (_, i) => `many-${i},Many ${i},`)
    const result = await importFiles(db, {
      'projects.csv': `id,name,builds_on\n${rows.join('\n')}\nlast-one,Last,never-was\n`,
    })
    expect(refusalsOf(result)).toMatchObject([{ code: 'unknown-reference', where: { row: 3002 } }])
    expect(await ledgerPosition(db)).toEqual(before)
  })
})

describe('what cannot be found', () => {
  const cases: readonly (readonly [string, Files, { entry?: string; table?: string }, string])[] = [
    ['a folder with no table', { 'notes.md': '' }, {}, 'no table'],
    ['a path that leads nowhere', {}, { entry: 'none.csv' }, 'nothing'],
    ['a table that does not exist', { 'x.csv': 'id\n' }, { entry: 'x.csv', table: 'finding' }, 'finding'],
    ['a file whose columns fit no table', { 'x.csv': 'a,b\n1,2\n' }, { entry: 'x.csv' }, 'columns that fit no table'],
    ['a descriptor that is no JSON', { 'datapackage.json': '{' }, {}, 'no list of resources'],
    ['a descriptor without a list', { 'datapackage.json': '{"resources":{}}' }, {}, 'no list of resources'],
    ['a resource without a name', { 'datapackage.json': '{"resources":[5]}' }, {}, 'resource 1 without a name'],
    [
      'a resource in pieces',
      { 'datapackage.json': '{"resources":[{"name":"projects","path":["a","b"]}]}' },
      {},
      "resource 'projects' with several paths",
    ],
    [
      'a resource that is not there',
      { 'datapackage.json': '{"resources":[{"name":"projects","path":"p.csv"}]}' },
      {},
      "path 'p.csv' of resource 'projects'",
    ],
    [
      'a path out of the package',
      { 'datapackage.json': '{"resources":[{"name":"projects","path":"../p.csv"}]}' },
      {},
      "path '../p.csv' of resource 'projects'",
    ],
    [
      'an absolute path',
      { 'datapackage.json': '{"resources":[{"name":"projects","path":"/etc/passwd"}]}' },
      {},
      "path '/etc/passwd' of resource 'projects'",
    ],
    [
      'an address',
      { 'datapackage.json': '{"resources":[{"name":"projects","path":"https://example.org/p.csv"}]}' },
      {},
      "path 'https://example.org/p.csv' of resource 'projects'",
    ],
    [
      'two files of one table',
      { 'projects.csv': 'id,name\n', 'projects.tsv': 'id\tname\n' },
      {},
      'a second file of projects beside projects.csv',
    ],
    ['a folder named as a file', { 'projects.csv/inside': '' }, {}, 'no file'],
  ]
  it.each(cases)('%s', async (_, files, options, found) => {
    expect(refusalsOf(await importFiles(db, files, options))).toMatchObject([{ code: 'unreadable-file', found }])
  })

  it('a link out of the package is not followed', async () => {
    await withFiles({ 'outside.csv': 'id,name\nstolen,Stolen\n' }, async (folder) => {
      mkdirSync(join(folder, 'package'))
      symlinkSync(join(folder, 'outside.csv'), join(folder, 'package', 'p.csv'))
      writeFileSync(join(folder, 'package', 'datapackage.json'), '{"resources":[{"name":"projects","path":"p.csv"}]}')
      expect(await findTables(join(folder, 'package'))).toMatchObject({
        ok: false,
        refusals: [{ found: "path 'p.csv' of resource 'projects'" }],
      })
    })
  })
})
