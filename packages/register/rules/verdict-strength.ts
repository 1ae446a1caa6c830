import type { DesignLevel } from './design-level.ts'
import { sideOf, type Verdict } from './verdict-codes.ts'

/** A judged outcome as its strength is weighed. */
interface Weighed {
  readonly verdict: Verdict
  readonly designLevel?: DesignLevel
}

/**
 * How sure a project's verdict is. What moved establishes it, and one such outcome is enough, so that the strongest design counts; of a
 * verdict that went both ways the weaker of its two sides, unless one outcome by itself shows both. A verdict that every outcome shares (no
 * difference, or none shown) is as sure as the weakest of them. Undefined where nothing is judged.
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
