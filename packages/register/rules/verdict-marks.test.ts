import { describe, expect, it } from 'vitest'
import {
  aFinding,
  aHistory,
  anOutcome,
  aProject,
  aRegistration,
  day,
  entered,
  findingThat,
} from '../../../test/factories/histories.ts'
import type { Project } from '../records/project.ts'
import { type ProjectHistory, verdictOf } from './project-verdict.ts'
import type { Mark } from './verdict-codes.ts'

const today = day('2026-06-01')
const started = day('2021-01-01')

describe('the marks', () => {
  const said = [entered(anOutcome(), '2025-01-01')]
  const reported = aFinding({ outcome_id: 'o1', design: 'rct' })
  const taken = findingThat('worse', { id: 'taken', outcome: 'Home', withdrawn_on: day('2026-01-01') })
  const promised = [aRegistration()]
  const found = findingThat('improved', { outcome_id: 'o1' })
  it.each<[what: string, Partial<ProjectHistory>, Project['stopped_early'], readonly Mark[]]>([
    ['nothing to mark', { registrations: promised, findings: [found] }, false, []],
    ['never registered', {}, undefined, ['not-registered']],
    [
      'registered late',
      { registrations: [aRegistration({ registered_on: day('2025-01-01') })] },
      undefined,
      ['not-registered'],
    ],
    ['registered, if only secondary', { registrations: [aRegistration({ primary: false })] }, undefined, []],
    ['said to have been registered', { registrations: said }, undefined, ['entered-late']],
    [
      'one said, one late',
      { registrations: [...said, aRegistration({ id: 'x', registered_on: day('2025-01-01') })] },
      undefined,
      ['entered-late'],
    ],
    ['as reported', { registrations: promised, findings: [reported] }, undefined, ['as-reported']],
    [
      'as reported only where no outcome that decides has an interval',
      {
        registrations: [...promised, aRegistration({ id: 'o2' })],
        findings: [reported, findingThat('worse', { outcome_id: 'o2' })],
      },
      undefined,
      [],
    ],
    [
      'one beside that has an interval does not decide',
      { registrations: promised, findings: [reported, findingThat('worse', { outcome: 'Home' })] },
      undefined,
      ['as-reported'],
    ],
    [
      'never as reported where nothing is judged',
      { registrations: promised, findings: [{ ...reported, reported_direction: 'not-measured' }] },
      undefined,
      [],
    ],
    [
      'a finding withdrawn, also of what does not count',
      { registrations: promised, findings: [found, taken] },
      undefined,
      ['withdrawn'],
    ],
    [
      'a finding withdrawn and replaced',
      {
        registrations: promised,
        findings: [found, taken, findingThat('worse', { outcome: 'Home', replaces: 'taken' })],
      },
      undefined,
      [],
    ],
    [
      'replaced by one of another outcome only',
      { registrations: promised, findings: [{ ...found, replaces: 'taken' }, taken] },
      undefined,
      ['withdrawn'],
    ],
    [
      'replaced by one that was withdrawn itself',
      { registrations: promised, findings: [found, taken, { ...taken, id: 'again', replaces: 'taken' }] },
      undefined,
      ['withdrawn'],
    ],
    [
      'a withdrawal still to come',
      { registrations: promised, findings: [{ ...found, withdrawn_on: day('2026-06-02') }] },
      undefined,
      [],
    ],
    ['stopped early', { registrations: promised, findings: [found] }, true, ['stopped-early']],
  ])('%s', (_what, over, stopped_early, marks) => {
    const project = aProject({ started, ...(stopped_early === undefined ? {} : { stopped_early }) })
    expect(verdictOf(aHistory({ ...over, project }), today).marks).toEqual(marks)
  })
})
