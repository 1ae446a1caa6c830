import type { Direction, Scale } from '../records/codes.ts'

/** How a scale is read: a difference has its "no difference" at 0, a ratio at 1, and on `other` nobody can say where it is. */
export type ScaleFamily = 'difference' | 'ratio' | 'log-ratio' | 'unknown'

const families: { readonly [S in Scale]: ScaleFamily } = {
  'mean-difference': 'difference',
  smd: 'difference',
  'risk-difference': 'difference',
  'log-odds-ratio': 'log-ratio',
  'log-risk-ratio': 'log-ratio',
  'log-rate-ratio': 'log-ratio',
  'odds-ratio': 'ratio',
  'risk-ratio': 'ratio',
  'rate-ratio': 'ratio',
  'percent-change': 'difference',
  'count-change': 'difference',
  gbp: 'difference',
  other: 'unknown',
}

export function scaleFamilyOf(scale: Scale | undefined): ScaleFamily {
  return scale === undefined ? 'unknown' : families[scale]
}

/** The value that means no difference on the scale as it is printed: 1 for ratios, 0 for differences and logs of ratios. */
export function noDifferenceOn(scale: Scale | undefined): 0 | 1 | undefined {
  const family = scaleFamilyOf(scale)
  if (family === 'unknown') return undefined
  return family === 'ratio' ? 1 : 0
}

/**
 * A value on the scale that verdicts judge by: additive, 0 is no difference, positive is the wanted direction
 * (verdict rules, section 1). Undefined where the scale does not say what no difference is, or a ratio is not positive.
 */
export function oriented(value: number, scale: Scale | undefined, wanted: Direction): number | undefined {
  const family = scaleFamilyOf(scale)
  if (family === 'unknown') return undefined
  if (family === 'ratio' && value <= 0) return undefined
  const additive = family === 'ratio' ? Math.log(value) : value
  const turned = wanted === 'increase' ? additive : -additive
  return turned === 0 ? 0 : turned
}

/** The reverse of `oriented`: a value of the scale that verdicts judge by, as the finding's scale prints it. */
export function asPrinted(value: number, scale: Scale | undefined, wanted: Direction): number {
  const additive = wanted === 'increase' ? value : -value
  const printed = scaleFamilyOf(scale) === 'ratio' ? Math.exp(additive) : additive
  return printed === 0 ? 0 : printed
}

/**
 * A promised size (the smallest worthwhile change, or a margin) on the oriented scale of the finding, > 0. Given as a ratio it is `|log r|`:
 * 0.8 and 1.25 are one. Undefined where none is registered, where it is 0, and where it stands on a scale that has no exact conversion to
 * the finding's, so that the two cannot be set against each other. A promise without a scale is taken for the finding's where that is a
 * difference; beside a ratio nobody can say whether it is a ratio, a logarithm or neither.
 */
export function orientedSize(
  size: number | undefined,
  promised: Scale | undefined,
  found: Scale | undefined,
): number | undefined {
  if (size === undefined || size <= 0) return undefined
  const additive = scaleFamilyOf(promised) === 'ratio' ? Math.abs(Math.log(size)) : size
  if (additive === 0) return undefined
  const isComparable =
    promised === undefined ? scaleFamilyOf(found) === 'difference' : measureOf(promised) === measureOf(found)
  return isComparable ? additive : undefined
}

/** What a scale measures: `odds-ratio` and `log-odds-ratio` are one measure. */
export function measureOf(scale: Scale | undefined): string | undefined {
  return scale?.replace(/^log-/, '')
}
