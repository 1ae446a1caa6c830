import { exactDifferenceInterval, mostTables, newcombeInterval } from '@candour/statistics'
import { groupedBy } from '../../grouped.ts'
import type { Verdict } from '../verdict-codes.ts'
import { verdictGroupOf } from '../verdict-groups.ts'

/** How far a condition of success was there, as somebody rated it. */
export interface ConditionRating {
  readonly condition: string
  /** From 0, absent, to 1, fully present. */
  readonly rating: number
  /** Whether it was rated when the verdict was known already; undefined where the day of either is not on record. */
  readonly isAfterVerdict?: boolean | undefined
}

/** A project with the ratings that it has. */
export interface RatedProject {
  readonly id: string
  readonly verdict: Verdict
  readonly ratings: readonly ConditionRating[]
}

/** How a project ended, for this comparison: what was not shown is not taken for what did not improve. */
export const endings = ['improved', 'did-not', 'between', 'not-shown', 'no-answer'] as const
export type Ending = (typeof endings)[number]

/**
 * *Improved* is the first of the seven groups; *did not* is a worthwhile difference ruled out, or the other way. In part and both ways are
 * between them. *Not shown* stands apart, as does what has no answer or is not due.
 */
export function endingOf(verdict: Verdict): Ending {
  const group = verdictGroupOf(verdict)
  if (group === 'improved') return 'improved'
  if (group === 'other-way' || verdict === 'no-difference') return 'did-not'
  if (group === 'in-part' || group === 'both-ways') return 'between'
  return verdict === 'not-shown' ? 'not-shown' : 'no-answer'
}

/** Above it a condition counts as present, below as absent; at it, as neither. */
export const crossover = 0.5

/** The middle of a project's ratings of one condition; undefined where there is none. */
export function ratingOf({ ratings }: Pick<RatedProject, 'ratings'>, condition: string): number | undefined {
  const all = ratings.filter((one) => one.condition === condition).map(({ rating }) => rating)
  return all.length === 0 ? undefined : all.reduce((sum, rating) => sum + rating, 0) / all.length
}

/** How many projects of one ending are rated for a condition, and how many of them had it. */
export interface Presence {
  readonly present: number
  readonly absent: number
  /** Rated exactly half: counted in neither. */
  readonly undecided: number
  /** Projects of this ending, rated or not. */
  readonly projects: number
}

/** What the ratings say of a condition. */
export type ConditionFinding =
  | 'too-few'
  | 'more-among-improved'
  | 'more-among-others'
  | 'among-both'
  | 'among-neither'
  | 'not-told-apart'

/** One condition between the projects that improved and those that did not. */
export interface ComparedCondition {
  readonly condition: string
  readonly byEnding: { readonly [E in Ending]: Presence }
  /** Ratings in all, those made once the verdict was known, and those of which that is not known. */
  readonly ratings: { readonly all: number; readonly afterVerdict: number; readonly undated: number }
  /** Share of those that improved that had it, less the same share of those that did not, with its 95 % interval. Left out under `fewestRated` of either. */
  readonly difference?: {
    readonly value: number
    readonly low: number
    readonly high: number
    readonly isExact: boolean
  }
  readonly finding: ConditionFinding
}

/** Under so many rated projects that improved, or that did not, nothing is compared (learn.md, section 4). */
export const fewestRated = 8

/**
 * Compares each condition between projects that improved and projects that did not. A project counts once. Nothing is said of causes: a
 * condition that is found among both is said to be found among both.
 * @param projects those that are rated for anything
 * @param ended    how many projects there are by verdict, rated or not
 */
export function compareConditions(
  projects: readonly RatedProject[],
  ended: ReadonlyMap<Verdict, number>,
  conditions: readonly string[],
): readonly ComparedCondition[] {
  const byEnding = groupedBy(projects, ({ verdict }) => endingOf(verdict))
  const totals = totalsOf(ended)
  return conditions.map((condition) => {
    const of = (ending: Ending) => presenceOf(byEnding.get(ending) ?? [], condition, totals[ending])
    const tallies = {
      improved: of('improved'),
      'did-not': of('did-not'),
      between: of('between'),
      'not-shown': of('not-shown'),
      'no-answer': of('no-answer'),
    }
    const difference = differenceOf(tallies.improved, tallies['did-not'])
    const ratings = projects.flatMap((one) => one.ratings.filter((rating) => rating.condition === condition))
    return {
      condition,
      byEnding: tallies,
      ratings: {
        all: ratings.length,
        afterVerdict: ratings.filter(({ isAfterVerdict }) => isAfterVerdict === true).length,
        undated: ratings.filter(({ isAfterVerdict }) => isAfterVerdict === undefined).length,
      },
      ...(difference === undefined ? {} : { difference }),
      finding: findingOf(tallies.improved, tallies['did-not'], difference),
    }
  })
}

function totalsOf(ended: ReadonlyMap<Verdict, number>): { readonly [E in Ending]: number } {
  const totals = { improved: 0, 'did-not': 0, between: 0, 'not-shown': 0, 'no-answer': 0 }
  for (const [verdict, count] of ended) totals[endingOf(verdict)] += count
  return totals
}

function presenceOf(projects: readonly RatedProject[], condition: string, all: number): Presence {
  const rated = projects.flatMap((project) => ratingOf(project, condition) ?? [])
  return {
    present: rated.filter((rating) => rating > crossover).length,
    absent: rated.filter((rating) => rating < crossover).length,
    undecided: rated.filter((rating) => rating === crossover).length,
    projects: all,
  }
}

/** Projects of which it is known whether they had a condition. */
export const decided = ({ present, absent }: Pick<Presence, 'present' | 'absent'>): number => present + absent

function differenceOf(improved: Presence, others: Presence): ComparedCondition['difference'] {
  const [n1, n2] = [decided(improved), decided(others)]
  if (n1 < fewestRated || n2 < fewestRated) return undefined
  const isExact = (n1 + 1) * (n2 + 1) <= mostTables
  const interval = isExact ? exactDifferenceInterval : newcombeInterval
  return {
    value: improved.present / n1 - others.present / n2,
    ...interval(improved.present, n1, others.present, n2),
    isExact,
  }
}

function findingOf(
  improved: Presence,
  others: Presence,
  difference: ComparedCondition['difference'],
): ConditionFinding {
  if (difference === undefined) return 'too-few'
  if (difference.low > 0) return 'more-among-improved'
  if (difference.high < 0) return 'more-among-others'
  const usual = [improved, others].map((one) => one.present / decided(one) >= crossover)
  if (usual.every(Boolean)) return 'among-both'
  return usual.some(Boolean) ? 'not-told-apart' : 'among-neither'
}
