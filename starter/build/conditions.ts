import type { Coding } from './coding.ts'
import { cell, type Row } from './table.ts'

/** Who rated, and when: of every project the verdict was known by then. */
const ratedBy = 'those who made the starter catalogue'
const ratedOn = '2026-11-26'

/**
 * Conditions of success, rated only where a lesson says that one was there or lacked. The words that it rests on stand in the lesson as they
 * are, and the lesson speaks of that condition.
 */
export function conditionRows(coding: Coding, lessons: readonly Row[]): readonly Row[] {
  const byId = new Map(lessons.map((lesson) => [cell(lesson, 'id'), lesson]))
  return coding.conditionRatings.map((rating) => {
    const [project, condition, words, lessonId] = ['project_id', 'condition', 'words', 'lesson_id'].map((column) =>
      cell(rating, column),
    )
    const lesson = byId.get(lessonId ?? '')
    const says = lesson === undefined ? '' : `${cell(lesson, 'happened')} ${cell(lesson, 'why')}`
    if (lesson === undefined || cell(lesson, 'project_id') !== project || !says.includes(words ?? ''))
      throw new Error(`${lessonId} of ${project} does not say: ${words}`)
    if (
      !cell(lesson, 'conditions')
        .split(';')
        .includes(condition ?? '')
    )
      throw new Error(`${lessonId} does not speak of ${condition}`)
    return {
      id: `${project}-${condition}`,
      project_id: project ?? '',
      condition: condition ?? '',
      rating: cell(rating, 'rating'),
      basis: `A lesson on record says: “${words}”.`,
      rated_by: ratedBy,
      rated_on: ratedOn,
      source_urls: cell(lesson, 'source_urls'),
    }
  })
}
