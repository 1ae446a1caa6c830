import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The app's folder: the nearest one upwards that holds a package.json. Templates and styles are read from there, both when
 * the app runs from its source (`app/web/…`) and compiled (`app/dist/web/…`).
 */
export function appFolder(from: string = import.meta.url): string {
  let folder = dirname(fileURLToPath(from))
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error(`no package.json stands above ${fileURLToPath(from)}`)
    folder = parent
  }
  return folder
}
