import {
  calibrateDirect,
  complexSolution,
  fitOfTerms,
  intermediateSolutions,
  parsimoniousSolution,
  type SetData,
  type ConfigurationalSolution,
  singleConditions,
  type TruthTable,
  truthTable,
} from '../../../packages/statistics/configurational/index.ts'
import type { Family } from '../running/family.ts'
import { hasInputs, numberIn, numbersIn, textIn, textsIn } from '../running/input.ts'
import { isRecord, type ReferenceCase } from '../running/reference-file.ts'

/** Truth tables, solutions and measures of the R package QCA. Solutions are sets of sets; its calibrations stand in a list apart. */
export const family: Family = {
  name: 'qca',
  recognises: ({ content }) =>
    hasInputs(content, ['conditions', 'outcome', 'inclusion_cut']) || hasInputs(content, ['x', 'thresholds'], 'calibration'),
  run: (reference) => (reference.group === 'calibration' ? calibrated(reference) : analysed(reference)),
  // Of several models R gives the measures of all paths together, and then none for a solution.
  notGiven: (field) => field.endsWith('.easy_counterfactuals') || /\.fit\.solution(\.|$)/.test(field),
  unordered: (field) => /(^|\.)solutions(\[\d+\])?$/.test(field) || field.endsWith('prime_implicants'),
}

function calibrated({ input }: ReferenceCase): number[] {
  const [exclusion = Number.NaN, crossover = Number.NaN, inclusion = Number.NaN] = numbersIn(input, 'thresholds')
  const degree = /idm\s+([0-9.]+)/.exec(textIn(input, 'method'))?.[1]
  return calibrateDirect(
    numbersIn(input, 'x'),
    { exclusion, crossover, inclusion },
    degree === undefined ? undefined : Number(degree),
  )
}

function analysed({ input, expected }: ReferenceCase) {
  const conditions = textsIn(input, 'conditions')
  const outcome = textIn(input, 'outcome')
  const given = isRecord(input.data) ? input.data : {}
  const data = Object.fromEntries(Object.keys(given).map((name) => [name, numbersIn(given, name)]))
  const sets: SetData = { conditions, outcome, data }
  const table = truthTable(sets, {
    inclusionCut: numberIn(input, 'inclusion_cut'),
    frequencyCut: numberIn(input, 'frequency_cut'),
  })
  const wanted = isRecord(expected) ? expected : {}
  const singles = singleConditions(sets)
  return {
    truth_table: table.rows.map(({ configuration, out, n, inclusion, pri }) => ({
      row: configuration,
      out,
      n,
      incl: inclusion,
      PRI: pri,
    })),
    complex: solution(complexSolution(sets, table), sets, wanted.complex),
    parsimonious: solution(parsimoniousSolution(sets, table), sets, wanted.parsimonious),
    intermediate: isRecord(wanted.intermediate)
      ? intermediate(sets, table, expectationsIn(input, conditions), wanted.intermediate)
      : null,
    necessity: singles.map(({ condition, necessity, negated }) => ({
      condition,
      consistency: asPof(necessity.consistency),
      relevance: asPof(necessity.relevance),
      coverage: asPof(necessity.coverage),
      negated_consistency: asPof(negated.necessity.consistency),
      negated_coverage: asPof(negated.necessity.coverage),
    })),
    sufficiency: singles.map(({ condition, sufficiency: { consistency, pri, coverage } }) => ({
      condition,
      consistency: asPof(consistency),
      PRI: asPof(pri),
      coverage: asPof(coverage),
    })),
  }
}

type Answer = ReturnType<typeof complexSolution>

function solution(answer: Answer, sets: SetData, wanted: unknown) {
  if (!answer.computed) return null
  const fit = isRecord(wanted) && isRecord(wanted.fit) ? fitIn(textsIn(wanted.fit, 'terms'), sets) : null
  return { solutions: modelsOf(answer), prime_implicants: answer.primeImplicants, fit }
}

/** Measures of the paths in the order in which R lists them; R writes a list of one as the one. */
function fitIn(terms: readonly string[], sets: SetData) {
  const { terms: fits, solution: whole } = fitOfTerms(sets, terms)
  const listed = (values: readonly (number | null)[]) => (values.length === 1 ? asPof(values[0]) : values.map(asPof))
  return {
    terms,
    inclS: listed(fits.map(({ consistency }) => consistency)),
    PRI: listed(fits.map(({ pri }) => pri)),
    covS: listed(fits.map(({ coverage }) => coverage)),
    covU: listed(fits.map(({ uniqueCoverage }) => uniqueCoverage)),
    solution: { inclS: asPof(whole.consistency), PRI: asPof(whole.pri), covS: asPof(whole.coverage) },
  }
}

/** R's `pof` writes a measure below 1e-4 as 0. */
function asPof(measure: number | null | undefined): number | null {
  return measure === null || measure === undefined ? null : measure < 1e-4 ? 0 : measure
}

/** Expectations as names (`~` for absence), or as R's older 1, 0 and "-" in the order of conditions. */
function expectationsIn(input: ReferenceCase['input'], conditions: readonly string[]): string[] {
  const given = input.directional_expectations
  if (!Array.isArray(given) || given.some((item: unknown) => conditions.includes(String(item)))) {
    return textsIn(input, 'directional_expectations')
  }
  if (!given.every((item: unknown) => item === '-' || Number(item) === 0 || Number(item) === 1)) {
    return textsIn(input, 'directional_expectations')
  }
  return given.flatMap((item: unknown, i) =>
    item === '-' ? [] : [`${Number(item) === 1 ? '' : '~'}${conditions[i] ?? ''}`],
  )
}

function modelsOf({ models }: Pick<ConfigurationalSolution, 'models'>): (readonly string[])[] {
  return models.map(({ terms }) => terms)
}

/** Pairs of a complex and a parsimonious model, under R's names. R's order of models is its own, so equal solutions are matched first. */
function intermediate(
  sets: SetData,
  table: TruthTable,
  expectations: readonly string[],
  wanted: Readonly<Record<string, unknown>>,
) {
  const answer = intermediateSolutions(sets, table, expectations)
  if (!answer.computed) return null
  const left = answer.solutions.map((found) => ({ solutions: modelsOf(found) }))
  const named: Record<string, unknown> = {}
  const signature = (models: unknown): string =>
    JSON.stringify(
      Array.isArray(models) ? models.map((model: unknown) => (Array.isArray(model) ? [...model].sort() : [model])).sort() : models,
    )
  for (const matching of [true, false]) {
    for (const [name, pair] of Object.entries(wanted)) {
      if (name in named) continue
      const target = isRecord(pair) ? signature(pair.solutions) : ''
      const place = matching ? left.findIndex(({ solutions }) => signature(solutions) === target) : 0
      const [found] = place === -1 ? [] : left.splice(place, 1)
      if (found) named[name] = found
    }
  }
  return named
}
