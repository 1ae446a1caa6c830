import type { AnyRecord, Kind } from '../records/kinds.ts'
import { personNamedHere, type Reply } from '../records/reply.ts'
import type { Membership } from './member.ts'

/** A version of a record that somebody wants to write, so far as it decides who may speak in it. */
interface Spoken {
  readonly kind: Kind
  readonly before?: AnyRecord | undefined
  readonly record: AnyRecord
}

const speakerIn = (record: AnyRecord): string => (record as Reply).by

/** Whether a version is a reply of somebody without an account, whom no organisation speaks for. */
export function isOfPersonNamedHere({ kind, record }: Pick<Spoken, 'kind' | 'record'>): boolean {
  return kind === 'reply' && speakerIn(record) === personNamedHere
}

/**
 * The roles by which a version may be written at all: of a reply those of the organisation that gives it, before and after a change,
 * since nobody puts words in the mouth of another; and a moderator's, who enters and corrects what others gave them.
 * @param organisations names of the organisations of these roles, by id
 */
export function speakersOf(
  memberships: readonly Membership[],
  { kind, before, record }: Spoken,
  organisations: ReadonlyMap<string, string>,
): readonly Membership[] {
  if (kind !== 'reply') return memberships
  const speakers = [before, record].flatMap((version) => (version === undefined ? [] : [speakerIn(version)]))
  return memberships.filter(
    ({ role, organisation }) =>
      role === 'moderator' || speakers.every((speaker) => speaker === organisations.get(organisation)),
  )
}

/** Who may be named by a project: what of its record names an organisation. */
export interface NamingOrganisations {
  readonly lead_organisation?: string | undefined
  readonly evaluator?: string | undefined
}

/**
 * The organisation, by id, of these that a project's record names as its lead, its evaluator or the applicant: it has a right of reply,
 * whether or not it has a role over the project.
 * @param applicants those of the project's applications that are not confidential
 */
export function organisationNamedBy(
  project: NamingOrganisations,
  applicants: readonly (string | undefined)[],
  organisations: ReadonlyMap<string, string>,
): string | undefined {
  const named = new Set([project.lead_organisation, project.evaluator, ...applicants].map(plain))
  for (const [id, name] of organisations) if (named.has(plain(name))) return id
  return undefined
}

const plain = (name: string | undefined): string => (name ?? '').trim().toLowerCase()
