import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partialDay } from '../../../../test/factories/histories.ts'
import { aVoice, aVoiceOfAdults } from '../../../../test/factories/voices.ts'
import { plainDateOf } from '../../plain-date.ts'
import { type AgeBand, ageBands, consents, type Voice, voiceSpeakers } from '../../records/voice.ts'
import { senseFaultsOf } from '../record-rules.ts'
import { consentNeeded, isOfMinors, voiceRules } from './voice-rules.ts'

const day = plainDateOf('2026-11-23')
const faultsIn = (voice: Voice) =>
  senseFaultsOf('voice', voice, day).map(({ code, column, found }) => [code, column, found])
const faultsOf = (over: Partial<Voice>) => faultsIn(aVoice(over))
const faultsOfAdults = (over: Partial<Voice>) => faultsIn(aVoiceOfAdults(over))
const withAges = (...ages: readonly AgeBand[]): Partial<Voice> => ({ whose: 'families', ages })

describe('consent by age', () => {
  it.each<[who: string, over: Partial<Voice>, accepted: boolean]>([
    [
      'under 11, by a parent and the child',
      { ...withAges('under-11'), consent: ['parental-consent', 'own-assent'] },
      true,
    ],
    ['under 11, by a parent alone', { ...withAges('under-11'), consent: ['parental-consent'] }, false],
    ['11 to 15, by the child alone', { ...withAges('11-15'), consent: ['own-assent'] }, false],
    ['11 to 15, by own consent', { ...withAges('11-15'), consent: ['own-consent'] }, false],
    ['16 and 17, by own consent', { ...withAges('16-17'), consent: ['own-consent'] }, true],
    ['16 and 17, by a parent', { ...withAges('16-17'), consent: ['parental-consent'] }, false],
    ['16 and 17, by a parent too', { ...withAges('16-17'), consent: ['own-consent', 'parental-consent'] }, false],
    [
      '11 to 17, by all three',
      { ...withAges('11-15', '16-17'), consent: ['parental-consent', 'own-assent', 'own-consent'] },
      true,
    ],
    [
      '11 to 17, without the older ones’ own',
      { ...withAges('11-15', '16-17'), consent: ['parental-consent', 'own-assent'] },
      false,
    ],
    ['16 and 17, to be quoted too', { ...withAges('16-17'), consent: ['own-consent', 'consent-to-quote'] }, false],
  ])('%s', (_who, over, accepted) => expect(faultsOf(over).length === 0).toBe(accepted))

  it.each<[how: string, consent: Voice['consent'], accepted: boolean]>([
    ['own consent', ['own-consent'], true],
    ['assent', ['own-assent'], false],
    ['own consent, to be quoted too', ['own-consent', 'consent-to-quote'], true],
    ['consent to be quoted alone', ['consent-to-quote'], false],
  ])('adults, by %s', (_how, consent, accepted) => expect(faultsOfAdults({ consent }).length === 0).toBe(accepted))

  it('says what is accepted, for these ages', () => {
    const [fault] = senseFaultsOf('voice', aVoice({ ...withAges('11-15'), consent: ['own-consent'] }), day)
    expect(fault).toMatchObject({ code: 'consent-does-not-fit', column: 'consent', found: 'own-consent, ages 11-15' })
    expect(fault?.accepts).toMatch(/^parental-consent;own-assent: under 16 a parent/)
  })

  it('fits any ages where it is what they need and nothing else, in any order', () => {
    const some = <T>(of: readonly T[]) => fc.shuffledSubarray([...of], { minLength: 1 })
    fc.assert(
      fc.property(some(ageBands), some(consents), (ages, consent) => {
        const needed = consentNeeded(ages)
        const given: Voice['consent'] = consent.filter((one) => one !== 'consent-to-quote')
        const fits = given.length === needed.length && needed.every((one) => given.includes(one))
        const quotesMinors = consent.includes('consent-to-quote') && isOfMinors({ whose: 'families', ages })
        expect(faultsOf({ ...withAges(...ages), consent }).length === 0).toBe(fits && !quotesMinors)
      }),
    )
  })

  it.each(voiceSpeakers)('of %s needs ages, unless they are grown up', (whose) => {
    const grownUp = ['parents', 'kinship-carers', 'foster-carers', 'adoptive-parents'].includes(whose)
    const { ages: _ages, ...rest } = aVoice({ whose, consent: ['own-consent'] })
    expect(senseFaultsOf('voice', rest, day).map(({ column }) => column)).toEqual(grownUp ? [] : ['ages'])
  })

  it.each<[what: string, over: Partial<Voice>]>([
    ['children of 18', { whose: 'children', ages: ['16-17', '18-24'], consent: ['own-consent'] }],
    [
      'young people under 11',
      { whose: 'young-people', ages: ['under-11'], consent: ['parental-consent', 'own-assent'] },
    ],
    ['care leavers of 15', { whose: 'care-leavers', ages: ['11-15'], consent: ['parental-consent', 'own-assent'] }],
  ])('does not take %s for such', (_what, over) => {
    expect(faultsOf(over).map(([code, column]) => [code, column])).toEqual([['consent-does-not-fit', 'ages']])
  })
})

