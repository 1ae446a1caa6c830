import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { embeddedServer } from '../../app/store/embedded-server.ts'

/**
 * One PostgreSQL for the whole run, in a folder that goes with it. A run whose files ask for no database starts none; where
 * CANDOUR_TEST_DATABASE_URL is set already, that server is used, so that the same tests run on other versions of PostgreSQL.
 */
export default async function startDatabase(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env.CANDOUR_TEST_DATABASE_URL) return undefined
  const { testFiles } = await project.globTestFiles(patternsOf(project.vitest))
  if (
    !testFiles.some((file) => /[dD]atabase|(served|peopled)(Register|Starter)|toldApi/.test(readFileSync(file, 'utf8')))
  )
    return undefined
  const folder = mkdtempSync(join(tmpdir(), 'candour-test-'))
  chmodSync(folder, 0o711)
  const server = await embeddedServer(folder)
  process.env.CANDOUR_TEST_DATABASE_URL = server.url()
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The file patterns that the run was started with. Vitest keeps them but does not type them; without them every file counts. */
function patternsOf(vitest: object): string[] | undefined {
  const patterns: unknown = 'filenamePattern' in vitest ? vitest.filenamePattern : undefined
  return Array.isArray(patterns) ? patterns.map(String) : undefined
}
