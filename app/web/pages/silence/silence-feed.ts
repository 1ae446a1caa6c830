import { type PlainDate, plainDateOf } from '@candour/register'
import { type OwedRow, silenceSince } from '../../../queries/silence.ts'
import { dateInWords } from '../../../words/wording.ts'
import { type AtomEntry, atomFeed } from '../../feeds/atom.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { silenceQuestionFrom } from './silence-question.ts'

/** Of each kind of change the newest so many. */
const entriesEach = 500

/** Changes of silence as an Atom feed: newly silent and newly answered, newest first. */
export const silenceFeed: Page = {
  address: '/silence/feed.atom',
  parameters: ['since'],
  async show({ query, today, site }, reader) {
    const asked = silenceQuestionFrom(query)
    if (!asked.ok) return { kind: 'refused', refusals: asked.refusals }
    const { since } = asked.value
    const { newlySilent, newlyAnswered } = await silenceSince(reader, since, entriesEach)
    const entries = silenceEntries(newlySilent.rows, newlyAnswered.rows)
    return {
      kind: 'feed',
      body: atomFeed(
        {
          id: 'urn:candour:feed:silence',
          title: 'Candour: promises that fell silent, or were answered late',
          subtitle:
            'A silent promise is past its date and unanswered here; a report may exist that the register has not seen',
          updated: entries[0]?.updated ?? `${today}T00:00:00Z`,
          self: paths.silenceFeed({ since }),
          alternate: paths.silence({ since }),
          author: 'Candour register',
          entries,
        },
        site,
      ),
    }
  },
}

/** The entries of the feed; a promise has one for falling silent and another for being answered. */
export function silenceEntries(
  newlySilent: readonly OwedRow[],
  newlyAnswered: readonly OwedRow[],
): readonly AtomEntry[] {
  const entries = [...newlySilent.map(silentEntry), ...newlyAnswered.map(answeredEntry)]
  return entries.sort((a, b) => (a.updated < b.updated ? 1 : -1))
}

function silentEntry(row: OwedRow): AtomEntry {
  return {
    id: `${idOf(row)}:silent:${row.silent_from}`,
    title: `Silent: ${row.label} (${row.project_name})`,
    updated: `${row.silent_from}T00:00:00Z`,
    href: paths.project(row.project_id),
    summary: `An answer was due on ${inWords(row.due_on)} by rule ${row.clock_rule}; it is silent since ${inWords(row.silent_from)}. A report may exist that it has not seen.`,
    categories: ['silent'],
  }
}

function answeredEntry(row: OwedRow): AtomEntry {
  const at = row.answered_at ?? `${row.silent_from}T00:00:00Z`
  return {
    id: `${idOf(row)}:answered`,
    title: `Answered: ${row.label} (${row.project_name})`,
    updated: at,
    href: paths.project(row.project_id),
    summary: `An answer that was due on ${inWords(row.due_on)} is on record now.`,
    categories: ['answered'],
  }
}

function idOf({ project_id: project, key }: OwedRow): string {
  return `urn:candour:promise:${encodeURIComponent(project)}:${encodeURIComponent(key)}`
}

function inWords(date: string): string {
  const day: PlainDate = plainDateOf(date)
  return dateInWords(day)
}
