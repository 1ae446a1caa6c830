import type { IncomingHttpHeaders } from 'node:http'
import { addMembership, addPersonWhereNone, organisationNamed, personByEmail } from '../store/people/persons.ts'
import type { AccountTools } from './account-tools.ts'
import { type CastMember, practiceCast } from './practice-cast.ts'
import { beginByToken } from './signing-in.ts'

/** Makes the accounts of those invented people who have none yet, with their roles. */
export async function peoplePractice(tools: AccountTools): Promise<void> {
  for (const member of practiceCast) await accountFor(tools, member)
}

/**
 * Signs a browser in as one of the invented people, without a letter: only where people practise. Whoever deleted that account finds it
 * made anew.
 * @returns cookies of the new session; undefined where nobody of that id is invented
 */
export async function becomeInvented(
  tools: AccountTools,
  id: string,
  headers: IncomingHttpHeaders,
): Promise<readonly string[] | undefined> {
  const member = practiceCast.find((one) => one.id === id)
  if (member === undefined) return undefined
  await accountFor(tools, member)
  const token = await (await tools.library()).link(member.email)
  return token === undefined ? undefined : beginByToken(tools, token, headers)
}

/** Two who begin at the same moment make one account: the second finds the address taken, and leaves it. */
async function accountFor({ people, clock }: AccountTools, member: CastMember): Promise<void> {
  if ((await personByEmail(people, member.email)) !== undefined) return
  const now = clock.now().toISOString()
  const { id, name, email, role, scope, organisation } = member
  await people.transaction().execute(async (within) => {
    const made = await addPersonWhereNone(within, {
      id,
      name,
      email,
      email_verified: true,
      created_at: now,
      updated_at: now,
    })
    if (!made) return
    const named = await organisationNamed(within, { id: `${id}-organisation`, name: organisation, created_at: now })
    await addMembership(within, {
      id: `${id}-${role}`,
      person_id: id,
      organisation_id: named.id,
      role,
      scope: scope.over,
      scope_id: 'id' in scope ? scope.id : null,
      since: now,
    })
  })
}
