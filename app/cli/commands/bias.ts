import { clusteredRegressionTest, tau2Methods } from '@candour/statistics'
import { biasChecks } from '../../analyses/bias/bias-checks.ts'
import { readStudies } from '../../analyses/studies/read-studies.ts'
import { funnelPlot } from '../../figures/plots/funnel-plot.ts'
import { dataColumnsOf } from '../../spreadsheets/data-columns.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed, WrongUse } from '../command.ts'
import { biasLines } from '../statistics/bias/bias-lines.ts'
import { clusteredLines } from '../statistics/bias/clustered-lines.ts'
import { jsonDocument } from '../statistics/json-document.ts'
import { printingOptions } from '../statistics/printing-options.ts'
import { studyFile, withoutBlanks } from '../statistics/study-file.ts'
import { refuseIdleOptions, rhoOption, studyChoices, studyOptions } from '../statistics/study-options.ts'
import { tellRefusals } from '../statistics/tell-refusals.ts'
import { choiceOption, columnsOption, confidenceOption, digitsOption, listOption } from '../statistics/typed-options.ts'
import { plotPathOf, writePlot } from '../statistics/write-plot.ts'

export const biasCommand: Command = {
  name: 'bias',
  summary: 'Looks for missing results among studies of a CSV file, and says what each check can and cannot show.',
  words: '<data.csv>',
  least: 1,
  most: 1,
  options: {
    ...studyOptions,
    favoured: {
      type: 'string',
      value: 'greater|less',
      says: 'which results are thought to be favoured (default: the sign of the pooled estimate)',
    },
    steps: {
      type: 'string',
      value: '0.025,…',
      says: 'one-sided p values at which the chance of being seen may change (default: 0.025)',
    },
    cluster: {
      type: 'string',
      value: 'column',
      says: "findings of one kind are not independent: Egger's test in its cluster form, in place of the other checks",
    },
    rho: {
      type: 'string',
      value: 'number',
      says: 'with --cluster: assumed correlation of the sampling errors of one cluster (default: 0)',
    },
    funnel: { type: 'string', value: 'file.svg', says: 'draw a funnel plot, its figures beside it as .csv' },
    ...printingOptions,
  },
  examples: [
    'candour bias trials.csv --measure RR --funnel funnel.svg',
    'candour bias estimates.csv --steps 0.025,0.5 --json',
  ],
  run: runBias,
}

/** Of proportions of one group there is no effect to be missing. */
const zeroIsNoEffect =
  '0 does not mean no effect on this scale: fail-safe N, excess significance, selection models and contours say nothing here.'

async function runBias(typed: Typed, surface: Surface): Promise<ExitCode> {
  const choices = studyChoices(typed)
  const confidence = confidenceOption(typed)
  const clusterName = typed.text('cluster')
  refuseCombinations(typed)
  const rho = rhoOption(typed)
  const method = choiceOption(typed, 'method', tau2Methods) ?? 'REML'
  const favoured = choiceOption(typed, 'favoured', ['greater', 'less'])
  const steps = stepsOption(typed)
  const digits = digitsOption(typed)
  const funnel = plotPathOf(typed, 'funnel', surface, typed.words[0])
  const whole = await studyFile(typed, surface.path(typed.words[0] ?? ''))
  if (!whole.ok) return tellRefusals(whole.refusals, surface)
  const data = withoutBlanks(typed, whole.value, clusterName === undefined ? [] : [clusterName])
  const columns = dataColumnsOf(data, columnsOption(typed))
  const cluster = clusterName === undefined ? undefined : columns.texts(clusterName)
  const read = readStudies(columns, choices)
  if (!read.ok) return tellRefusals(read.refusals, surface)
  refuseIdleOptions(typed, read.value)
  for (const note of data.notes) surface.err(note)

  const { scale } = read.value
  const assumptions = [...read.value.assumptions, ...(scale.hasNoEffectLine ? [] : [zeroIsNoEffect])]
  const used = read.value.studies.flatMap(({ effect, label, row, index }) =>
    effect.computed ? [{ ...effect, label, row, index }] : [],
  )
  const leftOut = read.value.studies.flatMap(({ effect, label, row }) =>
    effect.computed ? [] : [{ label, row, ...effect }],
  )
  const studies = { yi: used.map(({ yi }) => yi), vi: used.map(({ vi }) => vi) }
  if (cluster) {
    const found = clusteredRegressionTest({
      ...studies,
      cluster: used.map(({ index }) => cluster[index] ?? ''),
      confidence,
      ...(rho === undefined ? {} : { rho }),
    })
    if (typed.flag('json'))
      surface.out(jsonDocument({ command: 'bias', file: data.file, assumptions, leftOut, clusteredRegression: found }))
    else for (const line of clusteredLines(found, { digits, confidence, scale })) surface.out(line)
    if (!typed.flag('json')) for (const line of assumptions) surface.out(line)
    return found.computed ? exitCodes.done : exitCodes.refused
  }
  const checks = biasChecks(studies, { method, confidence, steps, ...(favoured ? { favoured } : {}) })
  if (typed.flag('json')) {
    const assumed = { measure: scale.code, words: scale.words, method, confidence, favoured: checks.favoured }
    const { file } = data
    const listed = used.map(({ label, row, yi, vi }) => ({ label, row, yi, vi }))
    surface.out(
      jsonDocument({
        command: 'bias',
        file,
        assumptions: { ...assumed, steps: assumptions, selectionSteps: steps },
        studies: listed,
        leftOut,
        checks,
      }),
    )
  } else {
    for (const line of biasLines(checks, { digits, confidence, scale })) surface.out(line)
    surface.out('')
    for (const line of assumptions) surface.out(line)
    if (leftOut.length > 0)
      surface.out(`Left out, having no effect size: ${leftOut.map(({ label }) => label).join(', ')}.`)
  }
  if (funnel !== undefined && used.length > 0) {
    const labels = used.map(({ label }) => label)
    await writePlot(funnelPlot({ studies, labels, checks, scale, file: data.file }), funnel, surface)
  }
  return used.length > 0 ? exitCodes.done : exitCodes.refused
}

function refuseCombinations(typed: Typed): void {
  if (typed.text('cluster') === undefined) {
    if (typed.text('rho') === undefined) return
    throw new WrongUse('--rho means nothing without --cluster: it is the correlation of errors within a cluster.')
  }
  const strange = ['method', 'steps', 'favoured', 'funnel'].find((name) => typed.text(name) !== undefined)
  if (strange !== undefined)
    throw new WrongUse(`--${strange} is of checks that take findings for independent; it does not go with --cluster.`)
}

function stepsOption(typed: Typed): readonly number[] {
  const typedSteps = listOption(typed, 'steps')
  if (typedSteps.length === 0) return [0.025]
  const steps = typedSteps.map(Number)
  const isRising = steps.every((step, i) => step > (steps[i - 1] ?? 0) && step < 1)
  if (isRising) return steps
  throw new WrongUse(
    `--steps is '${typed.text('steps')}'; accepted are rising numbers between 0 and 1, parted by commas.`,
  )
}
