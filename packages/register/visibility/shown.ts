import type { Kind } from '../records/kinds.ts'
import { type AnyRecord, type Records, recordKinds } from '../records/kinds.ts'
import { isAmong, type Viewer } from './viewer.ts'
import { openToAll, type Visibility } from './visibility.ts'

declare const shown: unique symbol

/**
 * A record as one viewer may see it: hidden fields are absent, or hold what stands in for them. Only the questions of the application
 * make it; pages, the API, feeds, exports and the search index take nothing else.
 */
export type Shown<K extends Kind = Kind> = Records[K] & { readonly [shown]: K }

/** Who may see what of this record, by its kind's own declaration. */
export function visibilityOf(kind: Kind, record: AnyRecord): Visibility {
  // Kind and record belong together, which the compiler cannot see once they are looked up by name.
  return recordKinds[kind].visibility?.(record as never) ?? openToAll
}

/**
 * The record as the viewer may see it; undefined where they may not know of it. Of an earlier version `now` is the record as it stands:
 * what is told in confidence today was not meant to be read from its history, and what a version hid is shown where it is said openly
 * today.
 */
export function shownTo<K extends Kind>(
  viewer: Viewer,
  kind: K,
  record: Records[K],
  now?: Records[K],
): Shown<K> | undefined {
  const own = visibilityOf(kind, record)
  if (now === undefined) return shownBy([own], viewer, kind, record)
  const today = visibilityOf(kind, now)
  return shownBy(saysAll(now, record, own.hidden) ? [today] : [own, today], viewer, kind, record)
}

/** The record as several rules together let a viewer see it: each hides what it hides, whatever the others say. */
export function shownBy<K extends Kind>(
  rules: readonly Visibility[],
  viewer: Viewer,
  kind: K,
  record: Records[K],
): Shown<K> | undefined {
  if (!rules.every(({ audience }) => isAmong(viewer, audience, kind, record))) return undefined
  const hiding = rules.filter(({ hidden, insiders }) => hidden.length > 0 && !isAmong(viewer, insiders, kind, record))
  // The only places where the brand is given.
  if (hiding.length === 0) return record as Shown<K>
  const hidden = new Set(hiding.flatMap((rule) => rule.hidden))
  const standIns = Object.assign({}, ...hiding.map((rule) => rule.standIns)) as Readonly<Record<string, string>>
  const left = Object.entries(record).flatMap(([field, value]): [string, unknown][] => {
    if (!hidden.has(field)) return [[field, value]]
    return field in standIns ? [[field, standIns[field]]] : []
  })
  // The compiler cannot follow fields through entries and back; what is left was a record of this kind.
  return Object.fromEntries(left) as unknown as Shown<K>
}

/** Whether the record as it stands says the same in these fields, so that their rule of today is the only one they need. */
function saysAll(now: AnyRecord, version: AnyRecord, fields: readonly string[]): boolean {
  const valuesOf = (record: Readonly<Record<string, unknown>>) => JSON.stringify(fields.map((field) => record[field]))
  return fields.length > 0 && valuesOf({ ...now }) === valuesOf({ ...version })
}

/** True where the viewer may know of the record and nothing of it is hidden from them, in this version or as it stands now. */
export function mayReadAll(viewer: Viewer, kind: Kind, record: AnyRecord, now: AnyRecord = record): boolean {
  return [visibilityOf(kind, record), visibilityOf(kind, now)].every(
    ({ audience, hidden, insiders }) =>
      isAmong(viewer, audience, kind, record) && (hidden.length === 0 || isAmong(viewer, insiders, kind, record)),
  )
}

/** A record's fields in two parts: what everybody may read, and what only some may. Together they are the record. */
export interface Parts {
  readonly public: Readonly<Record<string, unknown>>
  readonly hidden: Readonly<Record<string, unknown>>
}

/** The two parts of a record, as the ledger commits to them: proving one does not open the other. */
export function partsOf(kind: Kind, record: AnyRecord): Parts {
  const { audience, hidden } = visibilityOf(kind, record)
  const isHidden = (field: string) => audience !== 'public' || hidden.includes(field)
  const fields = Object.entries(record).filter(([, value]) => value !== undefined)
  return {
    public: Object.fromEntries(fields.filter(([field]) => !isHidden(field))),
    hidden: Object.fromEntries(fields.filter(([field]) => isHidden(field))),
  }
}
