import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createIndex, productConfiguration, type SearchDocument, type SearchIndex } from './index.ts'

const records: readonly SearchDocument[] = [
  {
    id: 'mockingbird-leeds',
    kind: 'project',
    fields: {
      name: 'Mockingbird fostering in Leeds',
      approach: 'A hub home supports a cluster of foster families, so that placements last.',
      lessons: 'Hub carers were recruited too late.',
      places: 'Leeds',
    },
    facets: { verdict: ['improved'], region: ['Yorkshire'] },
  },
  {
    id: 'family-safeguarding',
    kind: 'project',
    fields: {
      name: 'Family Safeguarding',
      approach: 'Teams of social workers and adult specialists work with the whole family on the edge of care.',
      findings: 'Fewer children entered care.',
      places: 'Hertfordshire',
    },
    facets: { verdict: ['improved'], region: ['East'] },
  },
  {
    id: 'edge-coaching',
    kind: 'project',
    fields: {
      name: 'Coaching for young people',
      approach: 'A coach works with teenagers. Care was taken at the edge of the town.',
      findings: 'There was no effect on care entry.',
    },
    facets: { verdict: ['no difference'], region: ['East', 'Yorkshire'] },
  },
  {
    id: 'cafe-lesson',
    kind: 'lesson',
    fields: { name: 'The children’s café', lessons: "Don't open a café before families ask for one." },
    facets: { verdict: ['unclear'] },
  },
]

function indexOf(documents: readonly SearchDocument[], configuration = productConfiguration): SearchIndex {
  const index = createIndex(configuration)
  for (const document of documents) index.put(document)
  return index
}

function idsFor(query: string, index = indexOf(records)): string[] {
  return index.search(query).hits.map(({ id }) => id)
}

