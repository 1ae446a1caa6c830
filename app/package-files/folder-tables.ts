import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Refusal } from '@candour/register'
import { pathInside, resourcesOf } from './descriptor.ts'
import { descriptorName } from './export-folder.ts'
import { cannotFind, type Found, type FoundTables, openAll } from './found-tables.ts'
import { notesOnOthers, whatElseIsThere } from './other-files.ts'
import { kindOfFile, tableFileNames } from './table-names.ts'

/** The tables of a folder: by its descriptor, where it has one, and by the names of its files. */
export async function tablesInFolder(folder: string): Promise<FoundTables> {
  const names = (await readdir(folder)).sort()
  if (names.includes(descriptorName)) return tablesByDescriptor(join(folder, descriptorName))
  const byName = await tablesByName(folder, names)
  if (!byName.ok) return byName
  return openFound(folder, names, byName.found, notesOnOthers(names, new Set()))
}

/** The resources of a descriptor, and tables lying beside it that it does not list. */
export async function tablesByDescriptor(path: string): Promise<FoundTables> {
  const folder = dirname(path)
  const own = await pathInside(folder, basename(path))
  if (!own.ok) return cannotFind(basename(path), 'a link that leads out of its folder', own.accepts)
  const reading = await resourcesOf(path, await readFile(own.path))
  if (!reading.ok) return reading
  const names = (await readdir(folder)).sort()
  const known = new Set(reading.resources.map(({ file }) => file))
  const byName = await tablesByName(
    folder,
    names.filter((name) => !known.has(name)),
  )
  if (!byName.ok) return byName
  const notes = byName.found.map(({ file }) => `${file} is not listed in ${basename(path)}; it was read as well.`)
  const found = await openFound(
    folder,
    names,
    [...reading.resources, ...byName.found],
    [...reading.notes, ...notes, ...notesOnOthers(names, known)],
  )
  return found.ok ? { ...found, inputs: [path, ...found.inputs] } : found
}

/** Files named after tables, links followed: one that leads out of the folder is refused before it is read. */
async function tablesByName(
  folder: string,
  names: readonly string[],
): Promise<{ ok: true; found: readonly Found[] } | { ok: false; refusals: readonly Refusal[] }> {
  const found: Found[] = []
  const refusals: Refusal[] = []
  for (const file of names) {
    const kind = kindOfFile(file)
    if (kind === undefined) continue
    const inside = await pathInside(folder, file)
    if (inside.ok) found.push({ kind, path: inside.path, file })
    else
      refusals.push({
        code: 'unreadable-file',
        where: { file },
        found: 'a link that leads out of its folder, or nowhere',
        accepts: inside.accepts,
      })
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, found }
}

function openFound(
  folder: string,
  names: readonly string[],
  found: readonly Found[],
  notes: readonly string[],
): Promise<FoundTables> | FoundTables {
  if (found.length > 0) return openAll(found, notes)
  const others = whatElseIsThere(names)
  return cannotFind(
    folder,
    others === undefined ? 'no table' : `no table, but ${others.found}`,
    others?.accepts ?? `a folder with at least one of: ${tableFileNames}`,
  )
}
