import { likenessWords } from '@candour/register'
import { type PortraitText, type SearchIndex, type SharedTrait, sentenceAround } from '@candour/search'
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

/** The strongest reasons for a likeness, each by other words of the plan; never empty where the two share anything. */
export function likenessReasons(
  index: SearchIndex,
  plan: string,
  { texts, codes }: Pick<AttemptTexts, 'texts' | 'codes'>,
  shared: readonly SharedTrait[],
): readonly SimilarityReason[] {
  const reasons: SimilarityReason[] = []
  const told: Place[] = []
  for (const trait of shared) {
    if (reasons.length === mostReasons) break
    const inPlan = placeOf(index, plan, trait)
    if (inPlan === undefined || told.some(({ start, end }) => inPlan.start < end && start < inPlan.end)) continue
    told.push(inPlan)
    reasons.push({ ...reasonOf(plan, inPlan, trait), ...recordSide(index, texts, codes, trait) })
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
  index: SearchIndex,
  texts: readonly PortraitText[],
  codes: AttemptTexts['codes'],
  trait: SharedTrait,
): Partial<SimilarityReason> {
  for (const { field, text } of texts) {
    const place = placeOf(index, text, trait)
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

function placeOf(index: SearchIndex, text: string, { of, trait }: SharedTrait): Place | undefined {
  return of === 'words'
    ? index.placeOf(text, trait)
    : likenessVocabulary.mentionsIn(text).find(({ code }) => code === trait)
}
