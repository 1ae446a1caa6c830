import { describe, expect, it } from 'vitest'
import { readAsNow } from './former-fields.ts'

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
