import { foldWord } from '../analysis/fold-word.ts'
import { scanWords } from '../analysis/scan-words.ts'
import { stemEnglish } from '../analysis/stem.ts'

/** A code and the ways in which people say it. */
export interface VocabularyGroup {
  readonly code: string
  /** Words in order; `a/b` in one of them stands for either, and no other word may ever stand at a `+`: `in+care`. */
  readonly phrases: readonly string[]
}

/** Where a text says a code: the position of its first character and of the one after its last. */
export interface VocabularyMatch {
  readonly code: string
  readonly start: number
  readonly end: number
}

/** Finds codes in texts by the words that mean them. */
export interface Vocabulary {
  /**
   * Every mention, in order of their beginnings; of phrases of one code that begin at the same word, the longest, and none that ends within an
   * earlier mention of its code. Linear in the length.
   */
  mentionsIn(text: string): readonly VocabularyMatch[]
  /** The ways to say a code, each as its words. */
  phrasesOf(code: string): readonly (readonly string[])[]
}

interface Step {
  /** By the stem of a word that comes next, at some distance. */
  readonly next: Map<string, Step>
  /** By the stem of a word that comes at once. */
  readonly beside: Map<string, Step>
  readonly codes: string[]
}

/** A way to say a code. */
type Way = readonly { readonly word: string; readonly isBeside: boolean }[]

interface FoundWord {
  readonly stem: string
  readonly start: number
  readonly end: number
  /** Whether a sentence or a part of one begins with it. */
  readonly isFirst: boolean
}

/**
 * A vocabulary that takes words as English inflects them: "fostering carers" says "foster carer".
 *
 * @param between  how many other words of the same sentence may stand between two words of a phrase: with 2, "visits mothers at home" says
 *                 "visit home". Where none may, as unless said otherwise, a phrase may go on in the next sentence
 */
export function createVocabulary(groups: readonly VocabularyGroup[], between = 0): Vocabulary {
  const stems = rememberedStems()
  const first = newStep()
  const phrases = new Map(groups.map(({ code, phrases: said }) => [code, said.flatMap(waysToSay)] as const))
  for (const [code, ways] of phrases) {
    for (const way of ways) {
      const last = way.reduce(
        (step, { word, isBeside }) => further(isBeside ? step.beside : step.next, stems(word)),
        first,
      )
      if (!last.codes.includes(code)) last.codes.push(code)
    }
  }

  return {
    mentionsIn(text) {
      const words = wordsOf(text, stems)
      const mentions: VocabularyMatch[] = []
      const reached = new Map<string, number>()
      for (const [at, { stem, start }] of words.entries()) {
        const step = first.next.get(stem)
        if (step === undefined) continue
        const ends = new Map<string, number>()
        farthestEnds(step, words, at, between, ends)
        for (const [code, last] of ends) {
          if (last <= (reached.get(code) ?? -1)) continue
          reached.set(code, last)
          mentions.push({ code, start, end: words[last]?.end ?? start })
        }
      }
      return mentions
    },
    phrasesOf: (code) => (phrases.get(code) ?? []).map((way) => way.map(({ word }) => word)),
  }
}

const newStep = (): Step => ({ next: new Map(), beside: new Map(), codes: [] })

function further(steps: Map<string, Step>, stem: string): Step {
  const step = steps.get(stem) ?? newStep()
  steps.set(stem, step)
  return step
}

/** Notes, for every code that can be said from a word on, the last word that says it. */
function farthestEnds(
  step: Step,
  words: readonly FoundWord[],
  at: number,
  between: number,
  ends: Map<string, number>,
): void {
  for (const code of step.codes) if (at > (ends.get(code) ?? -1)) ends.set(code, at)
  if (step.beside.size > 0) {
    const beside = step.beside.get(words[at + 1]?.stem ?? '')
    if (beside !== undefined) farthestEnds(beside, words, at + 1, between, ends)
  }
  if (step.next.size === 0) return
  for (let next = at + 1; next <= at + 1 + between; next++) {
    const word = words[next]
    if (word === undefined || (between > 0 && word.isFirst)) return
    const farther = step.next.get(word.stem)
    if (farther !== undefined) farthestEnds(farther, words, next, between, ends)
  }
}

function wordsOf(text: string, stems: (word: string) => string): readonly FoundWord[] {
  const words: FoundWord[] = []
  let before = 0
  scanWords(text, (start, end) => {
    const isFirst = start - before > 1 && /[.!?;:\n]/.test(text.slice(before, start))
    words.push({ stem: stems(text.slice(start, end)), start, end, isFirst })
    before = end
  })
  return words
}

function waysToSay(phrase: string): readonly Way[] {
  let ways: readonly Way[] = [[]]
  for (const [, joint = '', choice = ''] of phrase.matchAll(/([ +]?)([^ +]+)/g)) {
    const isBeside = joint === '+'
    ways = choice.split('/').flatMap((word) => ways.map((way) => [...way, { word, isBeside }]))
  }
  return ways
}

const REMEMBERED_WORDS = 50_000

function rememberedStems(): (word: string) => string {
  const remembered = new Map<string, string>()
  return (word) => {
    const known = remembered.get(word)
    if (known !== undefined) return known
    const stem = stemEnglish(foldWord(word))
    if (remembered.size >= REMEMBERED_WORDS) remembered.clear()
    remembered.set(word, stem)
    return stem
  }
}
