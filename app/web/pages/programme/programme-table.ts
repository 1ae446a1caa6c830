import type { ProgrammeDossier } from '../../../queries/dossiers.ts'
import type { TableAnswer } from '../../page.ts'
import { projectsTable } from '../../record-table.ts'
import { type FunnelPart, idsOf } from './programme-question.ts'

/**
 * The projects of a programme to take away, or those behind one part of its funnel. Applications of which no known project came
 * stand in the API's list of applications; they have no columns here.
 */
export function programmeTable(
  { programme, funnel, projects }: ProgrammeDossier,
  part: FunnelPart | undefined,
): TableAnswer {
  const name = `programme-${programme.id}`
  if (part === undefined) return projectsTable(name, projects)
  const ids = new Set(idsOf(funnel, part))
  const words = part.kind === 'fate' ? `fate-${part.fate}` : `${part.stage}-${part.answer}`
  return projectsTable(
    `${name}-${words}`,
    projects.filter(({ project }) => ids.has(project.id)),
  )
}
