import { aboutRecord, type Kind, nameOfRecord, recordKinds } from '@candour/register'
import type { EntryChange, ShownEntry } from '../../queries/shown-entries.ts'
import { addressOfRecord, paths } from '../paths.ts'
import type { AtomEntry } from './atom.ts'

const changeWords: { readonly [C in EntryChange]: string } = {
  entered: 'New',
  changed: 'Changed',
  withdrawn: 'Withdrawn',
  'brought-back': 'Brought back',
  erased: 'Erased',
}

const isTheirs = (kind: Kind): boolean => recordKinds[kind].isTheirsToTakeBack === true

/** An entry of the log as an entry of a feed. */
export function changeEntry(entry: ShownEntry): AtomEntry {
  const { kind, id, version, change, record, reason, time, commitment } = entry
  // A reader of feeds keeps copies: what somebody may take back is named by its id, and read on its page alone.
  const name = record === undefined || isTheirs(kind) ? undefined : nameOfRecord(kind, { ...record })
  return {
    id: `urn:candour:entry:${commitment}`,
    title: `${changeWords[change]} ${recordKinds[kind].singular}: ${name ?? id}`,
    updated: time,
    href: addressOf(entry),
    summary: [textOf(entry), `Version ${version}${reason === undefined ? '' : `. ${reason}`}.`]
      .filter((part) => part !== '')
      .join(' '),
    categories: [kind],
  }
}

function textOf({ kind, change, record, isTakenBack }: ShownEntry): string {
  if (isTakenBack)
    return 'What it said is not read any more: those who told it took it back, or it was put right since.'
  if (isTheirs(kind)) return 'It is read on its page alone, where those who told it can take it back.'
  if (record === undefined) return 'What it said was erased; its place in the log stays.'
  if (change === 'withdrawn') return 'What it said stays in its history.'
  return aboutRecord(kind, { ...record }) ?? ''
}

/** The page on which a record is read; what is no more leads to the list or to the first page. */
function addressOf({ kind, id, record }: ShownEntry): string {
  if (kind === 'project' && record === undefined) return paths.projects()
  return addressOfRecord(kind, id, { ...record }) ?? paths.home()
}
