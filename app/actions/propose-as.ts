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
  type PersonalData,
  personalDataIn,
  personalDataInRecord,
  type Refusal,
  type RoleDeed,
  speakersOf,
  type Viewer,
  visibilityOf,
} from '@candour/register'
import { authorOf } from '../store/deeds.ts'
import { peopleBeside } from '../store/people/people-database.ts'
import { addMembership } from '../store/people/persons.ts'
import type { Database, Writing } from '../store/tables.ts'
import { inSnapshot } from '../store/transaction.ts'
import type { ActionTools, Deed } from './deed.ts'
import { doneBefore } from './deed-once.ts'
import type { Proposal } from './proposal.ts'
import { askedOfProposals, faultsOf, type ProposeOptions, propose } from './propose.ts'
import { type Proposed, refusedBy } from './receipt.ts'
import { type Resolved, resolveProposals } from './resolve-proposals.ts'
import { calledBy, subjectsOf } from './subjects.ts'

/** Whoever does a deed, so far as it decides what they may and in whose name. */
export interface Doer {
  readonly account: string
  readonly member: Member
  readonly viewer: Viewer
  /** Names of the organisations of their roles, by id: entries name them. */
  readonly organisations: ReadonlyMap<string, string>
}

/** A deed by a person. `name` is the deed of the table that it is on the whole; each of its records is judged by its own. */
export interface PersonDeed {
  readonly id: string
  readonly name: RoleDeed
  /** Why; stands in each of its entries, for everybody to read. */
  readonly reason: string
  /** The organisation, by id, for which it is done, where somebody belongs to several. */
  readonly organisation?: string
}

/**
 * Proposes records in a person's name, by the one door, where each of them is theirs to write. Entries name the role and the organisation
 * that let them; which account it was stands apart. What somebody may not do is refused whole, and where they may not even know of the
 * record, it is refused as one that is not on record. Whoever registers a project as its contributor answers for it from then on. The
 * same deed again by the same person gets its receipt, whatever they may do by now.
 * @throws CommitUnknown where the database was lost at the last moment: the same deed again is harmless
 */
export async function proposeAs(
  tools: ActionTools,
  doer: Doer,
  { id, name, reason, organisation }: PersonDeed,
  proposals: readonly Proposal[],
  options: ProposeOptions = {},
): Promise<Proposed> {
  const decided = await inSnapshot(tools.db, async (db): Promise<Decided | Proposed> => {
    const asked: Deed = { id, name, reason, account: doer.account, actor: { role: 'contributor' } }
    const done = await doneAlready(db, asked, proposals)
    return done ?? decide(db, tools, doer, { name, reason, organisation }, proposals)
  })
  if (!('acting' in decided)) return decided
  const { acting, founded, told } = decided
  // Before it is stored: what tells of a person goes back to its author alone.
  if (told.length > 0) return refusedBy(told)
  return propose(tools, deedOf(doer, acting, { id, name, reason }), proposals, {
    ...options,
    alongside: async (trx, receipt) => {
      for (const membership of founded) await join(trx, tools, doer, membership)
      await options.alongside?.(trx, receipt)
    },
  })
}

/** What is wrong with what somebody would propose, as far as it is known before it is: nothing is written, and nobody waits for it. */
export async function faultsAs(
  tools: ActionTools,
  doer: Doer,
  { id, name, reason, organisation }: PersonDeed,
  proposals: readonly Proposal[],
): Promise<readonly Refusal[]> {
  const decided = await inSnapshot(tools.db, async (db) =>
    decide(db, tools, doer, { name, reason, organisation }, proposals),
  )
  if (!('acting' in decided)) return decided.ok ? [] : decided.refusals
  if (decided.told.length > 0) return decided.told
  return faultsOf(tools, deedOf(doer, decided.acting, { id, name, reason }), proposals)
}

/** The deed as entries tell it: by a role, for an organisation. */
function deedOf(
  { account, organisations }: Doer,
  { role, organisation }: Membership,
  deed: Pick<PersonDeed, 'id' | 'name' | 'reason'>,
): Deed {
  const named = organisations.get(organisation)
  return { ...deed, account, actor: { role, ...(named === undefined ? {} : { organisation: named }) } }
}

interface Decided {
  /** The role by which it is done, as entries name it. */
  readonly acting: Membership
  /** Roles over the projects that come to be. */
  readonly founded: readonly Membership[]
  /** What tells of a person. */
  readonly told: readonly Refusal[]
}

/** The receipt of the same deed, where this person did it before. An id that was another's is nobody else's. */
async function doneAlready(db: Database, deed: Deed, proposals: readonly Proposal[]): Promise<Proposed | undefined> {
  const author = await authorOf(db, deed.id)
  if (author === undefined) return undefined
  if (author === deed.account) return doneBefore(db, deed, askedOfProposals(deed, proposals))
  return refusedBy([
    {
      code: 'deed-id-used',
      where: {},
      found: deed.id,
      accepts: 'an id of its own for each deed; this one was used for another',
    },
  ])
}

async function decide(
  db: Database,
  tools: ActionTools,
  doer: Doer,
  { name, reason, organisation }: Pick<PersonDeed, 'name' | 'reason'> & { readonly organisation: string | undefined },
  proposals: readonly Proposal[],
): Promise<Decided | Proposed> {
  const { resolved, refusals: faults } = await resolveProposals(db, proposals.map(afterWhatStands), tools.random)
  const subjects = await subjectsOf(db, resolved, doer.organisations)
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
  if (refusals.length > 0) return refusedBy(refusals)
  const [first = doer.member.memberships[0]] = acting
  if (first !== undefined && (acting.length > 0 || faults.length === 0))
    return {
      acting: first,
      founded,
      told: [...toldInReason(reason, doer), ...toldOfPeople(doer, resolved, subjects.recordOf)],
    }
  // Nothing of it could be read: its faults are all there is to say.
  return refusedBy(faults)
}

function toldInReason(reason: string, { organisations }: Doer): readonly Refusal[] {
  return personalDataIn(reason, [...organisations.values()]).map((found) => toldOf(found, { column: 'reason' }))
}

const toldOf = ({ advice }: PersonalData, where: Refusal['where']): Refusal => ({
  code: 'personal-data',
  where,
  accepts: `text from which nobody can tell who somebody is. ${advice}`.replace(/\.$/, ''),
})

/** Free text is checked for personal data whichever way it comes; what it says is not repeated. */
function toldOfPeople(
  { organisations }: Doer,
  resolved: readonly Resolved[],
  recordOf: (one: Resolved) => AnyRecord | undefined,
): readonly Refusal[] {
  return resolved.flatMap((one) =>
    one.withdrawal !== undefined
      ? []
      : personalDataInRecord(one.kind, one.record, {
          before: recordOf(one),
          names: [...organisations.values()],
        }).flatMap(({ column, found }) =>
          found.map(
            ({ advice }): Refusal => ({
              code: 'personal-data',
              where: { ...one.where, column },
              accepts: `text from which nobody can tell who somebody is. ${advice}`.replace(/\.$/, ''),
            }),
          ),
        ),
  )
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

async function join(
  trx: Writing,
  { clock, random }: ActionTools,
  { account }: Doer,
  membership: Membership,
): Promise<void> {
  const { role, organisation, scope } = membership
  await addMembership(await peopleBeside(trx), {
    id: Buffer.from(random(10)).toString('hex'),
    person_id: account,
    organisation_id: organisation,
    role,
    scope: scope.over,
    scope_id: scope.over === 'register' ? null : scope.id,
    since: clock.now().toISOString(),
  })
}
