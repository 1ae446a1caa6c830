import { placeOf, readFields } from '@candour/register'
import { type HeardLesson, lessonNews } from '../../queries/lesson-news.ts'
import { lessonQueryFields } from '../../queries/lessons.ts'
import { namesOf } from '../../queries/names.ts'
import { cellsFrom, projectQueryFields } from '../../queries/project-query.ts'
import { changedPlansInWords } from '../../words/lesson-use-words.ts'
import type { Page } from '../page.ts'
import { chosenInWords } from '../pages/lessons/lesson-filters.ts'
import { paths } from '../paths.ts'
import { type AtomEntry, atomFeed } from './atom.ts'

const entriesEach = 50
const { page: _page, ...chosen } = lessonQueryFields
const fields = { ...chosen, place: projectQueryFields.place } as const

/** Lessons, those heard of last first; narrowed as their list is, by cause, model or practice area, and by place too. */
export const lessonsFeed: Page = {
  address: '/lessons/feed.atom',
  parameters: Object.keys(fields),
  async show({ query, today, site }, reader) {
    const { values: filters, refusals } = readFields(fields, cellsFrom(query))
    if (refusals.length > 0) return { kind: 'refused', refusals }
    const { place, ...facets } = filters
    const news = await lessonNews(reader, filters, entriesEach)
    const models = await namesOf(reader, 'model', facets.model ?? [])
    const named = [...chosenInWords(facets, models), ...(place ?? []).map((code) => placeOf(code)?.name ?? code)]
    const address = paths.lessonsFeed(filters)
    return {
      kind: 'feed',
      body: atomFeed(
        {
          id: `urn:candour:feed:lessons:${address.split('?')[1] ?? 'all'}`,
          title: `Candour: ${['lessons', ...named].join(', ')}`,
          subtitle: 'A lesson comes again when a later plan changes because of it',
          updated: news[0]?.time ?? `${today}T00:00:00Z`,
          self: address,
          alternate: paths.lessons(facets),
          author: 'Candour register',
          entries: news.map(lessonEntry),
        },
        site,
      ),
    }
  },
}

function lessonEntry({ lesson: { id, lesson, happened, causes = [] }, plans, time }: HeardLesson): AtomEntry {
  const changed = changedPlansInWords(plans)
  return {
    id: `urn:candour:lesson:${encodeURIComponent(id)}${plans === 0 ? '' : `:changed-${plans}`}`,
    title: plans === 0 ? lesson : `${changed}: ${lesson}`,
    updated: time,
    href: paths.lesson(id),
    summary: happened,
    categories: causes,
  }
}
