import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { appFolder } from './app-folder.ts'

/** Scripts that pages may run; all others run none. */
export type ScriptName = 'passkeys'

export interface Script {
  readonly text: string
  /** What the content security policy of its pages names it by: this text, and no other. */
  readonly source: string
}

const read = new Map<ScriptName, Script>()

/** A script as it stands within its pages. */
export function scriptOf(name: ScriptName): Script {
  const known = read.get(name)
  if (known !== undefined) return known
  const text = readFileSync(join(appFolder(), 'web', 'scripts', `${name}.js`), 'utf8')
  const script = { text, source: `'sha256-${createHash('sha256').update(text).digest('base64')}'` }
  read.set(name, script)
  return script
}
