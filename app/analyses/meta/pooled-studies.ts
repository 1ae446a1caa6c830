import { type Blup, normalUpperQuantile } from '@candour/statistics'
import type { Study } from '../studies/study.ts'

/** One study with its interval and its share of the pooled estimate; or why it has no effect size. */
export type PooledStudy = { readonly label: string; readonly row: number; readonly index: number } & (
  | {
      readonly computed: true
      readonly estimate: number
      readonly variance: number
      readonly se: number
      readonly interval: { readonly low: number; readonly high: number }
      /** Per cent; absent where the model gives none. */
      readonly weight?: number
      /** The study's effect as seen with the others. */
      readonly blup?: Blup
    }
  | Extract<Study['effect'], { readonly computed: false }>
)

/** Studies in the order of the file; intervals with the normal distribution, as is the custom for single studies. */
export function pooledStudies(
  studies: readonly Study[],
  confidence: number,
  ofFit?: { readonly weights: readonly number[]; readonly blups: readonly Blup[] },
): PooledStudy[] {
  const quantile = normalUpperQuantile((1 - confidence) / 2)
  let place = 0
  return studies.map(({ label, row, index, effect }) => {
    if (!effect.computed) return { label, row, index, ...effect }
    const { yi, vi } = effect
    const se = Math.sqrt(vi)
    const weight = ofFit?.weights[place]
    const blup = ofFit?.blups[place]
    place += 1
    return {
      label,
      row,
      index,
      computed: true,
      estimate: yi,
      variance: vi,
      se,
      interval: { low: yi - quantile * se, high: yi + quantile * se },
      ...(weight === undefined ? {} : { weight }),
      ...(blup === undefined ? {} : { blup }),
    }
  })
}
