import type { DesignLevel } from './design-level.ts'
import type { Verdict } from './verdict-codes.ts'

/** A judged outcome as its strength is weighed. */
interface Weighed {
  readonly verdict: Verdict
  readonly designLevel?: DesignLevel
}

const improved: readonly Verdict[] = ['improved', 'improved-less-than-promised']
const doubtful: readonly Verdict[] = ['no-difference', 'unclear']

/**
 * What each verdict rests on: one entry for each side without which the verdict would be another. *Mixed* needs both of its sides,
 * *worse* only the outcomes that are worse; a verdict that all outcomes share (P5 to P8) rests on every one of them.
 */
const sides: Readonly<Record<string, readonly (readonly Verdict[])[]>> = {
  P1: [['mixed']],
  P2: [improved, ['worse']],
  P3: [['worse']],
  P4: [improved, doubtful],
}

/**
 * How sure a project's verdict is: on each side that it rests on the strongest design counts, since one such outcome establishes it;
 * of several sides, and of outcomes that all must hold, the weakest counts. Undefined where nothing is judged.
 * @param rule the project ruling that gave the verdict, P1 to P8
 */
export function designLevelOfVerdict(rule: string, judged: readonly Weighed[]): DesignLevel | undefined {
  const levels = judged.map(({ designLevel = 0 }) => designLevel)
  const needed = sides[rule]?.map((side) =>
    levels
      .filter((_, at) => side.includes(judged[at]?.verdict ?? 'undated'))
      .sort()
      .at(-1),
  )
  return (needed?.filter((level) => level !== undefined) ?? levels).toSorted()[0]
}
