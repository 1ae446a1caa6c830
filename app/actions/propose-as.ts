import type { Membership, Refusal } from '@candour/register'
import { authorOf } from '../store/deeds.ts'
import { peopleBeside } from '../store/people/people-database.ts'
import { addMembership } from '../store/people/persons.ts'
import type { Database, Writing } from '../store/tables.ts'
import { inSnapshot } from '../store/transaction.ts'
import { type Decided, decideDeed } from './decide-deed.ts'
import type { ActionTools, Deed } from './deed.ts'
import { doneBefore } from './deed-once.ts'
import type { Doer, PersonDeed } from './doer.ts'
import type { Proposal } from './proposal.ts'
import { askedOfProposals, faultsOf, type ProposeOptions, propose } from './propose.ts'
import { type Proposed, refusedBy } from './receipt.ts'

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
    return done ?? decideDeed(db, tools, doer, { name, reason, organisation }, proposals)
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
    decideDeed(db, tools, doer, { name, reason, organisation }, proposals),
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

async function join(
  trx: Writing,
  { db, clock, random }: ActionTools,
  { account }: Doer,
  membership: Membership,
): Promise<void> {
  const { role, organisation, scope } = membership
  await addMembership(await peopleBeside(db, trx), {
    id: Buffer.from(random(10)).toString('hex'),
    person_id: account,
    organisation_id: organisation,
    role,
    scope: scope.over,
    scope_id: scope.over === 'register' ? null : scope.id,
    since: clock.now().toISOString(),
  })
}
