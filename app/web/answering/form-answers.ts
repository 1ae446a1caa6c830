import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Parameters } from '../../queries/project-query.ts'
import type { FormPage } from '../page.ts'
import { type AnswerTools, siteOf } from './answer-tools.ts'
import { askedAddress } from './asked-address.ts'
import { keptByNobody } from './caching.ts'
import { represent } from './represent.ts'
import { seenPosition } from './seen-position.ts'
import { nowhere, sendFault, sendRepresentation } from './send.ts'
import { sentParts } from './sent-parts.ts'

/** Answers a form: what the page says to what was sent. Nobody keeps it. */
export function answerForm(page: FormPage, tools: AnswerTools) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if ((page.audience ?? 'public') !== 'public') return sendFault(tools, request, reply, nowhere(request.url))
    if (request.isMultipart() && page.takesFile === undefined) return sendFault(tools, request, reply, { status: 415 })
    const parts =
      request.isMultipart() && page.takesFile !== undefined ? await sentParts(request, page.takesFile) : undefined
    // What was typed is kept out of the log by what the request holds.
    if (parts !== undefined) request.body = parts.fields
    const params = request.params as Readonly<Record<string, string>>
    const { query } = askedAddress(page, request.url, params, request.query as Parameters)
    const now = tools.questions.moment()
    const site = siteOf(now, tools.identity)
    const answer = await page.take(
      {
        params,
        query,
        format: 'html',
        sent: (request.body ?? {}) as Parameters,
        ...(parts?.file === undefined ? {} : { file: parts.file }),
        site,
        today: now.judgedOn,
      },
      (question) => tools.asking.ask(page, seenPosition(request.headers), (reader) => question(reader)),
    )
    const represented = await represent(answer, page, site, tools)
    if ('table' in represented) throw new Error(`${page.address}: a form does not answer with a long table`)
    return sendRepresentation(request, reply, represented, keptByNobody)
  }
}

/** Fields of a form as a browser sends them (application/x-www-form-urlencoded); a repeated name is a list. */
export function formFields(body: string): Parameters {
  const fields: Record<string, string | readonly string[]> = Object.create(null)
  for (const [name, value] of new URLSearchParams(body)) {
    const before = fields[name]
    fields[name] = before === undefined ? value : [...[before].flat(), value]
  }
  return fields
}
