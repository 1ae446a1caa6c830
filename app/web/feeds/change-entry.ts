import { aboutRecord, nameOfRecord, recordKinds } from '@candour/register'
import type { Change } from '../../queries/newest-changes.ts'
import { addressOfRecord, paths } from '../paths.ts'
import type { AtomEntry } from './atom.ts'

/** An entry of the log as an entry of a feed. */
export function changeEntry(change: Change): AtomEntry {
  const { kind, id, version, record, reason, time, commitment } = change
  const what = recordKinds[kind].singular
  const done = record === undefined ? 'Erased' : version === 1 ? 'New' : 'Changed'
  return {
    id: `urn:candour:entry:${commitment}`,
    title: `${done} ${what}: ${(record && nameOfRecord(kind, { ...record })) ?? id}`,
    updated: time,
    href: addressOf(change),
    summary: [
      record === undefined
        ? 'What it said was erased; its place in the log stays.'
        : (aboutRecord(kind, { ...record }) ?? ''),
      `Version ${version}${reason === undefined ? '' : `. ${reason}`}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
    categories: [kind],
  }
}

/** The page on which a record is read; what is no more leads to the list or to the first page. */
function addressOf({ kind, id, record }: Change): string {
  if (kind === 'project' && record === undefined) return paths.projects()
  return addressOfRecord(kind, id, { ...record }) ?? paths.home()
}
