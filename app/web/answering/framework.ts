import { randomUUID } from 'node:crypto'
import multipart from '@fastify/multipart'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import type { AnswerTools } from './answer-tools.ts'
import { sentAtOnce } from './at-once.ts'
import { answerUnreadable } from './bare-answers.ts'
import { formFields } from './form-answers.ts'
import { BoundedServers } from './http-server.ts'
import { type LogTarget, loggerOptions, logWhenDone } from './request-log.ts'
import { sendThrown } from './send.ts'

const newId = () => randomUUID().slice(0, 8)

/** The framework, within our bounds: kept pages are sent before it is asked, and stopping ends in time. */
export function framework(tools: AnswerTools, requestLog: LogTarget | undefined): FastifyInstance {
  const servers = new BoundedServers(tools.limits)
  const server: FastifyInstance = Fastify({
    logger: loggerOptions(requestLog),
    // The framework's own lines would hold addresses; ours do not.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: newId,
    serverFactory: (handler) =>
      servers.make((request, response) => {
        const log = (route: string) => {
          if (tools.isLogged) logWhenDone(server.log, { id: newId(), method: 'GET', route }, response)
        }
        if (!sentAtOnce(tools, request, response, log)) handler(request, response)
      }),
    clientErrorHandler: answerUnreadable,
    return503OnClosing: false,
    trustProxy: 'loopback',
    bodyLimit: tools.limits.sentBytes,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
    frameworkErrors: (error, request, reply) => {
      if (tools.isLogged)
        logWhenDone(request.server.log, { id: request.id, method: request.method, route: undefined }, reply.raw)
      sendThrown(tools, request, reply, error)
    },
  })
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_: unknown, body: string) => formFields(body),
  )
  // Which pages take a file, and how much of it, is told where it is read.
  server.register(multipart, { throwFileSizeLimit: false })
  server.addHook('preClose', async () => servers.closeInGrace())
  return server
}
