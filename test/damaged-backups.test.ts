import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { BadBackup, readBackup } from '../app/backup-files/read-backup.ts'
import type { Member } from '../app/backup-files/tar.ts'
import { forgeRows, repack, withManifest } from './backups.ts'
import { candour } from './command-line.ts'
import { testDatabase } from './database.ts'
import { importFiles } from './importing.ts'
import { everyRow } from './old-register.ts'

const folder = mkdtempSync(join(tmpdir(), 'candour-damaged-'))
afterAll(() => rmSync(folder, { recursive: true }))

const source = await testDatabase()
await importFiles(source.db, {
  'projects.csv': 'id,name,started,ended\np-1,One,2020,2021\np-2,Two,2020,2021\n',
  'findings.csv':
    'id,project_id,outcome,direction_wanted,reported_direction,estimate\nf-1,p-1,Moves,decrease,better,-0.4\n',
})
await candour(source, ['backup', 'whole.tar.gz'], folder)
const whole = readFileSync(join(folder, 'whole.tar.gz'))

const target = await testDatabase()
const before = await everyRow(target)

type Change = (members: readonly Member[]) => readonly Member[]

/** A file that is none, or that somebody made: packed as if nothing had happened, with checksums that fit where rows were changed. */
const cases: readonly (readonly [what: string, file: Buffer | Change, sentence: RegExp])[] = [
  [
    'a spreadsheet',
    Buffer.from('id,name\np-1,One\n'),
    /is no backup of Candour; accepted is a file that 'candour backup' wrote\./,
  ],
  ['an empty file', Buffer.alloc(0), /is no backup of Candour/],
  ['the half of a backup', whole.subarray(0, whole.length / 2), /is not whole: it ends too early\./],
  ['a backup without its last byte', whole.subarray(0, -1), /is not whole: it ends too early\./],
  ['another archive', (members) => members.slice(1), /is no backup of Candour/],
  ['a backup without its manifest', (members) => members.slice(0, -1), /is not whole: it has no manifest\./],
  [
    'a manifest that is none',
    (members) => members.map((one) => (one.name === 'manifest.json' ? { ...one, body: Buffer.from('{}') } : one)),
    /is damaged: its manifest cannot be read\./,
  ],
  [
    'a part taken out',
    (members) => members.filter(({ name }) => !name.startsWith('findings/')),
    /is not whole: findings\/000001\.copy is missing\./,
  ],
  [
    'a part put in',
    (members) => [
      ...members.slice(0, -1),
      { name: 'users/000001.copy', body: Buffer.from('x\n') },
      ...members.slice(-1),
    ],
    /is damaged: its manifest does not know users\/000001\.copy\./,
  ],
  [
    'rows changed',
    (members) =>
      members.map((one) =>
        one.name.startsWith('projects/')
          ? { ...one, body: Buffer.from(one.body.toString().replace('One', 'Won')) }
          : one,
      ),
    /is damaged: projects\/000001\.copy has another checksum than the manifest says\./,
  ],
  [
    'a table left out of the manifest',
    (members) =>
      withManifest(members, (manifest) => ({
        ...manifest,
        tables: manifest.tables.filter(({ name }) => name !== 'claims'),
      })),
    /is damaged: its table claims is not what a register of its migrations has\./,
  ],
  [
    'a column of another name',
    (members) =>
      withManifest(members, (manifest) => ({
        ...manifest,
        tables: manifest.tables.map((table) => ({
          ...table,
          columns: table.columns.map((column) => (column === 'caveat' ? "caveat\") from program 'id'; --" : column)),
        })),
      })),
    /is damaged: its table findings is not what a register of its migrations has\./,
  ],
  [
    'tables left out that must not be',
    (members) => withManifest(members, (manifest) => ({ ...manifest, left_out: ['findings'] })),
    /is damaged: its manifest tells of a register that cannot be\./,
  ],
  [
    'migrations out of order',
    (members) => withManifest(members, (manifest) => ({ ...manifest, migrations: [...manifest.migrations].reverse() })),
    /is damaged: its manifest tells of a register that cannot be\./,
  ],
  [
    'another end of the ledger',
    (members) => withManifest(members, (manifest) => ({ ...manifest, position: 4 })),
    /is damaged: its ledger does not end where its manifest says\./,
  ],
  [
    'a backup of a newer program',
    (members) =>
      withManifest(members, (manifest) => ({
        ...manifest,
        made_by: '9.0.0',
        migrations: [...manifest.migrations, '0099-later'],
      })),
    /was made by a newer Candour, 9\.0\.0, which keeps its tables otherwise \(0099-later\): install that version to restore it\./,
  ],
  [
    'a backup in another format',
    (members) => members.map((one, i) => (i === 0 ? { ...one, body: Buffer.from('candour/backup/v2\n') } : one)),
    /is a backup in the format candour\/backup\/v2, which this version does not know/,
  ],
  [
    'a row forged with its checksum',
    forgeRows('projects', 'One', 'Won'),
    /^What the backup holds differs from its own ledger, so all of it was taken back\. project p-1, name: expected 'One', as entry 1 says; found 'Won'/,
  ],
  [
    'an entry forged with its checksum',
    forgeRows('entries', '"name": "One"', '"name": "Won"'),
    /so all of it was taken back\. entry 1, public: expected what its commitment [0-9a-f]{64} binds/,
  ],
]

