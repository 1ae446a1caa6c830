import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Family } from './family.ts'

/**
 * Every family in a folder: each `.ts` file there exports one as `family`.
 *
 * @throws Error naming the file when it exports none
 */
export async function familiesIn(folder: string): Promise<Family[]> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
  return Promise.all(
    names.map(async (name) => {
      const module: { family?: Family } = await import(pathToFileURL(join(folder, name)).href)
      if (!module.family) throw new Error(`${name} exports no family`)
      return module.family
    }),
  )
}
