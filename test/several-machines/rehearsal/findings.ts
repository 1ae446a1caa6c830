/** What a rehearsal saw: each a measure with its limit, printed as a table. */
export class Findings {
  readonly #rows: { readonly step: string; readonly seen: string; readonly wanted: string; readonly held: boolean }[] =
    []
  readonly #tell: (line: string) => void

  constructor(tell: (line: string) => void) {
    this.#tell = tell
  }

  /** A time in seconds that must not be longer than so many; undefined where it never came. */
  time(step: string, seconds: number | undefined, most: number): void {
    this.says(
      step,
      seconds === undefined ? 'never' : `${seconds.toFixed(2)} s`,
      `≤ ${most} s`,
      (seconds ?? Infinity) <= most,
    )
  }

  count(step: string, seen: number, wanted: number): void {
    this.says(step, String(seen), String(wanted), seen === wanted)
  }

  says(step: string, seen: string, wanted: string, held: boolean): void {
    this.#rows.push({ step, seen, wanted, held })
    this.#tell(`  ${held ? 'held' : 'NOT HELD'}  ${step}: ${seen} (${wanted})`)
  }

  get allHeld(): boolean {
    return this.#rows.every(({ held }) => held)
  }

  /** The table, as Markdown. */
  table(): string {
    const cells = [
      ['what', 'seen', 'wanted', 'held'],
      ...this.#rows.map((row) => [row.step, row.seen, row.wanted, row.held ? 'yes' : 'NO']),
    ]
    const widths = [0, 1, 2, 3].map((at) => Math.max(...cells.map((row) => (row[at] ?? '').length)))
    const lines = cells.map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`)
    return [lines[0], `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines.slice(1)].join('\n')
  }
}
