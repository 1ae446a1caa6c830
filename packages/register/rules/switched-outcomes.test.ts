import { describe, expect, it } from 'vitest'
import { aFinding, anOutcome, aProject, day, entered } from '../../../test/factories/histories.ts'
import type { Finding } from '../records/finding.ts'
import { promisesOf, type Registration } from './registration.ts'
import { switchedOutcomes } from './switched-outcomes.ts'

const project = aProject({ started: day('2024-04-01') })

const version = (id: string, n: number, on: string, primary: boolean, enteredOn = on): Registration =>
  entered(anOutcome({ id, version: n, registered_on: day(on), primary }), enteredOn)
const before = (id: string, primary = true) => version(id, 1, '2024-03-01', primary)
const after = (id: string, primary: boolean, n = 2) => version(id, n, '2025-01-01', primary)
const named = (id: string, primary?: boolean): Finding =>
  aFinding({ id: `f-${id}-${primary}`, ...(primary === undefined ? {} : { primary }) })

/** The findings are of the outcome `a`; `x` was never promised. */
function switchedOf(
  registrations: readonly Registration[],
  ofA: readonly Finding[] = [],
  ofX: readonly Finding[] = [],
) {
  const promised = promisesOf(project, registrations).map((promise) => ({
    key: promise.id,
    label: promise.terms.label,
    promise,
    findings: promise.id === 'a' ? ofA : [],
  }))
  return switchedOutcomes([...promised, ...(ofX.length > 0 ? [{ key: 'x', label: 'x', findings: ofX }] : [])])
}

describe('outcomes switched by their registration', () => {
  it.each<[what: string, readonly Registration[], toPrimary: string[], toSecondary: string[]]>([
    ['nothing changed', [before('a')], [], []],
    ['made primary after the start', [before('a', false), after('a', true)], ['a'], []],
    ['made secondary after the start', [before('a'), after('a', false)], [], ['a']],
    ['made secondary in a correction', [before('a'), version('a', 1, '2024-03-01', false, '2025-01-01')], [], ['a']],
    ['added as primary after the start', [before('a'), after('b', true, 1)], ['b'], []],
    ['added as secondary after the start', [before('a'), after('b', false, 1)], [], []],
    ['changed before the start', [before('a'), version('a', 2, '2024-03-02', false)], [], []],
    ['said to have been primary', [version('a', 1, '2024-03-01', true, '2025-01-01')], [], []],
    ['nothing registered beforehand', [after('a', true, 1), after('b', false, 1)], [], []],
  ])('%s', (_what, registrations, toPrimary, toSecondary) => {
    expect(switchedOf(registrations)).toEqual({ toPrimary, toSecondary })
  })

  it('withdrawn after the start ceased to be primary', () => {
    const [promise] = promisesOf(project, [before('a')], new Map([['a', day('2025-01-01')]]))
    if (promise === undefined) throw new Error('no promise')
    expect(switchedOutcomes([{ key: 'a', label: 'a', promise, findings: [] }]).toSecondary).toEqual(['a'])
  })
})

describe('outcomes switched by their report', () => {
  it.each<
    [
      what: string,
      Registration,
      ofA: readonly Finding[],
      ofX: readonly Finding[],
      toPrimary: string[],
      toSecondary: string[],
    ]
  >([
    ['reported as what it was registered', before('a'), [named('a', true)], [], [], []],
    ['a secondary reported as primary', before('a', false), [named('a', true)], [], ['a'], []],
    [
      'a secondary of which one report says so',
      before('a', false),
      [named('a', false), named('a', true)],
      [],
      ['a'],
      [],
    ],
    ['a primary reported as secondary', before('a'), [named('a', false)], [], [], ['a']],
    [
      'a primary of which one report still says primary',
      before('a'),
      [named('a', false), named('a', true)],
      [],
      [],
      [],
    ],
    ['a primary of which the report does not say', before('a'), [named('a')], [], [], []],
    ['one never promised reported as primary', before('a'), [], [named('x', true)], ['x'], []],
    ['one never promised, not as primary', before('a'), [], [named('x', false), named('x')], [], []],
    [
      'one added late and reported as primary, nothing registered',
      after('a', true, 1),
      [named('a', true)],
      [named('x', true)],
      [],
      [],
    ],
  ])('%s', (_what, registration, ofA, ofX, toPrimary, toSecondary) => {
    expect(switchedOf([registration], ofA, ofX)).toEqual({ toPrimary, toSecondary })
  })
})
