/** What may stand between the cells of a row. */
export type Separator = ',' | ';' | '\t' | '|'

export const separators: readonly Separator[] = [',', ';', '\t', '|']

/** What each is called. */
export const separatorNames: { readonly [S in Separator]: string } = {
  ',': 'a comma',
  ';': 'a semicolon',
  '\t': 'a tab',
  '|': 'an upright stroke',
}

/** The separator that a text is, or undefined. */
export function separatorNamed(text: unknown): Separator | undefined {
  return separators.find((separator) => separator === text)
}

/**
 * The separator of a file, told from its first line: the one that gives the most known columns; where none does, the one that stands
 * there most; a comma where none stands there.
 */
export function separatorOf(firstLine: string, isColumn: (name: string) => boolean): Separator {
  const scored = separators.map((separator) => {
    const cells = cellsOfLine(firstLine, separator)
    return { separator, known: cells.filter(isColumn).length, count: cells.length }
  })
  const [best] = scored.sort((a, b) => b.known - a.known || b.count - a.count)
  return best?.separator ?? ','
}

/** The cells of one line; good enough for a header, whose names hold no quotes of their own. */
function cellsOfLine(line: string, separator: Separator): readonly string[] {
  const cells: string[] = []
  let isQuoted = false
  let from = 0
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at)
    if (character === '"') isQuoted = !isQuoted
    else if (character === separator && !isQuoted) {
      cells.push(line.slice(from, at).replaceAll('"', ''))
      from = at + 1
    }
  }
  return [...cells, line.slice(from).replaceAll('"', '')]
}
