import { describe, expect, it } from 'vitest'
import { type AdviceCase, differencesOf } from '../../../../test/reference/advice-cases.ts'
import reference from '../../reference/advice-cases.json' with { type: 'json' }

const cases: readonly AdviceCase[] = reference.cases

describe('the reference pilots, computed by a program written apart', () => {
  it('there are eighty, each with a name of its own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(80)
  })

  it.each(cases.map((given) => [given.name, given] as const))('%s is advised as expected', (_name, given) => {
    expect(differencesOf(given)).toEqual([])
  })

  const [first] = cases
  if (first === undefined) throw new Error('no reference case')
  const [expected] = first.expected
  if (expected === undefined) throw new Error('a reference case that expects nothing')

  it('a changed expectation is told, so that the comparison can fail', () => {
    const changed = { ...expected, advice: 'x', row: 'x', month: 99, because: 'x', waiting: 99, also: ['x'] }
    const fields = differencesOf({ ...first, expected: [changed] }).map(({ field }) => field.split('.').at(-1))
    expect(fields).toEqual(['advice', 'row', 'month', 'because', 'waiting', 'also'])
  })
})

describe('a case of another file', () => {
  const rule = {
    first_period: '2024-01-01',
    periods: 2,
    benefit: { kind: 'sprt-bernoulli', indicator: 'o', p0: 0.4, p1: 0.2, alpha: 0.1, beta: 0.1 },
    safeguards: [],
  }
  const bare: AdviceCase = { name: 'bare', rule, expected: [{ on: '2024-01-05', advice: 'continue' }] }

  it('may leave out what has a usual value, its readings, and what it does not expect', () => {
    expect(
      differencesOf({ ...bare, expected: [{ on: '2024-01-05', advice: 'continue', because: 'no-look-yet' }] }),
    ).toEqual([])
  })

  it.each<[what: string, AdviceCase, field: string]>([
    ['a rule that the register would refuse', { ...bare, rule: { ...rule, periods: 0 } }, 'rule'],
    ['a reading without its arm', { ...bare, readings: [{ indicator: 'o' }] }, 'readings'],
    ['a day that does not exist', { ...bare, expected: [{ on: '2024-02-30', advice: 'continue' }] }, 'on'],
    ['a reason that is not expected', bare, '2024-01-05.because'],
  ])('with %s is told as a difference, not as a fault', (_what, given, field) => {
    expect(differencesOf(given).map((difference) => difference.field)).toEqual([field])
  })
})
