import { letGoOfPassed } from '../store/people/tidy.ts'
import type { AccountTools } from './account-tools.ts'

/** Lets go of what the privacy notice says is not kept. Safe in many processes at a time. */
export async function tidyAccounts({ people, clock }: Pick<AccountTools, 'people' | 'clock'>): Promise<void> {
  await letGoOfPassed(people, clock.now())
}
