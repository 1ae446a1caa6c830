import { dirname, join } from 'node:path'
import { type Refusal, sentenceOf } from '@candour/register'
import type { ActionTools } from './actions/deed.ts'
import { type ImportProgress, importPackage } from './actions/import-package.ts'
import { findTables } from './package-files/find-tables.ts'
import { ledgerPosition } from './store/ledger-position.ts'
import { appFolder } from './web/app-folder.ts'

/** The catalogue that comes with Candour. */
export const starterFolder = join(dirname(appFolder()), 'starter')

const steps: { readonly [S in ImportProgress['step']]: string } = {
  check: 'checking its rows',
  write: 'writing its entries',
  judge: 'giving the verdicts',
}

/**
 * Loads the catalogue into a register that has no entry yet, telling how far it is; any other register is left alone. All or nothing:
 * a start that is killed half way leaves an empty register, and the next start loads it again.
 * @throws Error when the catalogue that came with Candour is refused, which a test of the catalogue rules out
 */
export async function loadStarter(tools: ActionTools, tell: (line: string) => void): Promise<void> {
  const { position } = await ledgerPosition(tools.db)
  if (position > 0) return
  tell('Loading the starter catalogue (once) ...')
  const found = await findTables(starterFolder)
  if (!found.ok) throw refusedCatalogue(found.refusals)
  let told = ''
  const result = await importPackage(tools, found.tables, {
    reason: 'The starter catalogue that comes with Candour',
    actor: 'starter',
    onProgress: ({ step }) => {
      if (step === told) return
      told = step
      tell(`  ${steps[step]} ...`)
    },
  })
  if (!result.ok) throw refusedCatalogue(result.refusals)
  const rows = result.tables.map(({ table, changes }) => `${changes.added.toLocaleString('en-GB')} ${table}`)
  tell(`  loaded ${rows.join(', ')}.`)
}

function refusedCatalogue(refusals: readonly Refusal[]): Error {
  return new Error(`The starter catalogue was refused: ${refusals.slice(0, 5).map(sentenceOf).join(' ')}`)
}
