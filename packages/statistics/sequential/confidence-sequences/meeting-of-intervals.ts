/** What all intervals have in common; undefined when that is nothing. */
export function meetingOf(intervals: readonly (readonly [number, number])[]): readonly [number, number] | undefined {
  let lower = -Infinity
  let upper = Infinity
  for (const [from, to] of intervals) {
    lower = Math.max(lower, from)
    upper = Math.min(upper, to)
  }
  return lower <= upper ? [lower, upper] : undefined
}
