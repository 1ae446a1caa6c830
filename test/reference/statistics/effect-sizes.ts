import {
  type AsIn,
  arcsineDifference,
  arcsineProportion,
  doubleArcsineProportion,
  type Effect,
  fishersZ,
  incidenceRateDifference,
  logCoefficientOfVariationRatio,
  logIncidenceRateRatio,
  logOdds,
  logOddsRatio,
  logProportion,
  logRatioOfMeans,
  logRatioOfPairedMeans,
  logRiskRatio,
  meanChange,
  meanDifference,
  petoLogOddsRatio,
  phiCoefficient,
  rawCorrelation,
  rawProportion,
  riskDifference,
  standardisedMeanChange,
  standardisedMeanChangeRaw,
  standardisedMeanChangeRawHeteroscedastic,
  standardisedMeanDifference,
  standardisedMeanDifferenceHeteroscedastic,
  yulesQ,
} from '@candour/statistics'
import type { Family } from '../running/family.ts'
import { hasInputs, numbersIn, textIn } from '../running/input.ts'

type Read = (field: string) => number

const table = (read: Read) => ({ ai: read('ai'), bi: read('bi'), ci: read('ci'), di: read('di') })
const rates = (read: Read) => ({ x1i: read('x1i'), t1i: read('t1i'), x2i: read('x2i'), t2i: read('t2i') })
const correlation = (read: Read) => ({ ri: read('ri'), ni: read('ni') })
const events = (read: Read) => ({ xi: read('xi'), ni: read('ni') })
const means = (read: Read) => ({ m1i: read('m1i'), sd1i: read('sd1i'), m2i: read('m2i'), sd2i: read('sd2i') })
const groups = (read: Read) => ({ ...means(read), n1i: read('n1i'), n2i: read('n2i') })
const pairs = (read: Read) => ({ ...means(read), ni: read('ni'), ri: read('ri') })

/** metafor's name of each measure, and how one study's row is read for ours. */
const measures: Readonly<Record<string, (read: Read, asIn?: AsIn) => Effect>> = {
  RR: (read) => logRiskRatio(table(read)),
  OR: (read) => logOddsRatio(table(read)),
  RD: (read) => riskDifference(table(read)),
  AS: (read) => arcsineDifference(table(read)),
  PETO: (read) => petoLogOddsRatio(table(read)),
  YUQ: (read) => yulesQ(table(read)),
  PHI: (read) => phiCoefficient(table(read)),
  MD: (read) => meanDifference(groups(read)),
  SMD: (read) => standardisedMeanDifference(groups(read)),
  SMDH: (read, asIn) => standardisedMeanDifferenceHeteroscedastic(groups(read), asIn),
  ROM: (read, asIn) => logRatioOfMeans(groups(read), asIn),
  CVR: (read, asIn) => logCoefficientOfVariationRatio(groups(read), asIn),
  IRR: (read) => logIncidenceRateRatio(rates(read)),
  IRD: (read) => incidenceRateDifference(rates(read)),
  COR: (read) => rawCorrelation(correlation(read)),
  ZCOR: (read) => fishersZ(correlation(read)),
  PR: (read) => rawProportion(events(read)),
  PLN: (read) => logProportion(events(read)),
  PLO: (read) => logOdds(events(read)),
  PAS: (read) => arcsineProportion(events(read)),
  PFT: (read) => doubleArcsineProportion(events(read)),
  MC: (read) => meanChange(pairs(read)),
  SMCC: (read) => standardisedMeanChange(pairs(read)),
  SMCR: (read) => standardisedMeanChangeRaw(pairs(read)),
  SMCRH: (read, asIn) => standardisedMeanChangeRawHeteroscedastic(pairs(read), asIn),
  ROMC: (read, asIn) => logRatioOfPairedMeans(pairs(read), asIn),
}

/** Effect sizes: metafor's `escalc`. */
export const family: Family = {
  name: 'effect sizes',
  recognises: ({ content }) => hasInputs(content, ['measure']),
  run: ({ input }, { content }) => {
    const asIn = versionIn(content.source)
    const name = textIn(input, 'measure')
    const measure = measures[name]
    if (!measure) throw new TypeError(`no measure ${name}`)
    const columns = Object.fromEntries(
      Object.keys(input)
        .filter((field) => field !== 'measure')
        .map((field) => [field, numbersIn(input, field)]),
    )
    const studies = Math.max(...Object.values(columns).map((column) => column.length))
    const effects = Array.from({ length: studies }, (_, i) =>
      measure((field) => columns[field]?.[i] ?? Number.NaN, asIn),
    )
    return {
      yi: effects.map((effect) => (effect.computed ? effect.yi : null)),
      vi: effects.map((effect) => (effect.computed ? effect.vi : null)),
    }
  },
}

/** The version that the file's source names, where it is one whose measures were other than today's. */
function versionIn(source: unknown): AsIn | undefined {
  const [, major, minor] = /metafor (\d+)\.(\d+)/.exec(JSON.stringify(source ?? '')) ?? []
  if (major === undefined || Number(major) >= 5) return undefined
  return Number(major) === 4 && Number(minor) >= 6 ? 'metafor 4.6' : 'metafor 3.8'
}
