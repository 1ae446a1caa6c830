import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { root } from './documents.ts'

const check: { directionFaults(path: string, text: string): readonly string[] } = await import(
  /* @vite-ignore */ pathToFileURL(`${root}/scripts/check-directions.mjs`).href
)
const faultsOf = check.directionFaults

describe('the check of directions keeps who may see what in one place', () => {
  it.each([
    [
      'a page that reads what is stored',
      'app/web/pages/a.ts',
      `import { recordById } from '../../store/projections.ts'`,
    ],
    ['the API, over several lines', 'app/api/a.ts', `import {\n  recordById,\n} from '../store/projections.ts'`],
    ['a command', 'app/cli/a.ts', `import type { Stored } from '../store/projections.ts'`],
    ['a page that shows a record itself', 'app/web/a.ts', `import { type Kind, shownTo } from '@candour/register'`],
    ['the API that asks what is hidden', 'app/api/a.ts', `import { visibilityOf } from '@candour/register'`],
    ['a page that takes apart what is hidden', 'app/web/a.ts', `import { partsOf } from '@candour/register'`],
    ['a page that takes everything', 'app/web/a.ts', `import * as register from '@candour/register'`],
    ['a page that looks as the operator', 'app/web/a.ts', `import { operator } from '@candour/register'`],
    ['a page that opens its reader', 'app/web/a.ts', `import { databaseOf } from '../queries/reader.ts'`],
    ['a job that makes a reader', 'app/jobs/a.ts', `import { RecordReader } from '../queries/reader.ts'`],
    ['a page that asks by itself', 'app/web/a.ts', `import { askOnce } from '../queries/ask-once.ts'`],
    ['an import in the middle', 'app/web/a.ts', `const { databaseOf } = await import('../queries/reader.ts')`],
  ])('refuses %s', (_, path, text) => {
    expect(faultsOf(path, text)).not.toEqual([])
  })

  it.each([
    ['a question that shows', 'app/queries/a.ts', `import { shownTo } from '@candour/register'`],
    ['a page that names its reader’s type', 'app/web/a.ts', `import type { Reader } from '../queries/reader.ts'`],
    ['a page of shown records', 'app/web/a.ts', `import { type Shown, everybody } from '@candour/register'`],
    ['a command of the operator', 'app/cli/a.ts', `import { operator } from '@candour/register'`],
  ])('allows %s', (_, path, text) => {
    expect(faultsOf(path, text)).toEqual([])
  })
})
