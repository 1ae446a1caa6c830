import type { Finding, Scale } from '@candour/register'
import { notKnown, numberInWords } from './wording.ts'

/** An estimate as a report gives it, on its own scale (`risk-difference` as a proportion, −1 to 1). */
export interface EstimateNumbers {
  readonly estimate?: number | undefined
  readonly low?: number | undefined
  readonly high?: number | undefined
  readonly scale?: Scale | undefined
  /** Level of the interval, per cent; 95 where it is not said. */
  readonly level?: number | undefined
  readonly isCredible?: boolean | undefined
  /** Standard error, shown where no interval is printed. */
  readonly se?: number | undefined
  /** What a count, or a mean, is counted in: `days`, `points`. */
  readonly unit?: string | undefined
}

interface ScaleWords {
  readonly times?: number
  readonly before?: string
  readonly after?: string
  readonly more: string
  readonly less: string
}

const differenceWords: { readonly [S in Scale]?: ScaleWords } = {
  'risk-difference': { times: 100, after: ' percentage points', more: 'more', less: 'fewer' },
  'percent-change': { after: '%', more: 'higher', less: 'lower' },
  'count-change': { more: 'more', less: 'fewer' },
  'mean-difference': { more: 'higher', less: 'lower' },
  smd: { after: ' standard deviations', more: 'higher', less: 'lower' },
  gbp: { before: '£', more: 'more', less: 'less' },
}

/** What a scale measures, for axes and tables. */
export const scaleWords: { readonly [S in Scale]: string } = {
  'mean-difference': 'difference in means',
  smd: 'difference in standard deviations',
  'risk-difference': 'difference in percentage points',
  'log-odds-ratio': 'log odds ratio',
  'log-risk-ratio': 'log risk ratio',
  'log-rate-ratio': 'log rate ratio',
  'odds-ratio': 'odds ratio',
  'risk-ratio': 'risk ratio',
  'rate-ratio': 'rate ratio',
  'percent-change': 'change in per cent',
  'count-change': 'change in number',
  gbp: 'difference in pounds',
  other: 'scale not known',
}

/** A finding's numbers, as they are written in words. */
export function estimateNumbersOf(finding: Finding): EstimateNumbers {
  const { estimate, ci_low: low, ci_high: high, ci_level: level, interval_kind: kind, scale, se } = finding
  return { estimate, low, high, level, isCredible: kind === 'credible', scale, se }
}

/** How a number, and the ends of an interval, are written on one scale. */
interface Written {
  readonly main: (value: number) => string
  readonly interval: (low: number, high: number, estimate: number) => string
  readonly isScaleLost: boolean
}

/**
 * An estimate with its unit and its interval: `13 percentage points fewer (95% CI 4 to 22)`,
 * `odds ratio 0.97 (95% CI 0.84 to 1.12)`. A bound on the other side of no difference says so: `(95% CI 10 fewer to 4 more)`. Without an
 * interval the standard error, where one is printed; without an estimate the interval alone.
 */
export function estimateInWords(numbers: EstimateNumbers): string {
  const { estimate, low, high, se, level = 95, isCredible = false } = numbers
  const { main, interval, isScaleLost } = writtenOn(numbers.scale, numbers.unit)
  const lost = isScaleLost ? `, scale ${notKnown}` : ''
  const name = `${numberInWords(level, 4)}% ${isCredible ? 'credible interval' : 'CI'}`
  if (low !== undefined && high !== undefined) {
    if (estimate === undefined) return `size not printed${lost}; ${name} ${interval(low, high, (low + high) / 2)}`
    return `${main(estimate)}${lost} (${name} ${interval(low, high, estimate)})`
  }
  if (estimate === undefined) return `size ${notKnown}`
  return se === undefined
    ? `${main(estimate)}${lost}, interval ${notKnown}`
    : `${main(estimate)}${lost} (standard error ${numberInWords(se)})`
}

function writtenOn(scale: Scale | undefined, unit: string | undefined): Written {
  const words = scale === undefined ? undefined : differenceWords[scale]
  if (words === undefined) {
    const isNamed = scale !== undefined && scale !== 'other'
    const name = isNamed ? `${scaleWords[scale]} ` : ''
    const written = isNamed && !scale.startsWith('log-') ? ratioInWords : numberInWords
    return {
      main: (value) => `${name}${written(value)}`,
      interval: (low, high) => `${written(low)} to ${written(high)}`,
      isScaleLost: !isNamed,
    }
  }
  const size = (value: number) => sizeInWords(value, words)
  const way = (value: number) => (value === 0 ? '' : value > 0 ? ` ${words.more}` : ` ${words.less}`)
  const after = words.after ?? ''
  const named = unit === undefined ? '' : ` ${unit}`
  const bound = (value: number) => `${size(value)}${after === '%' ? '%' : ''}`
  return {
    main: (value) =>
      scale === 'count-change' ? `${size(value)}${way(value)}${named}` : `${size(value)}${after}${named}${way(value)}`,
    interval: (low, high, estimate) => {
      const isOneSide = (low >= 0 && high >= 0 && estimate >= 0) || (low <= 0 && high <= 0 && estimate <= 0)
      if (!isOneSide) return `${bound(low)}${way(low)} to ${bound(high)}${way(high)}`
      const [near, far] = Math.abs(low) <= Math.abs(high) ? [low, high] : [high, low]
      return `${bound(near)} to ${bound(far)}`
    },
    isScaleLost: false,
  }
}

function sizeInWords(value: number, { times = 1, before = '' }: ScaleWords): string {
  return `${before}${numberInWords(Math.abs(value) * times)}`
}

/** A ratio to two places, more where it is small. */
function ratioInWords(value: number): string {
  return Math.abs(value) < 0.1 ? numberInWords(value, 2) : value.toFixed(2).replace('-', '−')
}

/** The smallest worthwhile change as it was promised: `at least 5 percentage points`, `rate ratio 0.80 or beyond`. */
export function promisedChangeInWords(change: number | undefined, scale: Scale | undefined): string {
  if (change === undefined) return 'no size promised'
  return isRatio(scale) ? `${promisedSize(change, scale)} or beyond` : `at least ${promisedSize(change, scale)}`
}

/** The margin of a promise of *no worse*: `5 percentage points`, `rate ratio 1.25`. */
export function marginInWords(margin: number | undefined, scale: Scale | undefined): string {
  return margin === undefined ? 'a margin that was not said' : promisedSize(margin, scale)
}

/** Whether a scale is a ratio or its logarithm, written with its name. */
function isRatio(scale: Scale | undefined): boolean {
  return scale !== undefined && scale !== 'other' && differenceWords[scale] === undefined
}

function promisedSize(size: number, scale: Scale | undefined): string {
  const words = scale === undefined ? undefined : differenceWords[scale]
  if (words !== undefined) return `${sizeInWords(size, words)}${words.after ?? ''}`
  if (scale === undefined || scale === 'other') return numberInWords(size)
  return `${scaleWords[scale]} ${scale.startsWith('log-') ? numberInWords(size) : ratioInWords(size)}`
}
