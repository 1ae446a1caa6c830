import { mayDo } from '@candour/register'
import { type AuthoredEntry, authorsOfProject } from '../store/people/authorship.ts'
import { programmesOf } from '../store/people/leaving.ts'
import type { AccountTools } from './account-tools.ts'
import type { SignedIn } from './signed-in.ts'

const mostShown = 200

/** Who wrote what about a project, for its own people and those who look after the register; undefined for everybody else. */
export async function whoDidWhat(
  { people }: AccountTools,
  { member }: SignedIn,
  project: string,
): Promise<readonly AuthoredEntry[] | undefined> {
  const programme = (await programmesOf(people, [project])).get(project)
  const isTheirs = mayDo(member, 'see-authorship', { project, ...(programme === undefined ? {} : { programme }) })
  return isTheirs ? authorsOfProject(people, project, mostShown) : undefined
}
