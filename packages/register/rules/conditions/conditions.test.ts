import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Verdict, verdicts } from '../verdict-codes.ts'
import {
  type ComparedCondition,
  compareConditions,
  endingOf,
  fewestRated,
  type RatedProject,
  ratingOf,
} from './compare-conditions.ts'
import { configurationsOf, mostConditions } from './configurations.ts'
import { likeProfiles } from './like-profile.ts'

const rated = (id: string, verdict: Verdict, ratings: Readonly<Record<string, number>>): RatedProject => ({
  id,
  verdict,
  ratings: Object.entries(ratings).map(([condition, rating]) => ({ condition, rating })),
})
const many = (count: number, verdict: Verdict, ratings: Readonly<Record<string, number>>, name = verdict) =>
  Array.from({ length: count }, (_, at) => rated(`${name}-${JSON.stringify(ratings)}-${at}`, verdict, ratings))
const compared = (projects: readonly RatedProject[], condition = 'vision'): ComparedCondition => {
  const ended = new Map(verdicts.map((verdict) => [verdict, projects.filter((one) => one.verdict === verdict).length]))
  const [only] = compareConditions(projects, ended, [condition])
  if (only === undefined) throw new Error('one condition was given')
  return only
}

describe('how a project ended, for the comparison of conditions', () => {
  it.each<[string, readonly Verdict[]]>([
    ['improved', ['improved', 'improved-less-than-promised', 'kept']],
    ['did-not', ['no-difference', 'worse', 'worse-in-part']],
    ['between', ['improved-in-part', 'mixed']],
    ['not-shown', ['not-shown']],
    ['no-answer', ['silent', 'not-measured', 'not-entered', 'undated', 'due', 'not-yet-due']],
  ])('%s: %j', (ending, of) => {
    expect(verdicts.filter((verdict) => endingOf(verdict) === ending).sort()).toEqual([...of].sort())
  })
})

describe('a condition between projects that improved and projects that did not', () => {
  const present = { vision: 1 }
  const absent = { vision: 0 }
  it.each<[what: string, projects: readonly RatedProject[], finding: string]>([
    ['none is rated', [...many(20, 'improved', {}), ...many(20, 'worse', {})], 'too-few'],
    ['seven of one kind are rated', [...many(7, 'improved', present), ...many(30, 'worse', absent)], 'too-few'],
    [
      'what was not shown would make eight',
      [...many(9, 'improved', present), ...many(7, 'worse', absent), ...many(9, 'not-shown', absent)],
      'too-few',
    ],
    [
      'a rating of exactly half would make eight',
      [...many(9, 'improved', present), ...many(7, 'worse', absent), ...many(9, 'worse', { vision: 0.5 })],
      'too-few',
    ],
    [
      'all that improved had it, none that did not',
      [...many(8, 'improved', present), ...many(8, 'worse', absent)],
      'more-among-improved',
    ],
    ['the other way', [...many(8, 'improved', absent), ...many(8, 'no-difference', present)], 'more-among-others'],
    ['nearly all of both had it', [...many(9, 'improved', present), ...many(8, 'worse', present)], 'among-both'],
    ['hardly any of either had it', [...many(9, 'improved', absent), ...many(8, 'worse', absent)], 'among-neither'],
    [
      'most that improved and few that did not, among too few to tell',
      [
        ...many(5, 'improved', present),
        ...many(3, 'improved', absent),
        ...many(3, 'worse', present),
        ...many(5, 'worse', absent),
      ],
      'not-told-apart',
    ],
  ])('given %s', (_, projects, finding) => expect(compared(projects).finding).toBe(finding))

  it('is counted by ending, with those that are not rated', () => {
    const projects = [
      ...many(3, 'improved', present),
      ...many(2, 'improved', {}),
      ...many(1, 'kept', absent),
      ...many(4, 'not-shown', absent),
      ...many(1, 'silent', { vision: 0.5 }),
    ]
    expect(compared(projects).byEnding).toEqual({
      improved: { present: 3, absent: 1, undecided: 0, projects: 6 },
      'did-not': { present: 0, absent: 0, undecided: 0, projects: 0 },
      between: { present: 0, absent: 0, undecided: 0, projects: 0 },
      'not-shown': { present: 0, absent: 4, undecided: 0, projects: 4 },
      'no-answer': { present: 0, absent: 0, undecided: 1, projects: 1 },
    })
  })

  it('says how many ratings were made once the verdict was known', () => {
    const ratings = [true, false, undefined, true].map((isAfterVerdict) => ({
      condition: 'vision',
      rating: 1,
      isAfterVerdict,
    }))
    expect(compared([{ id: 'p', verdict: 'worse', ratings }]).ratings).toEqual({ all: 4, afterVerdict: 2, undated: 1 })
  })

  it('of one project by several people is the middle of what they say', () => {
    const ratings = [0, 1, 1].map((rating) => ({ condition: 'vision', rating }))
    expect(ratingOf({ ratings }, 'vision')).toBeCloseTo(2 / 3)
    expect(ratingOf({ ratings }, 'other')).toBeUndefined()
  })

  it('is told of differently by no order of the projects, and holds its difference within the interval', () => {
    const one = fc.record({
      verdict: fc.constantFrom(...verdicts),
      ratings: fc.constantFrom(present, absent, {}),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), (drawn) => {
        const projects = drawn.map(({ verdict, ratings }, at) => rated(`p${at}`, verdict, ratings))
        const told = compared(projects)
        expect(compared([...projects].reverse())).toEqual(told)
        const { difference } = told
        if (difference === undefined) return
        expect(difference.low).toBeLessThanOrEqual(difference.value)
        expect(difference.high).toBeGreaterThanOrEqual(difference.value)
      }),
      { numRuns: 30 },
    )
  })

  it('takes the score interval where the exact one would take seconds, and says so', () => {
    const projects = [...many(90, 'improved', present), ...many(90, 'worse', absent)]
    expect(compared(projects).difference).toMatchObject({ value: 1, isExact: false })
  })
})

