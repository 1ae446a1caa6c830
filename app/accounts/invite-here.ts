import { peopleBeside } from '../store/people/people-database.ts'
import type { Database } from '../store/tables.ts'
import type { AccountTools } from './account-tools.ts'
import { invitationLink, type Offer } from './inviting.ts'

/** Invites from the machine itself, in nobody's name, whoever there is: the link, which stands nowhere else. */
export async function inviteHere(
  db: Database,
  parts: Pick<AccountTools, 'clock' | 'random' | 'address'>,
  offer: Omit<Offer, 'by'>,
): Promise<string> {
  return invitationLink({ ...parts, people: await peopleBeside(db) }, offer)
}
