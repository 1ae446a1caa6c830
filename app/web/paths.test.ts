import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf, inFormat, partsOf, paths, withQuery } from './paths.ts'

const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.isWellFormed())
const id = word.filter((text) => text !== '.' && text !== '..')

describe('addresses', () => {
  it.each([
    ['home', paths.home(), '/'],
    ['a search', paths.search({ q: 'hub homes', page: 2 }), '/search?q=hub+homes&page=2'],
    [
      'a facet with several values',
      paths.projects({ verdict: ['worse', 'silent'] }),
      '/projects?verdict=worse&verdict=silent',
    ],
    ['a project', paths.project('hub-homes-leeds'), '/projects/hub-homes-leeds'],
    ['its history', paths.projectHistory('hub-homes-leeds'), '/projects/hub-homes-leeds/history'],
    ['a finding on its project', paths.findingOn('p', 'f1'), '/projects/p#finding-f1'],
    ['a cause', paths.cause('staff-turnover'), '/lessons/causes/staff-turnover'],
    ['a list by the interface for programs', paths.apiList('projects', { page: 1 }), '/api/v1/projects?page=1'],
    ['a record by it', paths.apiRecord('projects', 'p'), '/api/v1/projects/p'],
  ])('%s', (_, given, expected) => {
    expect(given).toBe(expected)
  })

  it('given any id, when its address is taken apart, then the id comes back', () => {
    fc.assert(
      fc.property(id, (name) => {
        const { path } = partsOf(paths.project(name))
        const [, root, segment = '', ...more] = path.split('/')
        expect([root, decodeURIComponent(segment), more]).toEqual(['projects', name, []])
      }),
    )
  })

  it('given any query, when its address is taken apart, then every value comes back', () => {
    const value = fc.oneof(word, fc.array(word, { minLength: 2, maxLength: 4 }))
    fc.assert(
      fc.property(fc.dictionary(word, value), (query) => {
        expect(partsOf(withQuery('/search', query)).query).toEqual({ ...query })
      }),
    )
  })

  it.each(['', '.', '..'])('given the id "%s", which would name another address, then it is refused', (name) => {
    expect(() => paths.project(name)).toThrow(RangeError)
  })

  it('given values that are empty or missing, then they leave no trace', () => {
    expect(withQuery('/search', { q: '', page: undefined, area: [] })).toBe('/search')
  })

  it('given an address with a query and an anchor, when another format is wanted, then the query stays', () => {
    expect(inFormat('/projects?verdict=worse&verdict=silent&page=2#list', 'csv')).toBe(
      '/projects?verdict=worse&verdict=silent&page=2&format=csv',
    )
  })

  it('given an id with odd signs, then its anchor holds none', () => {
    expect(anchorOf('finding', 'a b/"c"')).toBe('finding-a-b-c-')
  })
})
