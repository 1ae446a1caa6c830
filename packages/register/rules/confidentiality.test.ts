import { describe, expect, it } from 'vitest'
import { aProject } from '../../../test/factories/histories.ts'
import type { Application } from '../records/application.ts'
import type { Lesson } from '../records/lesson.ts'
import { publicRecord } from './confidentiality.ts'

const application: Application = {
  id: 'a1',
  programme_id: 'g1',
  title: 'Evening hubs',
  applicant: 'A charity',
  places: 'Leeds',
  decision: 'declined',
  reasons: ['too-risky'],
  risk_score: 4,
  project_id: 'p1',
  source_urls: ['https://example.org/a'],
}
const lesson: Lesson = {
  id: 'l1',
  project_id: 'p1',
  model_id: 'm1',
  kind: 'theory',
  causes: ['theory-wrong'],
  happened: 'It failed.',
  lesson: 'Ask first.',
  source_urls: ['https://example.org/l'],
}

describe('what everybody may read', () => {
  it('of an open record is all of it', () => {
    expect(publicRecord('application', application)).toEqual(application)
    expect(publicRecord('lesson', lesson)).toEqual(lesson)
    expect(publicRecord('project', aProject())).toEqual(aProject())
  })

  it('of a confidential application is neither title, applicant, places, project nor source', () => {
    const { id, programme_id, decision, reasons, risk_score } = application
    expect(publicRecord('application', { ...application, confidential: true })).toEqual({
      id,
      programme_id,
      decision,
      reasons,
      risk_score,
      confidential: true,
      title: 'Told in confidence',
    })
  })

  it('of a lesson told in confidence is neither project, model nor source', () => {
    const { id, kind, causes, happened, lesson: words } = lesson
    expect(publicRecord('lesson', { ...lesson, confidential: true })).toEqual({
      id,
      kind,
      causes,
      happened,
      lesson: words,
      confidential: true,
    })
  })
})
