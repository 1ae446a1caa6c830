import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { familiesIn } from './running/families.ts'
import { readReferenceFile, referencePathsAt } from './running/reference-file.ts'
import { type CaseResult, runFile } from './running/run-file.ts'

const families = await familiesIn(fileURLToPath(new URL('./statistics', import.meta.url)))
const standard = fileURLToPath(new URL('../../packages/statistics/reference', import.meta.url))

const files = referencePathsAt(standard).map(readReferenceFile)
const results = new Map<string, CaseResult[]>()
for (const file of files) results.set(file.name, await runFile(file, families))

describe('the statistics package meets the reference software', () => {
  for (const { name: file } of files) {
    describe(file, () => {
      for (const { name, differences, thrown } of results.get(file) ?? []) {
        it(name, () => {
          if (thrown !== undefined) throw thrown
          expect(differences).toEqual([])
        })
      }
    })
  }
})
