import { readFileSync } from 'node:fs'
import { type AdviceCase, differencesOf } from './advice-cases.ts'

/** `npm run reference -- advice <file>`: every pilot read as at registration and entry, then advised; each difference is named; exit 1 when any failed. */
const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('Name the file of advice cases: npm run reference -- advice <file>')
  process.exit(2)
}

function casesIn(path: string): readonly AdviceCase[] {
  try {
    const parsed: { cases?: readonly AdviceCase[] } | null = JSON.parse(readFileSync(path, 'utf8'))
    if (Array.isArray(parsed?.cases)) return parsed.cases
    throw new Error("it has no list 'cases'")
  } catch (error) {
    console.error(`${path} is not a file of advice cases: ${error instanceof Error ? error.message : String(error)}`)
    process.exit(2)
  }
}

let failed = 0
const cases = casesIn(file)
for (const given of cases) {
  const differences = differencesOf(given)
  if (differences.length > 0) failed += 1
  for (const { name, field, expected, found } of differences) {
    console.log(`${name}: ${field}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`)
  }
}
console.log(`${cases.length - failed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
