import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createIndex, createVocabulary, type ResemblanceConfiguration, resemblanceOf } from '../index.ts'

const vocabulary = createVocabulary([
  { code: 'fostering', phrases: ['foster carer/carers', 'fostering'] },
  { code: 'leaving', phrases: ['leave care', 'care leaver'] },
])
const configuration: ResemblanceConfiguration = {
  ...{ words: 0.6, commonness: 0.04, repeats: 1, mostWords: 60, mostCodes: 40, doubt: 1 },
  weightOf: () => 1,
}
const records = [
  'Foster carers meet at a hub home',
  'Nurses visit mothers at home',
  'Coaches help young people to leave care',
  'Social workers in schools',
  'Hub homes and foster carers',
]

function indexOf(texts: readonly string[]) {
  const index = createIndex()
  for (const [at, text] of texts.entries()) index.put({ id: `r${at}`, kind: 'project', fields: { approach: text } })
  return index
}

function resemblance(one: string, other: string, index = indexOf(records)) {
  const portrait = index.portraits(vocabulary, configuration)
  const of = (text: string) => portrait([{ field: 'approach', text }], [])
  return resemblanceOf(of(one), of(other), configuration.words)
}

const words = ['foster', 'carers', 'hub', 'home', 'nurses', 'visit', 'zebra', 'leave', 'care', 'schools', 'the', '.']
const text = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((some) => some.join(' '))

describe('a vocabulary', () => {
  it('finds a code by any way to say it, as English inflects it, with its place', () => {
    const said = 'Our Foster Carers, and those who are leaving care, foster one another.'
    expect(vocabulary.mentionsIn(said).map(({ code, start, end }) => [code, said.slice(start, end)])).toEqual([
      ['fostering', 'Foster Carers'],
      ['leaving', 'leaving care'],
      ['fostering', 'foster'],
    ])
  })

  it('finds no code in words that stand apart', () => {
    expect(vocabulary.mentionsIn('They care, and leave. A leaver of care.')).toEqual([])
  })

  it('finds a phrase with other words between its own, as many as may stand there and no sentence end, but for those joined by a plus', () => {
    const loose = createVocabulary(
      [
        { code: 'visits', phrases: ['visit home'] },
        { code: 'care', phrases: ['in+care'] },
      ],
      2,
    )
    const said = (text: string) => loose.mentionsIn(text).map(({ start, end }) => text.slice(start, end))
    expect(said('Nurses visit young mothers at home.')).toEqual([])
    expect(said('Nurses visit mothers at home, visit a home.')).toEqual(['visit mothers at home', 'visit a home'])
    expect(said('We visit. Home is here.')).toEqual([])
    expect(said('Children in care, and in foster care.')).toEqual(['in care'])
  })

  it('finds one mention where a code is said twice in the same words', () => {
    const twice = createVocabulary([{ code: 'team', phrases: ['social team', 'work team'] }], 2)
    expect(twice.mentionsIn('a social work team').map(({ start, end }) => [start, end])).toEqual([[2, 18]])
  })

  it('finds in any text nothing but its own words, in order and without a mention within another of the same code', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 3 }), (given, between) => {
        const found = createVocabulary([{ code: 'one', phrases: ['foster home', 'home/hub carers', 'leave'] }], between)
        let reached = 0
        for (const { start, end } of found.mentionsIn(given)) {
          expect(given.slice(start, end)).toMatch(/^(foster\b.*home|(home|hub)\b.*carers|leave)$/)
          expect(end).toBeGreaterThan(reached)
          reached = end
        }
      }),
    )
  })

  it('finds nothing in nothing', () => {
    expect(createVocabulary([]).mentionsIn('foster carers')).toEqual([])
    expect(vocabulary.mentionsIn('')).toEqual([])
  })
})

describe('how like two texts are', () => {
  it('is from 0 to 1, the same from either side, and what is shared adds up to it', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { score, shared } = resemblance(one, other)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(resemblance(other, one).score).toBeCloseTo(score, 12)
        expect(shared.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(score, 9)
        expect(shared.length > 0).toBe(score > 0)
      }),
    )
  })

  it('does not depend on the order in which records came and went', () => {
    fc.assert(
      fc.property(text, text, fc.shuffledSubarray(records, { minLength: records.length }), (one, other, order) => {
        const index = indexOf(['zebra foster', ...order])
        index.remove('r0')
        expect(resemblance(one, other, index)).toEqual(resemblance(one, other))
      }),
    )
  })

  it('is nothing for an empty text', () => {
    expect(resemblance('', 'foster carers')).toEqual({ score: 0, shared: [] })
    expect(resemblance('the and of', 'foster carers').score).toBe(0)
  })

  it('sees what is said in other words', () => {
    expect(resemblance('Fostering', 'foster carers').shared.map(({ trait }) => trait)).toContain('fostering')
  })

  it('counts a code by what it weighs: not at all where that is nothing', () => {
    const portrait = (weight: number) =>
      indexOf(records).portraits(vocabulary, { ...configuration, weightOf: () => weight })
    const shared = (weight: number) => {
      const of = (said: string) => portrait(weight)([{ field: 'approach', text: said }], [])
      return resemblanceOf(of('Fostering'), of('foster carers'), configuration.words).shared
    }
    const share = (weight: number) => shared(weight).find(({ of }) => of === 'codes')?.share
    expect(share(0)).toBeUndefined()
    expect(share(2)).toBeGreaterThan(share(1) ?? 1)
  })

  it('is less where the text is mostly about what no record knows', () => {
    const known = resemblance('foster carers hub', 'foster carers hub').score
    expect(resemblance('foster carers hub with drones over asphalt roofs', 'foster carers hub').score).toBeLessThan(
      known / 2,
    )
  })
})
