import { firstNotBelow } from '../index/term-dictionary.ts'

/** A term with its distance from the word that was looked for. */
export interface CloseTerm {
  readonly term: string
  readonly edits: number
}

/**
 * Terms within so many edits of a word: a letter put in, left out or changed, or two neighbours swapped (Damerau–Levenshtein
 * distance without editing a swapped pair again).
 *
 * Walks the sorted terms; words with a common beginning share the rows of the distance table, and when a beginning is
 * already too far off, all terms that begin so are skipped at once.
 *
 * @param sorted  terms in code-unit order
 */
export function closestTerms(sorted: readonly string[], word: string, maximumEdits: number): CloseTerm[] {
  const width = word.length + 1
  const longest = word.length + maximumEdits
  const rows = Array.from({ length: longest + 2 }, () => new Uint8Array(width))
  rows[0]?.forEach((_, column, row) => {
    row[column] = column
  })
  const found: CloseTerm[] = []
  let previous = ''
  let at = 0
  while (at < sorted.length) {
    const term = sorted[at] ?? ''
    const shared = commonBeginning(previous, term)
    let depth = Math.min(shared, longest)
    let tooFar = false
    while (depth < term.length && depth <= longest && !tooFar) {
      depth++
      tooFar = fillRow(rows, depth, term, word) > maximumEdits
    }
    previous = term.slice(0, depth)
    if (tooFar || depth > longest) {
      // Everything that begins like this is as far away; the next candidate lies after the last such term.
      at = firstNotBelow(sorted, `${previous}\uffff`, at + 1)
      continue
    }
    const edits = rows[term.length]?.[word.length] ?? longest
    if (edits <= maximumEdits) found.push({ term, edits })
    at++
  }
  return found
}

/** Fills the row of a term's first `depth` letters and returns its least entry. */
function fillRow(rows: readonly Uint8Array[], depth: number, term: string, word: string): number {
  const row = rows[depth]
  const above = rows[depth - 1]
  if (row === undefined || above === undefined) return Number.POSITIVE_INFINITY
  const twoAbove = rows[depth - 2]
  row[0] = depth
  let least = depth
  for (let column = 1; column < row.length; column++) {
    const same = term[depth - 1] === word[column - 1]
    let edits = Math.min(
      (above[column] ?? 0) + 1,
      (row[column - 1] ?? 0) + 1,
      (above[column - 1] ?? 0) + (same ? 0 : 1),
    )
    const swapped = term[depth - 1] === word[column - 2] && term[depth - 2] === word[column - 1]
    if (swapped && twoAbove !== undefined && column > 1) edits = Math.min(edits, (twoAbove[column - 2] ?? 0) + 1)
    row[column] = edits
    if (edits < least) least = edits
  }
  return least
}

function commonBeginning(left: string, right: string): number {
  const end = Math.min(left.length, right.length)
  let at = 0
  while (at < end && left[at] === right[at]) at++
  return at
}
