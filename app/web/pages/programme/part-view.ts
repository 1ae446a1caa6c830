import { type PartialDate, type Shown, verdictOfCode } from '@candour/register'
import type { CellView, TableView } from '../../../figures/table-view.ts'
import type { ProgrammeDossier } from '../../../queries/dossiers.ts'
import type { ProjectSummary } from '../../../queries/project-summaries.ts'
import { decisionWords } from '../../../words/application-words.ts'
import { counted, dateInWordsOr, placesInWords, verdictPhrase } from '../../../words/wording.ts'
import { whenListed } from '../../layout/project-words.ts'
import type { LinkView } from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'
import { type FunnelPart, idsOf, partInWords } from './programme-question.ts'

/** How many rows a page shows of one part; the CSV has them all. */
export const rowsShown = 300

/** The list behind a part of the funnel. */
export interface PartView {
  readonly title: string
  readonly says: string
  readonly table?: TableView
  readonly csv: LinkView
  readonly close: LinkView
}

/** What stands behind the part that a reader opened: every project, and every application of which no known project came. */
export function partView(dossier: ProgrammeDossier, part: FunnelPart): PartView {
  const { programme, funnel, projects, applications } = dossier
  const ids = new Set(idsOf(funnel, part))
  const chosen = projects.filter(({ project }) => ids.has(project.id))
  const known = new Set(chosen.map(({ project }) => project.id))
  const bare = applications.filter(({ id }) => ids.has(id) && !known.has(id))
  const rows = [...chosen.map(projectRow), ...bare.map(applicationRow)]
  const cut = rows.length > rowsShown ? ` The first ${rowsShown} are shown; the CSV has all.` : ''
  const address = addressOf(programme.id, part)
  return {
    title: partInWords(part),
    says: `${countInWords(chosen.length, bare.length)}${meaningOf(part)}${cut}`,
    ...(rows.length === 0
      ? {}
      : {
          table: {
            caption: 'Each of them, most recently started first',
            columns: [
              { text: 'Project' },
              { text: 'Verdict' },
              { text: 'Where' },
              { text: 'When' },
              { text: 'Report' },
            ],
            rows: rows.slice(0, rowsShown),
          },
        }),
    csv: { text: 'This list as CSV', href: inFormat(address, 'csv') },
    close: { text: 'Close this list', href: `${paths.programme(programme.id)}#where` },
  }
}

/** The address that opens a part, without its anchor. */
export function addressOf(programme: string, part: FunnelPart): string {
  return part.kind === 'fate'
    ? paths.programme(programme, { fate: part.fate })
    : paths.programme(programme, { stage: part.stage, answer: part.answer })
}

function countInWords(projects: number, applications: number): string {
  const said = [
    ...(projects > 0 || applications === 0 ? [counted(projects, 'project')] : []),
    ...(applications > 0 ? [`${counted(applications, 'application')} of which no project in this register came`] : []),
  ]
  return `${said.join(' and ')}.`
}

function meaningOf(part: FunnelPart): string {
  if (part.kind === 'stage' && part.answer === 'unknown')
    return ' Nothing on record says whether they came this far; that is a gap in what is known here, and neither yes nor no.'
  if (part.kind === 'fate' && part.fate === 'contradicted')
    return ' A public claim about them is on record that the findings do not support.'
  return ''
}

function projectRow(summary: ProjectSummary): readonly CellView[] {
  const { project, standing } = summary
  const verdict = verdictOfCode(standing.verdict)
  return [
    { text: project.name, href: paths.project(project.id) },
    { text: verdictPhrase(verdict), verdict },
    { text: placesInWords(project.places) },
    { text: whenListed(summary) },
    { text: project.report_published === undefined ? 'none read' : dateInWordsOr(project.report_published) },
  ]
}

function applicationRow({
  title,
  decision,
  submitted_on: on,
  decided_on: decided,
  confidential,
}: Shown<'application'>): readonly CellView[] {
  const when: PartialDate | undefined = decided ?? on
  return [
    { text: confidential === true ? 'An application told in confidence' : `Application: ${title}` },
    { text: `no verdict: ${decisionWords[decision]}` },
    { text: confidential === true ? 'not told' : 'in the application' },
    { text: confidential === true || when === undefined ? 'not known' : dateInWordsOr(when) },
    { text: 'none read' },
  ]
}
