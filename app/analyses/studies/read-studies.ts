import { accepted, type Result, refused } from '@candour/register'
import { notComputed } from '@candour/statistics'
import type { DataColumns } from '../../spreadsheets/data-columns.ts'
import { type CellForm, type Cells, cellFormIn, cellForms, hasForm, readForm } from './cell-forms.ts'
import { designEffectsIn } from './cluster-trials.ts'
import { type CellRule, ruleFor, ruleInWords } from './continuity.ts'
import { type BackTransform, type Measure, measures } from './measures.ts'
import { type EstimateScale, estimateColumnsIn, readEstimates } from './read-estimates.ts'
import type { Study } from './study.ts'

/** What the estimates of a file are. */
export interface EffectScale {
  /** Of the measure, or GEN for estimates that came computed. */
  readonly code: string
  /** On the scale of computing. */
  readonly words: string
  readonly readsAs?: BackTransform
  readonly hasNoEffectLine: boolean
}

export interface StudiesRead {
  readonly scale: EffectScale
  readonly studies: readonly Study[]
  /** What was assumed on the way from cells to estimates, a sentence each. */
  readonly assumptions: readonly string[]
  /** Whether variances were told from intervals in the file. */
  readonly usesIntervals: boolean
}

export interface StudyChoices {
  /** One of `measureCodes`; told from the columns without it. */
  readonly measure?: string
  /** Of estimates that came computed: ratio, log or difference. */
  readonly scale?: EstimateScale
  /** Header of the column with the studies' names. */
  readonly label?: string
  /** Confidence of the intervals in the file, where that was said; 0.95 without it. */
  readonly ciConfidence?: number
  /** What is done about cells of 0; the measure's custom without it. */
  readonly rule?: CellRule
  /** Intracluster correlation of trials that give the size of their clusters and not their own. */
  readonly icc?: number
}

/** What a file's estimates may be said to be: every measure, and GEN for estimates that came computed. */
export const measureCodes: readonly string[] = [...measures.map(({ code }) => code), 'GEN']

/** Whether a measure's cells of 0 are ever added to. */
export function takesCellRule(code: string): boolean {
  return measures.some((measure) => measure.code === code && measure.takesRule === true)
}

const labelNames = ['study', 'label', 'name', 'slab', 'author', 'trial', 'project', 'id']

/** Studies from a file: raw cells with a measure, or estimates with variance, standard error or interval. */
export function readStudies(columns: DataColumns, choices: StudyChoices): Result<StudiesRead> {
  const labels = labelsOf(columns, choices.label)
  const measure = measureFor(columns, choices.measure)
  const read = measure ? fromCells(columns, measure, labels, choices) : fromEstimates(columns, choices, labels)
  return read && columns.refusals.length === 0 ? accepted(read) : refused(...columns.refusals)
}

function labelsOf(columns: DataColumns, asked: string | undefined): readonly string[] {
  const name = asked ?? labelNames.find((candidate) => columns.has(candidate))
  return name === undefined ? columns.file.rows.map((_, i) => `Study ${i + 1}`) : columns.texts(name)
}

function measureFor(columns: DataColumns, code: string | undefined): Measure | undefined {
  if (code !== undefined) return measures.find((measure) => measure.code === code)
  if (estimateColumnsIn(columns)) return undefined
  const form = cellFormIn(columns)
  return form && measures.find((measure) => measure.form === form)
}

function fromCells(
  columns: DataColumns,
  measure: Measure,
  labels: readonly string[],
  choices: StudyChoices,
): StudiesRead | undefined {
  if (!hasForm(columns, measure.form)) {
    tellMissing(columns, measure.form, `for the measure ${measure.code}`)
    return undefined
  }
  const cells = readForm(columns, measure.form)
  const design = designEffectsIn(columns, choices.icc)
  if (columns.refusals.length > 0) return undefined
  const { file } = columns
  const counted = design.effects.length > 0 ? smaller(cells, measure.form, design.effects) : cells
  const rule = ruleFor(measure, counted, choices.rule)
  const studies = file.rows.map(({ row }, index): Study => {
    const place = { label: labels[index] ?? '', row, index }
    const own = Object.fromEntries([...counted].map(([name, values]) => [name, values[index]]))
    const known: Record<string, number> = {}
    for (const [name, value] of Object.entries(own)) if (value !== undefined) known[name] = value
    const isWhole = Object.keys(known).length === Object.keys(own).length
    if (!isWhole) return { ...place, effect: notComputed('missing-cell') }
    return { ...place, cells: known, effect: measure.effect((name) => known[name] ?? Number.NaN, rule) }
  })
  return {
    scale: measure,
    studies,
    usesIntervals: false,
    assumptions: [
      ...ruleInWords(measure, counted, studies, rule),
      ...design.assumptions,
      ...blanksInWords(cells, labels),
      ...partsInWords(cells, labels),
    ],
  }
}

