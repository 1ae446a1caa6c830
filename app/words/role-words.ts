import { deedRoles, type GivenRole, type RoleDeed, type Scope } from '@candour/register'

/** A role as people say it, with what it lets them do. */
export const roleWords: Readonly<Record<GivenRole, { readonly title: string; readonly may: string }>> = {
  contributor: { title: 'Contributor', may: 'registers a project, promises, reports and tells what was learned' },
  evaluator: { title: 'Evaluator', may: 'reports the findings of a project' },
  manager: { title: 'Programme manager', may: 'runs a programme: its rules, its applications, its projects' },
  moderator: { title: 'Moderator', may: 'looks after what is told, corrects and withdraws' },
  administrator: { title: 'Administrator', may: 'invites people and looks after the register itself' },
}

/** Over what a role is had, in words. @param name of the programme or project, where it is known */
export function scopeInWords(scope: Scope, name?: string): string {
  if (scope.over === 'register') return 'the whole register'
  return `the ${scope.over} ${name ?? scope.id}`
}

/** A deed as it stands after "to": `register a project`. */
export const deedInWords = (deed: RoleDeed): string => deedRoles[deed][0]
