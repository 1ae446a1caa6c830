import type { Finding } from '../records/finding.ts'

/** What a statement claims of an outcome: that it moved the wanted way; that nothing was gained; or that it moved the other way. */
export type ClaimedSign = 'benefit' | 'no-benefit' | 'harm'

/** What is read of a statement's direction. */
interface Moving {
  readonly read: string
  readonly movement?: 'increase' | 'decrease'
  readonly wording: { readonly isOfNoBenefit: boolean }
}

/** Such a word turns what a rise means: more children who stay is fewer who leave. */
const turningWords =
  /\b(?:stab\w*|settl\w*|stay\w*|safe\w*|remain\w*|keep\w*|kept|retain\w*|retention|attend\w*|at home)\b/i

/**
 * What a sentence claims of what a finding is about. A rise of what should fall is harm, and a fall of what should rise; sums of money, and words
 * that turn the direction, are taken for a benefit, as an entered claim is.
 */
export function signClaimed(
  { read, movement, wording }: Moving,
  { scale, direction_wanted: wanted }: Pick<Finding, 'scale' | 'direction_wanted'>,
): ClaimedSign {
  if (wording.isOfNoBenefit) return 'no-benefit'
  if (movement === undefined || movement === wanted || scale === 'gbp' || turningWords.test(read)) return 'benefit'
  return 'harm'
}
