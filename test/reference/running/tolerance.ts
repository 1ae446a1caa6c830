import { isRecord } from './reference-file.ts'

/** A number passes when it is within *either* allowance of what was expected. */
export type Tolerance = { readonly relative: number; readonly absolute: number }

/**
 * Reads a tolerance as the reference files write it: `{relative, absolute}`, or words such as
 * `"absolute 1e-10"` and `"relative 1e-5 or absolute 1e-7"`. What is not named allows nothing.
 *
 * @returns undefined when neither word occurs (e.g. `"solutions equal as sets"`)
 */
export function toleranceFrom(given: unknown): Tolerance | undefined {
  if (isRecord(given)) {
    const { relative, absolute } = given
    if (typeof relative !== 'number' && typeof absolute !== 'number') return undefined
    return {
      relative: typeof relative === 'number' ? relative : 0,
      absolute: typeof absolute === 'number' ? absolute : 0,
    }
  }
  if (typeof given !== 'string') return undefined
  const relative = /relative\s+([0-9.]+(?:e[-+]?\d+)?)/i.exec(given)?.[1]
  const absolute = /absolute\s+([0-9.]+(?:e[-+]?\d+)?)/i.exec(given)?.[1]
  if (relative === undefined && absolute === undefined) return undefined
  return { relative: Number(relative ?? 0), absolute: Number(absolute ?? 0) }
}

/** Whether a found number meets the expected one. NaN meets nothing; infinities meet themselves. */
export function isWithin(found: number, expected: number, tolerance: Tolerance): boolean {
  if (Object.is(found, expected) || found === expected) return true
  if (!Number.isFinite(found) || !Number.isFinite(expected)) return false
  const difference = Math.abs(found - expected)
  return difference <= tolerance.absolute || difference <= tolerance.relative * Math.abs(expected)
}
