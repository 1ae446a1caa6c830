import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { everybody } from '@candour/register'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { keyOfMoment, type Moment } from '../queries/moment.ts'
import type { Parameters } from '../queries/project-query.ts'
import type { Questions } from '../queries/questions.ts'
import { type Assets, assetCacheControl } from './assets.ts'
import { csvOf } from './csv.ts'
import type { Site } from './layout/frame.ts'
import type { Answer, Page, PageRequest } from './page.ts'
import { bytesIn, type CachedPage, type Encoding, encodingFor, PageCache, type ReadyAnswer } from './page-cache.ts'
import { errorPage, missingPage, refusedPage, withdrawnPage } from './pages/errors/error-pages.ts'
import { problemOf, problemType, withdrawnProblem } from './problems.ts'
import { apiHeaders, securityHeaders } from './security-headers.ts'
import type { Templates } from './templates.ts'

/** What the web server is made of. */
export interface WebParts {
  readonly questions: Questions
  readonly templates: Templates
  readonly assets: Assets
  readonly pages: readonly Page[]
}

/** The web server, pages and assets; the API registers itself on what this returns. */
export function buildServer(parts: WebParts): FastifyInstance {
  const cache = new PageCache()
  const server = Fastify({
    logger: false,
    // A page that is kept is sent before the framework is asked: most readers want the same few.
    serverFactory: (handler, options) =>
      createServer(options, (request, response) => {
        if (!sentFromCache(request, response, parts, cache)) handler(request, response)
      }),
    trustProxy: 'loopback',
    bodyLimit: 1_048_576,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
    frameworkErrors: (error, request, reply) => {
      void sendFault(parts, request, reply, error.statusCode ?? 400, error)
    },
  })
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(headersFor(request.url))
    // Refused before its body is read: nothing can be written here.
    if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method)) {
      await sendFault(parts, request, reply.header('allow', 'GET, HEAD'), 405)
      return reply
    }
    return undefined
  })
  for (const page of parts.pages) servePage(server, page, parts, cache)
  server.options('/api/*', async (_request, reply) => reply.headers(apiHeaders).code(204).send())
  server.get('/assets/*', async (request, reply) => sendAsset(parts, request, reply))
  server.get('/favicon.ico', async (_request, reply) => reply.redirect(parts.assets.assetUrl('favicon.svg'), 301))
  server.setNotFoundHandler((request, reply) => sendFault(parts, request, reply, 404))
  server.setErrorHandler((error, request, reply) => {
    const status =
      error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
    return sendFault(parts, request, reply, status >= 400 && status < 600 ? status : 500, error)
  })
  return server
}

function isApi(url: string): boolean {
  return /^\/api\/(?!$|\?)/.test(url)
}

function headersFor(url: string): Readonly<Record<string, string>> {
  return isApi(url) ? { ...securityHeaders, ...apiHeaders } : securityHeaders
}

function siteOf({ position, judgedOn }: Moment): Site {
  return { position, today: judgedOn }
}

function servePage(server: FastifyInstance, page: Page, parts: WebParts, cache: PageCache): void {
  server.get(page.address, async (request, reply) => {
    const moment = keyOfMoment(parts.questions.moment())
    const format = formatOf(request)
    const key = `${format} ${request.url}`
    reply.headers(pageHeaders(moment))
    if (request.headers['if-none-match']?.includes(`"${moment}"`)) return reply.code(304).send()
    const kept = cache.find(moment, key)
    if (kept) return sendBytes(reply, request, kept)
    if (page.searches) await parts.questions.indexed
    const { made, at } = await parts.questions.ask(everybody, async (reader, now) => {
      const asked: PageRequest = {
        params: request.params as Readonly<Record<string, string>>,
        query: request.query as Parameters,
        format,
        address: request.url,
        site: siteOf(now),
        today: now.judgedOn,
      }
      const answer = hasUnspeakable(asked.params) ? unspeakable : await page.show(asked, reader)
      return { made: await render(answer, asked, parts, reply, page), at: keyOfMoment(now) }
    })
    if (made === undefined) return reply
    reply.headers(pageHeaders(at))
    if (reply.statusCode === 200 && at === keyOfMoment(parts.questions.moment())) cache.keep(at, key, made)
    else if (reply.statusCode !== 200) reply.removeHeader('etag').header('cache-control', 'no-store')
    return sendBytes(reply, request, made)
  })
}

/** What every page says of its freshness: ask each time, and take a 304 for an answer. */
function pageHeaders(moment: string): Readonly<Record<string, string>> {
  return {
    etag: `W/"${moment}"`,
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'Accept, Accept-Encoding',
  }
}

/** Sends a kept page for a plain GET, exactly as the framework would; false when it must be asked. */
function sentFromCache(request: IncomingMessage, response: ServerResponse, parts: WebParts, cache: PageCache): boolean {
  const { url = '', headers } = request
  if (request.method !== 'GET' || headers['if-none-match'] !== undefined || url.includes('format=')) return false
  const moment = keyOfMoment(parts.questions.moment())
  const page = cache.find(moment, `${formatFrom(undefined, headers.accept)} ${url}`)
  if (!page) return false
  const encoding = encodingOf(page, headers['accept-encoding'])
  let ready = page.answers.get(encoding)
  if (!ready) {
    ready = readyAnswer(url, moment, page, encoding)
    page.answers.set(encoding, ready)
  }
  response.writeHead(200, ready.headers)
  response.end(ready.body)
  return true
}

