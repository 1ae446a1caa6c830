import type { Coding } from './coding.ts'
import { cell, type Row } from './table.ts'

/** The rows that tell when something was published: each lesson's own project, and its findings. */
interface Dated {
  readonly projects: ReadonlyMap<string, Row>
  readonly findings: readonly Row[]
}

/**
 * When each lesson was first told, where the catalogue itself says so: the address of its source does, or the source is the report of its
 * project, or a finding on record was read at the same address and has a day. None is guessed: every other lesson has none.
 * @throws Error when a decision rests on what is not there, so that it is looked at again
 */
export function withDays(lessons: readonly Row[], coding: Coding, { projects, findings }: Dated): readonly Row[] {
  return lessons.map((lesson) => {
    const decision = coding.lessonDays.get(cell(lesson, 'id'))
    if (decision === undefined) return lesson
    const [day, source, knownBy] = [cell(decision, 'told_on'), cell(decision, 'source_url'), cell(decision, 'known_by')]
    const project = projects.get(cell(lesson, 'project_id'))
    const own = findings.filter((finding) => cell(finding, 'project_id') === cell(lesson, 'project_id'))
    const isKnown =
      isReadAt(lesson, source) &&
      ((knownBy === 'address' && source.includes(`/${day.replaceAll('-', '/')}/`)) ||
        (knownBy === 'report' && isReadAt(project, source) && cell(project ?? {}, 'report_published') === day) ||
        own.some(
          (finding) =>
            knownBy === cell(finding, 'id') && isReadAt(finding, source) && cell(finding, 'reported_on') === day,
        ))
    if (!isKnown) throw new Error(`${cell(lesson, 'id')}: ${knownBy} does not say ${day} of ${source}`)
    return { ...lesson, told_on: day }
  })
}

function isReadAt(row: Row | undefined, source: string): boolean {
  return row !== undefined && cell(row, 'source_urls').split(';').includes(source)
}
