import {
  fieldTypes,
  gatheringWays,
  may,
  practiceAreas,
  type Result,
  readFields,
  type Shown,
  voiceSpeakers,
} from '@candour/register'
import {
  projectsHeard,
  type VoiceFacet,
  type VoiceFilters,
  voiceCount,
  voiceFacetCounts,
  voiceFacets,
  voicesWhere,
} from '../store/voice-lists.ts'
import { countedOnce } from './counted-once.ts'
import { namesOf } from './names.ts'
import { cellsFrom, type Parameters } from './project-query.ts'
import { databaseOf, type Reader } from './reader.ts'
import { shownRecords, shownReferring } from './shown.ts'
import { standingRecord } from './standing-record.ts'

export { type VoiceFacet, type VoiceFilters, voiceFacets } from '../store/voice-lists.ts'

const { integer, listOf, oneOf, slug } = fieldTypes

/** What may be asked of the list of voices. */
export const voiceQueryFields = {
  whose: may(listOf(oneOf(voiceSpeakers)), { description: 'whose accounts' }),
  gathered_how: may(listOf(oneOf(gatheringWays)), { description: 'how they were gathered' }),
  practice_area: may(listOf(oneOf(practiceAreas)), { description: 'practice areas of their projects' }),
  programme: may(listOf(slug), { description: 'ids of programmes of their projects' }),
  page: may(integer({ minimum: 1, maximum: 100_000 }), { description: 'page of the list, from 1' }),
} as const

export interface VoiceQuery {
  readonly filters: VoiceFilters
  readonly page: number
}

/** The query that the parameters say, or every refusal. */
export function voiceQueryFrom(parameters: Parameters): Result<VoiceQuery> {
  const { values, refusals } = readFields(voiceQueryFields, cellsFrom(parameters))
  if (refusals.length > 0) return { ok: false, refusals }
  const { page = 1, ...filters } = values
  return { ok: true, value: { filters, page } }
}

export const voicesPerPage = 20

/** One page of voices, with the counts to narrow it by and the names of what they speak of. */
export interface FoundVoices {
  readonly total: number
  readonly voices: readonly Shown<'voice'>[]
  readonly facets: { readonly [F in VoiceFacet]: readonly { readonly value: string; readonly count: number }[] }
  readonly projects: ReadonlyMap<string, string>
  readonly programmes: ReadonlyMap<string, string>
}

const talliesOnce = countedOnce<Pick<FoundVoices, 'total' | 'facets'>>()

/** One page of the voices that suit, those gathered last first. */
export async function findVoices(reader: Reader, { filters, page }: VoiceQuery): Promise<FoundVoices> {
  const [{ total, facets }, found] = await Promise.all([
    talliesOnce(reader, JSON.stringify(filters), () => tallies(reader, filters)),
    voicesWhere(databaseOf(reader), reader.viewer, filters, {
      limit: voicesPerPage,
      offset: (page - 1) * voicesPerPage,
    }),
  ])
  const voices = shownRecords(reader, found)
  const [projects, programmes] = await Promise.all([
    projectNames(reader, voices),
    namesOf(reader, 'programme', [...facets.programme.map(({ value }) => value), ...(filters.programme ?? [])]),
  ])
  return { total, voices, facets, projects, programmes }
}

async function tallies(reader: Reader, filters: VoiceFilters): Promise<Pick<FoundVoices, 'total' | 'facets'>> {
  const { viewer } = reader
  const db = databaseOf(reader)
  const [total, ...counts] = await Promise.all([
    voiceCount(db, viewer, filters),
    ...voiceFacets.map((facet) => voiceFacetCounts(db, viewer, filters, facet)),
  ])
  const facets = Object.fromEntries(voiceFacets.map((facet, at) => [facet, counts[at] ?? []])) as FoundVoices['facets']
  return { total, facets }
}

function projectNames(reader: Reader, voices: readonly Shown<'voice'>[]): Promise<ReadonlyMap<string, string>> {
  return namesOf(
    reader,
    'project',
    voices.map((voice) => voice.project_id),
  )
}

/** Every voice that suits, for taking away. */
export async function everyVoice(reader: Reader, filters: VoiceFilters): Promise<readonly Shown<'voice'>[]> {
  return shownRecords(reader, await voicesWhere(databaseOf(reader), reader.viewer, filters))
}

/** What children and families said of these projects, that gathered last first. */
export async function voicesOfProjects(
  reader: Reader,
  projects: readonly string[],
): Promise<readonly Shown<'voice'>[]> {
  const voices = await shownReferring(reader, 'voice', 'project_id', projects)
  return voices.toSorted((a, b) => (a.gathered_when < b.gathered_when ? 1 : a.gathered_when > b.gathered_when ? -1 : 0))
}

/** Of how many of these projects an account is on record. */
export async function heardOf(reader: Reader, projects: readonly string[]): Promise<number> {
  return projectsHeard(databaseOf(reader), reader.viewer, projects)
}

/** A voice with the name of the project that it speaks of. */
export interface VoiceDossier {
  readonly voice: Shown<'voice'>
  readonly projects: ReadonlyMap<string, string>
}

/** The voice with this id, or undefined where none stands. */
export async function voiceDossier(reader: Reader, id: string): Promise<VoiceDossier | undefined> {
  const voice = await standingRecord(reader, 'voice', id)
  return voice === undefined ? undefined : { voice, projects: await projectNames(reader, [voice]) }
}
