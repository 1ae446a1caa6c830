import type { Span } from '../found.ts'
import { isFamilyName, isOrdinaryWord } from '../gazetteer/known-names.ts'
import type { PublicPhrases } from '../gazetteer/public-phrases.ts'
import { wordsIn } from '../words.ts'
import { isSurelyAPerson } from './evidence.ts'
import { isWhere } from './grammar.ts'
import { canFollowAName, type Reading, readingOf } from './name-words.ts'
import { type Publicity, publicityOf } from './published.ts'

/** A name of a person as a stretch of words: first and last index. */
interface Named {
  readonly first: number
  readonly last: number
}

/** Names of people in a text, less those that are public facts: published authors, evaluators, holders of offices. */
export function namesOfPeopleIn(text: string, phrases: PublicPhrases): Span[] {
  const reading = readingOf(text, wordsIn(text), phrases)
  const found = widened(
    reading,
    reading.words.flatMap((_, at) => (isSurelyAPerson(reading, at) ? [at] : [])),
  )
  const names = withCompany(reading, found).flatMap(({ first, last }) => {
    const [from, to] = [reading.words[first], reading.words[last]]
    if (from === undefined || to === undefined) return []
    const span: Span = { start: from.start, end: to.end, kind: 'name' }
    const isFirstNameAlone = first === last && !isFamilyName(from.plain) && reading.sorts[first] !== 'unknown'
    const publicity = isOfThePublished(reading, first, last) ? 'office' : publicityOf(text, span, isFirstNameAlone)
    return [{ span, publicity, isFull: last > first }]
  })
  spread(text, names)
  spread(text, names.toReversed())
  return names.flatMap(({ span, publicity }) => (publicity === undefined ? [span] : []))
}

interface Weighed {
  readonly span: Span
  readonly isFull: boolean
  publicity: Publicity | undefined
}

/** "Evaluated by Jo Dixon, Jenny Lee and Jade Ward": what makes one of a list an author makes all of them, where they have full names. */
function spread(text: string, names: readonly Weighed[]): void {
  for (const [at, name] of names.entries()) {
    const before = names[at - 1]
    if (before?.publicity !== 'work' || name.publicity !== undefined || !name.isFull) continue
    const [left, right] = before.span.start < name.span.start ? [before.span, name.span] : [name.span, before.span]
    if (/^(?:, (?:and |& )?| and | & )$/.test(text.slice(left.end, right.start))) name.publicity = 'work'
  }
}

function isOfThePublished({ isPublic }: Reading, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isPublic[at]?.sort === 'person') return true
  return false
}

/** Grows each word found into the whole name: initials and family names after it, first names and initials before it, "Kowalska, Agnieszka". */
function widened(reading: Reading, found: readonly number[]): Named[] {
  const names: Named[] = []
  let until = -1
  for (const at of found) {
    if (at <= until) continue
    const last = lastOf(reading, at)
    const first = firstOf(reading, at, until)
    names.push({ first, last })
    until = last
  }
  return names
}

const particle =
  /^(?:van|von|der|den|de|da|do|dos|das|del|della|di|la|le|al|el|bin|ibn|bint|ben|ap|ab|ferch|mac|ould|abu|ter|ten|st)$/

function lastOf(reading: Reading, at: number): number {
  const { words } = reading
  let last = at
  for (let next = at + 1; next < words.length && next <= at + 5; next++) {
    const word = words[next]
    if (word === undefined || word.sentence !== words[at]?.sentence || words[next - 1]?.isPossessive) break
    if (!/^(?:\s{1,2}|\.\s?|\s?["'‘’“”(]{1,2})$/.test(word.gap)) break
    if (word.text.length === 1 && word.casing === 'capitals' && word.text !== 'I') continue
    if (particle.test(word.plain) && (words[next + 1]?.casing ?? 'small') !== 'small') continue
    const isSmallFamilyName =
      words[at]?.casing === 'small' &&
      word.casing === 'small' &&
      word.plain.length > 2 &&
      isFamilyName(word.plain) &&
      !isOrdinaryWord(word.plain)
    if (!isSmallFamilyName && !canFollowAName(reading, next)) break
    last = next
  }
  return last
}

const title = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|doctor|sir|dame|lord|baroness|pc|nurse|mister)$/

function firstOf(reading: Reading, at: number, until: number): number {
  const { words, sorts } = reading
  let first = at
  for (let back = at - 1; back > until && back >= at - 3; back--) {
    const [word, following] = [words[back], words[back + 1]]
    if (word === undefined || following === undefined || word.sentence !== following.sentence || word.isPossessive)
      break
    if (title.test(word.plain)) break
    const isInitial =
      word.text.length === 1 &&
      word.casing === 'capitals' &&
      !/^[AI]$/.test(word.text) &&
      /^\.?\s?$/.test(following.gap)
    const isName =
      (sorts[back] === 'family' ||
        sorts[back] === 'unknown' ||
        sorts[back] === 'first' ||
        (sorts[back] === 'perhaps' && !word.isFirst)) &&
      word.casing === following.casing
    const isTurned =
      following.gap === ', ' &&
      back === at - 1 &&
      word.casing !== 'small' &&
      isFamilyName(word.plain) &&
      reading.isPublic[back] === undefined &&
      (sorts[back] !== 'word' ||
        /(?:\b(?:for|re|client|child|of)|[:(]|^)\s{0,2}$/i.test(
          reading.text.slice(Math.max(0, word.start - 12), word.start),
        ))
    if (!(isInitial || (isName && /^\s{1,2}$/.test(following.gap)) || isTurned)) break
    first = back
  }
  return first
}

/** Names beside names: "Fatima, Zbyszko and Hope". */
function withCompany(reading: Reading, found: readonly Named[]): Named[] {
  const { words, sorts } = reading
  const taken = new Set(
    found.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  )
  const company: Named[] = []
  const join = (at: number, gap: string | undefined) => {
    const word = words[at]
    if (word === undefined || taken.has(at) || word.casing !== 'capital' || !/^(?:,? )$/.test(gap ?? '')) return
    if (
      sorts[at] !== 'unknown' &&
      sorts[at] !== 'family' &&
      !(sorts[at] === 'perhaps' && reading.isPublic[at] === undefined && !word.isFirst)
    )
      return
    taken.add(at)
    company.push({ first: at, last: at })
  }
  for (const { first, last } of found) {
    const [one, two, three] = [words[last], words[last + 1], words[last + 2]]
    if (two?.plain === 'and' && three?.sentence === one?.sentence) join(last + 2, three?.gap)
    else if (two?.gap === ', ' && two.sentence === one?.sentence) join(last + 1, two.gap)
    for (let back = first; words[back]?.gap === ', ' && words[back - 1]?.sentence === one?.sentence; back -= 1) {
      // A word that is taken is a name whose own company was looked for: going on past it would walk a list of names once for each.
      if (taken.has(back - 1) || isWhere(reading, back - 1) || words[back - 1]?.isFirst) break
      join(back - 1, ' ')
      if (!taken.has(back - 1)) break
    }
    const [before, and] = [words[first - 2], words[first - 1]]
    if (and?.plain === 'and' && before?.sentence === one?.sentence && !before?.isFirst) join(first - 2, ' ')
  }
  return [...found, ...company].sort((a, b) => a.first - b.first)
}
