import type { SolutionModel } from '@candour/statistics'
import type { QcaAnalysis } from '../../../analyses/qca/qca-analysis.ts'
import { fixed, notComputedWords } from '../../../words/statistic-words.ts'
import { left, right, textTable } from '../text-table.ts'

/** A configurational analysis as lines, in the order in which it should be read. */
export function qcaLines(analysis: QcaAnalysis, cases: readonly string[], showsAllRows: boolean): string[] {
  const { complex, parsimonious, intermediate, table } = analysis
  return [
    ...necessityLines(analysis),
    '',
    ...tableLines(analysis, cases, showsAllRows),
    '',
    ...(complex.computed
      ? solutionLines('Complex solution (nothing assumed)', complex.models, complex.complete)
      : [`Complex solution: ${notComputedWords(complex)}`]),
    '',
    ...(parsimonious.computed
      ? solutionLines(
          'Parsimonious solution (remainders used as they simplify)',
          parsimonious.models,
          parsimonious.complete,
        )
      : [`Parsimonious solution: ${notComputedWords(parsimonious)}`]),
    ...(intermediate === undefined
      ? []
      : intermediate.computed
        ? intermediate.solutions.flatMap(({ between, models, complete }) => [
            '',
            ...solutionLines(
              `Intermediate solution (between C${between.complex + 1} and P${between.parsimonious + 1})`,
              models,
              complete,
            ),
          ])
        : ['', `Intermediate solution: ${notComputedWords(intermediate)}`]),
    '',
    ...robustnessLines(analysis),
    ...(table.undecidedCases.length > 0
      ? [
          '',
          `Cases with a membership of exactly 0.5 fall in no row; recalibrate: ${table.undecidedCases.map((i) => cases[i] ?? '').join(', ')}.`,
        ]
      : []),
  ]
}

const or = (value: number | null) => (value === null ? 'none' : fixed(value, 3))

function necessityLines({ necessity, table }: QcaAnalysis): string[] {
  const rows = necessity.flatMap(({ condition, necessity: here, negated }) => [
    [condition, or(here.consistency), or(here.relevance), or(here.coverage)],
    [
      `~${condition}`,
      or(negated.necessity.consistency),
      or(negated.necessity.relevance),
      or(negated.necessity.coverage),
    ],
  ])
  return [
    `Necessity of single conditions for ${table.outcome}`,
    '',
    ...textTable([left(''), ...['inclN', 'RoN', 'covN'].map(right)], rows),
    'A candidate has inclN of 0.9 or more and a RoN that is not low.',
  ]
}

function tableLines({ table }: QcaAnalysis, cases: readonly string[], showsAllRows: boolean): string[] {
  const { conditions, rows, cuts } = table
  const shown = rows
    .filter(({ out }) => showsAllRows || out !== '?')
    .sort((a, b) => (b.inclusion ?? -1) - (a.inclusion ?? -1))
  const hidden = rows.length - shown.length
  return [
    `Truth table (incl ${cuts.inclusionCut}, n ${cuts.frequencyCut}${cuts.priCut > 0 ? `, PRI ${cuts.priCut}` : ''})`,
    '',
    ...textTable(
      [right('row'), ...conditions.map(right), ...['OUT', 'n', 'incl', 'PRI'].map(right), left('cases')],
      shown.map(({ row, configuration, out, n, inclusion, pri, cases: members }) => [
        String(row + 1),
        ...configuration.map(String),
        out,
        String(n),
        or(inclusion),
        or(pri),
        members.map((i) => cases[i] ?? '').join(', '),
      ]),
    ),
    ...(hidden > 0
      ? [
          `${hidden} more ${hidden === 1 ? 'row is a remainder' : 'rows are remainders'}: too few cases to say; --all-rows shows them.`,
        ]
      : []),
  ]
}

function solutionLines(name: string, models: readonly SolutionModel[], isComplete: boolean): string[] {
  return [
    name,
    ...(models.length > 1
      ? [`${models.length} models fit equally: the data do not choose between them, so none may be told alone.`]
      : []),
    ...(isComplete ? [] : ['The search was stopped before all models were listed.']),
    ...models.flatMap(({ terms, fit, assumedRows }, i) => [
      '',
      `M${i + 1}: ${terms.join(' + ')}`,
      '',
      ...textTable(
        [left(''), ...['inclS', 'PRI', 'covS', 'covU'].map(right)],
        [
          ...fit.terms.map((one) => [
            one.term,
            or(one.consistency),
            or(one.pri),
            or(one.coverage),
            one.uniqueCoverage === null ? 'only path' : fixed(one.uniqueCoverage, 3),
          ]),
          [
            'M'.concat(String(i + 1)),
            or(fit.solution.consistency),
            or(fit.solution.pri),
            or(fit.solution.coverage),
            '',
          ],
        ],
      ),
      ...(assumedRows.length > 0
        ? [`Assumes rows without enough cases: ${assumedRows.map((row) => row + 1).join(', ')}.`]
        : []),
    ]),
  ]
}

function robustnessLines({ robustness }: QcaAnalysis): string[] {
  const { trials, robustPaths, fragilePaths, shareSame } = robustness
  const same =
    shareSame === null
      ? 'not computed, because the analysis has no parsimonious solution to hold them against'
      : `the same parsimonious models in ${Math.round(100 * shareSame)} %`
  return [
    `With the cuts moved (${trials.length} combinations of incl and n): ${same}.`,
    `Paths in all of them: ${robustPaths.length > 0 ? robustPaths.join(', ') : 'none'}. Paths that come and go: ${fragilePaths.length > 0 ? fragilePaths.join(', ') : 'none'}.`,
  ]
}
