import { describe, expect, it } from 'vitest'
import { differencesOf, type VerdictCase } from '../../../test/reference/verdict-cases.ts'
import reference from '../reference/verdict-cases.json' with { type: 'json' }

const cases: readonly VerdictCase[] = reference.cases

describe('the reference histories, computed by a program written apart', () => {
  it('there are a hundred and twenty, each with a name of its own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(120)
  })

  it.each(cases.map((given) => [given.name, given] as const))('%s is judged as expected', (_name, given) => {
    expect(differencesOf(given)).toEqual([])
  })

  const [first] = cases
  if (first === undefined) throw new Error('no reference case')

  it('a changed expectation is told, so that the comparison can fail', () => {
    const project = { verdict: 'mixed', marks: ['so-far'], registered: 'said' }
    const fields = differencesOf({ ...first, expected: { ...first.expected, project } }).map(({ field }) => field)
    expect(fields).toEqual(['project.verdict', 'project.marks', 'project.registered'])
  })
})

describe('a case of another file', () => {
  const bare: VerdictCase = { name: 'bare', today: '2026-06-01', expected: { project: { verdict: 'undated' } } }

  it('may leave out what it does not know, and what it does not expect', () => {
    expect(differencesOf(bare)).toEqual([])
    expect(differencesOf({ ...bare, expected: {} })).toEqual([])
    const versions = [
      { version: 1, registered_on: '2024-01-01', primary: true, direction_wanted: 'increase', due_on: '2025-01-01' },
    ]
    const started = '2024-02-01'
    const project = { verdict: 'silent', marks: [], registered: 'prospectively' }
    expect(differencesOf({ ...bare, started, outcomes: [{ id: 'o1', versions }], expected: { project } })).toEqual([])
    const findings = [{ id: 'f1', reported_direction: 'better' }]
    const answered = { ...bare, started, outcomes: [{ id: 'o1', versions, findings }] }
    expect(differencesOf({ ...answered, expected: { outcomes: [{ id: 'o1', verdict: 'improved' }] } })).toEqual([])
  })

  it.each<[what: string, VerdictCase, field: string]>([
    ['a day that does not exist', { ...bare, today: '2026-02-30' }, 'today'],
    ['a start that is no date', { ...bare, started: 'spring' }, 'records'],
    [
      'an entry on a day that does not exist',
      {
        ...bare,
        outcomes: [
          {
            id: 'o1',
            versions: [
              { version: 1, registered_on: '2024-01-01', entered_on: 'x', primary: true, direction_wanted: 'increase' },
            ],
          },
        ],
      },
      'records',
    ],
    [
      'a finding that the register would refuse',
      {
        ...bare,
        unpromised: [
          {
            ...{ outcome: 'Home', id: 'f1', direction_wanted: 'increase', reported_direction: 'better' },
            ...{ estimate: 2, ci_low: -1, ci_high: 1 },
          },
        ],
      },
      'records',
    ],
    ['an outcome that is not there', { ...bare, expected: { outcomes: [{ id: 'x', verdict: 'worse' }] } }, 'x.verdict'],
  ])('with %s is told as a difference, not as a fault', (_what, given, field) => {
    expect(differencesOf(given).map((difference) => difference.field)).toEqual([field])
  })
})
