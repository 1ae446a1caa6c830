import { describe, expect, it } from 'vitest'
import { differencesOf, type VerdictCase } from '../../../test/reference/verdict-cases.ts'
import reference from '../reference/verdict-cases.json' with { type: 'json' }

const cases: readonly VerdictCase[] = reference.cases

describe('the reference histories, made by hand from the published rules', () => {
  it('there are sixty, each with a name of its own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(60)
  })

  it.each(cases.map((given) => [given.name, given] as const))('%s is judged as expected', (_name, given) => {
    expect(differencesOf(given)).toEqual([])
  })

  it('a changed expectation is told, so that the comparison can fail', () => {
    const [first] = cases
    if (first === undefined) throw new Error('no reference case')
    const wrong = {
      ...first,
      expected: { ...first.expected, project: { verdict: 'silent', marks: ['so-far'] } },
    }
    expect(differencesOf(wrong).map(({ field }) => field)).toEqual(['project.verdict', 'project.marks'])
  })
})
