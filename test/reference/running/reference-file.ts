import { readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A file of reference cases as it lies on disk. */
export type ReferenceFile = {
  readonly path: string
  /** Name without folder and without `.json`. */
  readonly name: string
  readonly content: Readonly<Record<string, unknown>>
}

/** One case: what goes in, and what the reference software answered. */
export type ReferenceCase = {
  readonly name: string
  /** The list in the file that the case stands in, usually `cases`. */
  readonly group: string
  readonly input: Readonly<Record<string, unknown>>
  readonly expected: unknown
  /** A tolerance of the case's own, when it has one. */
  readonly tolerance?: unknown
}

/** True for a JSON object, as against an array or a plain value. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every `.json` file at or directly or deeply below the path, in order of name. */
export function referencePathsAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .flatMap((inner) =>
      statSync(inner).isDirectory() ? referencePathsAt(inner) : inner.endsWith('.json') ? [inner] : [],
    )
}

/** @throws Error naming the path when the file is not a JSON object */
export function readReferenceFile(path: string): ReferenceFile {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Error(`read ${path}`, { cause })
  }
  if (!isRecord(content)) throw new Error(`${path} holds no JSON object`)
  return { path, name: basename(path).replace(/\.json$/, ''), content }
}

/** Every record with an `input` and an `expected` in any list at the top of the file. */
export function casesOf(file: ReferenceFile): ReferenceCase[] {
  return Object.entries(file.content).flatMap(([group, list]) => {
    if (!Array.isArray(list)) return []
    return list.flatMap((item: unknown, index) => {
      if (!isRecord(item) || !isRecord(item.input) || item.expected === undefined) return []
      const name = typeof item.name === 'string' ? item.name : `${group} ${index + 1}`
      const own = item.tolerance === undefined ? {} : { tolerance: item.tolerance }
      return [{ name, group, input: item.input, expected: item.expected, ...own }]
    })
  })
}
