import { counted } from '@candour/register'
import type { RuleSet } from '@candour/statistics'
import { chartAnalysisOf, cusumAnalysisOf, type KnownStep } from '../../analyses/charting/chart-analysis.ts'
import { chartFinding, chartName, cusumFinding } from '../../analyses/charting/chart-findings.ts'
import {
  type ChartType,
  chartTypes,
  type Measurements,
  readMeasurements,
} from '../../analyses/charting/read-measurements.ts'
import { controlChartPlot } from '../../figures/plots/control-chart-plot.ts'
import { cusumPlot } from '../../figures/plots/cusum-plot.ts'
import { dataColumnsOf } from '../../spreadsheets/data-columns.ts'
import { readDataFile } from '../../spreadsheets/data-file.ts'
import { aboveZero, anyNumber, wholeAboveZero, zeroOrMore } from '../../spreadsheets/number-rules.ts'
import { notComputedWords } from '../../words/statistic-words.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed, WrongUse } from '../command.ts'
import { chartLines, cusumLines } from '../statistics/charting/chart-lines.ts'
import { stepsAt } from '../statistics/charting/steps-at.ts'
import { jsonDocument } from '../statistics/json-document.ts'
import { printingOptions } from '../statistics/printing-options.ts'
import { tellRefusals } from '../statistics/tell-refusals.ts'
import { choiceOption, columnsOption, digitsOption, numberOption, pairsOption } from '../statistics/typed-options.ts'
import { plotPathOf, writePlot } from '../statistics/write-plot.ts'

const rules = {
  nhs: 'making-data-count',
  nelson: 'nelson',
  'western-electric': 'western-electric',
} as const satisfies Record<string, RuleSet>
const ruleWords = { nhs: 'NHS Making Data Count', nelson: 'Nelson', 'western-electric': 'Western Electric' } as const

export const chartCommand: Command = {
  name: 'chart',
  summary: 'Makes a control chart of a series in a CSV file and finds signals of special-cause variation.',
  words: '<data.csv>',
  least: 1,
  most: 1,
  options: {
    type: { type: 'string', value: chartTypes.join('|'), says: 'the chart (default: xmr)' },
    rules: { type: 'string', value: 'nhs|nelson|western-electric', says: 'which patterns are signals (default: nhs)' },
    'step-at': { type: 'string', value: 'period=reason,…', says: 'a known change: limits start anew from this period' },
    baseline: {
      type: 'string',
      value: 'n',
      says: 'limits from the first n points of each stretch (default: from all)',
    },
    date: { type: 'string', value: 'column', says: 'the column with the periods (default: date, period, month …)' },
    columns: { type: 'string', value: 'value=x,…', says: 'which header stands for which column' },
    unit: { type: 'string', value: 'words', says: 'what is measured, with its unit; the name of the axis' },
    wanted: { type: 'string', value: 'increase|decrease', says: 'which way is hoped for; told of the first signal' },
    target: { type: 'string', value: 'number', says: 'cusum: the level to keep (default: mean of the baseline)' },
    sd: {
      type: 'string',
      value: 'number',
      says: 'cusum: standard deviation of single values (default: from the baseline)',
    },
    allowance: { type: 'string', value: 'k', says: 'cusum: half of the shift to be found, in sd (default: 0.5)' },
    limit: { type: 'string', value: 'h', says: 'cusum: where it signals, in sd (default: 5)' },
    screen: {
      type: 'boolean',
      says: 'xmr: leave out moving ranges beyond their limit, so that a jump does not widen the limits',
    },
    svg: { type: 'string', value: 'file.svg', says: 'draw the chart, its figures beside it as .csv' },
    ...printingOptions,
  },
  examples: [
    'candour chart entries.csv --columns value=entries --unit "entries to care a month" --svg entries.svg',
    'candour chart reviews.csv --type laney --step-at "2024-04=new duty in force"',
    'candour chart waits.csv --type cusum --target 20 --sd 4',
  ],
  run: runChart,
}

async function runChart(typed: Typed, surface: Surface): Promise<ExitCode> {
  const type = choiceOption(typed, 'type', chartTypes) ?? 'xmr'
  refuseStrangers(typed, type)
  const svg = plotPathOf(typed, 'svg', surface, typed.words[0])
  const data = await readDataFile(surface.path(typed.words[0] ?? ''))
  if (!data.ok) return tellRefusals(data.refusals, surface)
  const renames = columnsOption(typed)
  const read = readMeasurements(dataColumnsOf(data.value, renames), type, typed.text('date'))
  if (!read.ok) return tellRefusals(read.refusals, surface)
  for (const note of data.value.notes) surface.err(note)
  const measured = read.value
  const steps = stepsAt(pairsOption(typed, 'step-at'), measured.periods)
  const shown = { file: data.value.file, unit: typed.text('unit') ?? unitOf(type, renames.headers), svg }
  return type === 'cusum'
    ? tellCusum(typed, surface, measured, shown)
    : tellChart(typed, surface, measured, type, steps, shown)
}

