import {
  type Claim,
  type ClaimSupport,
  type ClaimSupportCode,
  claimSupport,
  claimSupports,
  fieldTypes,
  may,
  type Result,
  readFields,
  type Shown,
} from '@candour/register'
import { countedOnce } from './counted-once.ts'
import { namesOf } from './names.ts'
import { cellsFrom, type Parameters } from './project-query.ts'
import type { Reader } from './reader.ts'
import { listedAfter, type RecordFilters } from './record-lists.ts'
import { shownByIds } from './shown.ts'

/** What a source may say of a claim, in the order in which pages show it. */
export const sourceAnswers = ['no', 'unknown', 'yes'] as const satisfies readonly Claim['source_says'][]
/** The same of what the design can show: what it cannot comes first. */
export const designAnswers = [
  'not-supported',
  'partly',
  'supported',
  'no-finding',
] as const satisfies readonly ClaimSupportCode[]
export const claimsPerPage = 100

export interface ClaimQuery {
  readonly source_says: readonly Claim['source_says'][]
  readonly design_shows: readonly ClaimSupportCode[]
  /** The list goes on after this id. */
  readonly after: string
}

/** By which computed answer a list of claims can be narrowed. */
export const designShowsField = may(fieldTypes.listOf(fieldTypes.oneOf(claimSupports)), {
  description: 'whether the design can show the claim',
})

const fields = {
  source_says: may(fieldTypes.listOf(fieldTypes.oneOf(sourceAnswers)), { description: 'whether its source says so' }),
  design_shows: designShowsField,
  after: may(fieldTypes.slug, { description: 'the id after which the list goes on' }),
} as const

export function claimQueryFrom(parameters: Parameters): Result<ClaimQuery> {
  const { values, refusals } = readFields(fields, cellsFrom(parameters))
  if (refusals.length > 0) return { ok: false, refusals }
  const { source_says = [], design_shows = [], after = '' } = values
  return { ok: true, value: { source_says, design_shows, after } }
}

/** A claim with its second answer: what the design behind its finding can show. */
export interface JudgedClaim {
  readonly claim: Shown<'claim'>
  readonly finding?: Shown<'finding'>
  readonly support: ClaimSupport
}

/** Claims, each judged by the finding that it names, as far as this reader may see that. */
export async function judgedClaims(reader: Reader, claims: readonly Shown<'claim'>[]): Promise<readonly JudgedClaim[]> {
  const ids = claims.map((claim) => claim.finding_id)
  const findings = new Map((await shownByIds(reader, 'finding', ids)).map((finding) => [finding.id, finding]))
  return claims.map((claim) => {
    const finding = findings.get(claim.finding_id ?? '')
    const support = claimSupport(claim, finding, reader.today)
    return { claim, ...(finding === undefined ? {} : { finding }), support }
  })
}

/** Names of what claims point at. */
export interface ClaimNeighbours {
  readonly projects: ReadonlyMap<string, string>
  readonly models: ReadonlyMap<string, string>
}

/** How many claims there are by each of their answers. */
export interface ClaimTallies {
  readonly total: number
  readonly source_says: ReadonlyMap<string, number>
  readonly design_shows: ReadonlyMap<string, number>
}

export interface FoundClaims extends ClaimNeighbours {
  readonly claims: readonly JudgedClaim[]
  readonly tallies: ClaimTallies
  /** How many suit what was asked. */
  readonly chosen: number
  /** The id after which a further page begins. */
  readonly next?: string
}

/** What a claim is counted and chosen by. */
interface ClaimAnswers {
  readonly id: string
  readonly source_says: Claim['source_says']
  readonly design_shows: ClaimSupportCode
}

const answersOnce = countedOnce<readonly ClaimAnswers[]>()

/** The answers of every claim, in order of id. One walk over all of them, since what a design can show is kept nowhere. */
async function answersOfAll(reader: Reader): Promise<readonly ClaimAnswers[]> {
  const all: ClaimAnswers[] = []
  for await (const { claim, support } of everyClaim(reader))
    all.push({ id: claim.id, source_says: claim.source_says, design_shows: support.code })
  return all
}

/** A page of claims and what stands above it. */
export async function findClaims(reader: Reader, query: ClaimQuery): Promise<FoundClaims> {
  const all = await answersOnce(reader, '', () => answersOfAll(reader))
  const [source_says, design_shows] = [new Map<string, number>(), new Map<string, number>()]
  for (const answers of all) {
    count(source_says, answers.source_says)
    count(design_shows, answers.design_shows)
  }
  const chosen = all.filter((answers) => suits(query, answers))
  const found = chosen.filter(({ id }) => id > query.after)
  const ids = found.slice(0, claimsPerPage).map(({ id }) => id)
  const claims = await judgedClaims(reader, await shownByIds(reader, 'claim', ids))
  const last = found.length > claimsPerPage ? ids.at(-1) : undefined
  return {
    claims,
    tallies: { total: all.length, source_says, design_shows },
    chosen: chosen.length,
    ...(await claimNeighbours(
      reader,
      claims.map(({ claim }) => claim),
    )),
    ...(last === undefined ? {} : { next: last }),
  }
}

const count = (tallies: Map<string, number>, code: string) => tallies.set(code, (tallies.get(code) ?? 0) + 1)

type Answers = Pick<ClaimQuery, 'source_says' | 'design_shows'>

function suits({ source_says, design_shows }: Answers, answers: ClaimAnswers): boolean {
  const isSaid = source_says.length === 0 || source_says.includes(answers.source_says)
  return isSaid && (design_shows.length === 0 || design_shows.includes(answers.design_shows))
}

/** Names of what these claims point at. */
export async function claimNeighbours(reader: Reader, claims: readonly Shown<'claim'>[]): Promise<ClaimNeighbours> {
  const [projects, models] = await Promise.all([
    namesOf(
      reader,
      'project',
      claims.map((claim) => claim.project_id),
    ),
    namesOf(
      reader,
      'model',
      claims.map((claim) => claim.model_id),
    ),
  ])
  return { projects, models }
}

const readAtOnce = 1000

/** Every claim that suits, judged, in order of id. */
export async function* everyClaim(
  reader: Reader,
  { source_says, design_shows }: Answers = { source_says: [], design_shows: [] },
): AsyncGenerator<JudgedClaim> {
  for (let after = ''; ; ) {
    const page = await claimsAfter(reader, { source_says }, design_shows, after, readAtOnce)
    yield* page
    const last = page.at(-1)
    if (last === undefined || page.length < readAtOnce) return
    after = last.claim.id
  }
}

/** Claims after an id that suit, in order of id, as many as asked: what a design can show is worked out, so they are read until there are enough. */
export async function claimsAfter(
  reader: Reader,
  filters: RecordFilters,
  designShows: readonly ClaimSupportCode[],
  after: string,
  limit: number,
): Promise<readonly JudgedClaim[]> {
  const found: JudgedClaim[] = []
  for (let last = after; ; ) {
    const page = await listedAfter(reader, 'claim', filters, last, Math.max(limit, readAtOnce))
    const judged = await judgedClaims(reader, page)
    found.push(...judged.filter(({ support }) => designShows.length === 0 || designShows.includes(support.code)))
    const end = page.at(-1)
    if (end === undefined || page.length < Math.max(limit, readAtOnce) || found.length >= limit)
      return found.slice(0, limit)
    last = end.id
  }
}
