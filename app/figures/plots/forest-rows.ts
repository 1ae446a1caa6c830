import type { MetaAnalysis } from '../../analyses/meta/meta-analysis.ts'
import type { PooledStudy } from '../../analyses/meta/pooled-studies.ts'
import type { EffectScale } from '../../analyses/studies/read-studies.ts'
import { notComputedWords } from '../../words/statistic-words.ts'

/** What a forest plot is drawn from. */
export interface ForestInput {
  readonly analysis: MetaAnalysis
  readonly scale: EffectScale
  readonly confidence: number
  readonly file: string
  /** The group of each row of the file, when the analysis is by groups. */
  readonly groups?: readonly string[]
}

/** One line of a forest plot, on the scale of computing. */
export type ForestRow = {
  readonly kind: 'study' | 'group' | 'pooled' | 'prediction' | 'heading' | 'left-out'
  readonly label: string
  readonly weight?: number
  readonly isIndented?: boolean
} & (
  | { readonly estimate: number; readonly low: number; readonly high: number; readonly why?: undefined }
  | { readonly estimate?: undefined; readonly low?: undefined; readonly high?: undefined; readonly why?: string }
)

/** Studies in the order of the file, by group where there are groups, then what they come to. */
export function forestRows({ analysis, groups }: ForestInput): ForestRow[] {
  const { studies, subgroups } = analysis
  const below = summaryRows(analysis)
  if (!groups || !subgroups) return [...studies.map((study) => studyRow(study, false)), ...below]
  const grouped = [...new Set(groups)].flatMap((group): ForestRow[] => {
    const members = studies.filter(({ index }) => groups[index] === group)
    const fit = subgroups.subgroups.find((one) => one.group === group)?.fit
    return [
      { kind: 'heading', label: group },
      ...members.map((study) => studyRow(study, true)),
      ...(fit?.computed && fit.k > 1
        ? [
            {
              kind: 'group' as const,
              label: `${group}, together`,
              isIndented: true,
              estimate: fit.estimate,
              ...fit.interval,
            },
          ]
        : []),
    ]
  })
  return [...grouped, ...below]
}

function summaryRows({ pooled, threeLevel }: ForestInput['analysis']): ForestRow[] {
  if (threeLevel?.fit.computed) {
    const [first] = threeLevel.columns.length === 1 ? threeLevel.fit.robust.CR2 : []
    return first?.computed ? [{ kind: 'pooled', label: 'Pooled', estimate: first.estimate, ...first.interval }] : []
  }
  if (!pooled?.fit.computed) return []
  const { fit, predictionInterval } = pooled
  return [
    { kind: 'pooled', label: 'Pooled', estimate: fit.estimate, ...fit.interval },
    ...(predictionInterval?.computed
      ? [
          {
            kind: 'prediction' as const,
            label: 'Prediction interval',
            estimate: fit.estimate,
            low: predictionInterval.low,
            high: predictionInterval.high,
          },
        ]
      : []),
  ]
}

function studyRow(study: PooledStudy, isIndented: boolean): ForestRow {
  const { label } = study
  if (!study.computed) return { kind: 'left-out', label, isIndented, why: notComputedWords(study) }
  const { estimate, interval, weight } = study
  return {
    kind: 'study',
    label,
    isIndented,
    estimate,
    low: interval.low,
    high: interval.high,
    ...(weight === undefined ? {} : { weight }),
  }
}
