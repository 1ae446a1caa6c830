import type { FastifyInstance } from 'fastify'
import type { ActionTools } from '../../app/actions/deed.ts'
import { apiPages } from '../../app/api/api-pages.ts'
import { followRegister, type RegisterFeed } from '../../app/jobs/register-feed.ts'
import { buildAssets } from '../../app/web/assets.ts'
import type { SiteIdentity } from '../../app/web/layout/identity.ts'
import { pages } from '../../app/web/pages/index.ts'
import { buildServer } from '../../app/web/server.ts'
import { buildTemplates } from '../../app/web/templates.ts'
import { openTestDatabase, type TestDatabase } from '../database.ts'
import { toolsOn } from '../importing.ts'

export interface ServedOnce {
  readonly database: TestDatabase
  readonly tools: ActionTools
  readonly feed: RegisterFeed
  readonly server: FastifyInstance
}

/** With an address there are sitemaps and pictures to look through too. */
const identity: SiteIdentity = { address: 'https://candour.example.org' }
const assets = buildAssets()
const templates = buildTemplates(assets)

/** Lends an empty register that is served whole, and takes it away after. */
export async function withServed<T>(use: (served: ServedOnce) => Promise<T>): Promise<T> {
  const database = await openTestDatabase()
  const tools = toolsOn(database.db)
  const feed = await followRegister({
    asking: database.db,
    polling: database.db,
    listenTo: database.url,
    today: tools.clock.today,
    release: 'test',
  })
  const server = buildServer({
    questions: feed.questions,
    templates,
    assets,
    pages: [...pages, ...apiPages('0.0.0-test')],
    identity,
  })
  try {
    await feed.indexed
    return await use({ database, tools, feed, server })
  } finally {
    await server.close()
    await feed.close()
    await database.drop()
  }
}
