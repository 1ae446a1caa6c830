import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createIndex, type SearchDocument, type SearchIndex } from '../index.ts'

const indexOf = (texts: Readonly<Record<string, string>>, kindOf = (_id: string) => 'project'): SearchIndex => {
  const index = createIndex()
  for (const [id, approach] of Object.entries(texts)) index.put({ id, kind: kindOf(id), fields: { approach } })
  return index
}

/** Many records of common words, among which a few say something else. */
const common = Object.fromEntries(
  Array.from({ length: 60 }, (_, at) => [`common-${at}`, `children and family social workers ${at % 2 ? 'team' : ''}`]),
)
const register = indexOf({
  ...common,
  hub: 'A hub home where a foster carer supports other foster carers and children',
  homes: 'Children live in small homes with family',
  schools: 'Social workers who sit in schools',
  seeking: 'Help for children whose family is seeking work',
})

const alike = (query: string) =>
  register
    .search(query, { alike: true, limit: 100 })
    .hits.map(({ id }) => id)
    .sort()

describe('what is like a query', () => {
  it.each([
    ['one word', 'schools', ['schools']],
    ['all of its words', 'hub homes for foster carers', ['hub']],
    ['its telling word alone among common ones', 'social workers in schools', ['schools']],
    ['a common word alone is not enough', 'unaccompanied asylum seeking children', []],
    ['most of it unknown, though one word is there', 'drones over schools', []],
    ['a misspelt word counts as the one it stands for', 'hub homes for fostre carers', ['hub']],
    ['half of the weight by the unknown word', 'asylum schools', []],
    ['grammar alone', 'of the', []],
    ['nothing', '', []],
  ])('given %s (%s), is %j', (_, query, expected) => {
    expect(alike(query)).toEqual(expected)
  })

  it('is what a word in common finds, where the query has one word that the index knows', () => {
    expect(register.search('children', { alike: true }).total).toBe(register.search('children').total)
  })

  const words = 'children family social workers team hub home foster carer schools seeking work asylum drones'.split(
    ' ',
  )
  const asked = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 }).map((some) => some.join(' '))

  it('is among what shares a word, and whoever says all of it is like it', () => {
    fc.assert(
      fc.property(asked, (query) => {
        const index = indexOf({ ...common, all: query, hub: 'a hub home for foster carers' })
        const any = new Set(index.search(query, { limit: 100 }).hits.map(({ id }) => id))
        const { hits, total } = index.search(query, { alike: true, limit: 100 })
        expect(total).toBe(hits.length)
        expect(hits.every(({ id }) => any.has(id))).toBe(true)
        expect(hits.some(({ id }) => id === 'all')).toBe(true)
      }),
      { numRuns: 300, seed: 11 },
    )
  })

  it('does not hang on how often a pasted text repeats itself', () => {
    const plan =
      'We plan hub homes where foster carers meet, with respite at weekends and training for every new carer. '
    const once = register.search(plan, { alike: true, limit: 100 }).hits.map(({ id }) => id)
    const often = register.search(plan.repeat(60), { alike: true, limit: 100 }).hits.map(({ id }) => id)
    expect(once).toContain('hub')
    expect(often).toEqual(once)
  })
})

