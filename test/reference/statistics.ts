/**
 * Meets the statistics package with reference cases: `statistics.ts <file or folder>…`. Names every difference and ends with
 * `N passed, N failed`, a case counting once; answers 1 when any failed.
 */
import { fileURLToPath } from 'node:url'
import { familiesIn } from './running/families.ts'
import { readReferenceFile, referencePathsAt } from './running/reference-file.ts'
import { type CaseResult, passed, runFile } from './running/run-file.ts'

const given = process.argv.slice(2)
const standard = fileURLToPath(new URL('../../packages/statistics/reference', import.meta.url))
const families = await familiesIn(fileURLToPath(new URL('./statistics', import.meta.url)))

const results: CaseResult[] = []
for (const path of (given.length > 0 ? given : [standard]).flatMap(referencePathsAt)) {
  const ofFile = await runFile(readReferenceFile(path), families)
  for (const result of ofFile) report(result)
  console.log(`${path}: ${ofFile.filter(passed).length} of ${ofFile.length} passed`)
  results.push(...ofFile)
}
const passes = results.filter(passed).length
console.log(`${passes} passed, ${results.length - passes} failed`)
process.exitCode = passes === results.length && results.length > 0 ? 0 : 1

function report({ file, name, differences, thrown }: CaseResult): void {
  if (thrown !== undefined) {
    console.log(`FAIL ${file} › ${name}: ${thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : thrown}`)
  }
  for (const { field, expected, found, tolerance } of differences) {
    const allowed = tolerance ? `, tolerance relative ${tolerance.relative} or absolute ${tolerance.absolute}` : ''
    console.log(
      `FAIL ${file} › ${name} › ${field || '(whole)'}: expected ${shown(expected)}, found ${shown(found)}${allowed}`,
    )
  }
}

/** NaN and infinities as themselves, which JSON cannot say. */
function shown(value: unknown): string {
  return typeof value === 'number' || value === undefined ? String(value) : JSON.stringify(value)
}
