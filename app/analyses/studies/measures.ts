import * as s from '@candour/statistics'
import type { CellForm } from './cell-forms.ts'

/** How numbers on the scale of computing go back to one that people read. */
export interface BackTransform {
  /** `risk ratio`. */
  readonly words: string
  back(value: number): number
}

/** A measure of effect: its code as researchers write it, its words, the cells it needs. */
export interface Measure {
  readonly code: string
  /** On the scale of computing: `log risk ratio`. */
  readonly words: string
  readonly form: CellForm
  readonly readsAs?: BackTransform
  /** True where no effect is the value 0; false for a proportion or a rate of one group. */
  readonly hasNoEffectLine: boolean
  /** False where the measure is defined with cells of 0, to which nothing is ever added. */
  readonly takesRule?: boolean
  effect(cell: (name: string) => number, rule?: s.ContinuityRule): s.Effect
}

type Cell = (name: string) => number

const table = (c: Cell) => ({ ai: c('ai'), bi: c('bi'), ci: c('ci'), di: c('di') })
const means = (c: Cell) => ({
  m1i: c('m1i'),
  sd1i: c('sd1i'),
  n1i: c('n1i'),
  m2i: c('m2i'),
  sd2i: c('sd2i'),
  n2i: c('n2i'),
})
const paired = (c: Cell) => ({
  m1i: c('m1i'),
  m2i: c('m2i'),
  sd1i: c('sd1i'),
  sd2i: c('sd2i'),
  ni: c('ni'),
  ri: c('ri'),
})
const changes = (c: Cell) => ({
  m1pre: c('m1pre'),
  m1post: c('m1post'),
  sd1pre: c('sd1pre'),
  n1i: c('n1i'),
  m2pre: c('m2pre'),
  m2post: c('m2post'),
  sd2pre: c('sd2pre'),
  n2i: c('n2i'),
  ri: c('ri'),
})
const events = (c: Cell) => ({ xi: c('xi'), ni: c('ni') })
const rates = (c: Cell) => ({ x1i: c('x1i'), t1i: c('t1i'), x2i: c('x2i'), t2i: c('t2i') })
const pairs = (c: Cell) => ({ ri: c('ri'), ni: c('ni') })

const exp = (words: string): BackTransform => ({ words, back: Math.exp })
const two = { hasNoEffectLine: true } as const
const one = { hasNoEffectLine: false } as const

