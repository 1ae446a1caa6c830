import { isRecord } from './reference-file.ts'
import { isWithin, type Tolerance } from './tolerance.ts'

/** The value at a path such as `robust.CR2[1]`; a result that was not computed stands for everything in it. */
export function valueAt(result: unknown, path: string): unknown {
  let here = result
  for (const part of path.split(/[.[\]]+/).filter((one) => one !== '')) {
    if (isNotComputed(here) && !(part in here)) return here
    here = Array.isArray(here) ? here[Number(part)] : isRecord(here) ? here[part] : undefined
  }
  return here
}

function isNotComputed(value: unknown): value is { readonly because?: unknown } {
  return isRecord(value) && value.computed === false
}

/**
 * Whether a value is what a case expects, which may be alternatives (`anyOf`), a number, a list or record of them, or words: `not
 * computed: …`, `not 1`, `empty set …`, several parted by ` / `.
 */
export function isMet(expected: unknown, found: unknown, tolerance: Tolerance): boolean {
  if (isRecord(expected) && Array.isArray(expected.anyOf))
    return expected.anyOf.some((one: unknown) => isMet(one, found, tolerance))
  if (expected === null) return found === null || found === undefined || isNotComputed(found)
  if (typeof expected === 'number') return typeof found === 'number' && isWithin(found, expected, tolerance)
  if (typeof expected === 'string') return expected.split(' / ').some((words) => isSaid(words.trim(), found))
  if (Array.isArray(expected))
    return (
      Array.isArray(found) &&
      found.length === expected.length &&
      expected.every((one: unknown, i) => isMet(one, found[i], tolerance))
    )
  if (isRecord(expected))
    return isRecord(found) && Object.entries(expected).every(([path, one]) => isMet(one, valueAt(found, path), tolerance))
  return expected === found
}

function isSaid(words: string, found: unknown): boolean {
  const isMissing = found === null || found === undefined || isNotComputed(found)
  if (words.startsWith('not computed')) return isMissing
  if (words.startsWith('empty set')) return isNotComputed(found) && String(found.because).startsWith('empty-set')
  if (words.startsWith('not ')) return isMissing || String(found) !== words.slice('not '.length)
  return found === words
}