/** Sizes and counts that a design effect makes smaller, by form. */
const sizes: { readonly [form in CellForm]?: readonly string[] } = {
  counts: ['ai', 'bi', 'ci', 'di'],
  means: ['n1i', 'n2i'],
  changes: ['n1i', 'n2i'],
  'changes-with-spread': ['n1i', 'n2i'],
  events: ['xi', 'ni'],
  rates: ['x1i', 't1i', 'x2i', 't2i'],
  paired: ['ni'],
  correlations: ['ni'],
}

function smaller(cells: Cells, form: CellForm, effects: readonly (number | undefined)[]): Cells {
  const names = sizes[form] ?? []
  const by = (values: readonly (number | undefined)[]) =>
    values.map((value, i) => (value === undefined ? undefined : value / (effects[i] ?? 1)))
  return new Map([...cells].map(([name, values]) => [name, names.includes(name) ? by(values) : values]))
}

function blanksInWords(cells: Cells, labels: readonly string[]): readonly string[] {
  const blanks = labels.flatMap((label, i) => {
    const names = [...cells].flatMap(([name, values]) => (values[i] === undefined ? [name] : []))
    return names.length > 0 ? [`${label} (${names.join(', ')})`] : []
  })
  return blanks.length > 0 ? [`Left out, a cell being blank: ${blanks.join('; ')}.`] : []
}

const wholeByNature = ['ai', 'bi', 'ci', 'di', 'xi', 'ni', 'n1i', 'n2i', 'x1i', 'x2i']

function partsInWords(cells: Cells, labels: readonly string[]): readonly string[] {
  const odd = labels.filter((_, i) => wholeByNature.some((name) => !Number.isInteger(cells.get(name)?.[i] ?? 0)))
  return odd.length > 0
    ? [`Counts or sizes that are not whole are taken as they stand, as numbers that count: ${odd.join(', ')}.`]
    : []
}

function fromEstimates(
  columns: DataColumns,
  choices: StudyChoices,
  labels: readonly string[],
): StudiesRead | undefined {
  const names = estimateColumnsIn(columns)
  if (!names) {
    tellMissing(columns, undefined, '')
    return undefined
  }
  const given = choices.scale ?? 'difference'
  const design = designEffectsIn(columns, choices.icc)
  const read = readEstimates(columns, names, { scale: given, labels, ciConfidence: choices.ciConfidence })
  if (columns.refusals.length > 0) return undefined
  const studies = columns.file.rows.map(({ row }, index): Study => {
    const place = { label: labels[index] ?? '', row, index }
    const effect = read.effects[index] ?? notComputed('missing-cell')
    const inflated = effect.computed ? { ...effect, vi: effect.vi * (design.effects[index] ?? 1) } : effect
    return { ...place, effect: inflated }
  })
  const isLog = given !== 'difference'
  const blank = studies.flatMap(({ label, effect }) =>
    !effect.computed && effect.because === 'missing-cell' ? [label] : [],
  )
  return {
    scale: {
      code: 'GEN',
      words: isLog ? 'log ratio' : 'estimate',
      ...(isLog ? { readsAs: { words: 'ratio', back: Math.exp } } : {}),
      hasNoEffectLine: true,
    },
    studies,
    usesIntervals: names.spread[0] === 'ci_low',
    assumptions: [
      ...read.assumptions,
      ...design.assumptions,
      ...(blank.length > 0 ? [`Left out, a cell being blank: ${blank.join(', ')}.`] : []),
    ],
  }
}

function tellMissing(columns: DataColumns, form: CellForm | undefined, why: string): void {
  const wanted = cellForms.filter((candidate) => form === undefined || candidate.form === form)
  const rawWords = wanted.map(({ columns: names, words }) => `${names.map(([name]) => name).join(', ')} (${words})`)
  const sizes = form === undefined || form === 'counts' ? ['ai, n1i, ci, n2i (events and sizes of two groups)'] : []
  const computed = form === undefined ? ['yi with vi, sei or se', 'estimate with ci_low and ci_high'] : []
  const names = form === undefined ? ['yi', 'estimate'] : wanted.flatMap((one) => one.columns.map(([name]) => name))
  const absent = names.filter((name) => !columns.has(name))
  const ways = [...computed, ...rawWords, ...sizes].join('; or ')
  columns.missing(absent, `the columns ${ways}${why === '' ? '' : `, ${why}`}`)
}
