import { apartReasons, type JsonSchema, type ValuesOf } from '@candour/register'
import {
  assumedFields,
  assumedOf,
  type MissingNegativesAnswer,
  missingNegatives,
} from '../queries/missing-negatives.ts'
import { missingProjects } from '../queries/missing-rows.ts'
import { absent } from '../web/absent.ts'
import { paths } from '../web/paths.ts'
import { missingCaveats, missingInWords, reportedInWords } from '../words/missing-words.ts'
import { json, type Operation } from './operation.ts'
import { boolean, list, nullable, number, object, text } from './schema-parts.ts'

const decimal: JsonSchema = { type: 'number' }
const rangeSchema = object({ low: decimal, middle: decimal, high: decimal })

/** The test for missing negatives as the API tells it. */
export const missingNegativesSchema: JsonSchema = object({
  programme_id: text,
  assumed: object({ effect: rangeSchema, working: rangeSchema }),
  says: list(text),
  results: number,
  unfavourable: number,
  reading: nullable({ type: 'string', enum: ['too-few', 'depends', 'enough'] }),
  scenarios: list(
    object({
      effect: decimal,
      share_that_work: decimal,
      expected_unfavourable: decimal,
      fewest_plausible: number,
      chance_of_so_few: decimal,
      plausible: boolean,
      missing: { ...nullable(number), description: 'null where no number of unseen results would explain the count' },
    }),
  ),
  counted: list(
    object({
      project_id: text,
      finding_id: text,
      outcome: text,
      main_results: number,
      design_level: number,
      power: rangeSchema,
      power_from: { type: 'string', enum: ['standard-deviations', 'odds-ratio', 'people'] },
      unfavourable: boolean,
    }),
  ),
  apart: list(
    object({
      project_id: text,
      because: { type: 'string', enum: [...apartReasons] },
      side: nullable({ type: 'string', enum: ['good', 'none', 'bad'] }),
    }),
  ),
  as_reported: text,
  mechanisms: object({
    declined: { ...nullable(number), description: 'applications declined; null where none is on record' },
    stopped: list(text),
    not_evaluated: object({ known: number, unknown: number }),
    unpublished: object({ known: number, unknown: number }),
    contradicted: list(text),
  }),
  caveats: list(text),
  _links: object({ self: text, page: text, programme: text, funnel: text }),
})

function missingJson(answer: MissingNegativesAnswer, self: string) {
  const { programme, assumed, portfolio, powered, funnel, stopped, applications } = answer
  const stage = (code: string) => funnel.stages.find((one) => one.code === code)
  const test = answer.answer
  return {
    programme_id: programme.id,
    assumed,
    says: missingInWords(test),
    results: portfolio.counted.length,
    unfavourable: portfolio.counted.filter(({ isUnfavourable }) => isUnfavourable).length,
    reading: test.computed ? test.reading : null,
    scenarios: test.computed
      ? test.scenarios.map((one) => ({
          effect: one.assumes.effect,
          share_that_work: one.assumes.shareThatWork,
          expected_unfavourable: one.expectedUnfavourable,
          fewest_plausible: one.fewestPlausible,
          chance_of_so_few: one.chanceOfSoFew,
          plausible: one.isPlausible,
          missing: one.missing.computed ? one.missing.results : null,
        }))
      : [],
    counted: powered.map((one) => ({
      project_id: one.projectId,
      finding_id: one.findingId,
      outcome: one.label,
      main_results: one.of,
      design_level: one.designLevel,
      power: one.power,
      power_from: one.from,
      unfavourable: one.isUnfavourable,
    })),
    apart: portfolio.apart.map(({ projectId, because, side }) => ({
      project_id: projectId,
      because,
      side: side ?? null,
    })),
    as_reported: reportedInWords(portfolio),
    mechanisms: {
      declined: applications.declined === 0 ? null : applications.declined,
      stopped,
      not_evaluated: { known: stage('evaluated')?.no ?? 0, unknown: stage('evaluated')?.unknown ?? 0 },
      unpublished: { known: stage('published')?.no ?? 0, unknown: stage('published')?.unknown ?? 0 },
      contradicted: funnel.unfavourable.contradicted,
    },
    caveats: missingCaveats,
    _links: {
      self,
      page: paths.missingNegatives(programme.id),
      programme: paths.apiRecord('programmes', programme.id),
      funnel: `${paths.apiRecord('programmes', programme.id)}/funnel`,
    },
  }
}

export const missingNegativesOperation: Operation = {
  path: '/programmes/{id}/missing-negatives',
  id: 'missing-negatives-of-programme',
  tag: 'programmes',
  summary: 'Are there fewer unfavourable results than there must be?',
  description:
    'The exact chance of so few unfavourable results, given what each project of the programme could show, for each pair of an assumed effect and an assumed share of ideas that work. With fewer than ten results there is no `reading`, and no chance is told. It cannot show which results are missing, or that anybody withheld one.',
  pathParameters: { id: 'id of the programme' },
  query: assumedFields,
  answers: { $ref: '#/components/schemas/MissingNegatives' },
  givesCsv: true,
  canMiss: true,
  canBeWithdrawn: true,
  handle: async ({ params, query, values, format }, reader) => {
    const id = params.id ?? ''
    const assumed = assumedOf(values as ValuesOf<typeof assumedFields>)
    if (!assumed.ok) return { kind: 'refused', refusals: assumed.refusals }
    const answer = await missingNegatives(reader, id, assumed.value)
    if (answer === undefined) return absent(reader, 'programme', id)
    const { format: _format, ...asked } = query
    if (format === 'csv') return { kind: 'table', ...missingProjects(answer) }
    return json(missingJson(answer, paths.apiMissingNegatives(id, asked)))
  },
}
