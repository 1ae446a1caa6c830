import { allKinds, nearestOf, type RecordKind } from '@candour/register'

/** What is wrong with a heading that no column has, where it seems to protect: left out with a note, it would publish what it protects. */
export interface ProtectingFault {
  readonly accepts: string
  readonly nearest?: string
}

/** The fault of a heading that is near to a protecting one and is none; undefined for every other heading. */
export function protectingFault(
  { table, protectedBy, fields }: RecordKind,
  heading: string,
): ProtectingFault | undefined {
  const words = wordsOf(heading)
  if (protectedBy === undefined) {
    // A finding's `Confidence` is how sure somebody is.
    if (!protects(words, /^confiden(?:ce|t)$/)) return undefined
    return {
      accepts: `no such heading, since all of ${table} is published: take out the rows that may not be, then this column`,
    }
  }
  if (!protects(words) && nearestOf(heading, [protectedBy]) === undefined) return undefined
  return {
    accepts: `the heading '${protectedBy}' with ${fields[protectedBy]?.type.accepts} below it, or no such column: this one seems to say what must not be published`,
    nearest: protectedBy,
  }
}

/** Columns that protect: `confidential` today, wherever there is one. */
const protectors: readonly string[] = [...new Set(allKinds.flatMap(({ protectedBy }) => protectedBy ?? []))]

/** Other words that people protect a row with, where a heading says nothing else. */
const protecting: ReadonlySet<string> = new Set(
  'hidden hide internal private public secret sensitive restricted embargo embargoed redact redacted anonymous anonymise anonymised publish unpublished visible visibility withheld withhold'.split(
    ' ',
  ),
)
const besides: ReadonlySet<string> = new Set(
  'is it be only show shown use keep kept mark marked as this row record lesson application data information ok okay to we can may do not dont don t y n yes no flag until'.split(
    ' ',
  ),
)
const phrases =
  /\b(?:in (?:strict )?confidence|not? (?:for|to) (?:publication|share|be shared|be published)|do not share|(?:ok|okay) to share)\b/
/** Words that make `confidence` a statistician's: a confidence interval protects nobody. */
const statistical = /\bconfidence (?:interval|level|limit|bound|rating|score)/

function wordsOf(heading: string): readonly string[] {
  const plain = heading
    .replaceAll(/\p{Cf}/gu, '')
    .normalize('NFKD')
    .toLowerCase()
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}

function protects(words: readonly string[], innocent = /^$/): boolean {
  const plain = words.join(' ')
  if (statistical.test(plain)) return false
  if (phrases.test(plain) || words.some((word) => !innocent.test(word) && isNearProtector(word))) return true
  const telling = words.filter((word) => !besides.has(word))
  return telling.length > 0 && telling.every((word) => protecting.has(word))
}

/** `confidental`, `confidentiality`, `conf`: a protecting column's name misspelt, drawn out or cut short. */
function isNearProtector(word: string): boolean {
  return protectors.some(
    (column) =>
      (word.length >= 4 && column.startsWith(word)) ||
      word.startsWith(column.slice(0, 8)) ||
      nearestOf(word, [column]) !== undefined,
  )
}
