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
  partialDay,
} from '../../../test/factories/histories.ts'
import type { Finding } from '../records/finding.ts'
import type { Project } from '../records/project.ts'
import { verdictOf } from './project-verdict.ts'
import type { Registration } from './registration.ts'

const today = day('2026-06-01')
const start = day('2024-04-10')

/** Entered before the start; after it, said to be of before; after it, with its date. */
const before = (id: string, primary = true) => aRegistration({ id, primary })
const said = (id: string, primary = true) => entered(anOutcome({ id, primary }), '2025-01-01')
const late = (id: string, primary = true, on = '2025-01-01') => aRegistration({ id, primary, registered_on: day(on) })
const told = (outcome: string, over: Partial<Finding> = {}) => aFinding({ id: `f-${outcome}`, outcome, ...over })

function counted(registrations: readonly Registration[], findings: readonly Finding[], project: Partial<Project> = {}) {
  const { basis, hasPrimary, outcomes } = verdictOf(
    aHistory({ project: aProject({ started: start, ...project }), registrations, findings }),
    today,
  )
  const keys = outcomes.filter(({ counts }) => counts).map(({ key }) => key)
  return { basis, hasPrimary, keys }
}

describe('what counts for a project that registered something before its start', () => {
  it.each<[what: string, readonly Registration[], readonly Finding[], hasPrimary: boolean, keys: readonly string[]]>([
    ['its primaries', [before('a'), before('b', false)], [told('x')], true, ['a']],
    ['every primary, answered or not', [before('a'), before('b')], [told('x')], true, ['a', 'b']],
    ['all of it where none is primary', [before('a', false), before('b', false)], [told('x')], false, ['a', 'b']],
    ['not what is only said to be', [before('a', false), said('b')], [], false, ['a']],
    ['not what was added after the start', [before('a', false), late('b')], [], false, ['a']],
    ['not what the report names as primary', [before('a')], [told('x', { primary: true })], true, ['a']],
  ])('%s', (_what, registrations, findings, hasPrimary, keys) => {
    expect(counted(registrations, findings)).toEqual({ basis: 'registered', hasPrimary, keys })
  })

  it('also where a public registration elsewhere is what shows it', () => {
    const terms = anOutcome({ id: 'a', registered_at: 'https://www.isrctn.com/ISRCTN1' })
    expect(counted([entered(terms, '2026-01-01'), said('b')], []).keys).toEqual(['a'])
  })
})

describe('what counts where something is only said to have been registered', () => {
  it.each<[what: string, readonly Registration[], readonly Finding[], hasPrimary: boolean, keys: readonly string[]]>([
    ['its primaries', [said('a'), said('b', false), late('c')], [told('x', { primary: true })], true, ['a']],
    ['all of it where none is primary', [said('a', false), said('b', false)], [told('x')], false, ['a', 'b']],
  ])('%s', (_what, registrations, findings, hasPrimary, keys) => {
    expect(counted(registrations, findings)).toEqual({ basis: 'said', hasPrimary, keys })
  })
})

describe('what counts where neither was', () => {
  const published = { report_published: partialDay('2025-06-10') }
  const primary = { primary: true } as const
  it.each<[what: string, readonly Registration[], readonly Finding[], Partial<Project>, keys: readonly string[]]>([
    ['what the report names as primary', [], [told('x', primary), told('y')], {}, ['label:x']],
    [
      'every label that it so names',
      [],
      [told('x', primary), told('y', primary), told('z')],
      {},
      ['label:x', 'label:y'],
    ],
    ['named of a part of it', [], [told('x', { ...primary, part: 'subgroup' }), told('y')], {}, ['label:x']],
    [
      'named, and withdrawn since',
      [],
      [told('x', { ...primary, withdrawn_on: day('2026-01-01') }), told('y')],
      {},
      ['label:x'],
    ],
    [
      'named, and replaced since',
      [],
      [told('x', primary), told('x', { id: 'new', replaces: 'f-x' }), told('y')],
      {},
      ['label:x'],
    ],
    [
      'a late registration, answered as primary',
      [late('a', false, '2025-07-01')],
      [told('x', { ...primary, outcome_id: 'a' }), told('y')],
      published,
      ['a'],
    ],
    ['a late primary that had not seen the report', [late('a'), late('b', false)], [told('y')], published, ['a']],
    ['with what the report names', [late('a')], [told('x', primary), told('y')], published, ['a', 'label:x']],
    ['a late primary, no report published', [late('a')], [told('y')], {}, ['a']],
    [
      'a late primary, the report still to come',
      [late('a')],
      [told('y')],
      { report_published: day('2026-06-02') },
      ['a'],
    ],
  ])('%s', (_what, registrations, findings, project, keys) => {
    expect(counted(registrations, findings, project)).toEqual({ basis: 'named-by-report', hasPrimary: true, keys })
  })

  it.each<[what: string, readonly Registration[], readonly Finding[], Partial<Project>, keys: readonly string[]]>([
    ['everything reported, by label', [], [told('x'), told('y'), told('x', { id: '2' })], {}, ['label:x', 'label:y']],
    ['a finding said to be no primary is reported too', [], [told('x', { primary: false })], {}, ['label:x']],
    [
      'a late registration with a finding',
      [late('a', false), late('b', false)],
      [told('x'), told('', { outcome_id: 'a' })],
      {},
      ['a', 'label:x'],
    ],
    [
      'also a withdrawn one',
      [late('a', false)],
      [told('', { outcome_id: 'a', withdrawn_on: day('2026-01-01') })],
      {},
      ['a'],
    ],
    [
      'a late primary of the day of the report had seen it',
      [late('a', true, '2025-06-10')],
      [told('x')],
      published,
      ['label:x'],
    ],
    [
      'one of the month of the report may have',
      [late('a', true, '2025-06-01')],
      [told('x')],
      { report_published: partialDay('2025-06') },
      ['label:x'],
    ],
    ['nothing', [], [], {}, []],
  ])('or else %s', (_what, registrations, findings, project, keys) => {
    expect(counted(registrations, findings, project)).toEqual({ basis: 'all-reported', hasPrimary: false, keys })
  })

  it('a start that nobody knows makes said of what would be late', () => {
    const { started: _none, ...unstarted } = aProject({ started: start })
    const { basis } = verdictOf(aHistory({ project: unstarted, registrations: [late('a')] }), today)
    expect(basis).toBe('said')
  })
})

