import { deedRoles, type RoleDeed } from './deed-roles.ts'
import type { Member, Membership } from './member.ts'

/** What a deed would be done to, so far as it decides whose that is. What is not told is not known, and is nobody's own. */
export interface DeedSubject {
  readonly project?: string
  /** The programme, or that of the project. */
  readonly programme?: string
  /** The organisation for which it is done, where that alone makes it one's own: an application, a plan, a reply of whom a record names. */
  readonly organisation?: string
  /** The account that it is about. */
  readonly account?: string
}

/** Deeds about oneself: own is one's own account, whatever else one may do. */
const aboutOneself: ReadonlySet<RoleDeed> = new Set(['see-access-log', 'export-oneself', 'hold-token'])

/** Deeds that one does for one's organisation, before there is a project to belong to. */
const forOrganisation: ReadonlySet<RoleDeed> = new Set([
  'use-lesson',
  'apply',
  'see-confidential-application',
  'register-project',
  'reply',
])

/** Deeds that one never does to what comes from one's own organisation. */
const neverForOwn: ReadonlySet<RoleDeed> = new Set(['score', 'decide-application'])

/**
 * Whether somebody may do a deed to something: the one place that decides it. Without a member it is asked for a reader.
 *
 * A role reaches what it is had over: a project, or a programme with its projects. Where the table of deeds says *any*, the role is
 * enough.
 */
export function mayDo(member: Member | undefined, deed: RoleDeed, subject: DeedSubject = {}): boolean {
  const [, reach] = deedRoles[deed]
  if (reach.reader === 'any') return true
  if (member === undefined || member.only?.has(deed) === false) return false
  if (aboutOneself.has(deed)) return member.memberships.length > 0 && subject.account === member.account
  const isForOwn = member.memberships.some(({ organisation }) => organisation === subject.organisation)
  if (neverForOwn.has(deed) && isForOwn) return false
  return member.memberships.some((membership) => {
    const own = reach[membership.role]
    return own === 'any' || (own === 'own' && isOwn(membership, deed, subject))
  })
}

function isOwn({ role, organisation, scope }: Membership, deed: RoleDeed, subject: DeedSubject): boolean {
  if (forOrganisation.has(deed) && role !== 'manager' && organisation === subject.organisation) return true
  if (scope.over === 'project') return scope.id === subject.project
  // A contributor of a programme may apply and register there; the projects of others are none of theirs.
  return scope.over === 'programme' && role === 'manager' && scope.id === subject.programme
}

/** The membership in whose name a deed is done: the one that lets it be done, the least of several. Undefined where none does. */
export function membershipFor(member: Member, deed: RoleDeed, subject: DeedSubject = {}): Membership | undefined {
  return member.memberships.find((membership) => mayDo({ ...member, memberships: [membership] }, deed, subject))
}
