import { describe, expect, it } from 'vitest'
import { aFinding, anOutcome, aProject, day } from '../../../test/factories/histories.ts'
import { aReply } from '../../../test/factories/replies.ts'
import type { AnyRecord, Kind } from '../records/kinds.ts'
import type { Lesson } from '../records/lesson.ts'
import { type RepliedTo, referenceFaultsOf, type Surroundings } from './reference-rules.ts'

const aLesson = (over: Partial<Lesson>): Lesson => ({
  id: 'l1',
  project_id: 'p1',
  kind: 'theory',
  happened: 'It came late.',
  lesson: 'Recruit first.',
  ...over,
})

const called = ['programme g1', 'programme g2', 'round r1', 'application a1']
const sentTo = (programme_id: string): AnyRecord => ({
  id: 'a2',
  programme_id,
  round_id: 'r1',
  title: 'A',
  decision: 'pending',
})
const scored = (programme_id: string): AnyRecord => ({
  id: 'p0123456789abcdef',
  application_id: 'a1',
  programme_id,
  seat: '1',
  risk: 1,
  potential: 1,
})

const around: Surroundings = {
  has: (kind, id) => ['project p1', 'project p2', 'outcome o1', 'model m1', ...called].includes(`${kind} ${id}`),
  repliedTo: () => undefined,
  hasReply: () => false,
  outcomeOf: (id) => (id === 'o1' ? { project_id: 'p1', direction_wanted: 'increase' } : undefined),
  latestVersionOf: (id) => (id === 'o1' ? 2 : undefined),
  nearestId: (kind) => (kind === 'project' ? 'p1' : undefined),
  programmeOf: (kind, id) =>
    `${kind} ${id}` === 'round r1' || `${kind} ${id}` === 'application a1' ? 'g1' : undefined,
  aroundDraw: () => undefined,
  today: day('2026-11-23'),
  sha256: (text) => text,
}

describe('what a record points at', () => {
  it.each<[what: string, kind: Kind, record: AnyRecord, codes: readonly (readonly [code: string, column: string])[]]>([
    ['all known', 'finding', aFinding({ outcome_id: 'o1' }), []],
    ['no such project', 'finding', aFinding({ project_id: 'px' }), [['unknown-reference', 'project_id']]],
    ['no such outcome', 'finding', aFinding({ outcome_id: 'ox' }), [['unknown-reference', 'outcome_id']]],
    [
      'two missing',
      'project',
      aProject({ model_id: 'mx', builds_on: 'px' }),
      [
        ['unknown-reference', 'model_id'],
        ['unknown-reference', 'builds_on'],
      ],
    ],
    ['a round of another programme', 'application', sentTo('g2'), [['of-another-programme', 'round_id']]],
    ['a round of its own', 'application', sentTo('g1'), []],
    ['an application to another programme', 'score', scored('g2'), [['of-another-programme', 'application_id']]],
    [
      "another project's outcome",
      'finding',
      aFinding({ project_id: 'p2', outcome_id: 'o1' }),
      [['outcome-of-another-project', 'outcome_id']],
    ],
    [
      'another direction',
      'finding',
      aFinding({ outcome_id: 'o1', direction_wanted: 'decrease' }),
      [['direction-contradicts-promise', 'direction_wanted']],
    ],
    ['a first version', 'outcome', anOutcome({ id: 'new' }), []],
    ['a correction', 'outcome', anOutcome({ version: 2 }), []],
    ['the next version', 'outcome', anOutcome({ version: 3 }), []],
    ['a version left out', 'outcome', anOutcome({ version: 4 }), [['version-gap', 'version']]],
    ['an old version again', 'outcome', anOutcome({ version: 1 }), [['version-gap', 'version']]],
  ])('%s', (_what, kind, record, codes) => {
    expect(referenceFaultsOf(kind, record, around).map(({ code, column }) => [code, column])).toEqual(codes)
  })

  it.each<[what: string, kind: Kind, record: AnyRecord, codes: readonly string[]]>([
    ['a reply to a result of its project', 'reply', aReply({ finding_id: 'f1' }), []],
    ['to a result of another', 'reply', aReply({ finding_id: 'f2' }), ['answers-another-project finding_id']],
    ['to a lesson that names no project', 'reply', aReply({ lesson_id: 'l2' }), ['answers-another-project lesson_id']],
    ['to a lesson told in confidence', 'reply', aReply({ lesson_id: 'l1' }), ['answers-in-confidence lesson_id']],
    ['to a claim that rests on a result alone', 'reply', aReply({ claim_id: 'c1' }), []],
    [
      'a lesson hidden once it was replied to',
      'lesson',
      aLesson({ confidential: true }),
      ['answers-in-confidence confidential'],
    ],
    ['the same told openly', 'lesson', aLesson({}), []],
    ['another hidden', 'lesson', aLesson({ id: 'l9', confidential: true }), []],
  ])('%s', (_what, kind, record, codes) => {
    const about: Readonly<Record<string, RepliedTo>> = {
      'finding f1': { project_id: 'p1' },
      'finding f2': { project_id: 'p2' },
      'lesson l1': { project_id: 'p1', confidential: true },
      'lesson l2': {},
      'claim c1': {},
    }
    const surroundings: Surroundings = {
      ...around,
      has: () => true,
      repliedTo: (of, id) => about[`${of} ${id}`],
      hasReply: (id) => id === 'l1',
    }
    expect(referenceFaultsOf(kind, record, surroundings).map(({ code, column }) => `${code} ${column}`)).toEqual(codes)
  })

  it('names the nearest id where one is near', () => {
    const [fault] = referenceFaultsOf('finding', aFinding({ project_id: 'p11' }), around)
    expect(fault).toMatchObject({ found: 'p11', nearest: 'p1' })
  })
})
