import type { FastifyInstance } from 'fastify'
import { keyOfMoment } from '../queries/moment.ts'
import type { Questions } from '../queries/questions.ts'
import { apiHeaders } from './answering/answer-headers.ts'
import { type AnswerTools, answerTools } from './answering/answer-tools.ts'
import { answerAsset } from './answering/asset-answers.ts'
import { atTheDoor } from './answering/at-the-door.ts'
import type { FirstPageFile } from './answering/first-page-file.ts'
import { answerForm } from './answering/form-answers.ts'
import { framework } from './answering/framework.ts'
import { answerAlive, answerReady, healthAddresses } from './answering/health-answers.ts'
import { type Limits, usualLimits } from './answering/limits.ts'
import { answerPage, keptKey } from './answering/page-answers.ts'
import type { LogTarget } from './answering/request-log.ts'
import { nowhere, sendFault, sendThrown } from './answering/send.ts'
import { answerWriting } from './answering/write-answers.ts'
import type { Assets } from './assets.ts'
import type { SiteIdentity } from './layout/identity.ts'
import type { Page } from './page.ts'
import { paths } from './paths.ts'
import type { Templates } from './templates.ts'

/** What the web server is made of. */
export interface WebParts {
  readonly questions: Questions
  readonly templates: Templates
  readonly assets: Assets
  readonly pages: readonly Page[]
  /** The site's public address and who runs it, where those are known. */
  readonly identity?: SiteIdentity
  /** Finds out who asks; without it nobody can sign in. */
  readonly whoAsks?: AnswerTools['whoAsks']
  /** Where a line for each request goes; without it none is written. */
  readonly requestLog?: LogTarget
  readonly limits?: Partial<Limits>
  /** Where the first page is kept between two starts. */
  readonly firstPage?: FirstPageFile | undefined
  /** Is told every address that is answered, as a pattern, with its method. */
  readonly onRoute?: (route: { readonly method: string | readonly string[]; readonly url: string }) => void
}

/** The web server: what is answered at which address. How it is answered is told in `answering`. */
export function buildServer(parts: WebParts): FastifyInstance {
  const { questions, templates, assets, pages, identity = {}, requestLog, limits, firstPage, whoAsks, onRoute } = parts
  const isLogged = requestLog !== undefined
  const tools = answerTools({
    questions,
    templates,
    isLogged,
    identity,
    drawing: assets.drawing,
    whoAsks,
    limits: { ...usualLimits, ...limits },
  })
  const server = framework(tools, requestLog)
  if (onRoute !== undefined) server.addHook('onRoute', onRoute)
  if (firstPage !== undefined) keepFirstPage(firstPage, tools, server)
  server.addHook('onRequest', atTheDoor(tools))
  for (const page of pages) {
    if ('write' in page) server.route({ method: page.method, url: page.address, handler: answerWriting(page, tools) })
    else if (page.method === 'POST')
      server.post(page.address, { config: { isFromAnywhere: page.isFromAnywhere === true } }, answerForm(page, tools))
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

const firstKey = keptKey('html', paths.home())

/** Takes up the first page where it was kept of this moment, and keeps it at the end. */
function keepFirstPage(file: FirstPageFile, { questions, kept }: AnswerTools, server: FastifyInstance): void {
  const before = file.read(keyOfMoment(questions.moment()))
  if (before !== undefined) kept.takeUp(firstKey, before)
  server.addHook('onClose', async () => {
    const page = kept.find(firstKey)
    // A folder that cannot be written to costs the next start its time, and nobody anything else.
    if (page !== undefined) await file.write(keyOfMoment(questions.moment()), page).catch(() => undefined)
  })
}
