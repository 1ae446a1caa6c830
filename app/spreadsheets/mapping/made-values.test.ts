import { fieldTypes, places } from '@candour/register'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, idOfWords, placesNamed } from './made-values.ts'

describe('an id made of words', () => {
  it.each([
    ['Evening hubs for teenagers', 'evening-hubs-for-teenagers'],
    ['  Société: café & “more” ', 'societe-cafe-and-more'],
    ['No. 5 (2019/20)', 'no-5-2019-20'],
    [`${'word '.repeat(30)}`, 'word-word-word-word-word-word-word-word-word-word-word-word-word-word-word-word'],
    ['中文', ''],
  ])('%s', (text, id) => expect(idOfWords(text)).toBe(id))

  it('is an id, or too short to be one, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const id = idOfWords(text)
        expect(id.length < 2 || fieldTypes.slug.read(id).ok).toBe(true)
      }),
    )
  })
})

describe('a place by its name', () => {
  it.each([
    ['Leeds', 'E08000035'],
    ['Leeds City Council', 'E08000035'],
    ['City of York Council', 'E06000014'],
    ['London Borough of Camden', 'E09000007'],
    ['Royal Borough of Kensington and Chelsea', 'E09000020'],
    ['Kensington & Chelsea', 'E09000020'],
    ['Hertfordshire County Council', 'E10000015'],
    ['Bristol City Council', 'E06000023'],
    ['Bristol, City of', 'E06000023'],
    ['County Durham', 'E06000047'],
    ['Durham County Council', 'E06000047'],
    ['Leeds; Hull City Council; York', 'E08000035;Hull City Council;E06000014'],
    ['E08000035', 'E08000035'],
    ['Leed', 'Leed'],
    ['', ''],
  ])('%s is %s', (name, code) => expect(placesNamed(name)).toBe(code))

  it('is found for every place that stands, by the name that the register has', () => {
    for (const { code, name, now } of places)
      if (now === undefined) expect([name, placesNamed(name)]).toEqual([name, code])
  })
})

describe('the day of a date', () => {
  it.each([
    ['2019-03-01T00:00:00+00:00', '2019-03-01'],
    ['2019-03-01 10:00', '2019-03-01'],
    ['2019-03', '2019-03'],
    ['1 March', '1 March'],
  ])('%s', (text, day) => expect(dayOf(text)).toBe(day))
})
