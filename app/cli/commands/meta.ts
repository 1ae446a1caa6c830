import { tau2Methods } from '@candour/statistics'
import { type MetaChoices, metaAnalysisOf } from '../../analyses/meta/meta-analysis.ts'
import { moderatorsIn } from '../../analyses/meta/moderators-in.ts'
import { readStudies } from '../../analyses/studies/read-studies.ts'
import { forestPlot } from '../../figures/plots/forest-plot.ts'
import { dataColumnsOf } from '../../spreadsheets/data-columns.ts'
import { readDataFile } from '../../spreadsheets/data-file.ts'
import { levelWords } from '../../words/statistic-words.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed, WrongUse } from '../command.ts'
import { jsonDocument } from '../statistics/json-document.ts'
import { metaLines } from '../statistics/meta/meta-lines.ts'
import { printingOptions } from '../statistics/printing-options.ts'
import { studyChoices, studyOptions } from '../statistics/study-options.ts'
import { tellRefusals } from '../statistics/tell-refusals.ts'
import { choiceOption, columnsOption, digitsOption, listOption } from '../statistics/typed-options.ts'
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
    cluster: { type: 'string', value: 'column', says: 'findings of one kind are not independent: three-level model' },
    influence: { type: 'boolean', says: 'what each study does to the estimate' },
    forest: { type: 'string', value: 'file.svg', says: 'draw a forest plot, its figures beside it as .csv' },
    ...printingOptions,
  },
  examples: [
    'candour meta trials.csv --measure RR --forest forest.svg',
    'candour meta estimates.csv --scale ratio --test knha --by design',
    'candour meta trials.csv --columns ai=tpos,bi=tneg,ci=cpos,di=cneg --mods latitude --json',
  ],
  run: runMeta,
}

async function runMeta(typed: Typed, surface: Surface): Promise<ExitCode> {
  const choices = studyChoices(typed)
  const { confidence } = choices
  const clusterName = typed.text('cluster')
  const byName = typed.text('by')
  const method = choiceOption(typed, 'method', tau2Methods)
  const test = choiceOption(typed, 'test', ['z', 'knha'])
  if (clusterName !== undefined && (byName !== undefined || method !== undefined || test !== undefined))
    throw new WrongUse('--cluster fits by REML and tests robustly by itself; it takes no --by, --method or --test.')
  const digits = digitsOption(typed)

  const forest = plotPathOf(typed, 'forest', surface, typed.words[0])

  const data = await readDataFile(surface.path(typed.words[0] ?? ''))
  if (!data.ok) return tellRefusals(data.refusals, surface)
  const columns = dataColumnsOf(data.value, columnsOption(typed))
  const mods = listOption(typed, 'mods')
  const moderators = mods.length > 0 ? moderatorsIn(columns, mods) : undefined
  const groups = byName === undefined ? undefined : columns.texts(byName)
  const cluster = clusterName === undefined ? undefined : columns.texts(clusterName)
  const read = readStudies(columns, choices)
  if (!read.ok) return tellRefusals(read.refusals, surface)
  for (const note of data.value.notes) surface.err(note)

  const { scale, studies } = read.value
  const fit = { method: method ?? 'REML', test: test ?? 'z', confidence } as const
  const wanted: MetaChoices = {
    fit,
    wantsInfluence: typed.flag('influence'),
    ...(groups ? { groups } : {}),
    ...(moderators ? { moderators: moderators.moderators } : {}),
    ...(cluster ? { cluster } : {}),
  }
  const analysis = metaAnalysisOf(studies, wanted)
  const assumptions = [...read.value.assumptions, ...(moderators?.assumptions ?? [])]
  if (typed.flag('json')) {
    const { readsAs, ...told } = scale
    const record = {
      measure: { code: told.code, words: told.words, ...(readsAs ? { readsAs: readsAs.words } : {}) },
      model: cluster ? 'three-level' : fit.method === 'FE' ? 'common effect' : 'random effects',
      ...(cluster ? { method: 'REML', confidence } : fit),
      steps: assumptions,
    }
    surface.out(jsonDocument({ command: 'meta', file: data.value.file, assumptions: record, ...analysis }))
  } else {
    for (const line of metaLines(analysis, { digits, confidence, scale })) surface.out(line)
    if (assumptions.length > 0) surface.out('')
    for (const line of assumptions) surface.out(line)
    surface.out(`Intervals are of ${levelWords(confidence)} confidence.`)
  }
  if (forest !== undefined) {
    const input = { analysis, scale, confidence, file: data.value.file, ...(groups ? { groups } : {}) }
    await writePlot(forestPlot(input), forest, surface)
  }
  const isPooled = analysis.pooled ? analysis.pooled.fit.computed : analysis.threeLevel?.fit.computed === true
  return isPooled ? exitCodes.done : exitCodes.refused
}
