import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { familiesIn } from './running/families.ts'
import { readReferenceFile, referencePathsAt } from './running/reference-file.ts'
import { runFile } from './running/run-file.ts'

const families = await familiesIn(fileURLToPath(new URL('./statistics', import.meta.url)))
const standard = fileURLToPath(new URL('../../packages/statistics/reference', import.meta.url))

describe('the statistics package meets the reference software', () => {
  for (const path of referencePathsAt(standard)) {
    const file = readReferenceFile(path)
    describe(file.name, () => {
      for (const { name, differences, thrown } of runFile(file, families)) {
        it(name, () => {
          if (thrown !== undefined) throw thrown
          expect(differences).toEqual([])
        })
      }
    })
  }
})
