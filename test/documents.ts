import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds everything. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The text of a document, by its path from the root. */
export const documentAt = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Paths from the root of every page of documentation. */
export const documents: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'starter/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`)
    .sort(),
]

/** The cells of every row of a document's tables; heads and rules are left out. */
export function tableRows(markdown: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n')
  const isRow = (line = '') => /^\|.*\|$/.test(line)
  const isRule = (line = '') => /^\|(\s*:?-+:?\s*\|)+$/.test(line)
  return lines
    .filter((line, i) => isRow(line) && !isRule(line) && !isRule(lines[i + 1]))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    )
}

/** What stands between backticks. */
export const codeIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)

/** What a reader is told to type: code in the text, and the lines of blocks, fenced or indented. */
export function typedIn(markdown: string): readonly string[] {
  const typed: string[] = []
  let isFenced = false
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) isFenced = !isFenced
    else if (isFenced || /^ {4,}\S/.test(line)) typed.push(line.trim())
    else typed.push(...codeIn(line))
  }
  return typed
}

/** The part below a heading, up to the next of any rank that is not lower. */
export function sectionOf(markdown: string, heading: string): string {
  const rank = /^#+/.exec(heading)?.[0].length ?? 0
  const lines = markdown.split('\n')
  const start = lines.indexOf(heading)
  if (start < 0) throw new Error(`there is no heading '${heading}'`)
  const length = lines.slice(start + 1).findIndex((line) => /^#+ /.test(line) && line.indexOf(' ') <= rank)
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n')
}
