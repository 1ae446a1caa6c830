import { type Actor, type ActorRole, dayInLondon, nameOfRecord, recordKinds } from '@candour/register'
import type { ProjectVersions } from '../../../queries/project-versions.ts'
import type { EntryChange, ShownEntry } from '../../../queries/shown-entries.ts'
import { capitalised, counted, dateInWords } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import type { LinkView, PageView } from '../../layout/views.ts'
import type { TableAnswer } from '../../page.ts'
import { inFormat, paths } from '../../paths.ts'
import { changesBetween, type FieldChange, fieldInWords } from './version-changes.ts'

/** One version of one record: when it came, why, and what it changed. */
export interface VersionView {
  readonly anchor: string
  readonly title: string
  readonly when: string
  readonly isoTime: string
  readonly reason: string
  readonly actor: string
  readonly entry: string
  readonly isFirst: boolean
  readonly isErased: boolean
  /** That this version withdrew the record, or brought it back. */
  readonly event?: string
  readonly changes: readonly { readonly field: string; readonly before: string; readonly after: string }[]
  readonly summary: string
}

export interface HistoryView extends PageView {
  readonly project: LinkView
  readonly says: string
  /** Later versions, newest first: what was corrected or came to be known. */
  readonly changed: readonly VersionView[]
  /** First versions, in the order in which they came. */
  readonly entered: readonly VersionView[]
  readonly csvHref: string
}

const actors: Readonly<Record<ActorRole, string>> = {
  operator: 'those who run the register',
  import: 'an import of files',
  starter: 'the catalogue that came with the register',
  contributor: 'a contributor',
  evaluator: 'an evaluator',
  manager: 'a programme manager',
  moderator: 'a moderator',
  administrator: 'an administrator',
}
const events: { readonly [C in EntryChange]?: string } = {
  withdrawn: 'It was withdrawn. What it said stays here.',
  'brought-back': 'It was brought back.',
}
const notThere = 'nothing'

interface Versioned {
  readonly entry: ShownEntry
  readonly before?: ShownEntry
  readonly changes: readonly FieldChange[]
}

function fieldsOf(entry: ShownEntry | undefined): Readonly<Record<string, unknown>> | undefined {
  if (entry?.record === undefined) return undefined
  return { ...entry.record, ...(entry.withdrawnOn === undefined ? {} : { withdrawn_on: entry.withdrawnOn }) }
}

function versioned(entries: readonly ShownEntry[]): readonly Versioned[] {
  const last = new Map<string, ShownEntry>()
  return entries.map((entry) => {
    const key = `${entry.kind}/${entry.id}`
    const before = last.get(key)
    last.set(key, entry)
    return {
      entry,
      ...(before === undefined ? {} : { before }),
      changes: changesBetween(fieldsOf(before), fieldsOf(entry)),
    }
  })
}

export function historyView(versions: ProjectVersions, site: Site): HistoryView {
  const all = versioned(versions.entries)
  const later = all.filter(({ before }) => before !== undefined)
  const project = { text: versions.name, href: paths.project(versions.id) }
  return {
    frame: frameOf(site, {
      title: `History: ${versions.name}`,
      section: 'projects',
      breadcrumbs: [{ text: 'Projects', href: paths.projects() }, project, { text: 'History' }],
    }),
    project,
    says: `${counted(all.length, 'entry', 'entries')} of the log: ${counted(all.length - later.length, 'record')} entered, ${later.length === 0 ? 'none changed since' : `${counted(later.length, 'later version')}`}.`,
    changed: later.map(versionView).reverse(),
    entered: all.filter(({ before }) => before === undefined).map(versionView),
    csvHref: inFormat(paths.projectHistory(versions.id), 'csv'),
  }
}

function versionView({ entry, before, changes }: Versioned): VersionView {
  const { kind } = entry
  const { singular, calledByReaders = singular } = recordKinds[kind]
  const name = nameOfRecord(kind, fieldsOf(entry) ?? fieldsOf(before) ?? {}) ?? entry.id
  return {
    anchor: `entry-${entry.sequence}`,
    title: kind === 'project' ? 'The project' : `${capitalised(calledByReaders)}: ${name}`,
    when: dateInWords(dayInLondon(entry.time)),
    isoTime: entry.time,
    reason: entry.reason ?? erased,
    actor: entry.actor === undefined ? erased : actorInWords(entry.actor),
    entry: `Version ${entry.version}, entry ${entry.sequence.toLocaleString('en-GB')}`,
    isFirst: before === undefined,
    isErased: entry.change === 'erased',
    ...(events[entry.change] === undefined ? {} : { event: events[entry.change] }),
    changes: changes.map(({ field, before: was = notThere, after: is = notThere }) => ({
      field: fieldInWords(field),
      before: was,
      after: is,
    })),
    summary: counted(changes.length, 'field'),
  }
}

function actorInWords({ role, organisation }: Actor): string {
  return organisation === undefined ? actors[role] : `${actors[role]} of ${organisation}`
}

/** What stands where a part of an entry was erased. */
const erased = 'erased'

/** Every change of every field to take away, one a row. */
export function historyTable({ id, entries }: ProjectVersions): TableAnswer {
  return {
    kind: 'table',
    name: `history-${id}`,
    header: ['entry', 'time', 'kind', 'id', 'version', 'reason', 'actor', 'field', 'before', 'after'],
    rows: versioned(entries).flatMap(({ entry, changes }) =>
      changes.map(({ field, before, after }) => [
        entry.sequence,
        entry.time,
        entry.kind,
        entry.id,
        entry.version,
        entry.reason,
        entry.actor?.role,
        field,
        before,
        after,
      ]),
    ),
  }
}
