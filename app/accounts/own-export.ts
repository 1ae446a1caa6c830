import { heldOf } from '../store/people/held-of-person.ts'
import type { AccountTools } from './account-tools.ts'
import type { SignedIn } from './signed-in.ts'

/** Everything that is held of whoever asks, as JSON that they can read and take elsewhere. Whoever has no role has this right too. */
export async function ownExport({ people, clock }: AccountTools, who: SignedIn): Promise<string> {
  const held = await heldOf(people, who.account)
  const about =
    'All that this register holds of you by name. Hashes of links, sessions and keys are left out: they tell nothing of you. Entries name your role and organisation, and are public.'
  return `${JSON.stringify({ about, made_at: clock.now().toISOString(), ...held }, undefined, 2)}\n`
}
