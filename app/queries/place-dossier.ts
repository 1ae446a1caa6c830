import { groupedBy, type Place, placeOf, places, type Shown, statisticalNeighbours } from '@candour/register'
import { modelsTriedIn } from '../store/model-places.ts'
import { projectIds } from '../store/project-lists.ts'
import { type ListSample, listSample } from './list-sample.ts'
import { namesOf } from './names.ts'
import { projectBoard } from './project-board.ts'
import { type ProjectSummary, projectSummaries } from './project-summaries.ts'
import { databaseOf, type Reader } from './reader.ts'
import { shownReferring } from './shown.ts'

/** A model that places like this one tried and this one, as far as is known, did not. */
export interface NeighbourIdea {
  readonly model: string
  readonly name: string
  readonly places: readonly string[]
}

/** What the register knows of one place. */
export interface PlaceDossier {
  readonly place: Place
  /** How many attempts there are, and how they went. */
  readonly sample: ListSample
  /** Those that started last. */
  readonly attempts: readonly ProjectSummary[]
  /** Models taken up here outside an attempt on record. */
  readonly adoptions: readonly Shown<'adoption'>[]
  readonly models: readonly { readonly model: string; readonly name: string }[]
  readonly modelNames: ReadonlyMap<string, string>
  readonly neighbours: readonly string[]
  readonly ideas: readonly NeighbourIdea[]
  /** Former authorities that cover this place; and what this one is called now. */
  readonly before: readonly Place[]
  readonly now: readonly Place[]
}

const attemptsShown = 20

/** The codes by which projects are of a place: its own, and those that it had. */
export function codesOf({ code, formerCodes = [] }: Place): readonly string[] {
  return [code, ...formerCodes]
}

export async function placeDossier(reader: Reader, code: string): Promise<PlaceDossier | undefined> {
  const place = placeOf(code)
  if (place === undefined) return undefined
  const codes = codesOf(place)
  const neighbours: readonly string[] = statisticalNeighbours.find((one) => one.code === place.code)?.neighbours ?? []
  const db = databaseOf(reader)
  const [ids, own, tried, sample, board] = await Promise.all([
    projectIds(db, reader.viewer, { place: codes }, { limit: attemptsShown }),
    shownReferring(reader, 'adoption', 'place', codes),
    modelsTriedIn(db, reader.viewer, [...codes, ...neighbours]),
    listSample(reader, { place: codes }),
    projectBoard(reader),
  ])
  const isHere = board.suits({ place: codes })
  const attempts = await projectSummaries(reader, ids)
  const here = tried.filter((one) => codes.includes(one.place))
  const elsewhere = tried.filter((one) => !codes.includes(one.place) && !here.some(({ model }) => model === one.model))
  const ideas = [...groupedBy(elsewhere, ({ model }) => model)].map(([model, rows]) => ({
    model,
    name: rows[0]?.name ?? model,
    places: neighbours.filter((neighbour) => rows.some((row) => row.place === neighbour)),
  }))
  return {
    place,
    sample,
    attempts,
    adoptions: own.filter((adoption) => adoption.outcome_reported !== undefined || !isHere(adoption.project_id ?? '')),
    models: here.map(({ model, name }) => ({ model, name })),
    modelNames: await namesOf(
      reader,
      'model',
      own.map((adoption) => adoption.model_id),
    ),
    neighbours,
    ideas: ideas.sort((a, b) => b.places.length - a.places.length || a.name.localeCompare(b.name, 'en-GB')),
    before: places.filter((other) => other.now?.includes(place.code)),
    now: (place.now ?? []).flatMap((later) => placeOf(later) ?? []),
  }
}
