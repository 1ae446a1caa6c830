import type { Portrait } from './portrait.ts'

/** A word or a code that both texts have, and its part of their likeness. */
export interface SharedTrait {
  readonly of: 'words' | 'codes'
  /** A term as the index has it, or a code. */
  readonly trait: string
  readonly share: number
}

/** How like two texts are. */
export interface Resemblance {
  /** From 0, nothing in common, to 1. It depends on the two and on how common words are, and on no third text: comparable between plans. */
  readonly score: number
  /** What they have in common, the strongest first; the shares add up to the score. Empty where the score is 0. */
  readonly shared: readonly SharedTrait[]
}

/**
 *   score = (f₁·f₂)² · (λ·cos(words) + (1 − λ)·cos(codes))     f = familiar share of each
 *
 * A text of which no record has many words is about something else, however well the rest fits.
 *
 * @param words  λ, 0 to 1
 */
export function resemblanceOf(one: Portrait, other: Portrait, words: number): Resemblance {
  const familiar = (one.familiar * other.familiar) ** 2
  const shared = [
    ...sharedTraits('words', one, other, familiar * words),
    ...sharedTraits('codes', one, other, familiar * (1 - words)),
  ].sort((left, right) => right.share - left.share || (left.trait < right.trait ? -1 : 1))
  const score = shared.reduce((sum, { share }) => sum + share, 0)
  return { score: Math.min(1, score), shared }
}

function sharedTraits(of: 'words' | 'codes', one: Portrait, other: Portrait, part: number): readonly SharedTrait[] {
  const lengths = one[of].length * other[of].length
  return [...other[of].weights].flatMap(([trait, weight]) => {
    const share = (part * weight * (one[of].weights.get(trait) ?? 0)) / lengths
    return share > 0 ? [{ of, trait, share }] : []
  })
}
