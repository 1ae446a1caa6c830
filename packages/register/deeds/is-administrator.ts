import type { Member } from './member.ts'

/** Whether somebody looks after the register itself: for what no deed of the table is, as to see whether its jobs run. */
export function isAdministrator(member: Member | undefined): boolean {
  return member?.memberships.some(({ role }) => role === 'administrator') === true
}
