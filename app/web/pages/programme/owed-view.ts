import type { PlainDate, Shown } from '@candour/register'
import type { TableView } from '../../../figures/table-view.ts'
import type { JudgedProject } from '../../../queries/dossiers.ts'
import { dateInWords } from '../../../words/wording.ts'
import { paths } from '../../paths.ts'

/** Promises of a programme that are past their date and unanswered, or why there can be none. */
export interface OwedView {
  readonly says: string
  readonly table?: TableView
}

interface Owed {
  readonly project: string
  readonly name: string
  readonly label: string
  readonly dueOn: PlainDate
  readonly silentFrom: PlainDate
  readonly rule: string
}

export function owedView(programme: Shown<'programme'>, judged: readonly JudgedProject[]): OwedView {
  const owed = judged.flatMap(owedOf).sort((a, b) => (a.silentFrom < b.silentFrom ? 1 : -1))
  if (owed.length === 0)
    return {
      says:
        programme.results_due_days === undefined
          ? 'No promise is silent here. This programme has no rule on record that says when a report is due, so without a promised date of its own no project can fall silent: a report that nobody has read is a gap in this register, not a broken promise.'
          : `No promise is past its date. Reports are due ${programme.results_due_days.toLocaleString('en-GB')} days after a project ends.`,
    }
  return {
    says: 'A promised date has passed, the days of grace too, and the register has seen no answer. A report may exist that it has not seen.',
    table: {
      caption: 'Promises past their date and unanswered',
      columns: [
        { text: 'Promise' },
        { text: 'Project' },
        { text: 'Due' },
        { text: 'Silent since' },
        { text: 'By rule' },
      ],
      rows: owed.map((row) => [
        { text: row.label },
        { text: row.name, href: paths.project(row.project) },
        { text: dateInWords(row.dueOn) },
        { text: dateInWords(row.silentFrom) },
        { text: row.rule, href: paths.rule(row.rule) },
      ]),
    },
  }
}

function owedOf({ history: { project }, verdict }: JudgedProject): readonly Owed[] {
  const own = { project: project.id, name: project.name }
  const clocks = verdict.outcomes.flatMap(({ label, clock }) => (clock === undefined ? [] : [{ label, clock }]))
  const all =
    verdict.clock === undefined ? clocks : [...clocks, { label: 'A report of what happened', clock: verdict.clock }]
  return all.flatMap(({ label, clock: { state, dueOn, silentFrom, rule } }) =>
    state === 'silent' && dueOn !== undefined && silentFrom !== undefined
      ? [{ ...own, label, dueOn, silentFrom, rule }]
      : [],
  )
}
