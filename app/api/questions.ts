import {
  aboutRecord,
  type Funnel,
  fieldTypes,
  type Kind,
  may,
  must,
  nameOfRecord,
  type Place,
  placeOf,
  places,
  searchedKinds,
} from '@candour/register'
import { programmeDossier } from '../queries/dossiers.ts'
import { cellsFrom, searchText } from '../queries/project-query.ts'
import type { SearchingReader } from '../queries/reader.ts'
import { searchRegister } from '../queries/search-register.ts'
import { attemptsAt, attemptsByPlace } from '../queries/tried-places.ts'
import { absent } from '../web/absent.ts'
import type { Answer } from '../web/page.ts'
import { paths } from '../web/paths.ts'
import { drawProofOperation } from './draw-proof.ts'
import { learningOperation } from './learning.ts'
import { pageSize } from './lists.ts'
import { missingNegativesOperation } from './missing-negatives.ts'
import { json, type Operation } from './operation.ts'
import { linksOf } from './record-json.ts'
import { pageOf } from './schemas.ts'
import { screeningOperation, screeningsOperation } from './screening.ts'
import { silenceOperation } from './silence-list.ts'
import { spreadOperation } from './spread.ts'
import { standingJson } from './verdict-json.ts'

const { integer, listOf, oneOf } = fieldTypes

/** The funnel as the API tells it. */
export function funnelJson(
  { stages, verdicts, unfavourable }: Funnel,
  { changedPlans, heard }: { readonly changedPlans: number; readonly heard: number },
) {
  const count = Object.fromEntries(Object.entries(unfavourable).map(([fate, ids]) => [fate, ids.length]))
  return {
    stages: stages.map(({ code, count: yes, no, unknown, projects, projectsNo, projectsUnknown }) => ({
      code,
      count: yes,
      no,
      unknown,
      projects,
      projects_no: projectsNo,
      projects_unknown: projectsUnknown,
    })),
    verdicts: Object.fromEntries([...verdicts].map(([code, ids]) => [code, ids.length])),
    unfavourable: { total: Object.values(unfavourable).flat().length, ...count, projects: unfavourable },
    changed_plans: changedPlans,
    projects_heard: heard,
  }
}

const funnelOperation: Operation = {
  path: '/programmes/{id}/funnel',
  id: 'funnel-of-programme',
  tag: 'programmes',
  summary: 'Where did the failures go?',
  description:
    'Projects known to have reached each stage, the verdicts, and what became of the unfavourable results. What is not known is counted apart, never as yes or no. `changed_plans` counts the later plans that changed because of a lesson of its projects, `projects_heard` the projects with an account of children or families.',
  pathParameters: { id: 'id of the programme' },
  query: {},
  answers: { $ref: '#/components/schemas/Funnel' },
  givesCsv: false,
  canMiss: true,
  canBeWithdrawn: true,
  handle: async ({ params }, reader) => {
    const id = params.id ?? ''
    const dossier = await programmeDossier(reader, id)
    return dossier
      ? json(funnelJson(dossier.funnel, { changedPlans: dossier.used.plans, heard: dossier.heard }))
      : absent(reader, 'programme', id)
  },
}

/** What may be chosen of a search beside its words. */
const searchChoices = {
  kind: may(listOf(oneOf(searchedKinds)), { description: 'kinds of record; all of them unless given' }),
  limit: may(integer({ minimum: 1, maximum: 100 }), { description: 'items on a page, 20 unless asked otherwise' }),
  offset: may(integer({ minimum: 0, maximum: 10_000 }), { description: 'items to pass over' }),
} as const

const searchOperation: Operation = {
  path: '/search',
  id: 'search',
  searches: true,
  tag: 'search',
  summary: 'Search the register',
  description:
    'Words, "phrases", -words to leave out, or a plan; one that is longer than an address may be is sent with POST, as JSON `{ "text": … }`. Only records that are like all that was asked, best first: they hold at least half of it, rarer words weighing much more and a name as one word. `unmatched` are the words that no record has.',
  pathParameters: {},
  query: { q: must(searchText, { description: 'what to search for' }), ...searchChoices },
  answers: { $ref: '#/components/schemas/SearchPage' },
  givesCsv: false,
  canMiss: false,
  handle: async ({ values: { q, ...values }, query }, reader) =>
    searchAnswer(reader, q, values, (offset) => paths.apiList('search', { ...cellsFrom(query), offset })),
  sent: {
    id: 'search-by-text',
    summary: 'Search the register for what is like a text',
    description:
      'A whole plan, of as many characters as are read, sent as JSON `{ "text": … }`; the answer is that of GET. It stands in no address, no log and no kept page. Pages are asked for with `offset`: `next` is null, since what was sent has no address.',
    body: { text: must(searchText, { description: 'what to search for' }), ...searchChoices },
    handle: async ({ text, ...values }, reader) => searchAnswer(reader, text, values, () => null),
  },
}

