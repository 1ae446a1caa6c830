import {
  type AnyRecord,
  type DeedSubject,
  deedRoles,
  deedsNeeded,
  type GivenRole,
  givenRoles,
  isAmong,
  type Member,
  type Membership,
  membershipFor,
  type Refusal,
  type RoleDeed,
  speakersOf,
  visibilityOf,
} from '@candour/register'
import type { Database } from '../store/tables.ts'
import type { ActionTools } from './deed.ts'
import type { Doer, PersonDeed } from './doer.ts'
import { seatRefusals } from './own-seat.ts'
import { PresentRecords } from './present-records.ts'
import type { Proposal } from './proposal.ts'
import { type Proposed, refusedBy } from './receipt.ts'
import { type Resolved, resolveProposals } from './resolve-proposals.ts'
import { calledBy, subjectsOf } from './subjects.ts'
import { toldOfPeople } from './told-of-people.ts'

/** That a deed is somebody's to do. */
export interface Decided {
  /** The role by which it is done, as entries name it. */
  readonly acting: Membership
  /** Roles over the projects that come to be. */
  readonly founded: readonly Membership[]
  /** What tells of a person. */
  readonly told: readonly Refusal[]
}

/**
 * Whether all of a deed is somebody's to do, and by which of their roles. Faults and conflicts of what is proposed are told later, under the
 * lock, to those who may know of the record.
 */
export async function decideDeed(
  db: Database,
  tools: ActionTools,
  doer: Doer,
  { name, reason, organisation }: Pick<PersonDeed, 'name' | 'reason'> & { readonly organisation: string | undefined },
  proposals: readonly Proposal[],
): Promise<Decided | Proposed> {
  const present = new PresentRecords(db)
  const { resolved, refusals: faults } = await resolveProposals(present, proposals.map(afterWhatStands), tools.random)
  const subjects = await subjectsOf(db, present, resolved, doer)
  const acting: Membership[] = []
  const founded: Membership[] = []
  const refusals: Refusal[] = []
  // A project comes before what is said of it: whoever registers one answers for it in the same deed.
  for (const one of [...resolved].sort((a, b) => Number(b.kind === 'project') - Number(a.kind === 'project'))) {
    const before = subjects.recordOf(one)
    const memberships = speakersOf(
      [...doer.member.memberships, ...founded],
      { kind: one.kind, before, record: one.record },
      doer.organisations,
    )
    const member = { ...doer.member, memberships }
    for (const needed of deedsNeeded({ ...one, ...(before === undefined ? {} : { before }) }, name)) {
      const acted = subjects
        .subjectsOf(one)
        .map((subject) =>
          actingOn(member, needed, subject, before === undefined ? organisation : undefined, before === undefined),
        )
      const [membership] = acted
      if (membership === undefined || acted.includes(undefined)) {
        refusals.push(refusalOf(doer, one, before, needed))
        continue
      }
      acting.push(membership)
      if (one.kind === 'project' && before === undefined && membership.role === 'contributor')
        founded.push({ ...membership, scope: { over: 'project', id: one.record.id } })
    }
  }
  refusals.push(...(await seatRefusals(db, doer.account, resolved, subjects.recordOf)))
  if (refusals.length > 0) return refusedBy(refusals)
  const [first = doer.member.memberships[0]] = acting
  if (first !== undefined && (acting.length > 0 || faults.length === 0))
    return {
      acting: first,
      founded,
      told: toldOfPeople(reason, resolved, subjects.recordOf, [...doer.organisations.values()]),
    }
  // Nothing of it could be read: its faults are all there is to say.
  return refusedBy(faults)
}

/** The role by which somebody does a deed to something; to what is new, for an organisation of theirs. */
function actingOn(
  member: Member,
  deed: RoleDeed,
  subject: DeedSubject,
  organisation: string | undefined,
  isNew: boolean,
): Membership | undefined {
  if (!isNew) return membershipFor(member, deed, subject)
  const able = member.memberships.filter((one) => organisation === undefined || one.organisation === organisation)
  for (const one of able) {
    // A reply is for whom the record names, which its subject says; all else that is new is for one's own organisation.
    const own = deed === 'reply' ? {} : { organisation: one.organisation }
    const found = membershipFor({ ...member, memberships: [one] }, deed, { ...own, ...subject })
    if (found !== undefined) return found
  }
  return undefined
}

function afterWhatStands(proposal: Proposal): Proposal {
  const { after: _after, ...rest } = proposal
  return rest
}

const article = (word: string) => (/^[aeiou]/.test(word) ? 'an' : 'a')

function refusalOf(
  { viewer }: Doer,
  { kind, record, where }: Resolved,
  before: AnyRecord | undefined,
  deed: RoleDeed,
): Refusal {
  const what = calledBy(kind)
  if (before !== undefined && !isAmong(viewer, visibilityOf(kind, before).audience, kind, before))
    return {
      code: 'unknown-record',
      where: { ...where, column: 'id' },
      found: record.id,
      accepts: `the id of a ${what} on record`,
    }
  const may = givenRoles.filter((role) => deedRoles[deed][1][role] !== 'no')
  return {
    code: 'not-yours',
    where,
    found: before !== undefined ? `${what} ${record.id}` : `${article(what)} new ${what}`,
    accepts: `what is yours: to ${deedRoles[deed][0]} is for ${rolesInWords(may)}`,
  }
}

function rolesInWords(roles: readonly GivenRole[]): string {
  const named = roles.map((role) => `${article(role)} ${role}`)
  const last = named.pop()
  return last === undefined
    ? 'nobody here'
    : named.length === 0
      ? `${last} of it`
      : `${named.join(', ')} or ${last} of it`
}
