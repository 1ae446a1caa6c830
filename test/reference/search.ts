import { writeFileSync } from 'node:fs'
import { CollectionFault, readQueries, readRecords } from './search/collection-files.ts'
import { answersTo, indexOf, runLine } from './search/product-run.ts'

/**
 * `npm run reference -- search <folder> <run file>`: indexes a collection (corpus.jsonl, queries.jsonl) as the product
 * does and writes a TREC run of 100 answers a query. Exit 1 with one sentence when a file can't be used.
 */
const [folder, runFile] = process.argv.slice(2)
if (folder === undefined || runFile === undefined) {
  console.error('Name a collection folder and a file to write: npm run reference -- search <folder> <run file>')
  process.exit(2)
}

try {
  const queries = readQueries(folder)
  const index = indexOf(readRecords(folder))
  const lines = queries.flatMap((query) =>
    answersTo(index, query).map(({ id, score }, at) => runLine(query.id, id, at + 1, score)),
  )
  write(runFile, lines)
  console.log(`${queries.length} queries, ${lines.length} results written to ${runFile}`)
} catch (error) {
  if (!(error instanceof CollectionFault)) throw error
  console.error(error.message)
  process.exit(1)
}

function write(path: string, lines: readonly string[]): void {
  try {
    writeFileSync(path, lines.map((line) => `${line}\n`).join(''))
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
    throw new CollectionFault(`${path} can't be written${reason}.`, { cause })
  }
}
