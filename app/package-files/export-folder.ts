import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { allKinds, dataPackageName } from '@candour/register'
import { workbookName } from './workbook-name.ts'

export const descriptorName = 'datapackage.json'

const ownNames: ReadonlySet<string> = new Set([
  descriptorName,
  workbookName,
  ...allKinds.flatMap(({ table }) => [`${table}.csv`, `${table}.jsonl`]),
])

/** Why an export may not go into a folder, as a sentence; undefined where it may. */
export async function whyNotInto(folder: string): Promise<string | undefined> {
  const entry = await stat(folder).catch(() => undefined)
  if (!entry) return undefined
  if (!entry.isDirectory()) return `${folder} is a file; an export needs a folder.`
  const names = await readdir(folder)
  if (names.length === 0) return undefined
  const foreign = names.filter((name) => !ownNames.has(name))
  if (foreign.length === 0 && (await isEarlierExport(folder))) return undefined
  const what =
    foreign.length > 0
      ? `holds other files (${foreign.slice(0, 3).join(', ')}${foreign.length > 3 ? ', …' : ''})`
      : 'is not empty and no earlier export'
  return `${folder} ${what}; choose another folder, or give --force to write beside and over them.`
}

async function isEarlierExport(folder: string): Promise<boolean> {
  try {
    const json: unknown = JSON.parse(await readFile(join(folder, descriptorName), 'utf8'))
    return typeof json === 'object' && json !== null && 'name' in json && json.name === dataPackageName
  } catch {
    return false
  }
}

/**
 * Lets `write` fill a draft folder beside the target, then puts it in place. A new folder appears whole, by one rename. In a folder
 * that exists the descriptor goes first and comes last, so that a half replaced export is never taken for a whole one; files that are
 * not an export's are left alone. When `write` fails the target is as it was.
 */
export async function writeInPlace(folder: string, write: (draft: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  const draft = join(dirname(folder), `.${basename(folder)}.${randomBytes(4).toString('hex')}.part`)
  await mkdir(draft)
  try {
    await write(draft)
    const existing = await readdir(folder).catch(() => undefined)
    if (existing === undefined) {
      await rename(draft, folder)
      return
    }
    await rm(join(folder, descriptorName), { force: true })
    const written = await readdir(draft)
    for (const name of existing)
      if (ownNames.has(name) && !written.includes(name)) await rm(join(folder, name), { force: true })
    const last = (name: string) => (name === descriptorName ? 1 : 0)
    for (const name of written.sort((a, b) => last(a) - last(b))) await rename(join(draft, name), join(folder, name))
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}
