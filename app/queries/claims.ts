import { type Claim, type Finding, fieldTypes, may, type Result, readFields } from '@candour/register'
import { claimTallies } from '../store/claim-lists.ts'
import { namesOf } from '../store/names.ts'
import { recordsByIds } from '../store/projections.ts'
import { recordsAfter } from '../store/record-lists.ts'
import { cellsFrom, type Parameters } from './project-query.ts'
import type { Reader } from './reader.ts'

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
  readonly findings: ReadonlyMap<string, Finding>
}

export interface FoundClaims extends ClaimNeighbours {
  readonly claims: readonly Claim[]
  readonly tallies: ReadonlyMap<string, number>
  /** The id after which a further page begins. */
  readonly next?: string
}

export async function findClaims({ db }: Pick<Reader, 'db'>, query: ClaimQuery): Promise<FoundClaims> {
  const [found, tallies] = await Promise.all([
    recordsAfter(db, 'claim', { supported: query.supported }, query.after, claimsPerPage + 1),
    claimTallies(db),
  ])
  const claims = found.slice(0, claimsPerPage).map(({ record }) => record)
  const last = found.length > claimsPerPage ? claims.at(-1)?.id : undefined
  return { claims, tallies, ...(await claimNeighbours({ db }, claims)), ...(last === undefined ? {} : { next: last }) }
}

/** Names and findings that these claims point at. */
export async function claimNeighbours({ db }: Pick<Reader, 'db'>, claims: readonly Claim[]): Promise<ClaimNeighbours> {
  const [projects, models, findings] = await Promise.all([
    namesOf(
      db,
      'project',
      claims.flatMap((claim) => claim.project_id ?? []),
    ),
    namesOf(
      db,
      'model',
      claims.flatMap((claim) => claim.model_id ?? []),
    ),
    recordsByIds(
      db,
      'finding',
      claims.flatMap((claim) => claim.finding_id ?? []),
    ),
  ])
  return { projects, models, findings: new Map(findings.map(({ record }) => [record.id, record])) }
}

/** Every claim that suits, page by page, for taking away. */
export async function* everyClaim(
  { db }: Pick<Reader, 'db'>,
  supported: ClaimQuery['supported'],
): AsyncGenerator<Claim> {
  for (let after = ''; ; ) {
    const page = await recordsAfter(db, 'claim', { supported }, after, 500)
    for (const { record } of page) yield record
    const last = page.at(-1)
    if (last === undefined || page.length < 500) return
    after = last.record.id
  }
}