describe('searching', () => {
  it.each([
    ['a word in another form', 'safeguards', ['family-safeguarding']],
    ['a word without its accent', 'cafe', ['cafe-lesson']],
    ['a word with an accent too many', 'Léeds', ['mockingbird-leeds']],
    ['a possessive', "children's", ['family-safeguarding', 'cafe-lesson']],
    ['a phrase within a field', '"edge of care"', ['family-safeguarding']],
    ['a phrase that no field holds in this order', '"care edge"', []],
    ['a word left out by a minus', 'care -children', ['edge-coaching']],
    ['a swapped pair of letters', 'mokcingbird', ['mockingbird-leeds']],
    ['a letter left out', 'hertfordshre', ['family-safeguarding']],
    ['a last word that is not finished', 'specialis', ['family-safeguarding']],
    ['two mistakes in a longer word', 'safegaurtd', ['family-safeguarding']],
    ['a mistake in an ending', 'coachign', ['edge-coaching']],
    ['a letter left out of an ending', 'safeguardng', ['family-safeguarding']],
    ['a short word with a wrong letter', 'hbu', []],
    ['grammar alone', 'what is the', []],
    ['nothing', '', []],
    ['a quote that is never closed', '"coaching', ['edge-coaching']],
  ])('given %s (%s), the answers are %j', (_, query, expected) => {
    expect(idsFor(query)).toEqual(expected)
  })

  it('says what it looked for in place of a word that no record has', () => {
    const { corrections, terms } = indexOf(records).search('mokcingbird families')
    expect(corrections).toEqual([{ typed: 'mokcingbird', used: 'mockingbird' }])
    expect(terms).toEqual(['mockingbird', 'famili'])
  })

  it('completes a known last word only while it is being typed', () => {
    const index = indexOf([
      { id: 'a', kind: 'project', fields: { name: 'care' } },
      { id: 'b', kind: 'project', fields: { name: 'career' } },
    ])
    expect(idsFor('care', index)).toEqual(['a'])
    expect(index.search('care', { asYouType: true }).hits.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('counts the record with the word in the shorter field and the rarer word higher', () => {
    expect(idsFor('coaching care')[0]).toBe('edge-coaching')
  })

  it('orders equal scores by id', () => {
    const twins = ['c', 'a', 'b'].map((id) => ({ id, kind: 'project', fields: { name: 'fostering hub' } }))
    expect(idsFor('hub', indexOf(twins))).toEqual(['a', 'b', 'c'])
  })

  it('narrows by kind, by the caller and by facets, and counts all that is left', () => {
    const index = indexOf(records)
    expect(index.search('families', { kinds: ['lesson'] }).hits.map(({ id }) => id)).toEqual(['cafe-lesson'])
    expect(index.search('families', { within: (id) => id.startsWith('m') }).total).toBe(1)
    const { total, hits, facets } = index.search('families care', {
      having: { verdict: ['improved'] },
      facetNames: ['verdict', 'region'],
      limit: 1,
    })
    expect([total, hits.length]).toEqual([2, 1])
    // The verdicts count what choosing otherwise would give; the regions only what has the chosen verdict.
    expect(facets.verdict).toEqual([
      { value: 'improved', count: 2 },
      { value: 'no difference', count: 1 },
      { value: 'unclear', count: 1 },
    ])
    expect(facets.region).toEqual([
      { value: 'East', count: 1 },
      { value: 'Yorkshire', count: 1 },
    ])
  })

  it('names the terms that a hit has', () => {
    const { hits } = indexOf(records).search('hub families entering')
    expect(hits.find(({ id }) => id === 'mockingbird-leeds')?.matchedTerms).toEqual(['hub', 'famili'])
  })

  it('finds records like a record, without itself, and like a pasted text', () => {
    const index = indexOf(records)
    const like = index.similarTo({ id: 'family-safeguarding' }, { exclude: ['mockingbird-leeds'] }).hits
    expect(like.map(({ id }) => id)).toEqual(['edge-coaching', 'cafe-lesson'])
    expect(index.similarTo({ text: 'a "hub" home for foster families -placements' }).hits[0]?.id).toBe(
      'mockingbird-leeds',
    )
    expect(index.similarTo({ id: 'nobody' }).total).toBe(0)
  })

  it('reads no more entries of the index than it may, the most telling words first, and all where they suffice', () => {
    const index = indexOf(records)
    const text = 'Mockingbird and the edge of care'
    const found = (entries?: number) => index.similarTo({ text }, entries === undefined ? {} : { entries })
    expect(found(0)).toMatchObject({ total: 0, hits: [] })
    expect(found(1).hits.map(({ id }) => id)).toEqual(['mockingbird-leeds'])
    expect(found(1).terms).toEqual(['mockingbird'])
    expect(found(10_000)).toEqual(found())
    fc.assert(
      fc.property(fc.nat({ max: 30 }), (entries) => {
        expect(found().terms).toEqual(expect.arrayContaining([...found(entries).terms]))
      }),
    )
  })

  it('says where in a text each word stands first', () => {
    const places = indexOf(records).placesIn('The hub homes, and a home at the Hub.')
    expect([...places]).toEqual([
      ['hub', { start: 4, end: 7 }],
      ['home', { start: 8, end: 13 }],
    ])
  })

  it('refuses a field that is not configured, by name', () => {
    expect(() => createIndex().put({ id: 'x', kind: 'project', fields: { colour: 'red' } })).toThrow(/"colour"/)
    expect(() => createIndex({ ...productConfiguration, fields: {} })).toThrow(RangeError)
  })
})

describe('pages of answers', () => {
  const many = Array.from({ length: 900 }, (_, at) => ({
    id: `r${at}`,
    kind: 'project',
    fields: { name: `fostering ${'hub '.repeat(at % 7)}`, approach: 'families '.repeat((at % 31) + 1) },
  }))

  it('put together, are the one long list, with scores that never rise', () => {
    const index = indexOf(many)
    const whole = index.search('hub families', { limit: 900 }).hits
    const pages = [0, 250, 500, 750].flatMap((offset) => [...index.search('hub families', { offset, limit: 250 }).hits])
    expect(pages.map(({ id }) => id)).toEqual(whole.map(({ id }) => id))
    expect(new Set(whole.map(({ id }) => id)).size).toBe(900)
    whole.slice(1).forEach(({ score }, at) => {
      expect(score).toBeLessThanOrEqual(whole[at]?.score ?? 0)
    })
  })
})

const word = fc.constantFrom(...'foster family hub care edge leeds coach harm plan team young lesson effect'.split(' '))
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
const document = fc.record({
  id: fc.constantFrom(...'abcdefghij'),
  kind: fc.constantFrom('project', 'lesson'),
  fields: fc.record({ name: text, approach: text, places: text }, { requiredKeys: ['name'] }),
})
const step = fc.oneof({ weight: 3, arbitrary: document }, { weight: 1, arbitrary: fc.constantFrom(...'abcdefghij') })

describe('staying fresh', () => {
  it('after any puts, replacements and removals, answers as a new index of the same records', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), text, (steps, query) => {
        const index = createIndex()
        const current = new Map<string, SearchDocument>()
        for (const each of steps) {
          if (typeof each === 'string') {
            expect(index.remove(each)).toBe(current.delete(each))
          } else {
            index.put(each)
            current.set(each.id, each)
          }
        }
        const fresh = indexOf([...current.values()])
        expect(index.size).toBe(current.size)
        expect(index.statistics().terms).toBe(fresh.statistics().terms)
        expect(index.statistics().postings).toBe(fresh.statistics().postings)
        for (const asked of [query, `"${query}"`, `${query} fostr`, 'fam']) {
          const [left, right] = [index.search(asked), fresh.search(asked)]
          expect(left.hits.map(({ id }) => id)).toEqual(right.hits.map(({ id }) => id))
          expect(left.total).toBe(right.total)
          left.hits.forEach(({ score }, at) => {
            expect(Math.abs(score - (right.hits[at]?.score ?? 0))).toBeLessThan(1e-9)
          })
        }
      }),
      { numRuns: 150, seed: 5 },
    )
  })

  it('forgets the words of a removed record altogether', () => {
    const index = indexOf(records)
    index.remove('mockingbird-leeds')
    expect(index.search('mokcingbird').corrections).toEqual([])
    expect(idsFor('mocking', index)).toEqual([])
  })
})

