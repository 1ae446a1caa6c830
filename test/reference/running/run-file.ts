import { type Difference, differencesBetween } from './compare.ts'
import type { Family } from './family.ts'
import { casesOf, type ReferenceCase, type ReferenceFile } from './reference-file.ts'
import { type Tolerance, toleranceFrom } from './tolerance.ts'

/** What came of one case: it passed when nothing differs and nothing was thrown. */
export type CaseResult = {
  readonly file: string
  readonly name: string
  readonly differences: readonly Difference[]
  readonly thrown?: unknown
}

const exactly: Tolerance = { relative: 0, absolute: 0 }

/** Runs every case of the file with the first family that recognises it; every case of a file that nobody knows fails,
 * and so does a file without cases. */
export async function runFile(file: ReferenceFile, families: readonly Family[]): Promise<CaseResult[]> {
  const family = families.find((candidate) => candidate.recognises(file))
  if (!family) {
    const thrown = new Error('no family recognises this file')
    const names = casesOf(file).map(({ name }) => name)
    return (names.length > 0 ? names : ['(whole file)']).map((name) => failed(file, name, thrown))
  }
  const cases = (family.cases ?? casesOf)(file)
  if (cases.length === 0) return [failed(file, '(whole file)', new Error(`family ${family.name} finds no case`))]
  const results: CaseResult[] = []
  for (const reference of cases) results.push(await runCase(reference, file, family))
  return results
}

/** True when the case passed. */
export function passed(result: CaseResult): boolean {
  return result.differences.length === 0 && result.thrown === undefined
}

function failed(file: ReferenceFile, name: string, thrown: Error): CaseResult {
  return { file: file.name, name, differences: [], thrown }
}

async function runCase(reference: ReferenceCase, file: ReferenceFile, family: Family): Promise<CaseResult> {
  const usual = toleranceFrom(reference.tolerance) ?? toleranceFrom(file.content.tolerance) ?? exactly
  const head = { file: file.name, name: reference.name }
  try {
    const found = await family.run(reference, file)
    const differences = differencesBetween(reference.expected, found, {
      toleranceAt: (field) => family.toleranceFor?.(field, reference, file) ?? usual,
      mayBeAnything: (field) => family.notGiven?.(field, reference) ?? false,
      isUnordered: (field) => family.unordered?.(field, reference) ?? false,
    })
    return { ...head, differences }
  } catch (thrown) {
    return { ...head, differences: [], thrown }
  }
}
