import { describe, expect, it } from 'vitest'
import { personalDataIn, standingOf } from './personal-data.ts'

/** Kind and text of each finding. */
const found = (text: string, publicNames: readonly string[] = []) =>
  personalDataIn(text, publicNames).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

describe('personal data in text', () => {
  it.each([
    ['a first name and a family name', 'We met Claire Jones twice.', ['name: Claire Jones']],
    ['a name that is a word, where the grammar says so', 'Her sister Hope stayed.', ['name: Hope']],
    ['a family name that is a word, after a title', 'Mrs Cook came late.', ['name: Cook']],
    ['a family', 'The Patel family moved.', ['name: Patel']],
    ['a name in small letters', 'mum is called fatima', ['name: fatima']],
    ['a name in capitals', 'CALLUM REID DID NOT ATTEND.', ['name: CALLUM REID']],
    ['a name turned round', 'Referral for Kowalska, Agnieszka.', ['name: Kowalska', 'name: Agnieszka']],
    ['a name with an apostrophe and a hyphen', "Siobhan O'Brien-Smith said no.", ["name: Siobhan O'Brien-Smith"]],
    ['an NHS number by its check digit', 'Note 842 231 4983 twice.', ['nhs-number: 842 231 4983']],
    ['a pupil number by its check letter', 'Child E471049746507 left.', ['upn: E471049746507']],
    ['a telephone number beside another number', 'Ring 07700 900123 12 times.', ['phone: 07700 900123']],
    [
      'an address with its postcode',
      'At 22 Station Street, LS9 6QZ.',
      ['address: 22 Station Street', 'postcode: LS9 6QZ'],
    ],
    ['a date of birth', 'The boy, born 6 March 2010, left.', ['date-of-birth: 6 March 2010']],
    ['the day of an illness', 'She was sectioned on 9 May 2021.', ['sensitive: sectioned', 'exact-date: 9 May 2021']],
    ['an age with circumstances', 'A 14-year-old girl overdosed.', ['age: 14-year-old']],
    ['a rare combination', 'The triplets placed in Castle Acre left.', ['rare-combination: Castle Acre']],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    ['an authority, a month and a model', 'Leeds City Council withdrew Pause in March 2019.'],
    ['a published author', "Professor Eileen Munro's review was cited."],
    ['an evaluator', 'Evaluated by Lisa Holmes and Judy Sebba, University of Oxford.'],
    ['a citation', 'As Baker and others (2019) found.'],
    ['a measure called after its author', 'A Cox regression and the Goodman questionnaire.'],
    ['a word that is a name too', 'Hope: we would do it again. Grace periods were 90 days.'],
    ['a number with the wrong check digit', 'Row 842 231 4984 of the table.'],
    ['numbers of trials and articles', 'See doi 10.1136/bmj.h2750 and ISRCTN12345678.'],
    ['a street type in the name of a model', 'In 2018 the 8 Staying Close pilots began.'],
    ['a group’s health', 'Half of the mothers had been depressed.'],
    ['a person in general', 'If a mother is depressed she may not answer.'],
  ])('lets %s stand', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('lets a name stand that the register has as an organisation’s or a model’s', () => {
    const text = 'The team of Mohammed Zafar House told her worker.'
    expect(found('Zafar Wellbeing told her worker.')).toEqual(['name: Zafar Wellbeing'])
    expect(found('Zafar Wellbeing told her worker.', ['Zafar Wellbeing'])).toEqual([])
    expect(found(text, ['Mohammed Zafar House'])).toEqual([])
  })

  it('counts places in UTF-16 units', () => {
    const [name] = personalDataIn('🙂 Claire left.')
    expect(name).toMatchObject({ start: 3, end: 9 })
  })

  it('never repeats in its advice what was found', () => {
    for (const { advice } of personalDataIn('Claire Jones, 07700 900123, claire@example.org'))
      expect(advice).not.toMatch(/claire|07700/i)
  })

  it.each([
    ['nothing found', 'Referrals were late.', 'clean'],
    ['a rare combination only', 'The triplets placed in Castle Acre left.', 'ask-a-moderator'],
    ['a name', 'Claire Jones left.', 'remove'],
  ])('says what becomes of a text: %s', (_, text, standing) => {
    expect(standingOf(personalDataIn(text))).toBe(standing)
  })
})
