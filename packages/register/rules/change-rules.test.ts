import { describe, expect, it } from 'vitest'
import { aFinding, aProject } from '../../../test/factories/histories.ts'
import type { AnyRecord, Kind } from '../records/kinds.ts'
import { changeFaultsOf } from './change-rules.ts'

const lesson = (confidential?: boolean, id = 'l0123456789abcdef'): AnyRecord => ({
  id,
  project_id: 'p1',
  kind: 'implementation',
  happened: 'Nobody came.',
  lesson: 'Ask first.',
  ...(confidential === undefined ? {} : { confidential }),
})
const withdrawnOn = '2026-05-01'

describe('a change of a record that stands', () => {
  it.each<[what: string, Kind, before: AnyRecord, after: AnyRecord, mayMakePublic: boolean, codes: readonly string[]]>([
    ['of what was open', 'project', aProject(), aProject({ name: 'Another' }), false, []],
    ['that hides', 'lesson', lesson(), lesson(true), false, []],
    ['that shows what was hidden', 'lesson', lesson(true), lesson(), false, ['shows-what-was-hidden']],
    ['that shows it as a deed of its own', 'lesson', lesson(true), lesson(), true, []],
  ])('%s', (_what, kind, record, after, mayMakePublic, codes) => {
    const faults = changeFaultsOf(kind, after, { present: { record, version: 1 }, mayMakePublic })
    expect(faults.map(({ code }) => code)).toEqual(codes)
  })

  it.each<[Kind, AnyRecord, codes: readonly string[]]>([
    ['project', aProject(), ['is-withdrawn']],
    ['lesson', lesson(), ['is-withdrawn']],
    ['finding', aFinding(), []],
  ])('a withdrawn %s: only a finding, whose withdrawal is a field of its own, takes one', (kind, record, codes) => {
    const present = { record, version: 2, withdrawnOn }
    expect(changeFaultsOf(kind, record, { present, mayMakePublic: false }).map(({ code }) => code)).toEqual(codes)
  })
})

describe('a new record', () => {
  it.each<[what: string, Kind, AnyRecord, codes: readonly string[]]>([
    ['under an id that speaks', 'project', aProject({ id: 'hub-homes-leeds' }), []],
    [
      'under an id that holds a number of a person',
      'project',
      aProject({ id: 'hub-07700900123' }),
      ['id-names-a-person'],
    ],
    ['open, under any id', 'lesson', lesson(undefined, 'leeds-lesson'), []],
    ['told in confidence, under an id that tells something', 'lesson', lesson(true, 'leeds-lesson'), ['telling-id']],
    ['told in confidence, under one that tells nothing', 'lesson', lesson(true), []],
  ])('%s', (_what, kind, record, codes) => {
    expect(changeFaultsOf(kind, record, { mayMakePublic: false }).map(({ code }) => code)).toEqual(codes)
  })

  it('is offered an id that tells nothing where one is wanted', () => {
    const [fault] = changeFaultsOf('lesson', lesson(true, 'leeds'), { mayMakePublic: false, offeredId: () => 'l-x' })
    expect(fault?.accepts).toContain('as l-x')
  })
})
