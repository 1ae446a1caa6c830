import { type JsonSchema, uptakeManners, uptakeStates, type ValuesOf, verdictGroups, verdicts } from '@candour/register'
import { type PlacedUptake, type Spread, spreadFields, spreadOfModel, spreadRows } from '../queries/spread.ts'
import { absent } from '../web/absent.ts'
import { paths } from '../web/paths.ts'
import { json, type Operation } from './operation.ts'
import { list, nullable, number, object, text } from './schema-parts.ts'

const state: JsonSchema = { type: 'string', enum: uptakeStates }
const manner: JsonSchema = { type: 'string', enum: uptakeManners }
const counts = (names: readonly string[]): JsonSchema => object(Object.fromEntries(names.map((name) => [name, number])))
const uptakeSchema = object({
  place: text,
  taken_up_as: manner,
  project_id: nullable(text),
  adoption_id: nullable(text),
  started: nullable(text),
  state,
  result: nullable({ type: 'string', enum: verdicts }),
  result_is: nullable({ type: 'string', enum: ['verdict', 'reported'] }),
})

/** How a model spread, as the API tells it. */
export const spreadSchema: JsonSchema = object({
  model_id: text,
  uptakes: list(uptakeSchema),
  curve: list(object({ year: number, new_places: list(text), in_all: number, standing: counts(uptakeStates) })),
  undated: list(text),
  planned: list(text),
  standing: object(Object.fromEntries(uptakeStates.map((name) => [name, list(text)]))),
  by_manner: list(
    object({
      taken_up_as: manner,
      times: number,
      standing: counts(uptakeStates),
      results: counts(verdictGroups.map(({ code }) => code)),
    }),
  ),
  chosen: nullable(
    object({
      place: text,
      own: list(uptakeSchema),
      neighbours_on_record: number,
      neighbours: list(object({ place: text, rank: number, uptakes: list(uptakeSchema) })),
    }),
  ),
  _links: object({ self: text, page: text, model: text }),
})

function uptakeJson({ place, manner: as, state: standing, verdict, trying }: PlacedUptake) {
  const isAttempt = trying.kind === 'attempt'
  return {
    place,
    taken_up_as: as,
    project_id: (isAttempt ? trying.project.id : trying.adoption.project_id) ?? null,
    adoption_id: isAttempt ? null : trying.adoption.id,
    started: (isAttempt ? trying.project.started : trying.adoption.started) ?? null,
    state: standing,
    result: verdict ?? null,
    result_is: verdict === undefined ? null : isAttempt ? 'verdict' : 'reported',
  }
}

function spreadJson({ model, uptakes, curve, standing, manners, chosen }: Spread) {
  return {
    model_id: model.id,
    uptakes: uptakes.map(uptakeJson),
    curve: curve.years.map(({ year, places, standing: own }) => ({
      year,
      new_places: places,
      in_all: Object.values(own).reduce((sum, count) => sum + count, 0),
      standing: own,
    })),
    undated: curve.undated,
    planned: curve.planned,
    standing: Object.fromEntries(standing),
    by_manner: manners.map(({ manner: as, uptakes: times, standing: own, results }) => ({
      taken_up_as: as,
      times,
      standing: own,
      results: Object.fromEntries(verdictGroups.map(({ code }) => [code, results.get(code) ?? 0])),
    })),
    chosen:
      chosen === undefined
        ? null
        : {
            place: chosen.place,
            own: chosen.own.map(uptakeJson),
            neighbours_on_record: chosen.inAll,
            neighbours: chosen.neighbours.map(({ place, rank, uptakes: own }) => ({
              place,
              rank,
              uptakes: own.map(uptakeJson),
            })),
          },
    _links: {
      self: paths.apiSpread(model.id, { place: chosen?.place }),
      page: paths.modelSpread(model.id, { place: chosen?.place }),
      model: paths.apiRecord('models', model.id),
    },
  }
}

export const spreadOperation: Operation = {
  path: '/models/{id}/spread',
  id: 'spread-of-model',
  tag: 'models',
  summary: 'How a model spread: when, where, how it stands, and with what result',
  description:
    'Every time a place took the model up, by attempts and adoptions on record; places by year, each once; how it stands with them, abandoned beside running; results by how it was taken up. `place` adds what its statistical neighbours tried. What nobody has said is `unknown`, never running.',
  pathParameters: { id: 'id of the model' },
  query: spreadFields,
  answers: { $ref: '#/components/schemas/Spread' },
  givesCsv: true,
  canMiss: true,
  canBeWithdrawn: true,
  handle: async ({ params, values, format }, reader) => {
    const id = params.id ?? ''
    const { place } = values as ValuesOf<typeof spreadFields>
    const spread = await spreadOfModel(reader, id, place)
    if (spread === undefined) return absent(reader, 'model', id)
    return format === 'csv' ? { kind: 'table', ...spreadRows(spread) } : json(spreadJson(spread))
  },
}
