import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRecord } from '../running/reference-file.ts'

/** A record of a public test collection. */
export type CollectionRecord = { readonly id: string; readonly title: string; readonly text: string }

/** A query of a public test collection. */
export type CollectionQuery = { readonly id: string; readonly text: string }

/** What is wrong with a file of a collection, in one sentence that names file and line. */
export class CollectionFault extends Error {
  override readonly name = 'CollectionFault'
}

/** @throws CollectionFault when the file can't be read, a line isn't a record, or an id comes twice */
export function readRecords(folder: string): CollectionRecord[] {
  return readLines(join(folder, 'corpus.jsonl'), (line) => ({
    id: identifier(line.id),
    title: textOrEmpty('title', line.title),
    text: textOrEmpty('text', line.text),
  }))
}

/** @throws CollectionFault when the file can't be read, a line isn't a query, or an id comes twice */
export function readQueries(folder: string): CollectionQuery[] {
  return readLines(join(folder, 'queries.jsonl'), (line) => {
    if (typeof line.text !== 'string') throw new TypeError('"text" is not a text')
    return { id: identifier(line.id), text: line.text }
  })
}

function readLines<T extends { readonly id: string }>(
  path: string,
  read: (line: Readonly<Record<string, unknown>>) => T,
): T[] {
  let content: string
  try {
    content = readFileSync(path, 'utf8')
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
    throw new CollectionFault(`${path} can't be read${reason}.`, { cause })
  }
  const seen = new Set<string>()
  return content.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    try {
      const parsed: unknown = JSON.parse(line)
      if (!isRecord(parsed)) throw new TypeError('it is not a JSON object')
      const item = read(parsed)
      if (seen.has(item.id)) throw new TypeError(`the id ${item.id} came before`)
      seen.add(item.id)
      return [item]
    } catch (cause) {
      const reason = cause instanceof SyntaxError ? 'it is not JSON' : cause instanceof Error ? cause.message : ''
      throw new CollectionFault(`${path} line ${at + 1} can't be used: ${reason}.`, { cause })
    }
  })
}

/** Ids stand in a run between blanks, so they must have none themselves. */
function identifier(value: unknown): string {
  const id = typeof value === 'number' ? String(value) : value
  if (typeof id !== 'string' || !/^\S+$/.test(id)) throw new TypeError('"id" is not a text without blanks')
  return id
}

function textOrEmpty(field: string, value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'string') throw new TypeError(`"${field}" is not a text`)
  return value
}
