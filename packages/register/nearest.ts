/**
 * The valid value most like what was typed, or undefined when none is near: at most a third of its letters changed
 * (optimal string alignment distance: insertions, deletions, substitutions, neighbours swapped). Case and punctuation do not count.
 * @param most  how many letters may be changed, where a third of them is too many: names that are much alike
 */
export function nearestOf(typed: string, valid: Iterable<string>, most?: number): string | undefined {
  const wanted = bare(typed)
  if (wanted.length === 0 || wanted.length > 80) return undefined
  let best: string | undefined
  let bestDistance = (most ?? Math.max(1, Math.floor(wanted.length / 3))) + 1
  for (const candidate of valid) {
    const other = bare(candidate)
    if (Math.abs(other.length - wanted.length) >= bestDistance) continue
    const distance = alignmentDistance(wanted, other)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

function alignmentDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let distance = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(distance)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
