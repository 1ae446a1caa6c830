import { describe, expect, it } from 'vitest'
import { readAsNow } from './former-fields.ts'

describe('an entry from before a place got another code', () => {
  it.each<[kind: string, values: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>]>([
    ['project', { id: 'p', places: ['E08000016', 'E06000010'] }, { id: 'p', places: ['E08000038', 'E06000010'] }],
    ['project', { id: 'p', places: ['E08000019', 'E08000039'] }, { id: 'p', places: ['E08000039'] }],
    ['adoption', { id: 'a', place: 'E08000019' }, { id: 'a', place: 'E08000039' }],
    ['application', { id: 'a', places: 'E08000019' }, { id: 'a', places: 'E08000019' }],
    ['project', { id: 'p' }, { id: 'p' }],
  ])('of kind %s, %j, reads with the code of today; what is no code stays text', (kind, values, now) => {
    expect(readAsNow(kind, values)).toEqual(now)
  })
})

describe('an entry from before a field gave way to another', () => {
  it.each([
    ['yes', 'yes'],
    ['partly', 'unknown'],
    ['no', 'no'],
    ['unknown', 'unknown'],
  ])('a claim marked supported: %s reads as source_says: %s', (supported, source_says) => {
    expect(readAsNow('claim', { id: 'c1', claim: 'It works.', supported })).toEqual({
      id: 'c1',
      claim: 'It works.',
      source_says,
    })
  })

  it.each<[what: string, kind: string, values: Readonly<Record<string, unknown>>]>([
    ['an entry of today', 'claim', { id: 'c1', claim: 'It works.', source_says: 'no' }],
    ['a value that the field never had', 'claim', { id: 'c1', supported: 'perhaps' }],
    ['an entry that has both fields', 'claim', { id: 'c1', supported: 'yes', source_says: 'no' }],
    ['a kind without former fields', 'lesson', { id: 'l1', supported: 'yes' }],
    ['a kind that nobody knows', 'wish', { supported: 'yes' }],
  ])('%s stays as it is', (_what, kind, values) => {
    expect(readAsNow(kind, values)).toEqual(values)
  })
})
