import { type Claim, fieldTypes, may, type Result, readFields, type Shown } from '@candour/register'
import { claimTallies } from '../store/claim-lists.ts'
import { namesOf } from './names.ts'
import { cellsFrom, type Parameters } from './project-query.ts'
import { databaseOf, type Reader } from './reader.ts'
import { listedAfter } from './record-lists.ts'
import { shownByIds } from './shown.ts'

export const supportCodes = ['no', 'partly', 'yes', 'unknown'] as const satisfies readonly Claim['supported'][]
export const claimsPerPage = 100

export interface ClaimQuery {
  readonly supported: readonly Claim['supported'][]
  /** The list goes on after this id. */
  readonly after: string
}

const fields = {
  supported: may(fieldTypes.listOf(fieldTypes.oneOf(supportCodes)), { description: 'whether the claim is supported' }),
  after: may(fieldTypes.slug, { description: 'the id after which the list goes on' }),
} as const

export function claimQueryFrom(parameters: Parameters): Result<ClaimQuery> {
  const { values, refusals } = readFields(fields, cellsFrom(parameters))
  if (refusals.length > 0) return { ok: false, refusals }
  const { supported = [], after = '' } = values as Partial<ClaimQuery>
  return { ok: true, value: { supported, after } }
}

/** What claims point at. */
export interface ClaimNeighbours {
  readonly projects: ReadonlyMap<string, string>
  readonly models: ReadonlyMap<string, string>
  readonly findings: ReadonlyMap<string, Shown<'finding'>>
}

export interface FoundClaims extends ClaimNeighbours {
  readonly claims: readonly Shown<'claim'>[]
  readonly tallies: ReadonlyMap<string, number>
  /** The id after which a further page begins. */
  readonly next?: string
}

export async function findClaims(reader: Reader, query: ClaimQuery): Promise<FoundClaims> {
  const [found, tallies] = await Promise.all([
    listedAfter(reader, 'claim', { supported: query.supported }, query.after, claimsPerPage + 1),
    claimTallies(databaseOf(reader), reader.viewer),
  ])
  const claims = found.slice(0, claimsPerPage)
  const last = found.length > claimsPerPage ? claims.at(-1)?.id : undefined
  return { claims, tallies, ...(await claimNeighbours(reader, claims)), ...(last === undefined ? {} : { next: last }) }
}

/** Names and findings that these claims point at. */
export async function claimNeighbours(reader: Reader, claims: readonly Shown<'claim'>[]): Promise<ClaimNeighbours> {
  const [projects, models, findings] = await Promise.all([
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
    shownByIds(
      reader,
      'finding',
      claims.map((claim) => claim.finding_id),
    ),
  ])
  return { projects, models, findings: new Map(findings.map((finding) => [finding.id, finding])) }
}

/** Every claim that suits, page by page, for taking away. */
export async function* everyClaim(reader: Reader, supported: ClaimQuery['supported']): AsyncGenerator<Shown<'claim'>> {
  for (let after = ''; ; ) {
    const page = await listedAfter(reader, 'claim', { supported }, after, 500)
    yield* page
    const last = page.at(-1)
    if (last === undefined || page.length < 500) return
    after = last.id
  }
}
