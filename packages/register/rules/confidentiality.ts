import type { Application } from '../records/application.ts'
import type { AnyRecord, Kind } from '../records/kinds.ts'
import type { Lesson } from '../records/lesson.ts'

/** What everybody may read of an application: of a confidential one neither title, applicant, places nor the project it became. */
export function publicApplication(application: Application): Application {
  if (!application.confidential) return application
  const { applicant: _applicant, places: _places, project_id: _project, source_urls: _sources, ...rest } = application
  return { ...rest, title: 'Told in confidence' }
}

/** What everybody may read of a lesson: of one told in confidence neither project nor model nor where it was told. */
export function publicLesson(lesson: Lesson): Lesson {
  if (!lesson.confidential) return lesson
  const { project_id: _project, model_id: _model, source_urls: _sources, ...rest } = lesson
  return rest
}

const publicViews: { readonly [K in Kind]?: (record: AnyRecord) => AnyRecord } = {
  application: (record) => publicApplication(record as Application),
  lesson: (record) => publicLesson(record as Lesson),
}

/** The part of any record that pages, the API, feeds and the search index may show. */
export function publicRecord(kind: Kind, record: AnyRecord): AnyRecord {
  return publicViews[kind]?.(record) ?? record
}
