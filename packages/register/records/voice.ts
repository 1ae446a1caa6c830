import { listOf, oneOf, partialDate, slug, text } from './field-types.ts'
import { sourceUrls } from './programme.ts'
import { may, must, type RecordOf, recordKind } from './record-kind.ts'
import { peopleCount, region } from './voice-fields.ts'

/** Whose account it is: always of several together, never of one by name. */
export const voiceSpeakers = [
  'children',
  'young-people',
  'care-leavers',
  'parents',
  'kinship-carers',
  'foster-carers',
  'adoptive-parents',
  'families',
] as const
export type VoiceSpeakers = (typeof voiceSpeakers)[number]

/** Bands of age. The first two need a parent's consent and the child's own agreement. */
export const ageBands = ['under-11', '11-15', '16-17', '18-24', '25-and-over'] as const
export type AgeBand = (typeof ageBands)[number]

/** How an account was gathered. */
export const gatheringWays = [
  'interviews',
  'group-discussion',
  'survey',
  'workshop',
  'advisory-panel',
  'creative-work',
  'through-an-advocate',
  'feedback',
] as const
export type GatheringWay = (typeof gatheringWays)[number]

/** Who agreed that the account is published. */
export const consents = ['parental-consent', 'own-assent', 'own-consent', 'consent-to-quote'] as const
export type Consent = (typeof consents)[number]

/**
 * What children or families said of a project, told by whoever gathered it in words of their own. What somebody said is theirs: only its
 * newest version is ever read, and nothing of it once it is withdrawn.
 */
export const voices = recordKind({
  kind: 'voice',
  table: 'voices',
  title: 'What children or families said of a project',
  singular: 'voice',
  calledByReaders: 'account',
  idLetter: 'v',
  fields: {
    id: must(slug, {
      description: 'an id that tells nothing, as one is offered: it stays public when the account is withdrawn',
    }),
    project_id: must(slug, { description: 'the project that they speak of', references: 'project' }),
    whose: must(oneOf(voiceSpeakers), {
      description: 'whose account it is: of several together, never of one by name; ',
    }),
    ages: may(listOf(oneOf(ageBands)), {
      description: 'bands of age of those who spoke; needed unless all are adults (parents or carers of 18 and over); ',
    }),
    people: may(peopleCount, { description: 'how many spoke: c for 1 to 5, otherwise rounded to the nearest 5' }),
    gathered_how: must(oneOf(gatheringWays), { description: 'how it was gathered; ' }),
    gathered_by: must(text, { description: 'the organisation that gathered it, by its name; no person' }),
    gathered_when: must(partialDate, { description: 'the month or the year, never a day' }),
    area: may(region, { description: 'region or nation where they live; empty where only 1 to 5 spoke' }),
    account: must(text, {
      description:
        'what they said, in words of whoever gathered it: nobody can be known by it, and nobody under 18 is quoted',
      isPlainWords: true,
    }),
    changed: may(text, { description: 'what was changed because of it', isPlainWords: true }),
    consent: must(listOf(oneOf(consents)), {
      description:
        'who agreed that it is published: under 16 parental-consent and own-assent, from 16 on own-consent; consent-to-quote where adults are quoted; ',
    }),
    consent_how: must(text, { description: 'how consent was asked for, and who keeps the record of it' }),
    source_urls: sourceUrls,
  },
  namedBy: ['account'],
  toldBy: ['changed'],
  hasPage: true,
  isTheirsToTakeBack: true,
  example: {
    id: 'v4t8k2n6c1r9m3x7qd',
    project_id: 'hub-homes-leeds',
    whose: 'young-people',
    ages: '11-15;16-17',
    people: '15',
    gathered_how: 'group-discussion',
    gathered_by: 'Leeds Children in Care Council',
    gathered_when: '2025-03',
    area: 'E12000003',
    account: 'They liked having one place where they knew everybody. They wanted to be asked before they moved.',
    changed: 'Nobody moves now before they have seen the new home.',
    consent: 'parental-consent;own-assent;own-consent',
    consent_how: 'A letter and a talk for each family; the council keeps the forms.',
  },
})
export type Voice = RecordOf<typeof voices.fields>
