import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type BackedUpPart, type BackedUpTable, backupFormat, type Manifest } from './manifest.ts'
import { writeWhole } from './place-file.ts'
import { archiveOf, type Member } from './tar.ts'

export const aboutName = 'candour-backup.txt'
export const manifestName = 'manifest.json'

/** The rows of one table, as PostgreSQL copies them as text: in pieces of any size, a line a row. */
export interface TableRows {
  readonly name: string
  readonly columns: readonly string[]
  rows(): AsyncIterable<Buffer>
}

/** What the manifest says beside what is found in writing. */
export type BackupFacts = Omit<Manifest, 'format' | 'tables' | 'parts'>

/** A part holds about so many bytes of rows: enough for few files, little enough for memory. */
const partBytes = 4 * 2 ** 20

/** Writes a backup into a file: it appears whole, on the disk, or not at all. */
export async function writeBackup(
  file: string,
  facts: BackupFacts,
  tables: readonly TableRows[],
  onRows: (rows: number) => void,
): Promise<{ readonly manifest: Manifest; readonly bytes: number }> {
  const written: { tables: BackedUpTable[]; parts: BackedUpPart[] } = { tables: [], parts: [] }
  const manifest = (): Manifest => ({ format: backupFormat, ...facts, ...written })
  const members = async function* (): AsyncGenerator<Member> {
    yield { name: aboutName, body: Buffer.from(aboutText(facts)) }
    for (const table of tables) {
      let rows = 0
      let number = 0
      for await (const body of partsOf(table.rows())) {
        number += 1
        const name = `${table.name}/${String(number).padStart(6, '0')}.copy`
        written.parts.push({ name, bytes: body.length, sha256: createHash('sha256').update(body).digest('hex') })
        yield { name, body }
        const inPart = rowsIn(body)
        rows += inPart
        onRows(inPart)
      }
      written.tables.push({ name: table.name, columns: table.columns, rows })
    }
    yield { name: manifestName, body: Buffer.from(`${JSON.stringify(manifest(), null, 1)}\n`) }
  }
  const seconds = Math.floor(Date.parse(facts.made_at) / 1000)
  // One part waits to be packed, no more.
  const archive = Readable.from(archiveOf(members(), seconds), { highWaterMark: 1 })
  const bytes = await writeWhole(file, (target) => pipeline(archive, createGzip(), target))
  return { manifest: manifest(), bytes }
}

/** Rows stand one a line: a line's end within a value is written as \n. */
export function rowsIn(body: Buffer): number {
  let rows = 0
  for (let at = body.indexOf(10); at >= 0; at = body.indexOf(10, at + 1)) rows += 1
  return rows
}

/** Pieces of any size as parts of a middling one, each of whole rows. */
async function* partsOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let bytes = 0
  for await (const piece of pieces) {
    held.push(piece)
    bytes += piece.length
    const end = piece.lastIndexOf(10) + 1
    if (bytes < partBytes || end === 0) continue
    const rest = piece.subarray(end)
    yield Buffer.concat(held).subarray(0, bytes - rest.length)
    held = [rest]
    bytes = rest.length
  }
  if (bytes > 0) yield Buffer.concat(held)
}

function aboutText({ made_at, made_by, position }: BackupFacts): string {
  return `${backupFormat}

A backup of a register of Candour, made at ${made_at} by version ${made_by}: ${position} entries.
It holds what was told in confidence. "candour restore" brings it back; docs/how-to/back-up-and-restore.md tells how.
Each folder is a table, its rows as PostgreSQL copies them (COPY, text); manifest.json, which comes last, has their checksums.
`
}
