import type { JsonSchema } from '@candour/register'
import { type ScreeningAnswer, screeningOfProgramme, screeningsOf } from '../queries/screening.ts'
import { screenedApplications, screenedProgrammes } from '../queries/screening-rows.ts'
import { absent } from '../web/absent.ts'
import { paths } from '../web/paths.ts'
import { leftOutInWords, screeningCaveats, screeningInWords } from '../words/screening-words.ts'
import { json, type Operation } from './operation.ts'
import { list, nullable, number, object, ref, text } from './schema-parts.ts'

const decimal: JsonSchema = { type: 'number' }
const oddsSchema = object({ odds_ratio: decimal, low: decimal, high: decimal, p: decimal })

/** What a programme's screening says, as the API tells it. */
export const screeningSchema: JsonSchema = object({
  programme_id: text,
  programme: text,
  says: list(text),
  applications: {
    ...number,
    description: 'decided, with both scores; those told in confidence in blocks of five only',
  },
  reading: nullable({ type: 'string', enum: ['risk-punished', 'risk-rewarded', 'not-shown'] }),
  risk: { ...nullable(oddsSchema), description: 'odds of being funded for each point of risk, at equal potential' },
  potential: nullable(oddsSchema),
  agreement: object({
    measure: { type: 'string', enum: ['ICC(1,1)'] },
    risk: nullable(object({ icc: decimal, low: decimal, high: decimal, applications: number })),
    potential: nullable(object({ icc: decimal, low: decimal, high: decimal, applications: number })),
  }),
  left_out: list(text),
  caveats: list(text),
  _links: object({ self: text, page: text, programme: text }),
})

type Agreement = ScreeningAnswer['agreement']['risk']

const agreementJson = (agreement: Agreement) =>
  agreement.computed ? { icc: agreement.icc, ...agreement.interval, applications: agreement.n } : null

function screeningJson({ programme, screening, agreement }: ScreeningAnswer) {
  const { effect, n, left } = screening
  const odds = ({ oddsRatio, low, high, p }: { oddsRatio: number; low: number; high: number; p: number }) => ({
    odds_ratio: oddsRatio,
    low,
    high,
    p,
  })
  return {
    programme_id: programme.id,
    programme: programme.name,
    says: screeningInWords(screening),
    applications: n,
    reading: effect.computed ? effect.risk.reading : null,
    risk: effect.computed ? odds(effect.risk) : null,
    potential: effect.computed ? odds(effect.potential) : null,
    agreement: {
      measure: 'ICC(1,1)',
      risk: agreementJson(agreement.risk),
      potential: agreementJson(agreement.potential),
    },
    left_out: leftOutInWords(left),
    caveats: screeningCaveats,
    _links: {
      self: paths.apiScreening(programme.id),
      page: paths.screening(programme.id),
      programme: paths.apiRecord('programmes', programme.id),
    },
  }
}

export const screeningOperation: Operation = {
  path: '/programmes/{id}/screening',
  id: 'screening-of-programme',
  tag: 'programmes',
  summary: 'Was boldness paid for, or punished?',
  description:
    'At equal potential, how the odds of being funded go with the risk that the panel gave, by Firth’s logistic regression. `reading` is `null` with fewer than thirty decided applications that have both scores. As CSV, each application that may be shown. It says what went with being funded, not why.',
  pathParameters: { id: 'id of the programme' },
  query: {},
  answers: { $ref: '#/components/schemas/Screening' },
  givesCsv: true,
  canMiss: true,
  canBeWithdrawn: true,
  handle: async ({ params, format }, reader) => {
    const id = params.id ?? ''
    const answer = await screeningOfProgramme(reader, id)
    if (answer === undefined) return absent(reader, 'programme', id)
    if (format === 'csv') return { kind: 'table', ...screenedApplications(answer) }
    return json(screeningJson(answer))
  },
}

export const screeningsOperation: Operation = {
  path: '/screening',
  id: 'list-screenings',
  tag: 'programmes',
  summary: 'The screening of every programme with decided applications',
  description: 'Those with most first. Programmes are not put together: each panel scores by its own measure.',
  pathParameters: {},
  query: {},
  answers: object({ items: list(ref('Screening')), next: { type: 'null' } }),
  givesCsv: true,
  canMiss: false,
  handle: async ({ format }, reader) => {
    const answers = await screeningsOf(reader)
    if (format === 'csv') return { kind: 'table', ...screenedProgrammes(answers) }
    return json({ items: answers.map(screeningJson), next: null })
  },
}
