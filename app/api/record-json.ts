import { type Kind, recordKinds, type Shown } from '@candour/register'
import type { JudgedClaim } from '../queries/claims.ts'
import { idsElsewhereOf } from '../queries/ids-elsewhere.ts'
import { pageOfRecord, paths } from '../web/paths.ts'

/** Addresses of a record: itself, its page, its history. */
export function linksOf(kind: Kind, id: string): Readonly<Record<string, string>> {
  const self = paths.apiRecord(recordKinds[kind].table, id)
  const page = pageOfRecord(kind, id)
  return { self, ...(page === undefined ? {} : { page }), history: `${self}/history` }
}

/** Where a record stands in other registers, by its id there. */
function linksElsewhere(kind: Kind, record: Shown): Readonly<Record<string, string>> {
  return Object.fromEntries(idsElsewhereOf(kind, record).map(({ id, register }) => [id, register.addressOf(id)]))
}

/** A record as the API sends it: every field named, null where not known. */
export function recordJson(kind: Kind, record: Shown) {
  const shown: Readonly<Record<string, unknown>> = { ...record }
  const fields = Object.keys(recordKinds[kind].fields).map((name) => [name, shown[name] ?? null])
  return { ...Object.fromEntries(fields), _links: { ...linksOf(kind, record.id), ...linksElsewhere(kind, record) } }
}

/** A lesson with how many later plans it changed. */
export function lessonJson(lesson: Shown<'lesson'>, changed: ReadonlyMap<string, number>) {
  const { _links, ...fields } = recordJson('lesson', lesson)
  return { ...fields, changed_plans: changed.get(lesson.id) ?? 0, _links }
}

/** A claim with what the design behind its finding can show of it, by which rule and why. */
export function claimJson({ claim, support }: JudgedClaim) {
  const { _links, ...fields } = recordJson('claim', claim)
  return {
    ...fields,
    design_shows: support.code,
    design_shows_rule: support.rule,
    design_shows_because: support.reasons,
    _links,
  }
}
