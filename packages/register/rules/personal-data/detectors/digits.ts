/** A run of digits as it is typed, with spaces, hyphens, dots or brackets between its groups. */
export interface DigitGroup {
  readonly digits: string
  readonly start: number
  readonly end: number
}

/** Runs of digit groups that nothing but a few separators parts. A group that a decimal point, a currency or a letter touches ends a run. */
export function digitRunsIn(text: string): readonly (readonly DigitGroup[])[] {
  const runs: DigitGroup[][] = []
  let run: DigitGroup[] = []
  for (const match of text.matchAll(/\d+/g)) {
    const group = { digits: match[0], start: match.index, end: match.index + match[0].length }
    const last = run.at(-1)
    const gap = last === undefined ? undefined : text.slice(last.end, group.start)
    if (gap !== undefined && gap.length <= 4 && /^[\s.\-–/()]+$/.test(gap)) run.push(group)
    else {
      if (run.length > 0) runs.push(run)
      run = [group]
    }
  }
  if (run.length > 0) runs.push(run)
  return runs
}