describe('an account by which somebody may be known', () => {
  it.each<[what: string, account: string, found: string]>([
    ['a name', 'They said that Claire listened.', 'name ‘Claire’'],
    ['a school', 'Girls at Oakwood School did not like the time.', 'school or home ‘Oakwood School’'],
    ['an address', 'They met at 22 Station Street.', 'address ‘22 Station Street’'],
    ['a postcode and a number', 'In LS9 6QZ, ring 07700 900123.', 'postcode ‘LS9 6QZ’, phone ‘07700 900123’'],
    ['a date of birth', 'The boy, born 6 March 2010, left.', 'date of birth ‘6 March 2010’'],
    ['a day', 'They met on 3 May 2024.', 'exact date ‘3 May 2024’'],
    ['a day in figures', 'They met on 03/05/2024.', 'exact date ‘03/05/2024’'],
    ['an age', 'A fourteen-year-old wanted to stay.', 'age ‘fourteen-year-old’'],
    ['an age in figures', 'One of them, aged 9, wanted to stay.', 'age ‘aged 9’'],
    ['a rare combination', 'The triplets placed in Castle Acre left.', 'rare combination ‘Castle Acre’'],
    ['the health of one', 'One boy said that he had been arrested.', 'sensitive ‘arrested’'],
  ])('for %s is refused, with what was found', (_what, account, found) => {
    expect(faultsOf({ account })).toEqual([['tells-who', 'account', found]])
  })

  it.each<[what: string, account: string]>([
    ['a band of ages', 'Those aged 11 to 15 wanted more time; those aged 16 and over did not.'],
    ['a month', 'In May 2024 they asked for a garden.'],
    ['an organisation', 'They liked the workers of Barnardo’s.'],
    ['years as a time', 'Some had waited for two years.'],
  ])('is not told by %s', (_what, account) => expect(faultsOf({ account })).toEqual([]))

  it('is refused by every text field', () => {
    for (const column of ['account', 'changed', 'gathered_by', 'consent_how'] as const)
      expect(faultsOf({ [column]: 'Told to Claire Jones.' })).toEqual([['tells-who', column, 'name ‘Claire Jones’']])
  })

  it('says what to do, and counts what it does not list', () => {
    const [fault] = senseFaultsOf('voice', aVoice({ account: 'Claire, Fatima, Callum and Agnieszka liked it.' }), day)
    expect(fault?.found).toMatch(/and 1 more$/)
    expect(fault?.accepts).toContain('Take the name out, or say the role instead')
  })
})

describe('a quotation', () => {
  const quoted = { account: 'Many said “nobody ever asked us where to live”.' }

  it('of anybody under 18 is refused, whoever agreed', () => {
    expect(faultsOf(quoted)).toEqual([['quotes-somebody', 'account', '“nobody ever asked us where to live”']])
    expect(faultsOf({ ...quoted, consent: [...aVoice().consent, 'consent-to-quote'] })).toHaveLength(2)
  })

  it('of adults is taken with their consent to be quoted alone', () => {
    expect(faultsOfAdults(quoted).map(([code]) => code)).toEqual(['quotes-somebody'])
    expect(faultsOfAdults({ ...quoted, consent: ['own-consent', 'consent-to-quote'] })).toEqual([])
  })

  it('of adults is at most 25 words long, and stands between marks', () => {
    const consent = ['own-consent', 'consent-to-quote'] as const
    const of = (words: number) => ({ consent, account: `They said “${'word '.repeat(words).trim()}”.` })
    expect(faultsOfAdults(of(25))).toEqual([])
    expect(faultsOfAdults(of(26)).map(([code]) => code)).toEqual(['quotes-somebody'])
    expect(faultsOfAdults({ consent, account: 'Nobody asked me where I wanted to live.' })).toHaveLength(1)
  })

  it('is refused in what was changed too', () => {
    expect(faultsOf({ changed: 'They said: give us a key.' }).map(([code, column]) => [code, column])).toEqual([
      ['quotes-somebody', 'changed'],
    ])
  })
})

describe('what else would tell who spoke', () => {
  it.each<[what: string, over: Partial<Voice>, faults: readonly (readonly [string, string, string])[]]>([
    ['a day', { gathered_when: partialDay('2025-03-04') }, [['too-exact', 'gathered_when', '2025-03-04']]],
    ['an area of few', { people: 'c', area: 'E12000003' }, [['too-exact', 'area', 'E12000003, people c']]],
    ['not an area of many', { people: '10', area: 'E12000003' }, []],
    ['not few without an area', { people: 'c' }, []],
    ['not a year', { gathered_when: partialDay('2025') }, []],
  ])('%s', (_what, over, faults) => expect(faultsOf(over)).toEqual(faults))
})

it('every rule is of voices alone', () => {
  expect(voiceRules.every(({ kind }) => kind === 'voice')).toBe(true)
})
