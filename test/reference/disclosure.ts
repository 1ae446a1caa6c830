import { readFileSync, writeFileSync } from 'node:fs'
import { answerTo, type DisclosureCase, disclosureCasesIn } from './disclosure-cases.ts'

/** `npm run reference -- disclosure <in.json> <out.json>`: each table as it would be published, `null` for what is hidden. */
const [file, out] = process.argv.slice(2)
if (file === undefined || out === undefined) {
  console.error('Name the file of tables and the file to write: npm run reference -- disclosure <in.json> <out.json>')
  process.exit(2)
}

function casesIn(path: string): readonly DisclosureCase[] {
  try {
    return disclosureCasesIn(readFileSync(path, 'utf8'))
  } catch (error) {
    console.error(`${path} is not a file of tables: ${error instanceof Error ? error.message : String(error)}`)
    process.exit(2)
  }
}

let failed = 0
const answers = casesIn(file).flatMap((given) => {
  try {
    return [answerTo(given)]
  } catch (error) {
    failed += 1
    console.log(`${given.name}: ${error instanceof Error ? error.message : String(error)}`)
    return []
  }
})
writeFileSync(out, `${JSON.stringify({ cases: answers })}\n`)
console.log(`${answers.length} published, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
