import type { FastifyInstance } from 'fastify'
import { afterAll } from 'vitest'
import { buildAssets } from '../app/web/assets.ts'
import type { Page } from '../app/web/page.ts'
import { buildServer, type WebParts } from '../app/web/server.ts'
import { buildTemplates } from '../app/web/templates.ts'
import { nothingToAsk } from './nothing-to-ask.ts'

const assets = buildAssets()

/** The web server with pages of a test that stand alone, listening; closed after the test file. */
export async function pagesAlone(
  pages: readonly Page[],
  { further = [], ...parts }: Partial<WebParts> & { readonly further?: readonly string[] } = {},
): Promise<{ readonly server: FastifyInstance; readonly port: number }> {
  const templates = buildTemplates(assets, further)
  const server = buildServer({ questions: nothingToAsk(), templates, assets, pages, ...parts })
  const address = new URL(await server.listen({ port: 0, host: '127.0.0.1' }))
  afterAll(() => server.close())
  return { server, port: Number(address.port) }
}
