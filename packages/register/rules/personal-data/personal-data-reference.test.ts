import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { markedCasesIn, privacyCasesIn, privacyScoreOf } from '../../../../test/reference/privacy-cases.ts'

const read = (name: string) => readFileSync(new URL(`../../reference/privacy/${name}`, import.meta.url), 'utf8')
const published = privacyCasesIn(read('published-cases.jsonl'))
const further = [
  ...markedCasesIn(read('further-dirty.txt'), 'dirty'),
  ...markedCasesIn(read('further-clean.txt'), 'clean'),
  ...markedCasesIn(read('further-clean-2.txt'), 'clean-2'),
]

describe.each([
  ['the published cases', published, 64],
  ['the further texts', further, 150],
])('personal data in %s', (_, cases, atLeast) => {
  const score = privacyScoreOf(cases)

  it('there are enough, of both kinds', () => {
    expect(cases.length).toBeGreaterThanOrEqual(atLeast)
    expect(cases.some(({ blocked }) => blocked) && cases.some(({ blocked }) => !blocked)).toBe(true)
  })

  it('99 of 100 numbers, addresses and marks are found', () => {
    expect(score.structured, score.faults.join('\n')).toBeGreaterThanOrEqual(0.99)
  })

  it('95 of 100 names are found', () => {
    expect(score.names, score.faults.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  it('at most 2 of 100 clean texts are blocked', () => {
    expect(score.cleanBlocked, score.faults.join('\n')).toBeLessThanOrEqual(0.02)
  })
})

it('a name that is missed lowers the share, so that the comparison can fail', () => {
  const wrong = {
    id: 'wrong',
    text: 'The pilot ended.',
    spans: [{ start: 4, end: 9, kind: 'name', text: 'pilot' }],
    blocked: true,
  }
  expect(privacyScoreOf([wrong])).toMatchObject({
    names: 0,
    faults: ['wrong: not blocked', 'wrong: name ‘pilot’ was not found'],
  })
})
