import { tau2Methods } from '@candour/statistics'
import { biasChecks } from '../../analyses/bias/bias-checks.ts'
import { readStudies } from '../../analyses/studies/read-studies.ts'
import { funnelPlot } from '../../figures/plots/funnel-plot.ts'
import { dataColumnsOf } from '../../spreadsheets/data-columns.ts'
import { readDataFile } from '../../spreadsheets/data-file.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed, WrongUse } from '../command.ts'
import { biasLines } from '../statistics/bias/bias-lines.ts'
import { jsonDocument } from '../statistics/json-document.ts'
import { printingOptions } from '../statistics/printing-options.ts'
import { studyChoices, studyOptions } from '../statistics/study-options.ts'
import { tellRefusals } from '../statistics/tell-refusals.ts'
import { choiceOption, columnsOption, digitsOption, listOption } from '../statistics/typed-options.ts'
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
  const { confidence } = choices
  const method = choiceOption(typed, 'method', tau2Methods) ?? 'REML'
  const favoured = choiceOption(typed, 'favoured', ['greater', 'less'])
  const steps = stepsOption(typed)
  const digits = digitsOption(typed)
  const funnel = plotPathOf(typed, 'funnel', surface, typed.words[0])
  const data = await readDataFile(surface.path(typed.words[0] ?? ''))
  if (!data.ok) return tellRefusals(data.refusals, surface)
  const read = readStudies(dataColumnsOf(data.value, columnsOption(typed)), choices)
  if (!read.ok) return tellRefusals(read.refusals, surface)
  for (const note of data.value.notes) surface.err(note)

  const { scale } = read.value
  const assumptions = [...read.value.assumptions, ...(scale.hasNoEffectLine ? [] : [zeroIsNoEffect])]
  const used = read.value.studies.flatMap(({ effect, label, row }) =>
    effect.computed ? [{ ...effect, label, row }] : [],
  )
  const leftOut = read.value.studies.flatMap(({ effect, label, row }) =>
    effect.computed ? [] : [{ label, row, ...effect }],
  )
  const studies = { yi: used.map(({ yi }) => yi), vi: used.map(({ vi }) => vi) }
  const checks = biasChecks(studies, { method, confidence, steps, ...(favoured ? { favoured } : {}) })
  if (typed.flag('json')) {
    const assumed = { measure: scale.code, words: scale.words, method, confidence, favoured: checks.favoured }
    const { file } = data.value
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
    await writePlot(funnelPlot({ studies, labels, checks, scale, file: data.value.file }), funnel, surface)
  }
  return used.length > 0 ? exitCodes.done : exitCodes.refused
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