describe('an outcome that was never promised', () => {
  it.each<[what: string, Partial<Finding>, label: string]>([
    ['its label', { outcome: 'School', outcome_code: 'care-entry' }, 'School'],
    ['its code where no label is given', { outcome_code: 'care-entry' }, 'care-entry'],
    ['its id where neither is given', {}, 'f1'],
    ['its label where its promise is not on record', { outcome_id: 'gone', outcome: 'Home' }, 'Home'],
  ])('is known by %s', (_what, over, label) => {
    const { outcomes } = verdictOf(aHistory({ findings: [aFinding(over)] }), today)
    expect(outcomes).toMatchObject([{ key: `label:${label}`, label, counts: true }])
  })

  it('is one with what bears its label to the letter; another case or space is another label', () => {
    const findings = ['Home', 'Home', 'home', 'Home '].map((outcome, i) => aFinding({ id: `f${i}`, outcome }))
    const { outcomes } = verdictOf(aHistory({ findings }), today)
    expect(outcomes.map(({ label, findings: all }) => [label, all.length])).toEqual([
      ['Home', 2],
      ['home', 1],
      ['Home ', 1],
    ])
  })

  it('turns each finding by the direction that it says was wanted', () => {
    const rise = findingThat('worse', {
      id: 'rise',
      outcome: 'Moves',
      direction_wanted: 'decrease',
      estimate: 3,
      ci_low: 1,
      ci_high: 5,
    })
    const fall = findingThat('worse', { id: 'fall', outcome: 'Moves' })
    for (const findings of [
      [rise, fall],
      [fall, rise],
    ])
      expect(verdictOf(aHistory({ findings }), today).code).toBe('worse')
  })

  it('keeps the finding of a promise that was withdrawn before the start, and so never made', () => {
    const history = aHistory({
      registrations: [before('a')],
      withdrawals: new Map([['a', day('2020-06-01')]]),
      findings: [findingThat('worse', { outcome_id: 'a', outcome: 'Home' })],
    })
    expect(verdictOf(history, today)).toMatchObject({ code: 'worse', outcomes: [{ key: 'label:Home' }] })
  })
})

describe('a promise that binds', () => {
  it('turns its findings by its own direction, whatever they say', () => {
    const findings = [findingThat('improved', { outcome_id: 'o1', direction_wanted: 'decrease' })]
    expect(verdictOf(aHistory({ registrations: [aRegistration()], findings }), today).code).toBe('improved')
  })

  it.each<[what: string, Registration, code: string]>([
    ['registered before the start', before('a'), 'improved-less-than-promised'],
    ['only said to have been', said('a'), 'improved'],
    ['added after it', late('a'), 'improved'],
  ])('%s: its smallest worthwhile change judges only where it was registered before the start', (_what, one, code) => {
    const findings = [findingThat('improved-less-than-promised', { outcome_id: 'a' })]
    const project = aProject({ started: start })
    expect(verdictOf(aHistory({ project, registrations: [one], findings }), today).code).toBe(code)
  })

  it.each<[what: string, (id: string) => Registration, code: string]>([
    ['registered before the start', before, 'kept'],
    ['only said to have been', said, 'not-shown'],
    ['added after it', late, 'not-shown'],
  ])('%s: so does its margin', (_what, register, code) => {
    const { terms, enteredOn } = register('a')
    const one = { terms: { ...terms, promise: 'no-worse', margin: 4 } as const, enteredOn }
    const findings = [findingThat('kept', { outcome_id: 'a' })]
    const project = aProject({ started: start })
    expect(verdictOf(aHistory({ project, registrations: [one], findings }), today).code).toBe(code)
  })
})