function readyAnswer(url: string, moment: string, page: CachedPage, encoding: Encoding): ReadyAnswer {
  const body = bytesIn(page, encoding)
  return {
    body,
    headers: {
      ...headersFor(url),
      ...pageHeaders(moment),
      ...page.headers,
      'content-type': page.type,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      'content-length': body.length,
    },
  }
}

const unspeakable: Answer = { kind: 'missing', what: 'record', id: 'with letters that no id can hold' }

/** A segment with a NUL or half a character names nothing, and no database can be asked for it. */
function hasUnspeakable(params: PageRequest['params']): boolean {
  return Object.values(params).some((value) => value.includes('\u0000') || !value.isWellFormed())
}

async function render(
  answer: Answer,
  asked: PageRequest,
  parts: WebParts,
  reply: FastifyReply,
  { speaks }: Page,
): Promise<CachedPage | undefined> {
  const html = (text: string): CachedPage => ({
    type: 'text/html; charset=utf-8',
    identity: Buffer.from(text),
    headers: {},
    answers: new Map(),
  })
  if (answer.kind === 'page') return html(parts.templates.render(answer.template, answer.view))
  if (answer.kind === 'table') {
    const headers = {
      'content-disposition': `attachment; filename="${answer.name.replaceAll(/[^A-Za-z0-9_-]/g, '-')}.csv"`,
    }
    return { type: 'text/csv; charset=utf-8', identity: Buffer.from(await csvOf(answer)), headers, answers: new Map() }
  }
  if (answer.kind === 'json') return jsonPage(answer.body)
  if (answer.kind === 'feed')
    return {
      type: 'application/atom+xml; charset=utf-8',
      identity: Buffer.from(answer.body),
      headers: {},
      answers: new Map(),
    }
  if (answer.kind === 'moved') {
    await reply.removeHeader('etag').redirect(answer.to, 303)
    return undefined
  }
  if (answer.kind === 'missing') {
    reply.code(404)
    if (speaks === 'json')
      return jsonPage(problemOf(404, { detail: `There is no ${answer.what} '${answer.id}'.` }), problemType)
    const page = missingPage(asked.site, answer.what, answer.id)
    return html(parts.templates.render(page.template, page.view))
  }
  if (answer.kind === 'withdrawn') {
    reply.code(410)
    if (speaks === 'json') return jsonPage(withdrawnProblem(answer.withdrawal), problemType)
    const page = withdrawnPage(asked.site, answer.withdrawal)
    return html(parts.templates.render(page.template, page.view))
  }
  reply.code(400)
  if (speaks === 'json') return jsonPage(problemOf(400, { refusals: answer.refusals }), problemType)
  const page = refusedPage(asked.site, answer.refusals)
  return html(parts.templates.render(page.template, page.view))
}

function jsonPage(body: unknown, type = 'application/json; charset=utf-8'): CachedPage {
  return { type, identity: Buffer.from(JSON.stringify(body)), headers: {}, answers: new Map() }
}

function sendBytes(reply: FastifyReply, request: FastifyRequest, page: CachedPage): FastifyReply {
  const encoding = encodingOf(page, request.headers['accept-encoding'])
  if (encoding !== 'identity') reply.header('content-encoding', encoding)
  return reply.headers(page.headers).type(page.type).send(bytesIn(page, encoding))
}

/** Pages too small to gain by it are not compressed. */
function encodingOf(page: CachedPage, accepted: string | undefined): Encoding {
  return page.identity.length < 600 ? 'identity' : encodingFor(accepted)
}

function formatOf(request: FastifyRequest): PageRequest['format'] {
  const { format } = request.query as { format?: unknown }
  return formatFrom(format, request.headers.accept)
}

function formatFrom(asked: unknown, accept = ''): PageRequest['format'] {
  if (asked === 'csv' || asked === 'json') return asked
  return /^text\/csv\b/.test(accept) ? 'csv' : /^application\/json\b/.test(accept) ? 'json' : 'html'
}

function sendAsset({ assets }: WebParts, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const asset = assets.files.get(request.url.split('?')[0] ?? '')
  if (!asset) {
    reply.callNotFound()
    return reply
  }
  reply.headers({ etag: asset.etag, 'cache-control': assetCacheControl })
  if (request.headers['if-none-match'] === asset.etag) return reply.code(304).send()
  return reply.type(asset.type).send(asset.body)
}

/** A page that helps, whatever went wrong; a fault of ours carries an id that the log holds too. */
async function sendFault(
  parts: WebParts,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  error?: unknown,
): Promise<FastifyReply> {
  const site = siteOf(parts.questions.moment())
  const id = randomUUID().slice(0, 8)
  if (status >= 500) console.error(`Error ${id} at ${request.method} ${request.url}:`, error)
  reply.headers(headersFor(request.url)).removeHeader('etag').header('cache-control', 'no-store').code(status)
  if (isApi(request.url)) {
    const problem = problemOf(status, status >= 500 ? { errorId: id } : {})
    return reply.type(problemType).send(JSON.stringify(problem))
  }
  const page = status === 404 ? missingPage(site, 'page', decodedPath(request.url)) : errorPage(site, status, id)
  return reply.type('text/html; charset=utf-8').send(parts.templates.render(page.template, page.view))
}

function decodedPath(url: string): string {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '')
  } catch {
    return url.split('?')[0] ?? ''
  }
}
