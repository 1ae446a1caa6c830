/** A column of a printed table. Numbers stand to the right, words to the left. */
export interface TextColumn {
  readonly name: string
  readonly side: 'left' | 'right'
}

/** Lines of a table: a header, and a row a line, columns two spaces apart. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string[] {
  const widths = columns.map(({ name }, i) => Math.max(name.length, ...rows.map((row) => (row[i] ?? '').length)))
  const lineOf = (cells: readonly string[]) =>
    columns
      .map(({ side }, i) => {
        const width = widths[i] ?? 0
        return side === 'left' ? (cells[i] ?? '').padEnd(width) : (cells[i] ?? '').padStart(width)
      })
      .join('  ')
      .trimEnd()
  return [lineOf(columns.map(({ name }) => name)), ...rows.map(lineOf)]
}

/** Lines `name: value` with the values under each other. */
export function textPairs(pairs: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...pairs.map(([name]) => name.length)) + 1
  return pairs.map(([name, value]) => `${`${name}:`.padEnd(width)}  ${value}`)
}

export const left = (name: string): TextColumn => ({ name, side: 'left' })
export const right = (name: string): TextColumn => ({ name, side: 'right' })
