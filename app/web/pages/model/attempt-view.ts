import { verdictOfCode } from '@candour/register'
import { type IntervalRow, intervalRowsOf } from '../../../figures/charts/interval-rows.ts'
import type { JudgedProject } from '../../../queries/dossiers.ts'
import type { ProjectSummary } from '../../../queries/project-summaries.ts'
import { capitalised, counted, placesInWords } from '../../../words/wording.ts'
import { whenListed } from '../../layout/project-words.ts'
import { designLevelOf } from '../../layout/result-view.ts'
import { designView, verdictTagView } from '../../layout/verdict-view.ts'
import type { DesignView, VerdictTagView } from '../../layout/views.ts'
import { paths } from '../../paths.ts'

/** One attempt at a model, beside the others. */
export interface AttemptView {
  readonly name: string
  readonly href: string
  readonly where: string
  readonly when: string
  readonly verdict: VerdictTagView
  readonly design?: DesignView
  readonly isCandid: boolean
  /** What was found, with its interval where one is known. */
  readonly findings: readonly string[]
  readonly more?: string
  /** Why there are none, where there are none. */
  readonly nothing: string
}

/** How many findings of one attempt the table names; the project's page has all. */
export const findingsShown = 4

export function attemptView(summary: ProjectSummary, judged: JudgedProject | undefined): AttemptView {
  const { project, standing } = summary
  const level = designLevelOf(standing.design_level)
  const rows = judged === undefined ? [] : rowsOf(judged)
  const said = rows.map(({ label, words, estimateWords }) =>
    estimateWords === ''
      ? `${capitalised(label)}: ${words.toLowerCase()}`
      : `${capitalised(label)}: ${words.toLowerCase()} (${estimateWords})`,
  )
  const rest = said.length - findingsShown
  return {
    name: project.name,
    href: paths.project(project.id),
    where: placesInWords(project.places),
    when: whenListed(summary),
    verdict: verdictTagView(verdictOfCode(standing.verdict), { about: 'project', isPublished: standing.published }),
    ...(level === undefined ? {} : { design: designView(level, project.design) }),
    isCandid: standing.candid,
    nothing: nothingRead(standing),
    findings: rest > 1 ? said.slice(0, findingsShown) : said,
    ...(rest > 1 ? { more: `and ${counted(rest, 'other result')}` } : {}),
  }
}

/** What is said where no finding is on record: a silent attempt is not said to have no report read, nor one whose report is published. */
function nothingRead({ verdict, published }: ProjectSummary['standing']): string {
  if (verdict === 'silent') return 'no answer has come'
  return published ? 'report published, not entered yet' : 'no report has been read'
}

/** What an attempt found, the results with an interval first. */
function rowsOf({ history, verdict }: JudgedProject): readonly IntervalRow[] {
  const findings = new Map(history.findings.map((finding) => [finding.id, finding]))
  const rows = intervalRowsOf(verdict.outcomes, findings)
  return [...rows.filter((row) => row.interval), ...rows.filter((row) => !row.interval)]
}

/** Every result of these attempts that has an interval, for one chart; each row names its attempt. */
export function intervalRowsOfAttempts(judged: readonly JudgedProject[]): readonly IntervalRow[] {
  return judged.flatMap((one) =>
    rowsOf(one)
      .filter((row) => row.interval !== undefined)
      .map((row) => ({ ...row, label: `${one.history.project.name}: ${row.label}` })),
  )
}
