import { foldWord } from '../analysis/fold-word.ts'
import { scanWords } from '../analysis/scan-words.ts'
import { stemEnglish } from '../analysis/stem.ts'

/** A code and the ways in which people say it. */
export interface VocabularyGroup {
  readonly code: string
  /** Words in a row; `a/b` in one of them stands for either. */
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
  /** Every mention, in order of their beginnings; of phrases of one code that begin at the same word, the longest. Linear in the length. */
  mentionsIn(text: string): readonly VocabularyMatch[]
  /** The ways to say a code, each as its words. */
  phrasesOf(code: string): readonly (readonly string[])[]
}

interface Step {
  readonly next: Map<string, Step>
  readonly codes: string[]
}

/** A vocabulary that takes words as English inflects them: "fostering carers" says "foster carer". */
export function createVocabulary(groups: readonly VocabularyGroup[]): Vocabulary {
  const stems = rememberedStems()
  const first: Step = { next: new Map(), codes: [] }
  const phrases = new Map(groups.map(({ code, phrases: said }) => [code, said.flatMap(waysToSay)] as const))
  for (const [code, ways] of phrases) {
    for (const way of ways) {
      let step = first
      for (const stem of way.map(stems)) {
        const next = step.next.get(stem) ?? { next: new Map(), codes: [] }
        step.next.set(stem, next)
        step = next
      }
      if (!step.codes.includes(code)) step.codes.push(code)
    }
  }

  return {
    mentionsIn(text) {
      const words: { readonly stem: string; readonly start: number; readonly end: number }[] = []
      scanWords(text, (start, end) => words.push({ stem: stems(text.slice(start, end)), start, end }))
      return words.flatMap(({ start }, at) => {
        const ends = new Map<string, number>()
        let step: Step | undefined = first
        for (let reached = at; step !== undefined && reached < words.length; reached++) {
          const word = words[reached]
          step = word && step.next.get(word.stem)
          for (const code of step?.codes ?? []) ends.set(code, word?.end ?? start)
        }
        return [...ends].map(([code, end]) => ({ code, start, end }))
      })
    },
    phrasesOf: (code) => phrases.get(code) ?? [],
  }
}

function waysToSay(phrase: string): readonly (readonly string[])[] {
  let ways: readonly (readonly string[])[] = [[]]
  for (const choice of phrase.split(' ')) {
    ways = choice.split('/').flatMap((word) => ways.map((way) => [...way, word]))
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
