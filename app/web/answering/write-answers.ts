import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Parameters } from '../../queries/project-query.ts'
import type { WritingPage } from '../page.ts'
import { type AnswerTools, siteOf } from './answer-tools.ts'
import { keptByNobody } from './caching.ts'
import { faultWords } from './fault-words.ts'
import { problemType } from './problems.ts'
import { sendRepresentation } from './send.ts'

/** Answers a program that writes: with what was done, or with problem details. Nobody keeps it. */
export function answerWriting(page: WritingPage, tools: AnswerTools) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const isJson = /^application\/json\b/i.test(request.headers['content-type'] ?? '')
    const answer =
      request.headers['content-type'] !== undefined && !isJson
        ? ({ kind: 'problem', status: 415, detail: 'What is sent is JSON (Content-Type: application/json).' } as const)
        : await page.write({
            params: request.params as Readonly<Record<string, string>>,
            query: request.query as Parameters,
            sent: request.body,
            headers: request.headers,
            from: request.ip,
            site: siteOf(tools.questions.moment(), tools.identity),
          })
    const { status } = answer
    const body =
      answer.kind === 'done'
        ? answer.body
        : {
            type: 'about:blank',
            title: faultWords(status).title,
            status,
            ...(answer.detail === undefined ? {} : { detail: answer.detail }),
            ...answer.members,
          }
    const type = answer.kind === 'done' ? 'application/json; charset=utf-8' : problemType
    return sendRepresentation(
      request,
      reply,
      { status, format: 'json', type, body: Buffer.from(JSON.stringify(body)), headers: answer.headers ?? {} },
      keptByNobody,
    )
  }
}
