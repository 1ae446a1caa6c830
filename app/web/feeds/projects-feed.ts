import { placeOf, readFields, type Verdict, verdictOfCode, verdictWords } from '@candour/register'
import { namesOf } from '../../queries/names.ts'
import { type HeardOf, projectNews } from '../../queries/project-news.ts'
import { cellsFrom, type ProjectFilters, projectQueryFields } from '../../queries/project-query.ts'
import type { Reader } from '../../queries/reader.ts'
import { practiceAreaInWords } from '../../words/code-words.ts'
import { listInWords, placesInWords } from '../../words/wording.ts'
import type { Page } from '../page.ts'
import { paths } from '../paths.ts'
import { type AtomEntry, atomFeed } from './atom.ts'

const entriesEach = 50
const { verdict, programme, practice_area, model, place } = projectQueryFields
const fields = { verdict, programme, practice_area, model, place } as const

/** Projects with their verdicts, those heard of last first; narrowed by verdict, programme, practice area, model or place as their list is. */
export const projectsFeed: Page = {
  address: '/projects/feed.atom',
  parameters: Object.keys(fields),
  async show({ query, today, site }, reader) {
    const { values, refusals } = readFields(fields, cellsFrom(query))
    if (refusals.length > 0) return { kind: 'refused', refusals }
    const filters: ProjectFilters = values
    const news = await projectNews(reader, filters, entriesEach)
    const address = paths.projectsFeed(filters)
    return {
      kind: 'feed',
      body: atomFeed(
        {
          id: `urn:candour:feed:projects:${address.split('?')[1] ?? 'all'}`,
          title: `Candour: ${await chosenInWords(reader, filters)}`,
          subtitle: 'A project comes again when its verdict changes',
          updated: news[0]?.time ?? `${today}T00:00:00Z`,
          self: address,
          alternate: paths.projects(filters),
          author: 'Candour register',
          entries: news.map(projectEntry),
        },
        site,
      ),
    }
  },
}

/** Verdicts of what was not hoped for: a feed of its own, since nobody else tells of them. */
export const notHopedFor = [
  'worse',
  'worse-in-part',
  'no-difference',
  'not-shown',
  'mixed',
] as const satisfies readonly Verdict[]

/** What the feed holds: `not what was hoped`, or each choice by its name. */
async function chosenInWords(reader: Reader, filters: ProjectFilters): Promise<string> {
  const {
    verdict: verdicts = [],
    programme: programmes = [],
    model: models = [],
    practice_area = [],
    place: codes = [],
  } = filters
  const [programmeNames, modelNames] = await Promise.all([
    namesOf(reader, 'programme', programmes),
    namesOf(reader, 'model', models),
  ])
  const isNotHopedFor = verdicts.length === notHopedFor.length && notHopedFor.every((code) => verdicts.includes(code))
  const chosen = [
    isNotHopedFor
      ? 'not what was hoped'
      : verdicts.length === 0
        ? 'projects and their verdicts'
        : listInWords(verdicts.map((code) => verdictWords[verdictOfCode(code)])),
    ...programmes.map((id) => programmeNames.get(id) ?? id),
    ...models.map((id) => modelNames.get(id) ?? id),
    ...practice_area.map(practiceAreaInWords),
    ...codes.map((code) => placeOf(code)?.name ?? code),
  ]
  return chosen.join(', ')
}

function projectEntry({ summary: { project, standing }, time }: HeardOf): AtomEntry {
  const code = verdictOfCode(standing.verdict)
  return {
    id: `urn:candour:project:${encodeURIComponent(project.id)}:${code}`,
    title: `${verdictWords[code]}: ${project.name}`,
    updated: time,
    href: paths.project(project.id),
    summary: [placesInWords(project.places), project.plain_summary ?? project.approach ?? '']
      .filter((part) => part !== '')
      .join('. '),
    categories: [code],
  }
}
