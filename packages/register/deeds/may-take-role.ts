import { mayDo } from './may-do.ts'
import type { Member, Membership } from './member.ts'
import type { Scope } from './roles.ts'

/** A role that somebody has, and of which account. */
export interface HeldRole extends Membership {
  readonly account: string
}

/**
 * Whether somebody may take a role from its holder: never their own, which is given up, not taken. An administrator takes any, a manager
 * those of contributors and evaluators of projects in the programme.
 * @param programme of the project that the role is over
 */
export function mayTakeRole(member: Member, { account, role, scope }: HeldRole, programme?: string): boolean {
  if (account === member.account) return false
  if (member.memberships.some((own) => own.role === 'administrator')) return mayDo(member, 'give-role')
  if (scope.over !== 'project' || (role !== 'contributor' && role !== 'evaluator')) return false
  return mayDo(member, 'give-role', { project: scope.id, ...(programme === undefined ? {} : { programme }) })
}

/**
 * What would be left with nobody to answer for it if roles ended: a project without a contributor whose programme has no manager either,
 * a programme without a manager.
 * @param staying the roles of everybody that go on
 * @param programmeOf the programme of each project that is told of, where it has one
 */
export function leftAlone(
  ending: readonly Membership[],
  staying: readonly Membership[],
  programmeOf: ReadonlyMap<string, string>,
): readonly Exclude<Scope, { over: 'register' }>[] {
  const manages = (programme: string | undefined) =>
    staying.some(({ role, scope }) => role === 'manager' && scope.over === 'programme' && scope.id === programme)
  const contributes = (project: string) =>
    staying.some(({ role, scope }) => role === 'contributor' && scope.over === 'project' && scope.id === project)
  const alone = new Map<string, Exclude<Scope, { over: 'register' }>>()
  for (const { role, scope } of ending) {
    if (role === 'manager' && scope.over === 'programme' && !manages(scope.id))
      alone.set(`programme ${scope.id}`, scope)
    if (role !== 'contributor' || scope.over !== 'project' || contributes(scope.id)) continue
    if (!manages(programmeOf.get(scope.id))) alone.set(`project ${scope.id}`, scope)
  }
  return [...alone.values()]
}
