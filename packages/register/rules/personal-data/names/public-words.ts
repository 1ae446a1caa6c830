import { isFamilyName, isFirstName, isFirstNameAndWord } from '../gazetteer/known-names.ts'
import type { PublicPhrases, PublicSort } from '../gazetteer/public-phrases.ts'
import type { Word } from '../words.ts'

/** What a word belongs to that may be said: a phrase of the lists, or an organisation by its form. `phrase` counts the phrase's words. */
export interface PublicWord {
  readonly sort: PublicSort
  readonly phrase: number
}

const kinds = new Set(
  'centre center trust university universities council councils consulting consultancy research institute foundation association society network partnership partners group ltd limited llp cic plc hospital infirmary commission committee office ministry department agency authority board forum alliance consortium fund charity programme programmes project projects model models service services team teams hub hubs review inquiry enquiry act court courts framework scale scales questionnaire index test interview method award prize lecture library press journal associates solutions church chapel mosque club academy college school schools strategy pathway pathways approach initiative collaborative collaboration economics international uk england europe way law rule protocol guidance standard standards charter report panel unit trial trials study survey pilot conference conferences safeguarding therapy practice works fellowship federation union parliament assembly borough county city district region islands forest valley bridge airport station stadium arena square park gallery museum house'.split(
    ' ',
  ),
)
const people = new Set(
  'manager managers leader leaders worker workers lead officer officers director directors'.split(' '),
)
const titles = new Set('mr mrs ms miss mx dr doctor prof professor'.split(' '))
const connectors = new Set('of for and the in on upon at to with & de la'.split(' '))

/** For each word, what public thing it belongs to, if any. */
export function publicWordsOf(words: readonly Word[], phrases: PublicPhrases): readonly (PublicWord | undefined)[] {
  const marks: (PublicWord | undefined)[] = new Array<PublicWord | undefined>(words.length).fill(undefined)
  markOrganisations(words, marks)
  markPhrases(words, phrases, marks)
  return marks
}

function markPhrases(words: readonly Word[], { byFirstWord }: PublicPhrases, marks: (PublicWord | undefined)[]) {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || word.casing === 'small') continue
    const found = byFirstWord.get(word.plain)?.find(({ words: wanted }) => isHere(words, at, wanted))
    if (found === undefined) continue
    for (let i = 0; i < found.words.length; i++) marks[at + i] = { sort: found.sort, phrase: found.words.length }
    at += found.words.length - 1
  }
}

/** Whether a phrase stands here; two words need capitals both, because "Pause groups" may be more than a name. */
function isHere(words: readonly Word[], at: number, wanted: readonly string[]): boolean {
  if (wanted.length === 2 && words[at + 1]?.casing === 'small') return false
  return wanted.every(
    (one, i) => words[at + i]?.plain === one && (i === 0 || /^[\s&,.'’-]{1,3}$/.test(words[at + i]?.gap ?? '')),
  )
}

/** Capitalised words that end in what an organisation, a law or a measure is called, or begin with it: "Rees Centre", "Institute of …". */
function markOrganisations(words: readonly Word[], marks: (PublicWord | undefined)[]) {
  let start = 0
  while (start < words.length) {
    let end = start + 1
    while (end < words.length && continues(words, end)) end += 1
    while (end > start + 1 && words[end - 1]?.casing === 'small') end -= 1
    markRun(words, start, end, marks)
    start = Math.max(end, start + 1)
  }
}

function continues(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  if (before === undefined || word === undefined || word.isFirst) return false
  if (before.casing === 'small' && !connectors.has(before.plain)) return false
  if (!/^(?:\s{1,2}|\s?&\s?|['’]s?\s|['’]?\s|-)$/u.test(word.gap)) return false
  if (word.casing !== 'small') return true
  if (!connectors.has(word.plain)) return false
  return (
    after !== undefined &&
    !after.isFirst &&
    (after.casing !== 'small' || (connectors.has(after.plain) && words[at + 2]?.casing !== 'small'))
  )
}

function markRun(words: readonly Word[], start: number, end: number, marks: (PublicWord | undefined)[]) {
  const isKind = (at: number) => {
    const word = words[at]
    return (
      word !== undefined && word.casing !== 'small' && kinds.has(word.plain) && !people.has(words[at + 1]?.plain ?? '')
    )
  }
  for (let last = end - 1; last >= start; last--) {
    if (!isKind(last)) continue
    const opensWithKind = /^(?:of|for)$/.test(words[last + 1]?.plain ?? '') && last + 1 < end
    let first = last
    while (first > start && !stopsAt(words, first - 1)) first -= 1
    if (first === last && !opensWithKind && last > start) first = last
    const until = opensWithKind ? end : last + 1
    if (until - first === 2 && isFirstName(words[first]?.plain ?? '') && isFamilyName(words[until - 1]?.plain ?? ''))
      continue
    for (let at = first; at < until; at++) marks[at] = { sort: 'organisation', phrase: until - first }
    last = first
  }
}

/** Where an organisation's name cannot reach to the left: past "and" to a person, or to somebody's title. */
function stopsAt(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined) return true
  if (titles.has(word.plain)) return true
  if (/^(?:and|with|at|in|to|on|for)$/.test(word.plain))
    return (
      (isFirstName(words[at - 1]?.plain ?? '') || isFirstName(words[at - 2]?.plain ?? '')) &&
      !mayBeFirstName(words[at + 1]?.plain ?? '')
    )
  return false
}

function mayBeFirstName(name: string): boolean {
  return isFirstName(name) || isFirstNameAndWord(name)
}
