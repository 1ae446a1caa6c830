import { describe, expect, it } from 'vitest'
import { askedAddress, longestKept } from './asked-address.ts'

const page = { address: '/places/:code', parameters: ['model', 'q'] }
const api = { address: '/api/v1/places/:code', parameters: ['limit'], speaks: 'json' } as const

describe('the address under which an answer is kept', () => {
  it.each([
    ['has its parameters in order', { q: 'a b', model: 'x' }, '/places/E%2F1?model=x&q=a+b'],
    ['keeps the order in which one was repeated', { q: ['b', 'a'] }, '/places/E%2F1?q=b&q=a'],
    ['lacks what says nothing', { q: '', model: ['', ''] }, '/places/E%2F1'],
    ['lacks what the page does not know', { utm_source: 'mail', q: 'a' }, '/places/E%2F1?q=a'],
    ['has the format that it names', { format: 'csv' }, '/places/E%2F1?format=csv'],
    ['is none where a word cannot be said', { q: '\u0000' }, undefined],
  ])('%s', (_, typed, normal) => {
    const asked = askedAddress(page, '/places/E%2F1', { code: 'E/1' }, typed)
    expect(asked.normal).toBe(normal)
  })

  it('is none where the address is long', () => {
    const url = `/places/E1?q=${'x'.repeat(longestKept)}`
    expect(askedAddress(page, url, { code: 'E1' }, { q: 'x' })).toEqual({ query: { q: 'x' } })
  })

  it('is none where the API does not know a parameter, which is handed on to be refused', () => {
    expect(askedAddress(api, '/api/v1/places/E1?colour=blue', { code: 'E1' }, { colour: 'blue', limit: '5' })).toEqual({
      query: { colour: 'blue', limit: '5' },
    })
  })

  it('says the same as the address itself where that is in order, so that it is found without being read', () => {
    const url = '/places/E06000010?model=signs-of-safety&q=hub+homes'
    const query = Object.fromEntries(new URL(url, 'http://site.invalid').searchParams)
    expect(askedAddress(page, url, { code: 'E06000010' }, query).normal).toBe(url)
  })
})