describe('conditions together', () => {
  const projects = [
    ...many(5, 'improved', { vision: 1, money: 1, culture: 0 }),
    ...many(4, 'improved', { vision: 1, money: 1, culture: 1 }),
    ...many(5, 'worse', { vision: 1, money: 0, culture: 1 }),
    ...many(4, 'no-difference', { vision: 0, money: 1, culture: 0 }),
    ...many(6, 'not-shown', { vision: 1, money: 1, culture: 1 }),
  ]

  it('are those that most projects are rated for together, of projects that improved and that did not alone', () => {
    const found = configurationsOf(
      [...projects, rated('lone', 'improved', { vision: 1 })],
      ['vision', 'money', 'culture', 'never'],
    )
    expect(found?.conditions).toEqual(['vision', 'money', 'culture'])
    expect(found?.cases).toHaveLength(18)
    expect(found?.parsimonious).toMatchObject({ computed: true, models: [{ terms: ['vision*money'] }] })
  })

  it('are not looked at where fewer than two conditions leave enough of both kinds', () => {
    expect(configurationsOf(projects.slice(0, 12), ['vision', 'money'])).toBeUndefined()
    expect(configurationsOf(projects, ['vision'])).toBeUndefined()
    expect(configurationsOf([], [])).toBeUndefined()
  })

  it(`are at most ${mostConditions}`, () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const all = (value: number) => Object.fromEntries(names.map((name) => [name, value]))
    const found = configurationsOf(
      [...many(fewestRated, 'improved', all(1)), ...many(fewestRated, 'worse', all(0))],
      names,
    )
    expect(found?.conditions).toHaveLength(mostConditions)
  })
})

describe('projects like what is said of a new one', () => {
  const past = [
    rated('same', 'improved', { vision: 0.8, money: 0.2, culture: 1 }),
    rated('part', 'worse', { vision: 1 }),
    rated('other', 'silent', { vision: 0, money: 0.9 }),
    rated('unrated', 'worse', { long: 1 }),
    rated('half', 'worse', { vision: 0.5 }),
  ]
  const told = (answers: Readonly<Record<string, number>>) =>
    likeProfiles(new Map(Object.entries(answers)), past).map(({ project, shared, agreeing, isSame }) => [
      project.id,
      shared,
      agreeing,
      isSame,
    ])
  it.each<[string, Readonly<Record<string, number>>, readonly unknown[]]>([
    [
      'two conditions',
      { vision: 1, money: 0 },
      [
        ['same', 2, 2, true],
        ['part', 1, 1, false],
        ['other', 2, 0, false],
      ],
    ],
    ['a condition that nobody is rated for', { clear: 1 }, []],
    ['half of a condition', { vision: 0.5 }, []],
    ['nothing', {}, []],
  ])('given %s', (_, answers, expected) => expect(told(answers)).toEqual(expected))
})
