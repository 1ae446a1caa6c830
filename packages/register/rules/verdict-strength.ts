import type { DesignLevel } from './design-level.ts'
import { sideOf, type Verdict } from './verdict-codes.ts'

/** A judged outcome as its strength is weighed. */
interface Weighed {
  readonly verdict: Verdict
  readonly designLevel?: DesignLevel
}

/**
 * How sure a project's verdict is. An improvement without reservation, no difference and none shown are shared by every outcome, and as sure
 * as the weakest of them. What went worse is established by one outcome, wholly or in part, and an improvement in part by one that improved:
 * of these the strongest counts. What went both ways is as sure as the weaker of its two sides, or as the strongest outcome that shows both by
 * itself. Undefined where nothing is judged.
 */
export function designLevelOfVerdict(verdict: Verdict, judged: readonly Weighed[]): DesignLevel | undefined {
  const strongest = (belongs: (verdict: Verdict) => boolean) =>
    most(judged.filter((outcome) => belongs(outcome.verdict)).map(({ designLevel = 0 }) => designLevel))
  const isFor = (code: Verdict) => sideOf(code) === 'good' || code === 'improved-in-part'
  const isAgainst = (code: Verdict) => sideOf(code) === 'bad' || code === 'worse-in-part'
  if (verdict === 'mixed') {
    const sides = [strongest(isFor), strongest(isAgainst)].filter((level) => level !== undefined)
    const both = sides.length === 2 ? least(sides) : undefined
    return most([both, strongest((code) => code === 'mixed')].filter((level) => level !== undefined))
  }
  if (isFor(verdict) && verdict !== 'improved-in-part') return weakest(judged)
  if (isFor(verdict)) return strongest(isFor)
  if (isAgainst(verdict)) return strongest(isAgainst)
  return weakest(judged)
}

const weakest = (judged: readonly Weighed[]) => least(judged.map(({ designLevel = 0 }) => designLevel))

const least = (levels: readonly DesignLevel[]): DesignLevel | undefined => levels.toSorted()[0]
const most = (levels: readonly DesignLevel[]): DesignLevel | undefined => levels.toSorted().at(-1)
