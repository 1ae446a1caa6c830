import { isAdministrator } from '@candour/register'
import type { JobList } from '../store/queue/job-list.ts'
import { openQueue } from '../store/queue/queue.ts'
import type { Database } from '../store/tables.ts'
import type { AccountTools } from './account-tools.ts'
import type { SignedIn } from './signed-in.ts'

export type { JobList } from '../store/queue/job-list.ts'

/** What the register does by itself, for those who look after it; undefined for everybody else. */
export async function jobsShownTo({ queue }: AccountTools, who: SignedIn | undefined): Promise<JobList | undefined> {
  return isAdministrator(who?.member) ? queue.list() : undefined
}

/** Has a job that failed begun again. @returns undefined for whoever may not; false where it did not fail, or is gone */
export async function tryAgainFor(
  { queue }: AccountTools,
  who: SignedIn | undefined,
  id: string,
): Promise<boolean | undefined> {
  return isAdministrator(who?.member) ? queue.tryAgain(id) : undefined
}

/** The same for somebody at the machine itself. */
export async function jobsHere(db: Database): Promise<JobList> {
  return openQueue(db).list()
}

/** Has a job that failed begun again, by whichever process serves the site. @returns false where it did not fail, or is gone */
export async function tryAgainHere(db: Database, id: string): Promise<boolean> {
  return openQueue(db).tryAgain(id)
}
