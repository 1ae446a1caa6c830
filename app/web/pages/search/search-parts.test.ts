import { verdicts } from '@candour/register'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ProjectQuery, projectQueryFrom } from '../../../queries/project-query.ts'
import { partsOf } from '../../paths.ts'
import { paginationView } from './pagination-view.ts'
import { addressOf, without } from './query-address.ts'
import { shortened, verdictSentence } from './verdict-sentence.ts'

const bare: ProjectQuery = { filters: {}, sort: 'started', page: 1 }

describe('the address of a list', () => {
  it.each([
    ['nothing chosen', bare, '/projects'],
    ['a search in its usual order', { ...bare, q: 'hub homes', sort: 'relevance' }, '/projects?q=hub+homes'],
    ['another order', { ...bare, sort: 'name' }, '/projects?sort=name'],
    [
      'several values of one facet, on a later page',
      { ...bare, filters: { verdict: ['worse', 'mixed'] }, page: 2 },
      '/projects?verdict=worse&verdict=mixed&page=2',
    ],
  ] as const)('given %s', (_, query, expected) => {
    expect(addressOf('/projects', query)).toBe(expected)
  })

  it('given any query, is read back as the same query', () => {
    const query = fc.record({
      verdict: fc.uniqueArray(fc.constantFrom(...verdicts), { maxLength: 4 }),
      sort: fc.constantFrom('started', 'name', 'told', 'verdict', 'relevance'),
      page: fc.integer({ min: 1, max: 999 }),
      q: fc.option(fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,3}$/), { nil: undefined }),
    })
    fc.assert(
      fc.property(query, ({ verdict, sort, page, q }) => {
        const asked: ProjectQuery = {
          ...(q === undefined ? {} : { q }),
          filters: verdict.length === 0 ? {} : { verdict },
          sort,
          page,
        }
        const reading = projectQueryFrom(partsOf(addressOf('/search', asked)).query)
        expect(reading).toEqual({ ok: true, value: asked })
      }),
    )
  })

  it('without one value keeps the others and goes back to the first page', () => {
    const query = { ...bare, filters: { verdict: ['worse', 'mixed'] }, page: 3 }
    expect(addressOf('/projects', without(query, 'verdict', 'worse'))).toBe('/projects?verdict=mixed')
  })
})

describe('the sentence above the results', () => {
  it('given counts, leaves out what nothing has, and counts in seven groups', () => {
    const counts = new Map([
      ['improved', 4],
      ['improved-less-than-promised', 2],
      ['worse', 1],
      ['no-difference', 4],
      ['silent', 3],
      ['undated', 13],
    ])
    const { opening, parts } = verdictSentence('/search', { ...bare, q: 'hub homes', sort: 'relevance' }, 27, counts)
    expect(opening).toBe('27 attempts are like “hub homes”')
    expect(parts.map(({ text }) => text)).toEqual([
      '6 improved',
      '4 showed no difference',
      '1 went the other way',
      '16 without an answer',
    ])
    expect(parts[1]?.href).toBe('/search?q=hub+homes&verdict=no-difference&verdict=not-shown')
  })

  it('quotes a pasted plan by its beginning', () => {
    expect(shortened(`We plan\n hub homes ${'for carers '.repeat(30)}`)).toMatch(
      /^We plan hub homes for carers .{20,50}…$/,
    )
  })
})

describe('page numbers', () => {
  const numbers = (page: number, total: number) =>
    paginationView(page, 20, total, (n) => `?page=${n}`)
      .items.map((item) => ('isGap' in item ? '…' : item.isCurrent ? `[${item.number}]` : `${item.number}`))
      .join(' ')
  it.each([
    [1, 0, '[1]'],
    [1, 20, '[1]'],
    [1, 21, '[1] 2'],
    [5, 200, '1 … 3 4 [5] 6 7 … 10'],
    [10, 200, '1 … 8 9 [10]'],
  ])('given page %i of %i projects', (page, total, expected) => {
    expect(numbers(page, total)).toBe(expected)
  })
})
