import { readFileSync } from 'node:fs'
import { type PrivacyCase, privacyCasesIn, privacyScoreOf } from './privacy-cases.ts'

/** `npm run reference -- privacy <file>`: recall by kind and each fault; the last line has the three shares; exit 1 below what is aimed at. */
const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('Name the file of privacy cases: npm run reference -- privacy <file>')
  process.exit(2)
}

function casesIn(path: string): readonly PrivacyCase[] {
  try {
    return privacyCasesIn(readFileSync(path, 'utf8'))
  } catch (error) {
    console.error(`${path} is not a file of privacy cases: ${error instanceof Error ? error.message : String(error)}`)
    process.exit(2)
  }
}

const { byKind, structured, names, cleanBlocked, faults } = privacyScoreOf(casesIn(file))
for (const fault of faults) console.log(fault)
for (const [kind, { found, all }] of [...byKind].sort()) console.log(`${kind}: ${found} of ${all}`)
const share = (value: number) => String(Math.round(value * 10_000) / 10_000)
console.log(`structured ${share(structured)}, names ${share(names)}, clean blocked ${share(cleanBlocked)}`)
process.exit(structured >= 0.99 && names >= 0.95 && cleanBlocked <= 0.02 ? 0 : 1)