interface Shown {
  readonly file: string
  readonly unit: string
  readonly svg: string | undefined
}

async function tellChart(
  typed: Typed,
  surface: Surface,
  measured: Measurements,
  type: Exclude<ChartType, 'cusum'>,
  steps: readonly KnownStep[],
  { file, unit, svg }: Shown,
): Promise<ExitCode> {
  const set = choiceOption(typed, 'rules', ['nhs', 'nelson', 'western-electric']) ?? 'nhs'
  const wanted = choiceOption(typed, 'wanted', ['increase', 'decrease'])
  const baselinePoints = numberOption(typed, 'baseline', wholeAboveZero)
  const digits = digitsOption(typed)
  if (baselinePoints === 1 && (type === 'xmr' || type === 'laney'))
    throw new WrongUse(`--baseline is '1'; accepted for --type ${type} is a whole number of at least 2.`)
  const analysis = chartAnalysisOf(measured, {
    type,
    ruleSet: rules[set],
    steps,
    screen: typed.flag('screen'),
    ...(baselinePoints === undefined ? {} : { baselinePoints }),
  })
  const assumptions = {
    type,
    rules: rules[set],
    baselinePoints: baselinePoints ?? 'all',
    steps,
    movingRangesScreened: typed.flag('screen'),
    notes: measured.assumptions,
  }
  if (typed.flag('json')) {
    const { periods, values, among, withoutCases } = measured
    const series = { periods, values, among, withoutCases: withoutCases.map(({ period }) => period) }
    surface.out(jsonDocument({ command: 'chart', file, assumptions, series, analysis }))
  }
  if (!analysis.computed) {
    if (!typed.flag('json')) surface.out(`Chart: ${notComputedWords(analysis)}`)
    return exitCodes.refused
  }
  const finding = chartFinding(measured, analysis, wanted)
  const subtitle = `${chartName(analysis)} of ${unit}; ${counted(measured.periods.length, 'period')}; rules: ${ruleWords[set]}`
  if (!typed.flag('json')) {
    for (const line of chartLines(subtitle, measured, analysis, digits)) surface.out(line)
    for (const line of measured.assumptions) surface.out(line)
  }
  if (svg !== undefined)
    await writePlot(controlChartPlot({ title: finding, subtitle, unit, measured, analysis, file }), svg, surface)
  return exitCodes.done
}

async function tellCusum(
  typed: Typed,
  surface: Surface,
  measured: Measurements,
  { file, unit, svg }: Shown,
): Promise<ExitCode> {
  const target = numberOption(typed, 'target', anyNumber)
  const sd = numberOption(typed, 'sd', aboveZero)
  const baselinePoints = numberOption(typed, 'baseline', {
    accepts: 'a whole number of at least 2',
    allows: (n) => Number.isInteger(n) && n >= 2,
  })
  const digits = digitsOption(typed)
  const analysis = cusumAnalysisOf(measured.values, {
    allowance: numberOption(typed, 'allowance', zeroOrMore, 0.5),
    limit: numberOption(typed, 'limit', aboveZero, 5),
    ...(target === undefined ? {} : { target }),
    ...(sd === undefined ? {} : { sd }),
    ...(baselinePoints === undefined ? {} : { baselinePoints }),
  })
  if (typed.flag('json')) {
    const { periods, values } = measured
    const assumptions = { type: 'cusum', notes: measured.assumptions }
    surface.out(jsonDocument({ command: 'chart', file, assumptions, series: { periods, values }, analysis }))
  }
  if (!analysis.computed) {
    if (!typed.flag('json')) surface.out(`CUSUM: ${notComputedWords(analysis)}`)
    return exitCodes.refused
  }
  const title = cusumFinding(measured, analysis)
  const subtitle = `CUSUM of ${unit}; ${counted(measured.periods.length, 'period')}`
  if (!typed.flag('json')) {
    for (const line of cusumLines(subtitle, measured, analysis, digits)) surface.out(line)
    surface.out('')
    surface.out(`${title}.`)
    for (const line of measured.assumptions) surface.out(line)
  }
  if (svg !== undefined) await writePlot(cusumPlot({ title, subtitle, measured, analysis, file }), svg, surface)
  return exitCodes.done
}

/** Options that the chart would pass over are refused rather than forgotten. */
function refuseStrangers(typed: Typed, type: ChartType): void {
  const strangers = type === 'cusum' ? ['rules', 'step-at', 'wanted'] : ['target', 'sd', 'allowance', 'limit']
  const stranger = strangers.find((name) => typed.text(name) !== undefined)
  if (stranger !== undefined) throw new WrongUse(`--${stranger} means nothing to --type ${type}.`)
  if (typed.flag('screen') && type !== 'xmr') throw new WrongUse(`--screen means nothing to --type ${type}.`)
}

function unitOf(type: ChartType, renames: ReadonlyMap<string, string>): string {
  if (type === 'p' || type === 'laney') return 'share of cases with the event'
  if (type === 'u') return 'events per unit of exposure'
  return type === 'c' ? 'events a period' : (renames.get('value') ?? 'value')
}
