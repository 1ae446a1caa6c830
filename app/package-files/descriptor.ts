import { realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, sep } from 'node:path'
import { allKinds, dataPackageName, kindOfTable, nearestOf, type RecordKind, type Refusal } from '@candour/register'
import type { Declared } from '../spreadsheets/table-file.ts'
import { declaredBy, isObject } from './declared.ts'

export interface Resource {
  readonly kind: RecordKind
  readonly path: string
  readonly file: string
  /** How the descriptor says that it is written. */
  readonly declared: Declared
}

export type ResourcesReading =
  | { readonly ok: true; readonly resources: readonly Resource[]; readonly notes: readonly string[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** The files that a data package's descriptor names for the register's tables; every fault is told. */
export async function resourcesOf(path: string, bytes: Uint8Array): Promise<ResourcesReading> {
  const file = basename(path)
  const refusals: Refusal[] = []
  const notes: string[] = []
  const refuse = (found: string, accepts: string) =>
    refusals.push({ code: 'unreadable-file', where: { file }, found, accepts })
  const descriptor = descriptorIn(bytes)
  if (!descriptor) {
    refuse('no list of resources', "a data package: a JSON object with a list 'resources'")
    return { ok: false, refusals }
  }
  const resources: Resource[] = []
  const isOurs = descriptor.name === dataPackageName
  for (const [i, entry] of descriptor.resources.entries()) {
    const { name, path: at } = isObject(entry) ? entry : {}
    if (typeof name !== 'string') {
      refuse(`resource ${i + 1} without a name`, 'a name for each resource')
      continue
    }
    const kind = kindOfTable(name)
    if (!kind) {
      const near = nearestOf(
        name,
        allKinds.map(({ table }) => table),
      )
      notes.push(
        `${file}: the resource '${name}' is no table of the register and was left out.${near === undefined ? '' : ` Did you mean '${near}'?`}`,
      )
    } else if (typeof at !== 'string')
      refuse(`resource '${name}' with ${at === undefined ? 'no path' : 'several paths'}`, 'one path for each resource')
    else {
      const real = await pathInside(dirname(path), at)
      const declared = isObject(entry)
        ? declaredBy(kind, entry, isOurs, (found, accepts) => refuse(`${found}, resource '${name}'`, accepts))
        : {}
      if (real.ok) resources.push({ kind, path: real.path, file: at, declared })
      else refuse(`path '${at}' of resource '${name}'`, real.accepts)
    }
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, resources, notes }
}

function descriptorIn(bytes: Uint8Array): { name: unknown; resources: readonly unknown[] } | undefined {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8').decode(bytes))
    return isObject(json) && Array.isArray(json.resources) ? { name: json.name, resources: json.resources } : undefined
  } catch {
    return undefined
  }
}

/** The file itself, links followed: a package from elsewhere must not lead to what lies outside its folder. */
export async function pathInside(
  folder: string,
  path: string,
): Promise<{ ok: true; path: string } | { ok: false; accepts: string }> {
  if (isAbsolute(path) || /^[a-z]+:\/\//i.test(path) || path.split(/[/\\]/).includes('..')) {
    return { ok: false, accepts: 'a path of a file within the package, without .. and not an address' }
  }
  const root = await realpath(folder)
  const real = await realpath(join(root, path)).catch(() => undefined)
  if (real === undefined) return { ok: false, accepts: 'a path of a file that is there' }
  if (!real.startsWith(root + sep))
    return { ok: false, accepts: 'a path of a file within the package, not a link out of it' }
  return { ok: true, path: real }
}
