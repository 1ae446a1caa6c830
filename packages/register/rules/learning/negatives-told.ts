import type { PlainDate } from '../../plain-date.ts'
import { type Reported, type ReportRule, type UnfavourableFate, unfavourableFate } from '../funnel.ts'
import { type KnownShare, knownShareOf } from './share.ts'

/** Projects with an unfavourable verdict of which the funnel would say the same. */
export interface NegativeTally extends Reported {
  readonly rule: ReportRule | undefined
  /** Whether a claim speaks against the result. */
  readonly isContradicted: boolean
  readonly count: number
}

/** What became of unfavourable results, as the funnels of programmes count it. */
export interface NegativesTold {
  readonly unfavourable: number
  readonly fates: { readonly [F in UnfavourableFate]: number }
  /** Published as such, of those of which it is known. */
  readonly share: KnownShare
}

/** How many unfavourable results were published as such, by the rule of the funnel. */
export function negativesTold(tallies: readonly NegativeTally[], today: PlainDate): NegativesTold {
  const fates: { [F in UnfavourableFate]: number } = {
    published_as_such: 0,
    unpublished: 0,
    contradicted: 0,
    unknown: 0,
  }
  for (const tally of tallies) fates[unfavourableFate(tally, tally.rule, tally.isContradicted, today)] += tally.count
  const unfavourable = Object.values(fates).reduce((sum, count) => sum + count, 0)
  return {
    unfavourable,
    fates,
    share: knownShareOf(fates.published_as_such, unfavourable - fates.unknown, fates.unknown),
  }
}
