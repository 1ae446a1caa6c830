import { type Kind, recordKinds, type Shown } from '@candour/register'
import { paths } from '../web/paths.ts'

const pages: { readonly [K in Kind]?: (id: string) => string } = {
  programme: (id) => paths.programme(id),
  model: (id) => paths.model(id),
  project: (id) => paths.project(id),
  finding: (id) => paths.finding(id),
  lesson: (id) => paths.lesson(id),
}

/** Addresses of a record: itself, its page, its history. */
export function linksOf(kind: Kind, id: string): Readonly<Record<string, string>> {
  const self = paths.apiRecord(recordKinds[kind].table, id)
  const page = pages[kind]?.(id)
  return { self, ...(page === undefined ? {} : { page }), history: `${self}/history` }
}

/** A record as the API sends it: every field named, null where not known. */
export function recordJson(kind: Kind, record: Shown) {
  const shown: Readonly<Record<string, unknown>> = { ...record }
  const fields = Object.keys(recordKinds[kind].fields).map((name) => [name, shown[name] ?? null])
  return { ...Object.fromEntries(fields), _links: linksOf(kind, record.id) }
}
