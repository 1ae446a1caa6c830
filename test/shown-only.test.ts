import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './documents.ts'

/** What takes a record, and how: its file, its name, the kind, and a call with a record called `record`. */
const takers = [
  [
    'app/web/layout/lesson-view.ts',
    'lessonCardView',
    'lesson',
    'lessonCardView(record, { projects: names, models: names })',
  ],
  [
    'app/web/pages/project/learned-view.ts',
    'claimView',
    'claim',
    "claimView({ claim: record, support: { code: 'no-finding', rule: 'S1', reasons: [] } }, new Map())",
  ],
  ['app/web/record-table.ts', 'recordTable', 'application', "recordTable('application', 'applications', [record])"],
  ['app/web/layout/project-words.ts', 'whenInWords', 'project', 'whenInWords(record)'],
  ['app/api/record-json.ts', 'recordJson', 'finding', "recordJson('finding', record)"],
  ['app/package-files/table-writer.ts', 'type TableWriter', 'lesson', '(0 as unknown as TableWriter).write([record])'],
] as const

const folder = mkdtempSync(join(tmpdir(), 'candour-shown-'))
afterAll(() => rmSync(folder, { recursive: true }))
let told = ''

beforeAll(() => {
  for (const [file, name, kind, call] of takers)
    for (const type of ['Records', 'Shown'] as const) {
      const of = type === 'Records' ? `Records['${kind}']` : `Shown<'${kind}'>`
      const source = `import type { ${type} } from '${root}/packages/register/index.ts'
import { ${name} } from '${root}/${file}'
declare const record: ${of}
export const names: ReadonlyMap<string, string> = new Map()
export const taken = () => ${call}
`
      writeFileSync(join(folder, `${name.replace('type ', '')}-${type}.ts`), source)
    }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const options = { extends: `${root}/test/tsconfig.json`, include: [`${folder}/*.ts`] }
  const more = {
    rootDir: '/',
    incremental: false,
    types: ['node'],
    rewriteRelativeImportExtensions: false,
    typeRoots: [`${root}/node_modules/@types`],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...options, compilerOptions: more }))
  const { stdout } = spawnSync('npx', ['tsc', '-p', folder], { cwd: root, encoding: 'utf8' })
  told = stdout
})

describe('a record as it is stored', () => {
  it.each(takers)('is not taken by %s: %s compiles only with one that is shown', (_, name) => {
    const faults = (type: string) =>
      told.split('\n').filter((line) => line.includes(`${name.replace('type ', '')}-${type}.ts`))
    expect(faults('Records').join('\n')).toMatch(/error TS(2345|2375|2322|2379)/)
    expect(faults('Shown')).toEqual([])
  })
})
