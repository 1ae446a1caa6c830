import {
  type AdoptionCurve,
  adoptionCurve,
  fieldTypes,
  type MannerCounts,
  may,
  placeOf,
  type Result,
  readFields,
  type Shown,
  stateOfAdoption,
  stateOfAttempt,
  stateOfPlace,
  statisticalNeighbours,
  type Uptake,
  type UptakeState,
  uptakeStates,
  uptakesByManner,
} from '@candour/register'
import { cellsFrom, type Parameters } from './project-query.ts'
import type { Reader } from './reader.ts'
import { standingRecord } from './standing-record.ts'
import { type ModelInPlace, placesOfModel, type Trying, verdictOfAdoption } from './tried-places.ts'

export const spreadFields = {
  place: may(fieldTypes.place, {
    description: 'ONS code of a place: its statistical neighbours that tried the model are told',
  }),
}

export function spreadPlaceFrom(parameters: Parameters): Result<string | undefined> {
  const { values, refusals } = readFields(spreadFields, cellsFrom(parameters))
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, value: values.place }
}

/** One time that a place took the model up, with its record. */
export interface PlacedUptake extends Uptake {
  readonly trying: Trying
}

/** A statistical neighbour of a place, and what it tried. */
export interface NeighbourUptakes {
  readonly place: string
  /** Its nearness: 1 is the nearest of ten. */
  readonly rank: number
  readonly uptakes: readonly PlacedUptake[]
}

/** How a model spread, and what came of it where. */
export interface Spread {
  readonly model: Shown<'model'>
  readonly places: readonly ModelInPlace[]
  readonly uptakes: readonly PlacedUptake[]
  readonly curve: AdoptionCurve
  readonly manners: readonly MannerCounts[]
  /** Places by how it stands with them. */
  readonly standing: ReadonlyMap<UptakeState, readonly string[]>
  /** Where a place was chosen: what it tried itself, and its neighbours, nearest first. */
  readonly chosen?: {
    readonly place: string
    readonly own: readonly PlacedUptake[]
    readonly neighbours: readonly NeighbourUptakes[]
    /** Statistical neighbours on record, whether they tried it or not. */
    readonly inAll: number
  }
}

/** How a model spread; undefined where there is none of that id. */
export async function spreadOfModel(
  reader: Reader,
  id: string,
  place: string | undefined,
): Promise<Spread | undefined> {
  const model = await standingRecord(reader, 'model', id)
  if (model === undefined) return undefined
  const places = await placesOfModel(reader, id)
  const uptakes = places.flatMap(({ code, tryings }) => tryings.map((trying) => uptakeOf(code, trying, reader)))
  const here = place === undefined ? undefined : (placeOf(place)?.code ?? place)
  const stateOf = places.map(({ code }) => ({
    code,
    state: stateOfPlace(uptakes.filter((uptake) => uptake.place === code)),
  }))
  return {
    model,
    places,
    uptakes,
    curve: adoptionCurve(uptakes),
    manners: uptakesByManner(uptakes),
    standing: new Map(
      uptakeStates.map((state) => [state, stateOf.filter((one) => one.state === state).map(({ code }) => code)]),
    ),
    ...(here === undefined ? {} : { chosen: nearPlace(here, uptakes) }),
  }
}

function nearPlace(here: string, uptakes: readonly PlacedUptake[]): NonNullable<Spread['chosen']> {
  const codes: readonly string[] = statisticalNeighbours.find(({ code }) => code === here)?.neighbours ?? []
  const of = (place: string) => uptakes.filter((uptake) => uptake.place === place)
  return {
    place: here,
    own: of(here),
    neighbours: codes.flatMap((place, at) => {
      const own = of(place)
      return own.length === 0 ? [] : [{ place, rank: at + 1, uptakes: own }]
    }),
    inAll: codes.length,
  }
}

function uptakeOf(place: string, trying: Trying, { today }: Reader): PlacedUptake {
  if (trying.kind === 'attempt') {
    const { project, verdict } = trying
    return {
      place,
      trying,
      manner: 'attempt',
      state: stateOfAttempt(project, today),
      verdict,
      ...yearIn(project.started),
    }
  }
  const { adoption } = trying
  const verdict = verdictOfAdoption(adoption)
  return {
    place,
    trying,
    manner: adoption.relation,
    state: stateOfAdoption(adoption),
    ...yearIn(adoption.started),
    ...(verdict === undefined ? {} : { verdict }),
  }
}

const yearIn = (date: string | undefined) => (date === undefined ? {} : { year: Number(date.slice(0, 4)) })

/** Every uptake, a row each, to take away. */
export function spreadRows({ model, uptakes }: Spread) {
  return {
    name: `model-${model.id}-spread`,
    header: [
      'place',
      'place_name',
      'taken_up_as',
      'project_id',
      'adoption_id',
      'started',
      'state',
      'result',
      'result_is',
    ],
    rows: uptakes.map(({ place, manner, state, verdict, trying }) => [
      place,
      placeOf(place)?.name ?? place,
      manner,
      trying.kind === 'attempt' ? trying.project.id : trying.adoption.project_id,
      trying.kind === 'attempt' ? undefined : trying.adoption.id,
      trying.kind === 'attempt' ? trying.project.started : trying.adoption.started,
      state,
      verdict,
      verdict === undefined ? undefined : trying.kind === 'attempt' ? 'verdict of the attempt' : 'as reported',
    ]),
  }
}
