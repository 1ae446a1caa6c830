import type { Analyser } from '../analysis/analyser.ts'

/** A piece of a snippet; `marked` where it is a word that was looked for. */
export interface Segment {
  readonly text: string
  readonly marked: boolean
}

/** Characters of a text that are looked through. */
const LONGEST_TEXT = 100_000

const CUT = '…'

interface Mark {
  readonly term: string
  readonly start: number
  readonly end: number
}

/**
 * The part of a text that says most about a query, in pieces, with the words looked for marked. The pieces are plain text:
 * whoever shows them escapes them. Joined, they are the text itself, or a part of it with an ellipsis where it was cut.
 *
 * @param terms   as in a hit's `matchedTerms`
 * @param length  characters to show, about; the cut is made between words
 */
export function highlightTerms(analyser: Analyser, text: string, terms: readonly string[], length: number): Segment[] {
  const readable = text.slice(0, LONGEST_TEXT)
  const marks = marksIn(analyser, readable, new Set(terms))
  const { from, to } = windowOf(readable, marks, length)
  const segments: Segment[] = []
  const push = (piece: string, marked: boolean) => {
    if (piece !== '') segments.push({ text: piece, marked })
  }
  push(from > 0 ? CUT : '', false)
  let at = from
  for (const { start, end } of marks) {
    if (start < from || end > to) continue
    push(readable.slice(at, start), false)
    push(readable.slice(start, end), true)
    at = end
  }
  push(readable.slice(at, to), false)
  push(to < text.length ? CUT : '', false)
  return segments
}

function marksIn(analyser: Analyser, text: string, terms: ReadonlySet<string>): Mark[] {
  const marks: Mark[] = []
  analyser.visitTerms(text, (term, start, end) => {
    if (terms.has(term)) marks.push({ term, start, end })
  })
  return marks
}

/** The window with the most different marked terms, then the most marks, then the earliest. */
function windowOf(text: string, marks: readonly Mark[], length: number): { from: number; to: number } {
  if (text.length <= length) return { from: 0, to: text.length }
  let best = { terms: 0, marks: 0, start: 0, end: 0 }
  const inside = new Map<string, number>()
  let first = 0
  marks.forEach((mark, last) => {
    inside.set(mark.term, (inside.get(mark.term) ?? 0) + 1)
    while (first < last && mark.end - (marks[first]?.start ?? 0) > length) {
      const gone = marks[first++]?.term ?? ''
      const left = (inside.get(gone) ?? 0) - 1
      if (left > 0) inside.set(gone, left)
      else inside.delete(gone)
    }
    const count = last - first + 1
    if (inside.size > best.terms || (inside.size === best.terms && count > best.marks)) {
      best = { terms: inside.size, marks: count, start: marks[first]?.start ?? 0, end: mark.end }
    }
  })
  const spare = Math.max(0, length - (best.end - best.start))
  const from = Math.max(0, Math.min(best.start - Math.floor(spare / 2), text.length - length))
  return {
    from: from === 0 ? 0 : cutBetweenWords(text, from, Math.max(best.start, from)),
    to: from + length >= text.length ? text.length : cutBack(text, from + length, Math.max(best.end, from + 1)),
  }
}

/** The first beginning of a word from `at` on, not after `latest`. */
function cutBetweenWords(text: string, at: number, latest: number): number {
  for (let cut = at; cut <= latest; cut++) if (/\s/.test(text[cut - 1] ?? ' ')) return cut
  return wholeCharacter(text, at)
}

/** The last end of a word up to `at`, not before `earliest`. */
function cutBack(text: string, at: number, earliest: number): number {
  for (let cut = at; cut >= earliest; cut--) if (/\s/.test(text[cut] ?? ' ')) return cut
  return wholeCharacter(text, Math.max(at, earliest))
}

/** Never between the two halves of a character. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  return code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff ? at - 1 : at
}
