import { type ProjectFilters, projectIds } from '../store/project-lists.ts'
import { newestOfProjects, type ProjectNews } from '../store/project-news.ts'
import { countedOnce } from './counted-once.ts'
import { type ProjectSummary, projectSummaries } from './project-summaries.ts'
import { databaseOf, type Reader } from './reader.ts'

/** A project with its verdict, and when the register last heard of it. */
export interface HeardOf {
  readonly summary: ProjectSummary
  /** An instant in UTC. */
  readonly time: string
}

const newsOnce = countedOnce<readonly ProjectNews[]>()

/** The projects of a list that the register heard of last, newest first. */
export async function projectNews(reader: Reader, filters: ProjectFilters, limit: number): Promise<readonly HeardOf[]> {
  const db = databaseOf(reader)
  const news = await newsOnce(reader, `${limit} ${JSON.stringify(filters)}`, async () =>
    newestOfProjects(db, await projectIds(db, reader.viewer, filters), limit),
  )
  const times = new Map(news.map(({ id, time }) => [id, time]))
  const summaries = await projectSummaries(
    reader,
    news.map(({ id }) => id),
  )
  return summaries.flatMap((summary) => {
    const time = times.get(summary.project.id)
    return time === undefined ? [] : [{ summary, time }]
  })
}
