import { allKinds, type Kind, kindOfTable } from '@candour/register'
import { operations } from '../../app/api/openapi.ts'
import { lessonQueryFields } from '../../app/queries/lessons.ts'
import { projectQueryFields } from '../../app/queries/project-query.ts'
import { voiceQueryFields } from '../../app/queries/voices.ts'
import { pages } from '../../app/web/pages/index.ts'
import { withQuery } from '../../app/web/paths.ts'
import type { WrittenRegister } from './written-register.ts'

/** An address to be asked, and the pattern of the route that answers it. */
export interface Route {
  readonly pattern: string
  readonly address: string
}

/** Routes on which earlier versions and what was withdrawn are told. */
export function tellsHistory(pattern: string): boolean {
  return pattern === '/feed.atom' || pattern === '/api/v1/entries/{sequence}' || pattern.endsWith('/history')
}

/** Files of the sitemap: of every kind, whether it has pages of its own or not. */
const sitemapTables = ['pages', ...allKinds.map(({ table }) => table)]

const placeCodes = ['E08000035', 'E06000014']

/**
 * Every address of the site and of the API, made from the code's own lists of them: a pattern or a parameter that is not known here
 * is an error, so that no new one goes without being looked at.
 */
export function everyRoute(written: WrittenRegister): readonly Route[] {
  return [...pages.flatMap(({ address }) => pageRoutes(address, written)), ...apiRoutes(written)]
}

function pageRoutes(pattern: string, written: WrittenRegister): readonly Route[] {
  const filled = pattern.replace(/\/:\w+.*/, '').slice(1)
  const kind = kindOfTable(filled)?.kind
  if (pattern === '/sitemaps/:table/:part')
    return sitemapTables.map((table) => ({ pattern, address: `/sitemaps/${table}/1` }))
  const bare = pattern.includes(':code')
    ? codesFor(pattern, written).map((code) => pattern.replace(':code', code))
    : pattern.includes(':id')
      ? idsOf(kind, pattern, written).map((id) => pattern.replace(':id', id))
      : [pattern]
  if (bare.some((address) => address.includes(':'))) throw new Error(`'${pattern}' has a parameter that is not known`)
  return bare.flatMap((path) =>
    queriesOf(pattern, written).flatMap((query) =>
      // What is asked for as JSON leads to the API.
      ['', 'csv', ...(Object.keys(query).length === 0 ? ['json'] : [])].map((format) => ({
        pattern,
        address: withQuery(path, { ...query, format }),
      })),
    ),
  )
}

/** Codes that fill an address: of places, of outcomes, or of causes that lessons named. */
function codesFor(path: string, written: WrittenRegister): readonly string[] {
  if (path.startsWith('/places')) return placeCodes
  return path.startsWith('/evidence') ? outcomesOf(written) : causesOf(written)
}

function idsOf(kind: Kind | undefined, pattern: string, written: WrittenRegister): readonly string[] {
  if (kind === undefined) throw new Error(`nothing is known to fill the id of '${pattern}'`)
  return written.ids(kind)
}

type Queries = readonly Readonly<Record<string, string>>[]

/** What a page can be asked: each parameter that narrows it, by what it could tell. */
function queriesOf(pattern: string, written: WrittenRegister): Queries {
  const ids = (parameter: string, kind: Kind): Queries => written.ids(kind).map((id) => ({ [parameter]: id }))
  const asked: Readonly<Record<string, Queries>> = {
    '/search': narrowedBy(projectQueryFields, written),
    '/projects': narrowedBy(projectQueryFields, written),
    '/lessons': narrowedBy(lessonQueryFields, written),
    '/voices': narrowedBy(voiceQueryFields, written),
    '/feed.atom': sequencesOf(written)
      .filter((sequence) => sequence % 40 === 0)
      .map((before) => ({ before: String(before) })),
    '/evidence/:code': ids('model', 'model'),
    '/evidence/map': [{ by: 'model' }],
    '/evidence/:code/metafor.r': ids('model', 'model'),
    '/places': ids('model', 'model'),
    '/learning': ids('programme', 'programme'),
    '/places/:code': ids('model', 'model'),
    '/models/:id/spread': placeCodes.map((place) => ({ place })),
    '/programmes/:id/missing-negatives': [{ rows: 'assumptions' }],
    '/programmes/:id': [
      { stage: 'applied' },
      { stage: 'funded' },
      { stage: 'funded', answer: 'no' },
      { fate: 'contradicted' },
    ],
    '/claims': [
      ...['yes', 'no', 'unknown'].map((source_says) => ({ source_says })),
      ...['supported', 'partly', 'not-supported', 'no-finding'].map((design_shows) => ({ design_shows })),
    ],
  }
  return [{}, ...(asked[pattern] ?? [])]
}

/** One query for each value of each parameter that holds ids of records; codes are the same for all. */
function narrowedBy(fields: Readonly<Record<string, unknown>>, written: WrittenRegister): Queries {
  return ['programme', 'model', 'project'].flatMap((parameter) =>
    parameter in fields ? written.ids(parameter as Kind).map((id) => ({ [parameter]: id })) : [],
  )
}

function apiRoutes(written: WrittenRegister): readonly Route[] {
  return operations.flatMap(({ path, query, givesCsv }) => {
    const pattern = `/api/v1${path}`
    const kind = kindOfTable(path.split('/')[1] ?? '')?.kind
    const bare = path.includes('{sequence}')
      ? sequencesOf(written).map((sequence) => pattern.replace('{sequence}', String(sequence)))
      : path.includes('{code}')
        ? codesFor(path, written).map((code) => pattern.replace('{code}', code))
        : path.includes('{id}')
          ? idsOf(kind, pattern, written).map((id) => pattern.replace('{id}', id))
          : [pattern]
    if (bare.some((address) => address.includes('{'))) throw new Error(`'${pattern}' has a parameter that is not known`)
    if (path === '/search') return []
    const limit = 'limit' in query ? { limit: '500' } : {}
    const formats = givesCsv ? ['', 'csv'] : ['']
    return bare.flatMap((address) =>
      [{}, ...narrowedBy(query, written)].flatMap((narrowing) =>
        formats.map((format) => ({ pattern, address: withQuery(address, { ...limit, ...narrowing, format }) })),
      ),
    )
  })
}

const sequencesOf = (written: WrittenRegister): readonly number[] =>
  [...written.records.values()].flatMap(({ versions }) => versions.map(({ sequence }) => sequence))

/** The first few outcomes that promises and findings named at any time: each has several pages and files, and all are made alike. */
function outcomesOf(written: WrittenRegister): readonly string[] {
  const told = (['outcome', 'finding'] as const).flatMap((kind) =>
    written.of(kind).flatMap(({ versions }) => versions.map(({ record }) => record)),
  )
  return [...new Set(told.flatMap((record) => ('outcome_code' in record ? (record.outcome_code ?? []) : [])))].slice(
    0,
    4,
  )
}

/** Causes that lessons named at any time. */
function causesOf(written: WrittenRegister): readonly string[] {
  const told = written.of('lesson').flatMap(({ versions }) => versions.map(({ record }) => record))
  return [...new Set(told.flatMap((record) => ('causes' in record ? (record.causes ?? []) : [])))]
}
