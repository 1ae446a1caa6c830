import type { FastifyInstance } from 'fastify'
import type { Questions } from '../queries/questions.ts'
import { apiHeaders } from './answering/answer-headers.ts'
import { answerTools } from './answering/answer-tools.ts'
import { answerAsset } from './answering/asset-answers.ts'
import { atTheDoor } from './answering/at-the-door.ts'
import { answerForm } from './answering/form-answers.ts'
import { framework } from './answering/framework.ts'
import { answerAlive, answerReady, healthAddresses } from './answering/health-answers.ts'
import { type Limits, usualLimits } from './answering/limits.ts'
import { answerPage } from './answering/page-answers.ts'
import type { LogTarget } from './answering/request-log.ts'
import { nowhere, sendFault, sendThrown } from './answering/send.ts'
import type { Assets } from './assets.ts'
import type { SiteIdentity } from './layout/identity.ts'
import type { Page } from './page.ts'
import type { Templates } from './templates.ts'

/** What the web server is made of. */
export interface WebParts {
  readonly questions: Questions
  readonly templates: Templates
  readonly assets: Assets
  readonly pages: readonly Page[]
  /** The site's public address and who runs it, where those are known. */
  readonly identity?: SiteIdentity
  /** Where a line for each request goes; without it none is written. */
  readonly requestLog?: LogTarget
  readonly limits?: Partial<Limits>
}

/** The web server: what is answered at which address. How it is answered is told in `answering`. */
export function buildServer(parts: WebParts): FastifyInstance {
  const { questions, templates, assets, pages, identity = {}, requestLog, limits } = parts
  const isLogged = requestLog !== undefined
  const tools = answerTools({
    questions,
    templates,
    isLogged,
    identity,
    drawing: assets.drawing,
    limits: { ...usualLimits, ...limits },
  })
  const server = framework(tools, requestLog)
  server.addHook('onRequest', atTheDoor(tools))
  for (const page of pages) {
    if (page.method === 'POST') server.post(page.address, answerForm(page, tools))
    else server.get(page.address, answerPage(page, tools))
  }
  server.options('/api/*', async (_request, reply) => reply.headers(apiHeaders).code(204).send())
  server.get('/assets/*', answerAsset(assets))
  server.get('/favicon.ico', async (_request, reply) => reply.redirect(assets.assetUrl('favicon.svg'), 301))
  server.get(healthAddresses.alive, answerAlive(tools))
  server.get(healthAddresses.ready, answerReady(tools))
  server.setNotFoundHandler((request, reply) => sendFault(tools, request, reply, nowhere(request.url)))
  server.setErrorHandler((error, request, reply) => sendThrown(tools, request, reply, error))
  return server
}
