import type { Shown } from '@candour/register'
import type { ProjectSummary } from '../../queries/project-summaries.ts'
import { dateInWords, periodInWords } from '../../words/wording.ts'

/** When a project ran; where no date of it is known, when it was reported. */
export function whenInWords({ started, ended, report_published: published }: Shown<'project'>): string {
  if (started === undefined && ended === undefined && published !== undefined)
    return `reported ${dateInWords(published)}`
  return periodInWords(started, ended)
}

/** The same in a list, where a withdrawn project is marked. */
export function whenListed({ project, withdrawnOn }: Pick<ProjectSummary, 'project' | 'withdrawnOn'>): string {
  const when = whenInWords(project)
  return withdrawnOn === undefined ? when : `${when}; withdrawn ${dateInWords(withdrawnOn)}`
}