describe('whatever is typed', () => {
  const index = indexOf(records)
  /** Eight unknown words are mended, each by at most 45 other endings, and no word is read beyond 64 letters. */
  const lettersOfMending = 8 * 45 * (64 + 6)

  it('is answered without an exception, in good order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        const { hits, total } = index.search(query, { asYouType: true })
        expect(hits.length).toBeLessThanOrEqual(total)
        expect(hits.every(({ score }) => Number.isFinite(score) && score > 0)).toBe(true)
      }),
      { numRuns: 800, seed: 6 },
    )
  })

  it.each([
    ['one endless word', 'a'.repeat(100_000)],
    ['endless different words', Array.from({ length: 20_000 }, (_, at) => `w${at}`).join(' ')],
    ['quotes only', '"'.repeat(100_000)],
    ['minus signs only', '-'.repeat(100_000)],
    ['emoji', '👩‍👧'.repeat(20_000)],
    ['lone surrogates', '\ud83d'.repeat(50_000) + '\udc69'.repeat(50_000)],
    ['control characters', '\u0000\u0007\u202e'.repeat(30_000)],
    ['apostrophes', "a'".repeat(50_000)],
  ])('has no more letters stemmed than it has, but for the few words that are mended, when it is %s', (_, query) => {
    let letters = 0
    const stem = (word: string) => {
      letters += word.length
      return productConfiguration.stem(word)
    }
    const index = indexOf(records, { ...productConfiguration, stem })
    letters = 0
    index.search(query)
    index.similarTo({ text: query })
    index.highlight(query, 'family')
    expect(letters).toBeLessThanOrEqual(query.length + lettersOfMending)
  })
})
