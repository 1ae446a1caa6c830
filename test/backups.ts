import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Manifest } from '../app/backup-files/manifest.ts'
import { archiveOf, type Member, membersOf } from '../app/backup-files/tar.ts'

/** Every file of a backup, its manifest last. */
export async function membersIn(file: string): Promise<readonly Member[]> {
  const members: Member[] = []
  for await (const member of membersOf(Readable.from([gunzipSync(readFileSync(file))]))) members.push(member)
  return members
}

export async function manifestIn(file: string): Promise<Manifest> {
  const manifest = (await membersIn(file)).at(-1)?.body.toString() ?? ''
  return JSON.parse(manifest)
}

/** Writes a backup's files into another, changed, packed as if nothing had happened. */
export async function repack(file: string, into: string, change: (members: readonly Member[]) => readonly Member[]) {
  const pieces: Buffer[] = []
  const members = Readable.from(change(await membersIn(file)))
  for await (const piece of archiveOf(members, 0)) pieces.push(piece)
  writeFileSync(into, gzipSync(Buffer.concat(pieces)))
}

/** The same with some text changed in a table's rows, and the manifest's checksums made to fit. */
export function forgeRows(table: string, from: string, to: string) {
  return (members: readonly Member[]): readonly Member[] => {
    const changed = members.map(({ name, body }) =>
      name.startsWith(`${table}/`) ? { name, body: Buffer.from(body.toString().replace(from, to)) } : { name, body },
    )
    return withManifest(changed, (manifest) => {
      const parts = manifest.parts.map((part) => {
        const body = changed.find(({ name }) => name === part.name)?.body ?? Buffer.alloc(0)
        return { ...part, bytes: body.length, sha256: createHash('sha256').update(body).digest('hex') }
      })
      return { ...manifest, parts }
    })
  }
}

/** The same with another manifest. */
export function withManifest(
  members: readonly Member[],
  change: (manifest: Manifest) => Readonly<Partial<Record<keyof Manifest, unknown>>>,
): readonly Member[] {
  return members.map(({ name, body }) =>
    name === 'manifest.json'
      ? { name, body: Buffer.from(JSON.stringify(change(JSON.parse(body.toString())))) }
      : { name, body },
  )
}
