import type { Verdict } from './verdict-codes.ts'

/** Verdicts that a reader counts together: the seven groups in which a reference class is told, in their order. */
export const verdictGroups = [
  { code: 'improved', verdicts: ['improved', 'improved-less-than-promised', 'kept'] },
  { code: 'in-part', verdicts: ['improved-in-part'] },
  { code: 'both-ways', verdicts: ['mixed'] },
  { code: 'no-difference-shown', verdicts: ['no-difference', 'not-shown'] },
  { code: 'other-way', verdicts: ['worse', 'worse-in-part'] },
  { code: 'no-answer', verdicts: ['silent', 'not-measured', 'not-entered', 'undated'] },
  { code: 'not-due', verdicts: ['due', 'not-yet-due'] },
] as const satisfies readonly { readonly code: string; readonly verdicts: readonly Verdict[] }[]

export type VerdictGroup = (typeof verdictGroups)[number]['code']

const groupByVerdict: ReadonlyMap<Verdict, VerdictGroup> = new Map(
  verdictGroups.flatMap(({ code, verdicts }) => verdicts.map((verdict): [Verdict, VerdictGroup] => [verdict, code])),
)

/** The group in which a verdict is counted. @throws RangeError where none holds it, which the tests of the groups exclude */
export function verdictGroupOf(verdict: Verdict): VerdictGroup {
  const group = groupByVerdict.get(verdict)
  if (group === undefined) throw new RangeError(`no group of verdicts holds '${verdict}'`)
  return group
}

/** How many there are in each group, noughts included. */
export type GroupCounts = { readonly [G in VerdictGroup]: number }

/** How many of these verdicts are in each of the seven groups. */
export function countsByGroup(verdicts: Iterable<Verdict>): GroupCounts {
  const counts = {
    improved: 0,
    'in-part': 0,
    'both-ways': 0,
    'no-difference-shown': 0,
    'other-way': 0,
    'no-answer': 0,
    'not-due': 0,
  }
  for (const verdict of verdicts) counts[verdictGroupOf(verdict)] += 1
  return counts
}
