import { plainDateOf } from '@candour/register'
import type { FastifyInstance } from 'fastify'
import { afterAll } from 'vitest'
import type { ActionTools } from '../app/actions/deed.ts'
import { importPackage } from '../app/actions/import-package.ts'
import { apiPages } from '../app/api/api-pages.ts'
import { followRegister, type RegisterFeed } from '../app/jobs/register-feed.ts'
import { findTables } from '../app/package-files/find-tables.ts'
import { systemClock } from '../app/ports/clock.ts'
import { systemRandomness } from '../app/ports/randomness.ts'
import { starterFolder } from '../app/starter.ts'
import { buildAssets } from '../app/web/assets.ts'
import type { SiteIdentity } from '../app/web/layout/identity.ts'
import { pages } from '../app/web/pages/index.ts'
import { buildServer } from '../app/web/server.ts'
import { buildTemplates } from '../app/web/templates.ts'
import { type TestDatabase, testDatabase } from './database.ts'

/** The day on which tests look at the register, unless they say otherwise. */
export const testDay = '2026-11-23'

export interface ServedRegister extends TestDatabase {
  readonly server: FastifyInstance
  readonly tools: ActionTools
  readonly feed: RegisterFeed
}

/** The whole web server, in this process, on a real database with the package of a folder in it; closed after the test file. */
export async function servedRegister(
  folder: string | undefined,
  day = testDay,
  identity: SiteIdentity = {},
): Promise<ServedRegister> {
  const database = await testDatabase()
  const clock = systemClock(plainDateOf(day))
  const tools = { db: database.db, clock, random: systemRandomness }
  if (folder !== undefined) {
    const found = await findTables(folder)
    if (!found.ok) throw new Error(JSON.stringify(found.refusals))
    const result = await importPackage(tools, found.tables, { reason: 'for a test', actor: 'import' })
    if (!result.ok) throw new Error(JSON.stringify(result.refusals.slice(0, 5)))
  }
  const feed = await followRegister({
    asking: database.db,
    polling: database.db,
    listenTo: database.url,
    today: clock.today,
    release: 'test',
  })
  const assets = buildAssets()
  const server = buildServer({
    questions: feed.questions,
    templates: buildTemplates(assets),
    assets,
    pages: [...pages, ...apiPages('0.0.0-test')],
    identity,
  })
  await feed.indexed
  afterAll(async () => {
    await server.close()
    await feed.close()
  })
  return { ...database, server, tools, feed }
}

/** The same with the real starter catalogue. */
export const servedStarter = (identity: SiteIdentity = {}): Promise<ServedRegister> =>
  servedRegister(starterFolder, testDay, identity)
