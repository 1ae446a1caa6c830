/** A project or model by its name. */
export interface Subject {
  readonly kind: 'project' | 'model'
  readonly id: string
  readonly name: string
}

/** A name in a text, and all that bear it: a model's own name stands for the model. */
export interface NamedSubject {
  /** As it stands in the text. */
  readonly words: string
  readonly start: number
  readonly end: number
  readonly subjects: readonly Subject[]
}

/** Finds the names of projects and models in texts. */
export interface SubjectNames {
  /** Every name in a text, the longest first at each place, none within another; linear in the length of the text. */
  namesIn(text: string): readonly NamedSubject[]
}

interface KnownName {
  /** As it is written: a name of one word, and that of a project, must stand so in the text. */
  readonly written: readonly string[]
  readonly isCaseKept: boolean
  readonly subject: Subject
}

const wordPattern = /[\p{L}\p{N}]+/gu
/** Words of a name at most: no longer run is looked for. */
const mostWords = 12
/** Letters of a name of one word at least, unless it is in capitals. */
const shortestWord = 4
const shortestCapitals = 3
/** Nobody can tell which of more is meant by one name. */
const mostOfOneName = 50

/**
 * The names of these subjects as texts say them: whole, without what stands in brackets, and by capitals that stand in brackets alone. A model's
 * name may be written small, if it has several words; a plural is the same name.
 */
export function subjectNames(subjects: readonly Subject[]): SubjectNames {
  const known = new Map<string, KnownName[]>()
  for (const subject of subjects) {
    for (const written of namesOf(subject)) {
      const key = keyOf(written)
      const bearers = known.get(key) ?? []
      if (bearers.length < mostOfOneName)
        bearers.push({ written, isCaseKept: subject.kind === 'project' || written.length === 1, subject })
      known.set(key, bearers)
    }
  }
  return { namesIn: (text) => namesIn(text, known) }
}

function namesOf({ name }: Subject): readonly (readonly string[])[] {
  const without = name.replace(/\s*\([^()]*\)/g, ' ')
  const capitals = [...name.matchAll(/\(([A-Z][A-Za-z-]{2,9})\)/g)].flatMap(([, word = '']) =>
    /[A-Z].*[A-Z]/.test(word) ? [word] : [],
  )
  const ways = [name, without, ...capitals].map(wordsOf).filter(isTelling)
  return [...new Map(ways.map((way) => [way.join(' '), way])).values()]
}

function wordsOf(text: string): readonly string[] {
  const words = text.match(wordPattern) ?? []
  return words[0]?.toLowerCase() === 'the' ? words.slice(1) : words
}

function isTelling(words: readonly string[]): boolean {
  const [first = ''] = words
  if (words.length === 0 || words.length > mostWords) return false
  if (words.length > 1) return true
  return first === first.toUpperCase() ? first.length >= shortestCapitals : first.length >= shortestWord
}

const folded = (word: string): string => {
  const small = word.toLowerCase()
  return small.length > 3 && small.endsWith('s') && !small.endsWith('ss') ? small.slice(0, -1) : small
}
const keyOf = (words: readonly string[]): string => words.map(folded).join(' ')

function namesIn(text: string, known: ReadonlyMap<string, readonly KnownName[]>): readonly NamedSubject[] {
  const words = [...text.matchAll(wordPattern)]
  const found: NamedSubject[] = []
  for (let at = 0; at < words.length; ) {
    const length = longestAt(words, at, known)
    const [first, last] = [words[at], words[at + length - 1]]
    if (length > 0 && first !== undefined && last !== undefined) {
      const end = last.index + last[0].length
      const run = words.slice(at, at + length).map(([word]) => word)
      found.push({ words: text.slice(first.index, end), start: first.index, end, subjects: bearersOf(run, known) })
    }
    at += Math.max(1, length)
  }
  return found
}

function longestAt(
  words: readonly RegExpMatchArray[],
  at: number,
  known: ReadonlyMap<string, readonly KnownName[]>,
): number {
  for (let length = Math.min(mostWords, words.length - at); length > 0; length--) {
    const run = words.slice(at, at + length).map(([word = '']) => word)
    if (bearersOf(run, known).length > 0) return length
  }
  return 0
}

/** Who bears a run of words; where a model does, the projects that are called after it are found through it. */
function bearersOf(run: readonly string[], known: ReadonlyMap<string, readonly KnownName[]>): readonly Subject[] {
  const bearers = (known.get(keyOf(run)) ?? [])
    .filter(({ written, isCaseKept }) => !isCaseKept || isWrittenSo(written, run))
    .map(({ subject }) => subject)
  const models = bearers.filter(({ kind }) => kind === 'model')
  return models.length > 0 ? models : bearers
}

/** Whether a run has the capitals of a name, or is all in capitals. */
function isWrittenSo(written: readonly string[], run: readonly string[]): boolean {
  const isAllCapitals = run.length > 1 && run.every((word) => word === word.toUpperCase())
  if (isAllCapitals) return true
  if (written.length === 1) return (run[0] ?? '').replace(/s$/, '') === (written[0] ?? '').replace(/s$/, '')
  return written.every((word, at) => !/^\p{Lu}/u.test(word) || /^\p{Lu}/u.test(run[at] ?? ''))
}
