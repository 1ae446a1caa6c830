import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Parameters } from '../../queries/project-query.ts'
import type { AskRegister, FormPage, FormRequest } from '../page.ts'
import { type AnswerTools, siteOf } from './answer-tools.ts'
import { askedAddress } from './asked-address.ts'
import { askerOf, isFor, keepCookies, sendSignIn, viewerOn } from './askers.ts'
import { keptByNobody } from './caching.ts'
import { represent } from './represent.ts'
import { seenPosition } from './seen-position.ts'
import { sendFault, sendRepresentation } from './send.ts'
import { sentParts } from './sent-parts.ts'

/** Answers a form: what the page says to what was sent. Nobody keeps it. */
export function answerForm(page: FormPage, tools: AnswerTools) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const asker = page.isFromAnywhere ? undefined : await askerOf(tools, request, reply)
    if (!isFor(page, asker) && (page.whenSignedOut === undefined || tools.whoAsks === undefined))
      return sendSignIn(page, tools, request, reply)
    if (page.isFromAnywhere) request.raw.resume()
    else if (request.isMultipart() && page.takesFile === undefined)
      return sendFault(tools, request, reply, { status: 415 })
    const parts =
      request.isMultipart() && page.takesFile !== undefined ? await sentParts(request, page.takesFile) : undefined
    // What was typed is kept out of the log by what the request holds.
    if (parts !== undefined) request.body = parts.fields
    const params = request.params as Readonly<Record<string, string>>
    const { query } = askedAddress(page, request.url, params, request.query as Parameters)
    const now = tools.questions.moment()
    const site = siteOf(now, tools.identity, { who: asker?.who })
    const asked: FormRequest = {
      params,
      query,
      format: 'html',
      sent: (request.body ?? {}) as Parameters,
      ...(parts?.file === undefined ? {} : { file: parts.file }),
      site,
      today: now.judgedOn,
      headers: request.headers,
      from: request.ip,
      ...(asker === undefined ? {} : { who: asker.who }),
    }
    const ask: AskRegister = (question) =>
      tools.asking.ask(page, seenPosition(request.headers), (reader) => question(reader), viewerOn(page, asker?.who))
    const take = () => page.take(asked, ask)
    const answer =
      page.whenSignedOut !== undefined && !isFor(page, asker)
        ? page.whenSignedOut(asked)
        : await (page.isDeed === true ? tools.asking.forDeed(take) : take())
    const represented = await represent(answer, page, site, tools)
    if (answer.kind === 'moved' && answer.cookies !== undefined) keepCookies(reply, answer.cookies)
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
