import { readFileSync } from 'node:fs'

/** The version of this program, as its package says. */
export function versionHere(): string {
  for (const path of ['../package.json', '../../package.json']) {
    try {
      const json: unknown = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
      if (typeof json === 'object' && json !== null && 'version' in json) return String(json.version)
    } catch {
      // Compiled files lie one folder deeper than their sources.
    }
  }
  return 'unknown'
}
