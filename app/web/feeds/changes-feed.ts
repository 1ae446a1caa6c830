import { fieldTypes, may, readFields } from '@candour/register'
import { newestChanges } from '../../queries/newest-changes.ts'
import { cellsFrom } from '../../queries/project-query.ts'
import type { Page } from '../page.ts'
import { paths } from '../paths.ts'
import { atomFeed } from './atom.ts'
import { changeEntry } from './change-entry.ts'

const entriesEach = 50
const fields = {
  before: may(fieldTypes.integer({ minimum: 1 }), { description: 'only entries before this one' }),
} as const

/** New and changed records, newest first; older ones by `?before=`. */
export const changesFeed: Page = {
  address: '/feed.atom',
  parameters: ['before'],
  async show({ query, today, site }, reader) {
    const { values, refusals } = readFields(fields, cellsFrom(query))
    if (refusals.length > 0) return { kind: 'refused', refusals }
    const { before } = values
    const changes = await newestChanges(reader, entriesEach, before)
    return {
      kind: 'feed',
      body: atomFeed(
        {
          id: 'urn:candour:feed:changes',
          title: 'Candour: new and changed records',
          subtitle: 'What was tried in children’s social care, what was promised, and what happened',
          updated: changes.entries[0]?.time ?? `${today}T00:00:00Z`,
          self: paths.feed({ before }),
          alternate: paths.home(),
          ...(changes.olderBefore === undefined ? {} : { next: paths.feed({ before: changes.olderBefore }) }),
          author: 'Candour register',
          entries: changes.entries.map(changeEntry),
        },
        site,
      ),
    }
  },
}
