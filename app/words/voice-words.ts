import type { AgeBand, Consent, GatheringWay, Shown, Voice, VoiceSpeakers } from '@candour/register'
import { isFewPeople, regionName } from '@candour/register'
import { dateInWords } from './wording.ts'

/** Whose account it is, as pages name them. */
export const speakersWords: { readonly [S in VoiceSpeakers]: string } = {
  children: 'Children',
  'young-people': 'Young people',
  'care-leavers': 'Care leavers',
  parents: 'Parents',
  'kinship-carers': 'Kinship carers',
  'foster-carers': 'Foster carers',
  'adoptive-parents': 'Adoptive parents',
  families: 'Families',
}

/** How an account was gathered. */
export const gatheringWords: { readonly [G in GatheringWay]: string } = {
  interviews: 'Interviews',
  'group-discussion': 'Group discussion',
  survey: 'Survey',
  workshop: 'Workshop',
  'advisory-panel': 'Advisory panel',
  'creative-work': 'Drawings, letters or photographs',
  'through-an-advocate': 'Through an advocate',
  feedback: 'Feedback, comments or complaints',
}

const ageWords: { readonly [A in AgeBand]: string } = {
  'under-11': 'under 11',
  '11-15': '11 to 15',
  '16-17': '16 and 17',
  '18-24': '18 to 24',
  '25-and-over': '25 and over',
}

const consentWords: { readonly [C in Consent]: string } = {
  'parental-consent': 'a parent, or whoever has parental responsibility, agreed for those under 16',
  'own-assent': 'each child under 16 agreed too',
  'own-consent': 'each of those aged 16 and over agreed for themselves',
  'consent-to-quote': 'the adults agreed to be quoted',
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** `Young people (aged 11 to 15; 16 and 17)`: whose account it is and of which ages. */
export function speakersInWords({ whose, ages = [] }: Pick<Voice, 'whose' | 'ages'>): string {
  const bands = ages.map((age) => ageWords[age])
  return `${speakersWords[whose]}${bands.length === 0 ? '' : ` (aged ${bands.join('; ')})`}`
}

/** `Group discussion by Leeds Children in Care Council, March 2025`. */
export function gatheredInWords(voice: Pick<Voice, 'gathered_how' | 'gathered_by' | 'gathered_when'>): string {
  return `${gatheringWords[voice.gathered_how]}, gathered by ${voice.gathered_by}, ${dateInWords(voice.gathered_when)}`
}

/** How many spoke and where they live, as far as that is told. */
export function peopleInWords({ people, area }: Pick<Voice, 'people' | 'area'>): string {
  const many =
    people === undefined
      ? 'how many spoke is not known'
      : isFewPeople(people)
        ? '1 to 5 people spoke: so few that no number is told'
        : `about ${Number(people).toLocaleString('en-GB')} people spoke`
  return area === undefined ? many : `${many}, in ${regionName(area)}`
}

/** Who agreed that it is published, and how they were asked. */
export function consentInWords({ consent, consent_how: how }: Shown<'voice'>): string {
  const agreed = listed(consent.map((one) => consentWords[one]))
  const asked = /[.!?…]$/.test(how) ? how : `${how}.`
  return `${agreed.charAt(0).toUpperCase()}${agreed.slice(1)}. ${asked}`
}

/** Where nothing is on record of what children or families said. */
export const noVoiceWords = 'Nobody has recorded what children and families said of this project.'

/** Of how many projects an account is on record: `projects with an account of children or families: 3 of 12`. */
export function heardInWords(heard: number, projects: number): string {
  const of = projects.toLocaleString('en-GB')
  return `Projects with an account of children or families: ${heard.toLocaleString('en-GB')} of ${of}.`
}

/** What stands in place of an account that was taken back. */
export const takenBackWords =
  'It was taken back, and why is not told. What it said is not read any more: not here, and in no earlier version.'