/** Every measure, by the form of its cells; the first of a form is taken where none was named. */
export const measures: readonly Measure[] = [
  {
    code: 'RR',
    words: 'log risk ratio',
    form: 'counts',
    readsAs: exp('risk ratio'),
    ...two,
    takesRule: true,
    effect: (c, rule) => s.logRiskRatio(table(c), rule),
  },
  {
    code: 'OR',
    words: 'log odds ratio',
    form: 'counts',
    readsAs: exp('odds ratio'),
    ...two,
    takesRule: true,
    effect: (c, rule) => s.logOddsRatio(table(c), rule),
  },
  {
    code: 'RD',
    words: 'risk difference',
    form: 'counts',
    ...two,
    takesRule: true,
    effect: (c, rule) => s.riskDifference(table(c), rule),
  },
  {
    code: 'AS',
    words: 'arcsine square root difference',
    form: 'counts',
    ...two,
    effect: (c) => s.arcsineDifference(table(c)),
  },
  {
    code: 'PETO',
    words: 'log odds ratio (Peto)',
    form: 'counts',
    readsAs: exp('odds ratio (Peto)'),
    ...two,
    takesRule: true,
    effect: (c, rule) => s.petoLogOddsRatio(table(c), rule),
  },
  {
    code: 'YUQ',
    words: "Yule's Q",
    form: 'counts',
    ...two,
    takesRule: true,
    effect: (c, rule) => s.yulesQ(table(c), rule),
  },
  { code: 'PHI', words: 'phi coefficient', form: 'counts', ...two, effect: (c) => s.phiCoefficient(table(c)) },
  {
    code: 'SMD',
    words: "standardised mean difference (Hedges' g)",
    form: 'means',
    ...two,
    effect: (c) => s.standardisedMeanDifference(means(c)),
  },
  { code: 'MD', words: 'mean difference', form: 'means', ...two, effect: (c) => s.meanDifference(means(c)) },
  {
    code: 'SMDH',
    words: 'standardised mean difference, unequal variances',
    form: 'means',
    ...two,
    effect: (c) => s.standardisedMeanDifferenceHeteroscedastic(means(c)),
  },
  {
    code: 'ROM',
    words: 'log ratio of means',
    form: 'means',
    readsAs: exp('ratio of means'),
    ...two,
    effect: (c) => s.logRatioOfMeans(means(c)),
  },
  {
    code: 'CVR',
    words: 'log ratio of coefficients of variation',
    form: 'means',
    readsAs: exp('ratio of coefficients of variation'),
    ...two,
    effect: (c) => s.logCoefficientOfVariationRatio(means(c)),
  },
  {
    code: 'SMCR',
    words: 'mean change in standard deviations before',
    form: 'paired',
    ...two,
    effect: (c) => s.standardisedMeanChangeRaw(paired(c)),
  },
  { code: 'MC', words: 'mean change', form: 'paired', ...two, effect: (c) => s.meanChange(paired(c)) },
  {
    code: 'SMCC',
    words: 'mean change in standard deviations of the change',
    form: 'paired',
    ...two,
    effect: (c) => s.standardisedMeanChange(paired(c)),
  },
  {
    code: 'SMCRH',
    words: 'mean change in standard deviations before, unequal variances',
    form: 'paired',
    ...two,
    effect: (c) => s.standardisedMeanChangeRawHeteroscedastic(paired(c)),
  },
  {
    code: 'ROMC',
    words: 'log ratio of paired means',
    form: 'paired',
    readsAs: exp('ratio of paired means'),
    ...two,
    effect: (c) => s.logRatioOfPairedMeans(paired(c)),
  },
  {
    code: 'SMDPPC',
    words: 'difference between changes in standard deviations before',
    form: 'changes',
    ...two,
    effect: (c) => s.standardisedDifferenceOfChanges(changes(c)),
  },
  {
    code: 'MDPPC',
    words: 'difference between changes',
    form: 'changes-with-spread',
    ...two,
    effect: (c) => s.meanDifferenceOfChanges({ ...changes(c), sd1post: c('sd1post'), sd2post: c('sd2post') }),
  },
  {
    code: 'IRR',
    words: 'log incidence rate ratio',
    form: 'rates',
    readsAs: exp('incidence rate ratio'),
    ...two,
    takesRule: true,
    effect: (c, rule) => s.logIncidenceRateRatio(rates(c), rule),
  },
  {
    code: 'IRD',
    words: 'incidence rate difference',
    form: 'rates',
    ...two,
    takesRule: true,
    effect: (c, rule) => s.incidenceRateDifference(rates(c), rule),
  },
  {
    code: 'PLO',
    words: 'log odds',
    form: 'events',
    readsAs: { words: 'proportion', back: (y) => 1 / (1 + Math.exp(-y)) },
    ...one,
    takesRule: true,
    effect: (c, rule) => s.logOdds(events(c), rule),
  },
  {
    code: 'PR',
    words: 'proportion',
    form: 'events',
    ...one,
    takesRule: true,
    effect: (c, rule) => s.rawProportion(events(c), rule),
  },
  {
    code: 'PLN',
    words: 'log proportion',
    form: 'events',
    readsAs: exp('proportion'),
    ...one,
    takesRule: true,
    effect: (c, rule) => s.logProportion(events(c), rule),
  },
  {
    code: 'PAS',
    words: 'arcsine square root of the proportion',
    form: 'events',
    readsAs: { words: 'proportion', back: sineSquare },
    ...one,
    effect: (c) => s.arcsineProportion(events(c)),
  },
  {
    code: 'PFT',
    words: 'double arcsine of the proportion',
    form: 'events',
    ...one,
    effect: (c) => s.doubleArcsineProportion(events(c)),
  },
  {
    code: 'ZCOR',
    words: "Fisher's z of the correlation",
    form: 'correlations',
    readsAs: { words: 'correlation', back: Math.tanh },
    ...two,
    effect: (c) => s.fishersZ(pairs(c)),
  },
  { code: 'COR', words: 'correlation', form: 'correlations', ...two, effect: (c) => s.rawCorrelation(pairs(c)) },
]

function sineSquare(y: number): number {
  return Math.sin(Math.min(Math.PI / 2, Math.max(0, y))) ** 2
}
