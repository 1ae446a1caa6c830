import { crossover, type RatedProject, ratingOf } from './compare-conditions.ts'

/** A project beside what somebody says of a new one: of how many conditions both are rated, and on how many they agree. */
export interface LikeProfile<P extends RatedProject> {
  readonly project: P
  readonly shared: number
  readonly agreeing: number
  /** Rated for every condition that was answered, and on the same side of each. */
  readonly isSame: boolean
}

/**
 * Projects by how like their ratings are to those of a new project: the same profile first, then by conditions that agree, less those that do
 * not; those that share no rated condition are left out. A rating of exactly half is on neither side.
 * @param answers how far each condition is there, from 0 to 1
 */
export function likeProfiles<P extends RatedProject>(
  answers: ReadonlyMap<string, number>,
  projects: readonly P[],
): readonly LikeProfile<P>[] {
  const sides = [...answers].filter(([, rating]) => rating !== crossover)
  return projects
    .flatMap((project) => {
      const pairs = sides.flatMap(([condition, rating]) => {
        const theirs = ratingOf(project, condition)
        return theirs === undefined || theirs === crossover ? [] : [theirs > crossover === rating > crossover]
      })
      const agreeing = pairs.filter(Boolean).length
      const isSame = pairs.length === sides.length && agreeing === sides.length
      return pairs.length === 0 ? [] : [{ project, shared: pairs.length, agreeing, isSame }]
    })
    .sort((one, other) => worth(other) - worth(one) || (one.project.id < other.project.id ? -1 : 1))
}

const worth = ({ shared, agreeing }: { readonly shared: number; readonly agreeing: number }) => 2 * agreeing - shared
