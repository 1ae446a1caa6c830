import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CollectionFault } from '../test/reference/search/collection-files.ts'
import { measureCollection } from './search/collection-bench.ts'
import { postgresServer } from './search/postgres-server.ts'
import { measureSize } from './search/size-bench.ts'

/**
 * `npm run bench -- search [folder] [--million] [--records N] [--no-collections] [--no-records]`: relevance on the judged
 * collections of a folder, latency at 100,000 synthetic records (or N, and a million), against MiniSearch and PostgreSQL.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    million: { type: 'boolean', default: false },
    records: { type: 'string', default: '100000' },
    'no-collections': { type: 'boolean', default: false },
    'no-records': { type: 'boolean', default: false },
  },
})
const folder = positionals[0] ?? process.env.CANDOUR_SEARCH_COLLECTIONS ?? join('..', 'shared', 'reference', 'search')
const collections = ['screen-nudging', 'cranfield', 'cacm']
const records = Number(values.records)
if (!Number.isInteger(records) || records < 1) {
  console.error(`--records takes a whole number, not ${values.records}`)
  process.exit(2)
}

console.log(
  `Search, on ${cpus().length} cores, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`,
)
const server = await postgresServer()
try {
  if (!values['no-collections']) await measureCollections()
  if (!values['no-records']) await measureSize(records, server.url)
  if (values.million) await measureSize(1_000_000, server.url)
} catch (error) {
  if (!(error instanceof CollectionFault)) throw error
  console.error(error.message)
  process.exitCode = 1
} finally {
  await server.stop()
}

async function measureCollections(): Promise<void> {
  const present = collections.filter((name) => existsSync(join(folder, name, 'qrels.tsv')))
  const absent = collections.filter((name) => !present.includes(name))
  if (absent.length > 0) {
    console.log(
      `\nNot measured: ${absent.join(', ')}. There is no such judged collection in ${folder}; name the folder that holds them as an argument or in CANDOUR_SEARCH_COLLECTIONS.`,
    )
  }
  for (const name of present) await measureCollection(join(folder, name), name, server.url)
}
