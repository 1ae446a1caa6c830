import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryRecordOf } from '../../../test/factories/arbitrary-records.ts'
import type { Application } from '../records/application.ts'
import { allKinds } from '../records/kinds.ts'
import type { Lesson } from '../records/lesson.ts'
import { mayReadAll, partsOf, shownBy, shownTo, visibilityOf } from './shown.ts'
import { everybody, operator, type Viewer } from './viewer.ts'
import { openToAll } from './visibility.ts'

const lesson: Lesson = {
  id: 'l7q4m2v9x1c8k5r3t',
  project_id: 'hub-homes-leeds',
  model_id: 'hub-homes',
  kind: 'theory',
  happened: 'It rained.',
  lesson: 'Bring a coat.',
  confidential: true,
  source_urls: ['https://example.org/minutes'],
}
const application: Application = {
  id: 'a2n6y8b4d1f7h3j5k',
  programme_id: 'better-starts',
  title: 'Evening hubs',
  applicant: 'A council',
  places: 'Leeds',
  decision: 'declined',
  confidential: true,
}
const moderator: Viewer = { ...everybody, isModerator: true }
const panel: Viewer = { ...everybody, panels: new Set(['better-starts']) }
const otherPanel: Viewer = { ...everybody, panels: new Set(['open-fund']) }

describe('a lesson told in confidence', () => {
  it('says to everybody what happened, and neither of what nor where it was told', () => {
    const { project_id: _, model_id: _m, source_urls: _s, ...rest } = lesson
    expect(shownTo(everybody, 'lesson', lesson)).toEqual(rest)
  })

  it.each<[who: string, viewer: Viewer, sees: boolean]>([
    ['a moderator', moderator, true],
    ['somebody at the machine', operator, true],
    ['a panel', panel, false],
    ['the team of its project', { ...everybody, teams: new Set(['hub-homes-leeds']) }, false],
  ])('shows the rest to %s: %s', (_, viewer, sees) =>
    expect(shownTo(viewer, 'lesson', lesson)?.project_id === 'hub-homes-leeds').toBe(sees),
  )

  it('shows everything to everybody once it is not confidential', () => {
    const open = { ...lesson, confidential: false }
    expect(shownTo(everybody, 'lesson', open)).toBe(open)
  })
})

describe('an application told in confidence', () => {
  it('keeps a title that says so, and no applicant or place', () => {
    expect(shownTo(everybody, 'application', application)).toEqual({
      id: 'a2n6y8b4d1f7h3j5k',
      programme_id: 'better-starts',
      title: 'Told in confidence',
      decision: 'declined',
      confidential: true,
    })
  })

  it('is whole to the panel of its programme, and to no other', () => {
    expect(shownTo(panel, 'application', application)).toBe(application)
    expect(shownTo(otherPanel, 'application', application)?.title).toBe('Told in confidence')
  })
})

describe('an earlier version', () => {
  it('shows no more than the present one lets', () => {
    const then = { ...lesson, confidential: false }
    expect(shownTo(everybody, 'lesson', then, lesson)).not.toHaveProperty('project_id')
  })

  it.each<[what: string, now: Lesson, shows: string | undefined]>([
    ['the same said openly today is shown', { ...lesson, confidential: false }, 'hub-homes-leeds'],
    ['something else said openly today is not', { ...lesson, confidential: false, project_id: 'other' }, undefined],
    ['the same hidden today is not', { ...lesson, happened: 'It poured.' }, undefined],
  ])('of what it hid, %s', (_, now, shows) => {
    expect(shownTo(everybody, 'lesson', lesson, now)?.project_id).toBe(shows)
  })
})

describe('a record for a narrower audience', () => {
  it.each<[who: string, viewer: Viewer, sees: boolean]>([
    ['everybody', everybody, false],
    ['its team', { ...everybody, teams: new Set(['hub-homes-leeds']) }, true],
    ['another team', { ...everybody, teams: new Set(['other']) }, false],
    ['somebody at the machine', operator, true],
  ])('is there for %s: %s', (_, viewer, sees) => {
    const forTeam = { audience: 'team', hidden: [], insiders: 'team' } as const
    expect(shownBy([openToAll, forTeam], viewer, 'lesson', lesson) !== undefined).toBe(sees)
  })
})

describe('all of it may be read', () => {
  it.each([
    ['of a lesson by a moderator', 'lesson', lesson, moderator, true],
    ['of a lesson by nobody on a panel', 'lesson', lesson, panel, false],
    ['of an application by the panel of its programme', 'application', application, panel, true],
    ['of an application by no other panel', 'application', application, otherPanel, false],
    ['of either by somebody at the machine', 'application', application, operator, true],
    ['of neither by everybody', 'lesson', lesson, everybody, false],
    ['of what is open by everybody', 'lesson', { ...lesson, confidential: false }, everybody, true],
  ] as const)('%s', (_, kind, record, viewer, mayRead) => {
    expect(mayReadAll(viewer, kind, record)).toBe(mayRead)
  })

  it('only where the present version lets', () => {
    const then = { ...lesson, confidential: false }
    expect(mayReadAll(everybody, 'lesson', then, lesson)).toBe(false)
    expect(mayReadAll(everybody, 'lesson', lesson, then)).toBe(false)
  })
})

describe('the two parts of any record', () => {
  it.each(allKinds.map((kind) => [kind.table, kind] as const))('of %s are the record, and share nothing', (_, kind) => {
    fc.assert(
      fc.property(arbitraryRecordOf(kind), (record) => {
        const parts = partsOf(kind.kind, record)
        expect({ ...parts.public, ...parts.hidden }).toEqual(record)
        expect(Object.keys(parts.public).filter((field) => field in parts.hidden)).toEqual([])
        const shown = shownTo(everybody, kind.kind, record)
        for (const field of Object.keys(parts.hidden)) {
          const value = (shown as Readonly<Record<string, unknown>> | undefined)?.[field]
          expect(value === undefined || value === visibilityOf(kind.kind, record).standIns?.[field]).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('who may see what of a record', () => {
  it.each(allKinds.map((kind) => [kind.table, kind] as const))(
    'follows in %s from the field that protects it and from no other',
    (_, kind) => {
      const { protectedBy, fields, visibility } = kind
      expect(protectedBy === undefined || fields[protectedBy]?.type.name).toBe(protectedBy === undefined || 'boolean')
      fc.assert(
        fc.property(arbitraryRecordOf(kind), (record) => {
          const read = new Set<string | symbol>()
          const watched = new Proxy(record, {
            get: (target, field) => {
              read.add(field)
              return Reflect.get(target, field)
            },
          })
          visibility?.(watched as never)
          expect([...read]).toEqual(protectedBy === undefined ? [] : [protectedBy])
        }),
        { numRuns: 20 },
      )
    },
  )
})
