import type { AgeBand, Consent, Voice } from '../../records/voice.ts'
import { isFewPeople } from '../../records/voice-fields.ts'
import { shorten } from '../../refusal.ts'
import { personalDataIn } from '../personal-data/personal-data.ts'
import { rule, type SenseFault } from '../record-rule.ts'
import { quotationsIn } from './quotations.ts'

/** Words of an adult that may be quoted at once, with their consent. */
export const mostWordsQuoted = 25

const underSixteen: readonly AgeBand[] = ['under-11', '11-15']
const minors: readonly AgeBand[] = [...underSixteen, '16-17']
/** Whose account is of adults where no ages are given. */
const grownUp: ReadonlySet<Voice['whose']> = new Set(['parents', 'kinship-carers', 'foster-carers', 'adoptive-parents'])

const hasAny = (ages: readonly AgeBand[] | undefined, of: readonly AgeBand[]): boolean =>
  (ages ?? []).some((age) => of.includes(age))

/** True where somebody under 18 spoke, or nothing says that nobody did. */
export function isOfMinors({ whose, ages }: Pick<Voice, 'whose' | 'ages'>): boolean {
  return ages === undefined ? !grownUp.has(whose) : hasAny(ages, minors)
}

/** Who must have agreed that an account of people of these ages is published. */
export function consentNeeded(ages: readonly AgeBand[] | undefined): readonly Consent[] {
  const hasOlder = ages === undefined || ages.some((age) => !underSixteen.includes(age))
  return [
    ...(hasAny(ages, underSixteen) ? (['parental-consent', 'own-assent'] as const) : []),
    ...(hasOlder ? (['own-consent'] as const) : []),
  ]
}

function agesMissing({ whose, ages }: Voice): SenseFault | undefined {
  if (ages !== undefined || grownUp.has(whose)) return undefined
  return {
    code: 'consent-does-not-fit',
    column: 'ages',
    found: `empty, whose ${whose}`,
    accepts: 'the bands of age of those who spoke, as 11-15;16-17: which consent is needed follows from them',
  }
}

function agesOfOthers({ whose, ages }: Voice): SenseFault | undefined {
  const fault = (accepts: string): SenseFault => ({
    code: 'consent-does-not-fit',
    column: 'ages',
    found: `${(ages ?? []).join(';')}, whose ${whose}`,
    accepts,
  })
  if (ages === undefined) return undefined
  if (whose === 'children' && ages.some((age) => !minors.includes(age)))
    return fault('for children ages under 18; of older ones whose is young-people, care-leavers or families')
  if (whose === 'young-people' && hasAny(ages, ['under-11', '25-and-over']))
    return fault('for young people ages from 11 to 24; of younger ones whose is children')
  if (whose === 'care-leavers' && hasAny(ages, underSixteen)) return fault('for care leavers ages from 16 on')
  return undefined
}

function consentUnfit({ ages, consent }: Voice): SenseFault | undefined {
  const needed = consentNeeded(ages)
  const missing = needed.filter((one) => !consent.includes(one))
  const needless = consent.filter((one) => one !== 'consent-to-quote' && !needed.includes(one))
  if (missing.length === 0 && needless.length === 0) return undefined
  return {
    code: 'consent-does-not-fit',
    column: 'consent',
    found: `${consent.join(';')}, ages ${ages === undefined ? 'empty (adults)' : ages.join(';')}`,
    accepts: `${needed.join(';')}: under 16 a parent or whoever has parental responsibility consents and the child agrees; from 16 on each consents for themselves. Without it the account is not published`,
  }
}

function quotingMinors(voice: Voice): SenseFault | undefined {
  if (!voice.consent.includes('consent-to-quote') || !isOfMinors(voice)) return undefined
  return {
    code: 'consent-does-not-fit',
    column: 'consent',
    found: `consent-to-quote, ages ${voice.ages?.join(';') ?? 'empty'}`,
    accepts: 'no consent-to-quote where anybody under 18 spoke: nobody under 18 is quoted, whoever agreed',
  }
}

function gatheredOnADay({ gathered_when: when }: Voice): SenseFault | undefined {
  if (when.length <= 7) return undefined
  return {
    code: 'too-exact',
    column: 'gathered_when',
    found: when,
    accepts: `the month or the year, as ${when.slice(0, 7)}: a day tells who was there`,
  }
}

function areaOfFew({ area, people }: Voice): SenseFault | undefined {
  if (area === undefined || !isFewPeople(people)) return undefined
  return {
    code: 'too-exact',
    column: 'area',
    found: `${area}, people ${people}`,
    accepts: 'no area where only 1 to 5 spoke: with it somebody may know who they are',
  }
}

type TextField = 'account' | 'changed' | 'gathered_by' | 'consent_how'

