import { Cover } from '../personal-data/cover.ts'
import type { Stretch } from '../personal-data/sentences.ts'

/** Words that are somebody's own: in quotation marks, in the first person, or after "said:". */
export interface Quotation extends Stretch {
  /** `marked`: between quotation marks, so that an adult may have agreed to it. */
  readonly form: 'marked' | 'first-person' | 'after-colon'
  readonly words: number
}

/** Of so many words a marked stretch is a term, or a word that is doubted, and nobody's sentence. */
const mostWordsOfTerm = 3

/** Marks that open, each with what closes it. Single ones open after a space and before a letter, so that an apostrophe does not. */
const opening = /["“„«]|(?<![\p{L}\p{N}])['‘](?=\p{L})/gu
const closing: Readonly<Record<string, RegExp>> = {
  '"': /"/g,
  '“': /[”"]/g,
  '„': /[“”]/g,
  '«': /»/g,
  '‘': /[’'](?!\p{L})/gu,
  "'": /['’](?!\p{L})/gu,
}

const oneself = /(?<![\p{L}\p{N}'’-])I(?:['’](?:m|d|ve|ll))?(?![\p{L}\p{N}'’.-])/gu
/** `Part I`, `phase I`: a number. */
const numbered = /\b(?:part|phase|stage|level|type|class|schedule|appendix|section|volume|war|tier|table|figure)\s$/i
const mine = /(?<![\p{L}\p{N}'’-])(?:my|myself)(?![\p{L}\p{N}'’-])/gu
const saidColon =
  /\b(?:said|says|say|told (?:us|them|me|him|her|staff|workers?|evaluators?|researchers?)|wrote|writes|asked|replied|explained|added|put it|in (?:their|his|her) (?:own )?words)[^\p{L}\p{N}.:\n]{0,3}:/giu

const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0

/**
 * Direct quotations in a text, in its order. Between marks of any kind: more than three words, or fewer that say *I*; a mark that is never
 * closed reaches to the end of its paragraph. Outside marks: *I*, *my* and *myself*, which nobody writes who tells what others said, a line
 * quoted with `>`, and whatever stands after *said* and a colon. Pure, and linear in the length of the text.
 */
export function quotationsIn(text: string): readonly Quotation[] {
  const marked = markedIn(text)
  const cover = new Cover(text.length)
  for (const { start, end } of marked) cover.add({ start, end })
  const isWithin = (at: number) => cover.touches({ start: at, end: at + 1 })
  const own = [...text.matchAll(oneself), ...text.matchAll(mine)]
    .filter(({ index }) => !isWithin(index) && !numbered.test(text.slice(Math.max(0, index - 12), index)))
    .map((match): Quotation => ({ ...stretchOf(match), form: 'first-person', words: wordsOf(match[0]) }))
  const told = [...text.matchAll(saidColon), ...text.matchAll(/^[ \t]*>[^\n]+/gm)]
    .filter(({ index }) => !isWithin(index))
    .map((match): Quotation => ({ ...stretchOf(match), form: 'after-colon', words: wordsOf(match[0]) }))
  const spoken = marked.filter(({ start, end, words }) => words > mostWordsOfTerm || hasOneself(text.slice(start, end)))
  return [...spoken, ...own, ...told].sort((a, b) => a.start - b.start || b.end - a.end)
}

const stretchOf = (match: RegExpMatchArray & { readonly index: number }): Stretch => ({
  start: match.index,
  end: match.index + match[0].length,
})

const hasOneself = (text: string): boolean => text.search(oneself) >= 0

function markedIn(text: string): readonly Quotation[] {
  return [...text.matchAll(/(?:[^\n]|\n(?![ \t]*\n))+/g)].flatMap((paragraph) =>
    markedInParagraph(paragraph[0]).map(({ start, end, ...rest }) => ({
      start: start + paragraph.index,
      end: end + paragraph.index,
      ...rest,
    })),
  )
}

function markedInParagraph(text: string): readonly Quotation[] {
  const found: Quotation[] = []
  /** Marks that nothing closes any more: looked for once, so that the time grows with the length alone. */
  const unclosed = new Set<string>()
  let from = 0
  for (const match of text.matchAll(opening)) {
    const start = match.index
    const [mark] = match
    const { [mark]: closes } = closing
    if (start < from || closes === undefined) continue
    closes.lastIndex = start + 1
    const closed = unclosed.has(mark) ? null : closes.exec(text)
    if (closed === null) unclosed.add(mark)
    // An apostrophe at the start of a word (’til) is no mark that was forgotten.
    if (closed === null && /['‘]/.test(mark)) continue
    const end = closed === null ? text.length : closed.index + closed[0].length
    found.push({ start, end, form: 'marked', words: wordsOf(text.slice(start + 1, end)) })
    from = end
  }
  return found
}
