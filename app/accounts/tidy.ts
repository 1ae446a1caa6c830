import { letGoOfNotices } from '../store/people/notices.ts'
import { letGoOfPassed } from '../store/people/tidy.ts'
import type { AccountTools } from './account-tools.ts'

/** Notices that were told are kept for a year: as long as one could be found again. */
const noticesKept = 365 * 24 * 60 * 60 * 1000

/** Lets go of what the privacy notice says is not kept. Safe in many processes at a time. */
export async function tidyAccounts({ people, clock }: Pick<AccountTools, 'people' | 'clock'>): Promise<void> {
  const now = clock.now()
  await letGoOfPassed(people, now)
  await letGoOfNotices(people, new Date(now.getTime() - noticesKept))
}