/** What a search finds of a text, with the address of its next page where it has one. */
async function searchAnswer(
  reader: SearchingReader,
  text: unknown,
  values: Readonly<Record<string, unknown>>,
  addressOf: (offset: number) => string | null,
): Promise<Answer> {
  const { kind, limit = 20, offset = 0 } = values as { kind?: readonly Kind[]; limit?: number; offset?: number }
  const found = await searchRegister(reader, String(text), { kinds: kind ?? searchedKinds, limit, offset })
  const isMore = offset + limit < found.total && found.items.length > 0
  return json({
    items: found.items.map((item) => {
      const record = { ...item.record }
      const title = nameOfRecord(item.kind, record) ?? item.id
      return {
        kind: item.kind,
        id: item.id,
        title,
        score: item.score,
        snippet: reader.index
          .highlight(aboutRecord(item.kind, record) ?? title, item.matchedTerms)
          .map(({ text: words, marked }) => ({ text: words, marked })),
        ...(item.standing === undefined ? {} : { verdict: standingJson(item.standing, reader.today) }),
        _links: linksOf(item.kind, item.id),
      }
    }),
    next: isMore ? addressOf(offset + limit) : null,
    total: found.total,
    corrections: found.corrections,
    unmatched: found.unmatched,
  })
}

function placeJson(place: Place, projects: number) {
  const { code, name, region, type, formerCodes = [], now = [] } = place
  return {
    code,
    name,
    region,
    type,
    former_codes: formerCodes,
    now,
    projects,
    _links: {
      self: paths.apiRecord('places', code),
      page: paths.place(code),
      projects: paths.apiList('projects', { place: code }),
    },
  }
}

const placesOperation: Operation = {
  path: '/places',
  id: 'list-places',
  tag: 'places',
  summary: 'Places, and how many projects each has seen',
  pathParameters: {},
  query: {
    limit: may(integer({ minimum: 1, maximum: pageSize.most }), {
      description: 'items on a page; all places unless given',
    }),
  },
  answers: pageOf('Place'),
  givesCsv: true,
  canMiss: false,
  handle: async (request, reader) => {
    const counts = await attemptsByPlace(reader)
    const rows = places.map((place) => placeJson(place, counts.get(place.code) ?? 0))
    if (request.format === 'csv') {
      return {
        kind: 'table',
        name: 'places',
        header: ['code', 'name', 'region', 'type', 'projects'],
        rows: rows.map((row) => [row.code, row.name, row.region, row.type, row.projects]),
      }
    }
    const { limit } = request.values
    return json({ items: typeof limit === 'number' ? rows.slice(0, limit) : rows, next: null })
  },
}

const placeOperation: Operation = {
  path: '/places/{code}',
  id: 'get-place',
  tag: 'places',
  summary: 'One place',
  pathParameters: { code: 'ONS code of the place' },
  query: {},
  answers: { $ref: '#/components/schemas/Place' },
  givesCsv: false,
  canMiss: true,
  handle: async ({ params }, reader) => {
    const code = params.code ?? ''
    const place = placeOf(code)
    if (!place) return { kind: 'missing', what: 'place', id: code }
    if (place.code !== code) return { kind: 'moved', to: paths.apiRecord('places', place.code), isForGood: true }
    return json(placeJson(place, await attemptsAt(reader, code)))
  },
}

/** What is asked of the register as a whole. */
export const questionOperations: readonly Operation[] = [
  searchOperation,
  silenceOperation,
  funnelOperation,
  missingNegativesOperation,
  drawProofOperation,
  screeningOperation,
  screeningsOperation,
  spreadOperation,
  learningOperation,
  placesOperation,
  placeOperation,
]