describe('given a file that is no backup, or no longer whole, when it is to be restored', () => {
  it.each(cases)('%s is refused with a sentence and nothing is changed', async (_, given, sentence) => {
    const file = join(folder, 'given.tar.gz')
    if (typeof given === 'function') await repack(join(folder, 'whole.tar.gz'), file, given)
    else writeFileSync(file, given)
    const { code, err, out } = await candour(target, ['restore', file], folder)
    expect(err).toMatch(sentence)
    expect([code, out]).toEqual([1, ''])
    expect(await everyRow(target)).toEqual(before)
  })

  it('a file that is not there, or a folder, ends with 3', async () => {
    expect(await candour(target, ['restore', 'nowhere.tar.gz'], folder)).toMatchObject({ code: 3, out: '' })
    expect(await candour(target, ['restore', '.'], folder)).toMatchObject({ code: 3, out: '' })
  })

  it('cut off anywhere it is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        expect(await whatIsRead(whole.subarray(0, length))).toBe('refused')
      }),
      { numRuns: 150 },
    )
  })

  it('with any bit of it turned it is refused, but for the few bits that say nothing: then it says what it said', async () => {
    const said = await whatIsRead(whole)
    // When and by what it was packed come first; its packed bytes end within the byte before the eight of its checksum and length. Between them
    // a run of equal bytes is repeated from here or from a little further back, which comes to the same.
    const unpacked = gunzipSync(whole)
    const saysNothing = (at: number, turned: Buffer) =>
      at < 10 || at === whole.length - 9 || unpackedFrom(turned)?.equals(unpacked) === true
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: whole.length - 1 }),
        fc.integer({ min: 0, max: 7 }),
        async (at, bit) => {
          const turned = Buffer.from(whole)
          turned[at] = (turned[at] ?? 0) ^ (1 << bit)
          expect(saysNothing(at, turned) ? ['refused', said] : ['refused']).toContain(await whatIsRead(turned))
        },
      ),
      {
        numRuns: 300,
        examples: [
          [4, 0],
          [whole.length - 9, 7],
          [whole.length - 10, 7],
          [whole.length - 1, 0],
        ],
      },
    )
  })

  it('the whole one is taken', async () => {
    copyFileSync(join(folder, 'whole.tar.gz'), join(folder, 'given.tar.gz'))
    expect(await candour(target, ['restore', 'given.tar.gz'], folder)).toMatchObject({ code: 0 })
  })
})

function unpackedFrom(packed: Buffer): Buffer | undefined {
  try {
    return gunzipSync(packed)
  } catch {
    return undefined
  }
}

/** All that is read of a file, or that it was refused. */
async function whatIsRead(bytes: Buffer): Promise<string> {
  const file = join(folder, 'turned.tar.gz')
  writeFileSync(file, bytes)
  const parts = readBackup(file)
  let said = ''
  try {
    for (;;) {
      const { value, done } = await parts.next()
      said += done ? JSON.stringify(value) : `${value.table} ${value.rows}`
      if (done) return said
    }
  } catch (error) {
    if (error instanceof BadBackup) return 'refused'
    throw error
  }
}
