import { operatingRows, unitOfExposure } from '../../analyses/stopping/design-operating.ts'
import { followLooks } from '../../analyses/stopping/follow-looks.ts'
import type { StoppingDesign } from '../../analyses/stopping/stopping-design.ts'
import { designInWords } from '../../analyses/stopping/stopping-words.ts'
import { boundariesPlot } from '../../figures/plots/boundaries-plot.ts'
import { dataColumnsOf } from '../../spreadsheets/data-columns.ts'
import { readDataFile } from '../../spreadsheets/data-file.ts'
import { notComputedWords } from '../../words/statistic-words.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed, WrongUse } from '../command.ts'
import { jsonDocument } from '../statistics/json-document.ts'
import { printingOptions } from '../statistics/printing-options.ts'
import { designLines } from '../statistics/stopping/design-lines.ts'
import { designFrom, designKinds } from '../statistics/stopping/design-options.ts'
import { followedLines } from '../statistics/stopping/followed-lines.ts'
import { tellRefusals } from '../statistics/tell-refusals.ts'
import { columnsOption } from '../statistics/typed-options.ts'
import { plotPathOf, writePlot } from '../statistics/write-plot.ts'

export const sequentialCommand: Command = {
  name: 'sequential',
  summary: 'Plans a pilot that may stop early, or says what its rule makes of the looks in a CSV file.',
  words: '<plan | monitor data.csv>',
  least: 1,
  most: 2,
  options: {
    design: {
      type: 'string',
      value: designKinds.join('|'),
      says: 'two stages, group-sequential bounds, or a probability ratio test',
    },
    alpha: { type: 'string', value: 'number', says: 'type I error (default: 0.05; one-sided bounds 0.025)' },
    power: { type: 'string', value: 'number', says: 'chance to find the planned effect (default: 0.8)' },
    p0: {
      type: 'string',
      value: 'number',
      says: 'chance of a response that is not worth having, or without the project',
    },
    p1: { type: 'string', value: 'number', says: 'chance of a response that is worth having, or with the project' },
    'n-max': { type: 'string', value: 'n', says: 'the most people: searched by simon (default: 100), the end of sprt' },
    choice: {
      type: 'string',
      value: 'optimal|minimax',
      says: 'simon: fewest expected at p0 (default), or fewest at most',
    },
    looks: {
      type: 'string',
      value: 'n',
      says: 'obf, pocock: equally spaced looks (default: 3); sprt of rates: looks (default: 12)',
    },
    at: { type: 'string', value: '0.5,0.75,1', says: 'obf, pocock: looks at these shares of the information' },
    sided: {
      type: 'string',
      value: '1|2',
      says: 'obf, pocock: one-sided (default), or two-sided with a bound for harm',
    },
    effect: {
      type: 'string',
      value: 'number',
      says: 'obf, pocock: the effect to be found, positive meaning wanted (default: 1)',
    },
    sd: { type: 'string', value: 'number', says: 'standard deviation of an observation: gives numbers of people' },
    spending: { type: 'boolean', says: 'obf, pocock: bounds by error spending, so that looks may come at other times' },
    futility: {
      type: 'string',
      value: 'none|obf|pocock',
      says: 'obf, pocock: stop for futility by beta spending (default: none)',
    },
    rate0: { type: 'string', value: 'number', says: 'sprt of rates: events per unit of exposure under H0' },
    rate1: { type: 'string', value: 'number', says: 'sprt of rates: events per unit of exposure under H1' },
    exposure: { type: 'string', value: 'number', says: 'sprt of rates: the most exposure there will be' },
    mean0: { type: 'string', value: 'number', says: 'sprt of means: the mean under H0' },
    mean1: { type: 'string', value: 'number', says: 'sprt of means: the mean under H1' },
    harm: { type: 'boolean', says: 'sprt: H1 is a harm that would not be accepted' },
    ended: { type: 'boolean', says: 'monitor: no more observations will come' },
    columns: { type: 'string', value: 'n=total,…', says: 'monitor: which header stands for which column' },
    boundaries: { type: 'string', value: 'file.svg', says: 'draw the boundaries, their figures beside them as .csv' },
    json: printingOptions.json,
  },
  examples: [
    'candour sequential plan --design simon --p0 0.2 --p1 0.4 --boundaries pilot.svg',
    'candour sequential plan --design obf --looks 4 --p0 0.3 --p1 0.2 --power 0.9',
    'candour sequential monitor looks.csv --design sprt --p0 0.1 --p1 0.3 --n-max 60',
  ],
  run: runSequential,
}

async function runSequential(typed: Typed, surface: Surface): Promise<ExitCode> {
  const [deed = '', file] = typed.words
  if (deed !== 'plan' && deed !== 'monitor')
    throw new WrongUse(`'${deed}' is no part of sequential; accepted is plan or monitor.`)
  if (deed === 'plan' && file !== undefined) throw new WrongUse(`'${file}' is one word too many: plan reads no file.`)
  const ofMonitor = typed.flag('ended') ? 'ended' : typed.text('columns') === undefined ? undefined : 'columns'
  if (deed === 'plan' && ofMonitor !== undefined)
    throw new WrongUse(`--${ofMonitor} means nothing to plan, which reads no looks.`)
  if (deed === 'monitor' && file === undefined) throw new WrongUse('monitor needs the file with the looks.')
  const plot = plotPathOf(typed, 'boundaries', surface, file)
  const found = designFrom(typed)
  if (!found.ok) {
    if (typed.flag('json')) surface.out(jsonDocument({ command: `sequential ${deed}`, design: found.because }))
    else surface.out(`Design: ${notComputedWords(found.because)}`)
    return exitCodes.refused
  }
  const { design } = found
  return file === undefined ? tellPlan(typed, surface, design, plot) : tellLooks(typed, surface, design, file, plot)
}

async function tellPlan(
  typed: Typed,
  surface: Surface,
  design: StoppingDesign,
  plot: string | undefined,
): Promise<ExitCode> {
  if (typed.flag('json')) {
    const operating = { exposedCounts: unitOfExposure(design), atTruths: operatingRows(design) }
    surface.out(jsonDocument({ command: 'sequential plan', rule: designInWords(design), design, operating }))
  } else for (const line of designLines(design)) surface.out(line)
  if (plot !== undefined) await writePlot(boundariesPlot(design), plot, surface)
  return exitCodes.done
}

async function tellLooks(
  typed: Typed,
  surface: Surface,
  design: StoppingDesign,
  file: string,
  plot: string | undefined,
): Promise<ExitCode> {
  const ended = typed.flag('ended')
  if (ended && design.kind === 'sprt')
    throw new WrongUse('--ended means nothing to --design sprt: its maximum ends it.')
  const data = await readDataFile(surface.path(file))
  if (!data.ok) return tellRefusals(data.refusals, surface)
  const followed = followLooks(design, dataColumnsOf(data.value, columnsOption(typed)), ended)
  if (!followed.ok) return tellRefusals(followed.refusals, surface)
  if (typed.flag('json')) {
    const document = {
      command: 'sequential monitor',
      file: data.value.file,
      rule: designInWords(design),
      design,
      ended,
    }
    surface.out(jsonDocument({ ...document, advice: followed.value.advice }))
  } else {
    surface.out(`Rule: ${designInWords(design)}.`)
    surface.out('')
    for (const line of followedLines(followed.value)) surface.out(line)
    surface.out('People decide; a decision against the rule is recorded with its reason.')
  }
  if (plot !== undefined) await writePlot(boundariesPlot(design, followed.value), plot, surface)
  return exitCodes.done
}
