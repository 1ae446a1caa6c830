import { type Configurations, fewestRated, inclusionCut } from '@candour/register'
import type { TableView } from '../../../figures/table-view.ts'
import type { ConditionedProject } from '../../../queries/conditions.ts'
import { conditionWords } from '../../../words/code-words.ts'
import { counted, listInWords, numberInWords } from '../../../words/wording.ts'

export interface ConfigurationsView {
  /** Why there is none. */
  readonly lacking?: string
  readonly rests?: string
  readonly table?: TableView
  readonly says: readonly string[]
}

/** Conditions together: the truth table, what it comes to, and how far that hangs on the cuts. */
export function configurationsView(
  found: Configurations | undefined,
  projects: readonly ConditionedProject[],
): ConfigurationsView {
  if (found === undefined)
    return {
      lacking: `Conditions are looked at together where at least ${fewestRated} projects that improved and ${fewestRated} that did not are rated for the same two or more. Until then a configuration would be a story of single projects.`,
      says: [],
    }
  const { conditions, cases, table, complex, parsimonious, robustness } = found
  const names = new Map(projects.map(({ id, name }) => [id, name]))
  const nameOf = (at: number) => names.get(cases[at]?.id ?? '') ?? cases[at]?.id ?? ''
  const improved = cases.filter((one) => one.improved).length
  return {
    rests: `${counted(cases.length, 'project')} are rated for all of ${listInWords(conditions.map((code) => `“${conditionWords(code)}”`))}: ${improved} improved, ${cases.length - improved} did not.`,
    table: {
      caption: 'Truth table: which conditions together, which projects, and how many of them improved',
      columns: [
        ...conditions.map((code) => ({ text: conditionWords(code) })),
        { text: 'Projects', isNumber: true },
        { text: 'Improved', isNumber: true },
        { text: 'Went with an improvement' },
        { text: 'Which' },
      ],
      rows: table.rows
        .filter(({ n }) => n > 0)
        .map(({ configuration, n, cases: held, inclusion, out }) => [
          ...configuration.map((value) => ({ text: value === 1 ? 'there' : 'absent' })),
          { text: String(n) },
          { text: String(held.filter((at) => cases[at]?.improved === true).length) },
          {
            text: `${out === '1' ? 'yes' : 'no'} (consistency ${inclusion === null ? 'not known' : numberInWords(inclusion, 2)})`,
          },
          { text: listInWords(held.map(nameOf)) },
        ]),
    },
    says: [
      solutionSentence('Without any assumption about combinations that nobody had', complex),
      solutionSentence('Where those may be taken either way', parsimonious),
      robustness.fragilePaths.length === 0
        ? 'The paths stay the same where the cuts are moved a little.'
        : `Moved cuts change the paths: ${listInWords(robustness.fragilePaths.map(pathInWords))} ${robustness.fragilePaths.length === 1 ? 'hangs' : 'hang'} on them.`,
      `A combination counts as going with an improvement from a consistency of ${inclusionCut}. What goes together need not be a cause.`,
    ],
  }
}

function solutionSentence(when: string, solution: Configurations['complex']): string {
  if (!solution.computed)
    return `${when}: ${solution.because === 'no-sufficient-row' ? 'no combination goes with an improvement' : 'no solution, because every combination that was met goes with an improvement or there are too many'}.`
  const models = solution.models.map(({ terms }) => terms.map(pathInWords).join(', or '))
  return `${when}: ${models.join('; or else: ')}.`
}

/** `clear-vision*~long-term` as people say it. */
function pathInWords(path: string): string {
  return listInWords(
    path
      .split('*')
      .map((one) => (one.startsWith('~') ? `no “${conditionWords(one.slice(1))}”` : `“${conditionWords(one)}”`)),
  )
}
