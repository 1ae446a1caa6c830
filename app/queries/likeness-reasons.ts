import { likenessWords } from '@candour/register'
import { type SearchIndex, type SharedTrait, sentenceAround } from '@candour/search'
import type { AttemptTexts } from './attempt-texts.ts'
import { likenessVocabulary } from './likeness-vocabulary.ts'

/** One reason why an attempt is like a plan, with the two passages side by side. */
export interface SimilarityReason {
  /** What both say: a word, or a code of the vocabulary (a model, a practice area, an outcome) in words. */
  readonly term: string
  /** The field of the record that says it. */
  readonly field?: string
  readonly planPassage?: string
  readonly recordPassage?: string
  /** The words of each passage that say it, to be marked. */
  readonly planWords?: string
  readonly recordWords?: string
}

const labels = new Map<string, string>(likenessWords.map(({ kind, code, label }) => [`${kind}:${code}`, label]))

const mostReasons = 5
/** About a sentence, in characters. */
const longestPassage = 280

interface Place {
  readonly start: number
  readonly end: number
}

/** A text and the first place of it that has a word or a code. */
interface SaidPlaces {
  readonly text: string
  placeOf(trait: SharedTrait): Place | undefined
}

/** Reads a text once; a plan is asked about for every attempt that is like it. */
export function placesIn(index: SearchIndex, text: string): SaidPlaces {
  const words = index.placesIn(text)
  const codes = new Map<string, Place>()
  for (const mention of likenessVocabulary.mentionsIn(text))
    if (!codes.has(mention.code)) codes.set(mention.code, mention)
  return { text, placeOf: ({ of, trait }) => (of === 'words' ? words : codes).get(trait) }
}

/** The strongest reasons for a likeness, each by other words of the plan; never empty where the two share anything. */
export function likenessReasons(
  index: SearchIndex,
  plan: SaidPlaces,
  { texts, codes }: Pick<AttemptTexts, 'texts' | 'codes'>,
  shared: readonly SharedTrait[],
): readonly SimilarityReason[] {
  const reasons: SimilarityReason[] = []
  const told: Place[] = []
  const said = texts.map(({ field, text }) => ({ field, ...placesIn(index, text) }))
  for (const trait of shared) {
    if (reasons.length === mostReasons) break
    const inPlan = plan.placeOf(trait)
    if (inPlan === undefined || told.some(({ start, end }) => inPlan.start < end && start < inPlan.end)) continue
    told.push(inPlan)
    reasons.push({ ...reasonOf(plan.text, inPlan, trait), ...recordSide(said, codes, trait) })
  }
  return reasons
}

function reasonOf(plan: string, { start, end }: Place, { of, trait }: SharedTrait): SimilarityReason {
  const planWords = plan.slice(start, end)
  return {
    term: of === 'codes' ? (labels.get(trait) ?? trait) : planWords.toLowerCase(),
    planPassage: sentenceAround(plan, start, end, longestPassage),
    planWords,
  }
}

function recordSide(
  said: readonly (SaidPlaces & { readonly field: string })[],
  codes: AttemptTexts['codes'],
  trait: SharedTrait,
): Partial<SimilarityReason> {
  for (const { field, text, placeOf } of said) {
    const place = placeOf(trait)
    if (place === undefined) continue
    const { start, end } = place
    return {
      field,
      recordPassage: sentenceAround(text, start, end, longestPassage),
      recordWords: text.slice(start, end),
    }
  }
  const field = codes.find(({ code }) => code === trait.trait)?.field
  return field === undefined ? {} : { field }
}
