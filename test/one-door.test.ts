import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { audit } from '../app/actions/audit.ts'
import { newDeedId } from '../app/actions/deed.ts'
import { importPackage } from '../app/actions/import-package.ts'
import { propose } from '../app/actions/propose.ts'
import type { Conflict } from '../app/actions/receipt.ts'
import { findTables } from '../app/package-files/find-tables.ts'
import type { TableFile } from '../app/spreadsheets/table-file.ts'
import { recordById } from '../app/store/projections.ts'
import { openTestDatabase, type TestDatabase } from './database.ts'
import { toolsOn, withFiles, written } from './importing.ts'

const app = fileURLToPath(new URL('../app', import.meta.url))

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(join(app, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (['dist', 'node_modules'].includes(entry.name)) continue
    if (entry.isDirectory()) yield* sources(path)
    else if (entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts')) yield path
  }
}
const texts = new Map([...sources('.')].map((path) => [path, readFileSync(join(app, path), 'utf8')]))
const filesWith = (pattern: RegExp) => [...texts].flatMap(([path, text]) => (pattern.test(text) ? [path] : [])).sort()

describe('the one door', () => {
  /** What writes entries or projections, and the only files that may speak of it. */
  it.each<[what: string, pattern: RegExp, files: readonly string[]]>([
    ['an entry is written', /\bappendEntries\b/, ['actions/write-records.ts', 'store/entries.ts']],
    ['a table is written', /\bproject\(trx\b|\bproject\b.*from '.*projections/, ['actions/write-records.ts']],
    ['the ledger moves on', /\bmoveLedgerTo\b/, ['actions/ledger-writing.ts', 'store/ledger-position.ts']],
    [
      'the ledger is locked',
      /\blockLedger\b/,
      ['actions/deed-once.ts', 'actions/judge-the-day.ts', 'actions/ledger-writing.ts', 'store/ledger-position.ts'],
    ],
    ['records are written', /\bwriteRecords\b/, ['actions/ledger-writing.ts', 'actions/write-records.ts']],
    ['a writing is opened', /\binLedgerWriting\b/, ['actions/deed-once.ts', 'actions/ledger-writing.ts']],
    // The one exception: a restore brings entries back as they were signed. It proposes nothing, and an audit takes back what does not fit.
    [
      'whole tables are filled from elsewhere',
      /\bcopyIn\b|\bemptyTables\b/,
      ['actions/restore-register.ts', 'store/copy-tables.ts', 'store/restore-tables.ts'],
    ],
    ['SQL puts entries in', /insert into entries\b|insertInto\('entries'\)|copy entries\b/, ['store/entries.ts']],
  ])('is the only place where %s', (_, pattern, files) => expect(filesWith(pattern)).toEqual(files))
})

describe('given twenty writers at once', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
    return () => database.drop()
  })

  it('when all change the same records, then conflicts are handed back, nothing is lost and the ledger has no gap', async () => {
    const { db } = database
    const tools = { ...toolsOn(db), patienceMs: 60_000 }
    await written(tools, [{ kind: 'project', record: { id: 'tally', name: 'Tally', approach: '0' } }])
    const writers = 20
    const each = 2
    let handedBack = 0
    const writer = async (number: number) => {
      let version = 1
      let count = 0
      for (let done = 0; done < each; ) {
        const deed = {
          id: newDeedId(tools.random),
          name: 'correct',
          reason: `writer ${number}`,
          actor: { role: 'operator' },
        } as const
        const result = await propose(tools, deed, [
          { kind: 'project', id: 'tally', patch: { approach: `${count + 1}, by writer ${number}` }, after: version },
          { kind: 'lesson', record: { kind: 'theory', happened: `writer ${number}`, lesson: String(done) } },
        ])
        if (result.ok) done += 1
        else {
          const [conflict]: readonly Conflict[] = result.conflicts
          if (conflict === undefined) throw new Error(JSON.stringify(result.refusals))
          handedBack += 1
          version = conflict.version
          count = Number.parseInt('approach' in conflict.present ? (conflict.present.approach ?? '') : '', 10)
          await sleep(number * 5)
          continue
        }
        version += 1
        count += 1
      }
    }
    const importer = withFiles(
      { 'models.csv': `id,name\n${Array.from({ length: 500 }, (_, i) => `m-${i},Model\n`).join('')}` },
      async (folder) => {
        const found = await findTables(folder)
        if (!found.ok) throw new Error(JSON.stringify(found.refusals))
        return importPackage(tools, found.tables, { reason: 'beside the writers', actor: 'import' })
      },
    )
    await Promise.all([importer, ...Array.from({ length: writers }, (_, i) => writer(i))])
    const tally = await recordById(db, 'project', 'tally')
    expect(tally?.record.approach).toMatch(new RegExp(`^${writers * each}, by writer`))
    expect(handedBack).toBeGreaterThan(0)
    expect(await audit(db)).toMatchObject({ ok: true, entries: 1 + 500 + 2 * writers * each })
    const { rows } = await database.pool.query('select sequence from entries order by sequence')
    expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, i) => i + 1))
  })

  it('when rows are judged and the register moves before they are written, then they are judged again', async () => {
    const { db } = database
    const tools = toolsOn(db)
    const id = 'l7q4m2v9x1c8k5r3t'
    const told = { id, kind: 'theory', happened: 'It rained.', lesson: 'Bring a coat.' } as const
    await withFiles(
      { 'lessons.csv': `id,kind,happened,lesson\n${Object.values(told).join(',')}\n` },
      async (folder) => {
        const found = await findTables(folder)
        const [file] = found.ok ? found.tables : []
        if (file === undefined) throw new Error('no file')
        let passes = 0
        const slow: TableFile = {
          ...file,
          rows: async function* (onBytes) {
            passes += 1
            // The rows are being judged, in their snapshot: meanwhile somebody tells the same lesson in confidence.
            if (passes === 2) await written(tools, [{ kind: 'lesson', record: { ...told, confidential: true } }])
            yield* file.rows(onBytes)
          },
        }
        const result = await importPackage(tools, [slow], { reason: 'a test', actor: 'import' })
        expect(result).toMatchObject({ ok: false, total: 1, refusals: [{ code: 'shows-what-was-hidden' }] })
        expect(passes).toBe(3)
        expect((await recordById(db, 'lesson', id))?.record.confidential).toBe(true)
      },
    )
  })
})
