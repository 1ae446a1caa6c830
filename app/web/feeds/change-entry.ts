import { recordKinds } from '@candour/register'
import type { EntryChange, ShownEntry } from '../../queries/shown-entries.ts'
import { paths } from '../paths.ts'
import type { AtomEntry } from './atom.ts'

const changeWords: { readonly [C in EntryChange]: string } = {
  entered: 'New',
  changed: 'Changed',
  withdrawn: 'Withdrawn',
  'brought-back': 'Brought back',
  erased: 'Erased',
}

/** An entry of the log as an entry of a feed. */
export function changeEntry(entry: ShownEntry): AtomEntry {
  const { kind, version, change, record, reason, time, commitment } = entry
  const what = recordKinds[kind].singular
  return {
    id: `urn:candour:entry:${commitment}`,
    title: `${changeWords[change]} ${what}: ${nameOf(entry)}`,
    updated: time,
    href: addressOf(entry),
    summary: [
      ...(record === undefined ? ['What it said was erased; its place in the log stays.'] : textOf(record)),
      `Version ${version}${reason === undefined ? '' : `. ${reason}`}.`,
    ].join(' '),
    categories: [kind],
  }
}

function field(record: ShownEntry['record'], names: readonly string[]): string | undefined {
  if (record === undefined) return undefined
  const fields: { readonly [name: string]: unknown } = { ...record }
  for (const name of names) {
    const value = fields[name]
    if (typeof value === 'string') return value
  }
  return undefined
}

function nameOf({ record, id }: ShownEntry): string {
  return field(record, ['name', 'label', 'title', 'outcome', 'lesson', 'claim', 'condition', 'headline']) ?? id
}

function textOf(record: ShownEntry['record']): readonly string[] {
  return [
    field(record, ['headline', 'plain_summary', 'summary', 'happened', 'note', 'measure', 'approach']) ?? '',
  ].filter((text) => text !== '')
}

/** The page on which a record is read. */
function addressOf({ kind, id, record }: ShownEntry): string {
  const project = field(record, ['project_id'])
  if (kind === 'project') return record === undefined ? paths.projects() : paths.project(id)
  if (kind === 'programme') return paths.programme(id)
  if (kind === 'model') return paths.model(id)
  if (kind === 'lesson') return paths.lesson(id)
  if (kind === 'finding') return paths.finding(id)
  if (project !== undefined) return paths.project(project)
  const model = field(record, ['model_id'])
  if (model !== undefined) return paths.model(model)
  const programme = field(record, ['programme_id'])
  return programme === undefined ? paths.home() : paths.programme(programme)
}