/** How many findings of a text are told at once. */
const mostTold = 3

/** Days and ages by themselves, which personal data in general needs a person for. */
const exactTimes =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:,? \d{4})?\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/gi
const exactAges =
  /\b(?:\d{1,2}|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ]years?[- ]olds?\b(?! and (?:over|under))|\b(?:aged|age of|turned) (?:\d{1,2})\b(?!\s?(?:to|-|–|and|or|\+)\s?(?:\d|over|under|older|above|below))/gi

interface Telling {
  readonly start: number
  readonly end: number
  readonly what: string
  readonly advice: string
}

function tellingsIn(text: string): readonly Telling[] {
  const found: Telling[] = personalDataIn(text).map(({ kind, ...rest }) => ({
    what: kind.replaceAll('-', ' '),
    ...rest,
  }))
  const further = (pattern: RegExp, what: string, advice: string) => {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const end = index + words.length
      if (!found.some((one) => one.start < end && index < one.end)) found.push({ start: index, end, what, advice })
    }
  }
  further(exactTimes, 'exact date', 'Give the month or the year instead of the day.')
  further(exactAges, 'age', 'Give an age band instead of the exact age: ‘aged 11 to 15’.')
  return found.sort((a, b) => a.start - b.start)
}

function tellsWho(column: TextField): (voice: Voice) => SenseFault | undefined {
  return ({ [column]: text = '' }) => {
    const told = tellingsIn(text)
    if (told.length === 0) return undefined
    const parts = told.slice(0, mostTold).map(({ what, start, end }) => `${what} ‘${text.slice(start, end)}’`)
    const more = told.length > mostTold ? ` and ${told.length - mostTold} more` : ''
    const advice = [...new Set(told.slice(0, mostTold).map((one) => one.advice))].join(' ')
    return {
      code: 'tells-who',
      column,
      found: shorten(`${parts.join(', ')}${more}`),
      accepts: `a text by which nobody can be known. ${advice.replace(/\.$/, '')}`,
    }
  }
}

function quotes(column: 'account' | 'changed'): (voice: Voice) => SenseFault | undefined {
  return (voice) => {
    const text = voice[column] ?? ''
    const mayBeQuoted = !isOfMinors(voice) && voice.consent.includes('consent-to-quote')
    const fault = quotationsIn(text).find(
      ({ form, words }) => !(mayBeQuoted && form === 'marked' && words <= mostWordsQuoted),
    )
    if (fault === undefined) return undefined
    const own = 'what they said in words of your own, without quotation marks: ‘They said that …’'
    return {
      code: 'quotes-somebody',
      column,
      found: shorten(text.slice(fault.start, fault.end)),
      accepts: isOfMinors(voice)
        ? `${own}. Nobody under 18 is quoted: how somebody speaks may tell who they are`
        : `${own}; or, with consent-to-quote under consent, at most ${mostWordsQuoted} words between quotation marks`,
    }
  }
}

/** Every rule about the sense of an account of children or families. No option of an import, and no deed, lets one pass. */
export const voiceRules = [
  rule(
    'voice',
    'voice-ages',
    'An account says the ages of those who spoke, unless all are parents or carers of 18 and over.',
    agesMissing,
  ),
  rule('voice', 'voice-ages-fit', 'Ages fit whose account it is.', agesOfOthers),
  rule(
    'voice',
    'voice-consent',
    'Consent fits the ages: under 16 a parent’s and the child’s own, from 16 on one’s own.',
    consentUnfit,
  ),
  rule('voice', 'voice-consent-to-quote', 'Consent to be quoted is of adults alone.', quotingMinors),
  rule('voice', 'voice-when', 'An account was gathered in a month or a year, never on a day.', gatheredOnADay),
  rule('voice', 'voice-area', 'Of five people or fewer no area is told.', areaOfFew),
  rule(
    'voice',
    'voice-account-tells-nobody',
    'Nobody can be known by an account: no name, number, address, school, day or age.',
    tellsWho('account'),
  ),
  rule('voice', 'voice-changed-tells-nobody', 'Nobody can be known by what was changed.', tellsWho('changed')),
  rule(
    'voice',
    'voice-gathered-by-organisation',
    'An account is gathered by an organisation; no person is named.',
    tellsWho('gathered_by'),
  ),
  rule(
    'voice',
    'voice-consent-tells-nobody',
    'Nobody can be known by how consent was asked for.',
    tellsWho('consent_how'),
  ),
  rule(
    'voice',
    'voice-account-quotes-nobody',
    'Nobody under 18 is quoted, and an adult in at most 25 words, with consent.',
    quotes('account'),
  ),
  rule(
    'voice',
    'voice-changed-quotes-nobody',
    'What was changed quotes nobody otherwise than an account may.',
    quotes('changed'),
  ),
] as const
