import { describe, expect, it } from 'vitest'
import { aFinding, aProject, day } from '../../../test/factories/histories.ts'
import type { AnyRecord, Kind } from '../records/kinds.ts'
import { changeFaultsOf, type MayShow } from './change-rules.ts'

const lesson = (confidential?: boolean, id = 'l0123456789abcdef'): AnyRecord => ({
  id,
  project_id: 'p1',
  kind: 'implementation',
  happened: 'Nobody came.',
  lesson: 'Ask first.',
  ...(confidential === undefined ? {} : { confidential }),
})
const today = day('2026-11-23')
const withdrawnOn = '2026-05-01'

describe('a change of a record that stands', () => {
  it.each<[what: string, Kind, before: AnyRecord, after: AnyRecord, MayShow, codes: readonly string[]]>([
    ['of what was open', 'project', aProject(), aProject({ name: 'Another' }), 'never', []],
    ['that hides', 'lesson', lesson(), lesson(true), 'never', []],
    ['that shows what was hidden', 'lesson', lesson(true), lesson(), 'never', ['shows-what-was-hidden']],
    ['that shows it as a deed of its own', 'lesson', lesson(true), lesson(), 'always', []],
    ['that says openly what it was told in confidence', 'lesson', lesson(true), lesson(false), 'where-said', []],
    ['that is silent of it', 'lesson', lesson(true), lesson(), 'where-said', ['shows-what-was-hidden']],
    ['that says so without a reason', 'lesson', lesson(true), lesson(false), 'never', ['shows-what-was-hidden']],
  ])('%s', (_what, kind, record, after, mayShow, codes) => {
    const faults = changeFaultsOf(kind, after, { present: { record, version: 1 }, mayShow, today })
    expect(faults.map(({ code }) => code)).toEqual(codes)
  })

  it.each<[Kind, AnyRecord, codes: readonly string[]]>([
    ['project', aProject(), ['is-withdrawn']],
    ['lesson', lesson(), ['is-withdrawn']],
    ['finding', aFinding(), []],
  ])('a withdrawn %s: only a finding, whose withdrawal is a field of its own, takes one', (kind, record, codes) => {
    const present = { record, version: 2, withdrawnOn }
    expect(changeFaultsOf(kind, record, { present, mayShow: 'never', today }).map(({ code }) => code)).toEqual(codes)
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
    expect(changeFaultsOf(kind, record, { mayShow: 'never', today }).map(({ code }) => code)).toEqual(codes)
  })

  it('is offered an id that tells nothing where one is wanted', () => {
    const [fault] = changeFaultsOf('lesson', lesson(true, 'leeds'), { mayShow: 'never', today, offeredId: () => 'l-x' })
    expect(fault?.accepts).toContain('as l-x')
  })
})
