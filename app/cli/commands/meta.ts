import { tau2Methods } from '@candour/statistics'
import { type MetaAnalysis, type MetaChoices, metaAnalysisOf } from '../../analyses/meta/meta-analysis.ts'
import { moderatorsIn } from '../../analyses/meta/moderators-in.ts'
import type { CountPooling } from '../../analyses/meta/pooled-by-counts.ts'
import { readStudies } from '../../analyses/studies/read-studies.ts'
import { forestPlot } from '../../figures/plots/forest-plot.ts'
import { dataColumnsOf } from '../../spreadsheets/data-columns.ts'
import { levelWords } from '../../words/statistic-words.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed, WrongUse } from '../command.ts'
import { jsonDocument } from '../statistics/json-document.ts'
import { metaLines } from '../statistics/meta/meta-lines.ts'
import { predictOption } from '../statistics/meta/predict-option.ts'
import { printingOptions } from '../statistics/printing-options.ts'
import { studyFile, withoutBlanks } from '../statistics/study-file.ts'
import { refuseIdleOptions, rhoOption, studyChoices, studyOptions } from '../statistics/study-options.ts'
import { tellRefusals } from '../statistics/tell-refusals.ts'
import { choiceOption, columnsOption, confidenceOption, digitsOption, listOption } from '../statistics/typed-options.ts'
import { plotPathOf, writePlot } from '../statistics/write-plot.ts'

export const metaCommand: Command = {
  name: 'meta',
  summary: 'Pools studies of a CSV file: estimates, intervals, weights, heterogeneity, a forest plot.',
  words: '<data.csv>',
  least: 1,
  most: 1,
  options: {
    ...studyOptions,
    test: { type: 'string', value: 'z|knha', says: "normal quantiles (default), or Knapp and Hartung's adjustment" },
    by: { type: 'string', value: 'column', says: 'pool the kinds of this column apart, and test whether they differ' },
    mods: { type: 'string', value: 'columns', says: 'moderators of a meta-regression, parted by commas' },
    predict: {
      type: 'string',
      value: 'name=value,…',
      says: 'what the regression expects at these values of its moderators; points parted by semicolons',
    },
    cluster: { type: 'string', value: 'column', says: 'findings of one kind are not independent: three-level model' },
    rho: {
      type: 'string',
      value: 'number',
      says: 'with --cluster: assumed correlation of the sampling errors of one cluster (default: 0)',
    },
    pool: {
      type: 'string',
      value: 'iv|mh|peto',
      says: "weights of inverse variance (default), or the counts themselves by Mantel and Haenszel's or Peto's method",
    },
    influence: { type: 'boolean', says: 'what each study does to the estimate' },
    forest: { type: 'string', value: 'file.svg', says: 'draw a forest plot, its figures beside it as .csv' },
    ...printingOptions,
  },
  examples: [
    'candour meta trials.csv --measure RR --forest forest.svg',
    'candour meta estimates.csv --scale ratio --test knha --by design',
    'candour meta findings.csv --cluster study --rho 0.6',
    'candour meta rare-events.csv --measure OR --pool mh --subset "design=trial"',
    'candour meta trials.csv --columns ai=tpos,bi=tneg,ci=cpos,di=cneg --mods latitude --json',
  ],
  run: runMeta,
}

