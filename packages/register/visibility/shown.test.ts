import { describe, expect, it } from 'vitest'
import { aProject } from '../../../test/factories/histories.ts'
import type { Application } from '../records/application.ts'
import type { Lesson } from '../records/lesson.ts'
import { mayReadAll, partsOf, shownTo, visibilityOf } from './shown.ts'
import { everybody, isAmong, operator, type Viewer } from './viewer.ts'
import type { Audience } from './visibility.ts'

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
const hiddenLesson: Lesson = { ...lesson, confidential: true }
const hiddenApplication: Application = { ...application, confidential: true }
const moderator: Viewer = { ...everybody, isModerator: true }
const panel: Viewer = { ...everybody, panels: new Set(['g1']) }

describe('what everybody may read', () => {
  it('of an open record is all of it', () => {
    expect(shownTo(everybody, 'application', application)).toEqual(application)
    expect(shownTo(everybody, 'lesson', lesson)).toEqual(lesson)
    expect(shownTo(everybody, 'project', aProject())).toEqual(aProject())
  })

  it('of a confidential application is neither title, applicant, places, project nor source', () => {
    const { id, programme_id, decision, reasons, risk_score } = application
    expect(shownTo(everybody, 'application', hiddenApplication)).toEqual({
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
    const shown = { id, kind, causes, happened, lesson: words, confidential: true }
    expect(shownTo(everybody, 'lesson', hiddenLesson)).toEqual(shown)
  })

  it('of a version that was open is no more than of the record as it stands', () => {
    const { id, kind, causes, happened, lesson: words } = lesson
    const shown = shownTo(everybody, 'lesson', lesson, visibilityOf('lesson', hiddenLesson))
    expect(shown).toEqual({ id, kind, causes, happened, lesson: words })
  })
})

describe('what is hidden is read in full', () => {
  it.each([
    ['of a lesson by a moderator', 'lesson', hiddenLesson, moderator, true],
    ['of a lesson by nobody on a panel', 'lesson', hiddenLesson, panel, false],
    ['of an application by the panel of its programme', 'application', hiddenApplication, panel, true],
    ['of an application by no other panel', 'application', { ...hiddenApplication, programme_id: 'g2' }, panel, false],
    ['of either by whoever runs the register', 'application', hiddenApplication, operator, true],
    ['of neither by everybody', 'application', hiddenApplication, everybody, false],
  ] as const)('%s', (_, kind, record, viewer, isRead) => {
    expect(mayReadAll(viewer, kind, record)).toBe(isRead)
    expect(JSON.stringify(shownTo(viewer, kind, record)) === JSON.stringify(record)).toBe(isRead)
  })
})

describe('who belongs to an audience', () => {
  const team: Viewer = { ...everybody, teams: new Set(['p1']) }
  const own: Viewer = { ...everybody, own: new Set(['lesson/l1']) }
  it.each<[Audience, readonly Viewer[]]>([
    ['public', [everybody, team, panel, moderator, own, operator]],
    ['team', [team, operator]],
    ['panel', [operator]],
    ['moderators', [moderator, operator]],
    ['oneself', [own, operator]],
  ])('of a lesson that is for %s', (audience, viewers) => {
    const among = [everybody, team, panel, moderator, own, operator].filter((viewer) =>
      isAmong(viewer, audience, 'lesson', lesson),
    )
    expect(among).toEqual(viewers)
  })
})

describe('the two parts of a record', () => {
  it('are the record together, the hidden one holding what everybody may not read', () => {
    const parts = partsOf('application', hiddenApplication)
    expect({ ...parts.public, ...parts.hidden }).toEqual(hiddenApplication)
    expect(Object.keys(parts.hidden).sort()).toEqual(['applicant', 'places', 'project_id', 'source_urls', 'title'])
    expect(partsOf('application', application).hidden).toEqual({})
  })
})