describe('a name that a query says', () => {
  const named = createIndex()
  const put = (id: string, name: string, approach = '') =>
    named.put({ id, kind: id === 'model' ? 'model' : 'project', fields: { name, approach } })
  for (let at = 0; at < 60; at++) put(`common-${at}`, `Team ${at}`, 'signs of progress and safety at home, find family')
  put('model', 'Signs of Safety')
  put('one', 'Signs of Safety in ten places')
  put('two', 'A county programme', 'It built on Signs of Safety.')
  put('finding', 'Family Finding', 'Relatives are sought.')
  put('long', 'Social workers at the gates of schools', 'Help at school')
  put('near', 'A team', 'Social workers who know the gates of schools')
  put('pair', 'Early help hub', 'Help that comes early')

  const projectsLike = (query: string) =>
    named
      .search(query, { alike: true, kinds: ['project'], limit: 100 })
      .hits.map(({ id }) => id)
      .sort()

  it.each([
    ['counts as a whole, wherever it is said', 'signs of safety', ['one', 'two']],
    ['counts as a whole among other words', 'signs of safety in a county', ['two']],
    ['may have a word of asking in it', 'family finding', ['finding']],
    ['is the whole query, where three words or more begin it', 'social workers at the gates', ['long']],
    ['is not two words that only begin one', 'early help', ['long', 'pair']],
    ['is not words in another order', 'gates schools workers', ['long', 'near']],
  ])('%s: %s', (_, query, expected) => expect(projectsLike(query)).toEqual(expected))

  it('given a record of that name that came, was named anew or went, is looked for anew', () => {
    const index = createIndex()
    const found = () => index.search('evening hubs', { alike: true }).hits.map(({ id }) => id)
    const put = (id: string, name: string, approach = '') =>
      index.put({ id, kind: 'project', fields: { name, approach } })
    put('p', 'A hub', 'A hub that is open in the evening')
    expect(found()).toEqual(['p'])
    put('q', 'Evening hubs')
    expect(found()).toEqual(['q'])
    put('q', 'A home')
    expect(found()).toEqual(['p'])
    put('q', 'Evening hubs')
    expect(found()).toEqual(['q'])
    index.remove('q')
    expect(found()).toEqual(['p'])
  })

  it('is no name where nothing that may answer has its words in a row', () => {
    const index = createIndex()
    index.put({ id: 'm', kind: 'model', fields: { name: 'Evening hubs' } })
    index.put({ id: 'p', kind: 'project', fields: { name: 'A hub', approach: 'A hub that is open in the evening' } })
    expect(index.search('evening hubs', { alike: true, kinds: ['project'] }).total).toBe(1)
  })

  it('changes neither the order of the answers nor what a long text is like', () => {
    const order = (alike: boolean) => named.search('signs of safety', { alike, limit: 100 }).hits.map(({ id }) => id)
    const all = order(false)
    expect(order(true)).toEqual(all.filter((id) => order(true).includes(id)))
    const plan = `signs of safety ${'with progress at home and more to find for each family '.repeat(4)}`
    expect(projectsLike(plan)).toContain('common-0')
  })
})

describe('words that match nothing', () => {
  it.each([
    ['unaccompanied asylum seeking children', ['unaccompanied', 'asylum']],
    ['Schools', []],
    ['what is the', []],
    ['asylum hotel asylum Hotel asylum', ['asylum', 'hotel']],
    ['hubs, homes and fostre carers', []],
  ])('given %s, are %j', (query, expected) => {
    expect(register.search(query).unmatched).toEqual(expected)
  })

  it('are those that no record of the kinds asked for has', () => {
    const index = indexOf({ a: 'hub homes', b: 'asylum' }, (id) => (id === 'a' ? 'project' : 'lesson'))
    expect(index.search('asylum hub', { kinds: ['project'] }).unmatched).toEqual(['asylum'])
    expect(index.search('asylum hub', { kinds: ['lesson'] }).unmatched).toEqual(['hub'])
    expect(index.search('asylum hub').unmatched).toEqual([])
  })
})

describe('a word that no record has', () => {
  const names = 'record done part care fostering mockingbird adapted safeguarding coaching hertfordshire'.split(' ')
  const documents: readonly SearchDocument[] = names.map((name) => ({ id: name, kind: 'project', fields: { name } }))
  const index = createIndex()
  for (const one of documents) index.put(one)

  it.each([
    ['recourse', undefined],
    ['drones', undefined],
    ['parking', undefined],
    ['cars', undefined],
    ['adopted', undefined],
    ['cosching', undefined],
    ['mokcingbird', 'mockingbird'],
    ['hertfordshre', 'hertfordshir'],
    ['fosterng', 'foster'],
    ['fostre', 'foster'],
    ['fostring', 'foster'],
    ['saefgaurding', 'safeguard'],
    ['coachign', 'coach'],
    ['omckingbird', 'mockingbird'],
    ['lockingbird', undefined],
  ])('%s stands for %s', (typed, used) => {
    const { corrections, unmatched } = index.search(`${typed} again`)
    expect(corrections).toEqual(used === undefined ? [] : [{ typed, used }])
    expect(unmatched).toEqual(used === undefined ? [typed] : [])
  })
})