async function runMeta(typed: Typed, surface: Surface): Promise<ExitCode> {
  const confidence = confidenceOption(typed)
  const names = { cluster: typed.text('cluster'), by: typed.text('by'), mods: listOption(typed, 'mods') }
  const method = choiceOption(typed, 'method', tau2Methods)
  const test = choiceOption(typed, 'test', ['z', 'knha'])
  const pool = choiceOption(typed, 'pool', ['iv', 'mh', 'peto']) ?? 'iv'
  refuseCombinations(typed, pool)
  const rho = rhoOption(typed)
  const choices = pool === 'peto' ? { ...studyChoices(typed), measure: 'PETO' } : studyChoices(typed)
  const digits = digitsOption(typed)
  const forest = plotPathOf(typed, 'forest', surface, typed.words[0])
  const whole = await studyFile(typed, surface.path(typed.words[0] ?? ''))
  if (!whole.ok) return tellRefusals(whole.refusals, surface)
  const asked = [names.cluster, names.by, ...names.mods].filter((name) => name !== undefined)
  const data = withoutBlanks(typed, whole.value, asked)

  const columns = dataColumnsOf(data, columnsOption(typed))
  const moderators = names.mods.length > 0 ? moderatorsIn(columns, names.mods) : undefined
  const groups = names.by === undefined ? undefined : columns.texts(names.by)
  const cluster = names.cluster === undefined ? undefined : columns.texts(names.cluster)
  const read = readStudies(columns, choices)
  if (!read.ok) return tellRefusals(read.refusals, surface)
  refuseIdleOptions(typed, read.value)
  for (const note of data.notes) surface.err(note)

  const { scale, studies } = read.value
  const counts = pool === 'iv' ? undefined : poolingOf(pool, scale.code)
  const fit = { method: method ?? 'REML', test: test ?? 'z', confidence } as const
  const kindsOf = (name: string) => [...new Set(columns.texts(name))]
  const predictAt = predictOption(typed, names.mods, moderators?.moderators.columns ?? [], kindsOf)
  const wanted: MetaChoices = {
    fit,
    wantsInfluence: typed.flag('influence'),
    predictAt,
    ...(groups ? { groups } : {}),
    ...(moderators ? { moderators: moderators.moderators } : {}),
    ...(cluster ? { cluster } : {}),
    ...(rho === undefined ? {} : { rho }),
    ...(counts ? { counts } : {}),
  }
  const analysis = metaAnalysisOf(studies, wanted)
  const assumptions = [
    ...read.value.assumptions,
    ...(moderators?.assumptions ?? []),
    ...(rho === undefined
      ? []
      : [`Sampling errors of one cluster are taken to be correlated with rho = ${rho}; try others.`]),
  ]
  if (typed.flag('json')) {
    const { readsAs, code, words } = scale
    const record = {
      measure: { code, words, ...(readsAs ? { readsAs: readsAs.words } : {}) },
      model: modelName(wanted),
      ...(cluster ? { method: 'REML', confidence, rho: rho ?? 0 } : counts ? { confidence } : fit),
      steps: assumptions,
    }
    surface.out(jsonDocument({ command: 'meta', file: data.file, assumptions: record, ...analysis }))
  } else {
    for (const line of metaLines(analysis, { digits, confidence, scale })) surface.out(line)
    if (assumptions.length > 0) surface.out('')
    for (const line of assumptions) surface.out(line)
    surface.out(`Intervals are of ${levelWords(confidence)} confidence.`)
  }
  if (forest !== undefined) {
    const input = { analysis, scale, confidence, file: data.file, ...(groups ? { groups } : {}) }
    await writePlot(forestPlot(input), forest, surface)
  }
  return isAllComputed(analysis) ? exitCodes.done : exitCodes.refused
}

/** Whether the estimate and every part that was asked for could be computed. */
function isAllComputed({ pooled, threeLevel, counts, subgroups, regression, influence }: MetaAnalysis): boolean {
  const main = pooled ?? threeLevel ?? counts
  const parts = [main?.fit, subgroups?.difference, regression?.fit, influence]
  return main !== undefined && parts.every((part) => part === undefined || part.computed)
}

function modelName({ cluster, counts, fit }: MetaChoices): string {
  if (cluster) return 'three-level'
  if (counts) return counts.by === 'mh' ? 'Mantel-Haenszel' : 'Peto'
  return fit.method === 'FE' ? 'common effect' : 'random effects'
}

/** Options that the model would pass over are refused rather than forgotten. */
function refuseCombinations(typed: Typed, pool: 'iv' | 'mh' | 'peto'): void {
  const given = (names: readonly string[]) => names.find((name) => typed.text(name) !== undefined || typed.flag(name))
  const hasCluster = typed.text('cluster') !== undefined
  if (hasCluster && given(['by', 'method', 'test']) !== undefined)
    throw new WrongUse('--cluster fits by REML and tests robustly by itself; it takes no --by, --method or --test.')
  const beside = hasCluster ? given(['influence', 'pool', 'predict']) : undefined
  if (beside !== undefined) throw new WrongUse(`--${beside} is of the ordinary model; it does not go with --cluster.`)
  if (!hasCluster && typed.text('rho') !== undefined)
    throw new WrongUse('--rho means nothing without --cluster: it is the correlation of errors within a cluster.')
  if (typed.text('predict') !== undefined && typed.text('mods') === undefined)
    throw new WrongUse('--predict means nothing without --mods.')
  const strange = pool === 'iv' ? undefined : given(['by', 'mods', 'influence', 'method', 'test'])
  if (strange !== undefined)
    throw new WrongUse(`--${strange} does not go with --pool ${pool}, which has one effect common to all.`)
  const measure = typed.text('measure')?.toUpperCase()
  if (pool === 'peto' && measure !== undefined && measure !== 'PETO' && measure !== 'OR')
    throw new WrongUse(`--pool peto pools odds ratios; --measure ${measure} does not go with it.`)
}

function poolingOf(by: 'mh' | 'peto', code: string): CountPooling {
  if (by === 'peto') return { by, measure: 'PETO' }
  const measure = (['OR', 'RR', 'RD', 'IRR', 'IRD'] as const).find((one) => one === code)
  if (measure === undefined)
    throw new WrongUse(`--pool mh does not go with the measure ${code}; accepted is OR, RR, RD, IRR or IRD.`)
  return { by, measure }
}
