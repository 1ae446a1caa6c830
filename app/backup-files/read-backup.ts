import { createHash } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type BackedUpPart, backupFormat, type Manifest, readManifest } from './manifest.ts'
import { BadArchive, type Member, membersOf } from './tar.ts'
import { aboutName, manifestName, rowsIn } from './write-backup.ts'

/** Why a file cannot be restored from, as a sentence. */
export class BadBackup extends Error {}

/** A part of a table's rows: the bytes as PostgreSQL copied them, whole rows. */
export interface RowsOfTable {
  readonly table: string
  readonly rows: Buffer
}

/**
 * Reads a backup from its beginning to its end, a part at a time, and returns its manifest once everything fits it: each part is there, in
 * its order, with its bytes and checksum. What is handed out before that is not to be relied on.
 * @throws BadBackup with a sentence for the person who gave the file
 */
export async function* readBackup(
  file: string,
  onRead: (done: number, of: number) => void = () => undefined,
): AsyncGenerator<RowsOfTable, Manifest> {
  const found: BackedUpPart[] = []
  const rows = new Map<string, number>()
  let isOurs = false
  let manifest: Manifest | undefined
  const { size: bytes } = await stat(file)
  const source = createReadStream(file)
  try {
    for await (const member of membersOf(unpacked(source))) {
      if (!isOurs) {
        checkFirst(file, member)
        isOurs = true
      } else if (member.name === manifestName) {
        manifest = readManifest(member.body.toString('utf8'))
        if (!manifest) throw new BadBackup(`${file} is damaged: its manifest cannot be read.`)
      } else {
        const { name, body } = member
        const table = name.split('/')[0] ?? ''
        found.push({ name, bytes: body.length, sha256: createHash('sha256').update(body).digest('hex') })
        rows.set(table, (rows.get(table) ?? 0) + rowsIn(body))
        yield { table, rows: body }
        onRead(source.bytesRead, bytes)
      }
    }
  } catch (error) {
    throw sentenceFor(file, isOurs, error)
  }
  if (!manifest) throw new BadBackup(isOurs ? `${file} is not whole: it has no manifest.` : notOne(file))
  checkAgainst(file, manifest, found, rows)
  return manifest
}

function unpacked(source: ReadStream): AsyncIterable<Buffer> {
  // What goes wrong in either is thrown where the last of them is read.
  return pipeline(source, createGunzip(), () => undefined)
}

function checkFirst(file: string, { name, body }: Member): void {
  const format = body.toString('utf8').split('\n')[0] ?? ''
  if (name !== aboutName || !format.startsWith('candour/backup/')) throw new BadBackup(notOne(file))
  if (format !== backupFormat)
    throw new BadBackup(
      `${file} is a backup in the format ${format}, which this version does not know: install the one that made it, or a newer one.`,
    )
}

function checkAgainst(
  file: string,
  { parts, tables }: Manifest,
  found: readonly BackedUpPart[],
  rows: ReadonlyMap<string, number>,
): void {
  for (const [i, { name, bytes, sha256 }] of parts.entries()) {
    const part = found[i]
    if (part?.name !== name) throw new BadBackup(`${file} is not whole: ${name} is missing.`)
    if (part.bytes !== bytes || part.sha256 !== sha256)
      throw new BadBackup(`${file} is damaged: ${name} has another checksum than the manifest says.`)
  }
  const more = found[parts.length]
  if (more) throw new BadBackup(`${file} is damaged: its manifest does not know ${more.name}.`)
  for (const table of tables) {
    if ((rows.get(table.name) ?? 0) !== table.rows)
      throw new BadBackup(`${file} is damaged: its manifest counts ${table.rows} rows of ${table.name}.`)
  }
  const unknown = [...rows.keys()].find((table) => !tables.some(({ name }) => name === table))
  if (unknown !== undefined) throw new BadBackup(`${file} is damaged: its manifest does not know the table ${unknown}.`)
}

const notOne = (file: string) => `${file} is no backup of Candour; accepted is a file that 'candour backup' wrote.`

function sentenceFor(file: string, isOurs: boolean, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const isUnreadable = error instanceof BadArchive || /^Z_/.test(code)
  if (!isUnreadable) return error
  if (!isOurs) return new BadBackup(notOne(file))
  const endsEarly = code === 'Z_BUF_ERROR' || (error instanceof BadArchive && error.message === 'it ends too early')
  return new BadBackup(
    endsEarly ? `${file} is not whole: it ends too early.` : `${file} is damaged and cannot be read.`,
  )
}
