import { drawSteps, type JsonSchema } from '@candour/register'
import { drawDossier } from '../queries/rounds.ts'
import { absent } from '../web/absent.ts'
import { paths } from '../web/paths.ts'
import { json, type Operation } from './operation.ts'
import { boolean, list, nullable, number, object, text } from './schema-parts.ts'

const entrySchema = nullable(
  object({ sequence: number, time: { type: 'string', format: 'date-time' }, commitment: text }),
)

/** All that it takes to check a draw away from the register. */
export const drawProofSchema: JsonSchema = object({
  format: { type: 'string', enum: ['candour/draw/v1'] },
  draw: { type: 'object', description: 'the draw, as its record says it' },
  round: { type: 'object', description: 'its round, as its record says it' },
  published: object({ commitment: entrySchema, list: entrySchema, result: entrySchema }),
  steps: list(
    object({ step: { type: 'string', enum: [...drawSteps] }, holds: nullable(boolean), expected: text, found: text }),
  ),
  _links: object({ self: text, page: text }),
})

export const drawProofOperation: Operation = {
  path: '/draws/{id}/proof',
  id: 'proof-of-draw',
  tag: 'draws',
  summary: 'All that it takes to check a draw',
  description:
    'The draw and its round as they stand, and when each was published. `steps` says whether each step holds, `null` while it is still to come; `candour lottery verify` works them out again from the rest, without a network.',
  pathParameters: { id: 'id of the draw' },
  query: {},
  answers: { $ref: '#/components/schemas/DrawProof' },
  givesCsv: false,
  canMiss: true,
  canBeWithdrawn: true,
  handle: async ({ params }, reader) => {
    const id = params.id ?? ''
    const dossier = await drawDossier(reader, id)
    if (dossier === undefined) return absent(reader, 'draw', id)
    const { proof, steps } = dossier
    return json({
      ...proof,
      steps: steps.map(({ holds, ...step }) => ({ ...step, holds: holds ?? null })),
      _links: { self: paths.apiDrawProof(id), page: paths.draw(id) },
    })
  },
}
