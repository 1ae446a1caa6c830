import { type LevelCount, lateMarks } from '../store/project-lists.ts'
import type { ProjectSummary } from './project-summaries.ts'

export { countsByVerdict, type LevelCount } from '../store/project-lists.ts'

const isLate: ReadonlySet<string> = new Set(lateMarks)

/** The same counts as the store's, of projects that were read already. */
export function levelCountsOf(summaries: readonly Pick<ProjectSummary, 'standing'>[]): readonly LevelCount[] {
  const counts = new Map<string, LevelCount>()
  for (const { standing } of summaries) {
    const { verdict, design_level, marks } = standing
    const key = `${verdict} ${design_level}`
    const { count = 0, registered_before = 0 } = counts.get(key) ?? {}
    const before = marks.some((mark) => isLate.has(mark)) ? 0 : 1
    counts.set(key, { verdict, design_level, count: count + 1, registered_before: registered_before + before })
  }
  return [...counts.values()]
}
