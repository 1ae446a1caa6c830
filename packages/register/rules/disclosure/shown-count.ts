/** How counts of people are shown. Source: conventions of the Department for Education's social-care releases. */
export interface DisclosureRule {
  /** Counts from 1 to it are not shown, and nobody may bound one to a range narrower than it. */
  readonly threshold: number
  /** 0: shown counts are exact; 5: rounded to the nearest 5. */
  readonly rounding: 0 | 5
}

/** What a reader learns of a count: it lies between these, both included. */
export interface CountRange {
  readonly least: number
  readonly greatest: number
}

/** @throws RangeError where the threshold is no whole number from 1 */
export function mustBeRule({ threshold, rounding }: DisclosureRule): void {
  if (!Number.isSafeInteger(threshold) || threshold < 1)
    throw new RangeError(`a threshold of ${threshold}: whole, and at least 1`)
  if (rounding !== 0 && rounding !== 5) throw new RangeError(`rounding to ${rounding}: 0 or 5`)
}

export const isSmall = (count: number, threshold: number): boolean => count >= 1 && count <= threshold

/** A count as it is shown where nothing hides it. */
export const roundedCount = (count: number, rounding: 0 | 5): number =>
  rounding === 0 ? count : Math.round(count / rounding) * rounding

/** What the shown form of a count tells of it to a reader who knows the rule, and so knows that no small count is shown. */
export function rangeShownFor(count: number, { threshold, rounding }: DisclosureRule): CountRange {
  if (rounding === 0) return { least: count, greatest: count }
  const shown = roundedCount(count, rounding)
  const may = (candidate: number) =>
    candidate >= 0 && !isSmall(candidate, threshold) && roundedCount(candidate, rounding) === shown
  let least = count
  let greatest = count
  for (let candidate = shown - rounding; candidate <= shown + rounding; candidate += 1) {
    if (!may(candidate)) continue
    least = Math.min(least, candidate)
    greatest = Math.max(greatest, candidate)
  }
  return { least, greatest }
}
