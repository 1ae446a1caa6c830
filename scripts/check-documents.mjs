// Decisions have one number each, links between documents lead somewhere, and no path of a machine stands in the tree.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './prepare.mjs'

const faults = []
const decisions = readdirSync(join(root, 'docs', 'decisions')).filter((name) => name.endsWith('.md'))
const numbers = new Map()
for (const name of decisions) {
  const number = /^(\d{4})-[a-z0-9-]+\.md$/.exec(name)?.[1]
  if (number === undefined) faults.push(`docs/decisions/${name}: a decision is named 0001-what-was-decided.md`)
  else if (numbers.has(number)) faults.push(`docs/decisions/${name}: ${numbers.get(number)} has the same number`)
  else numbers.set(number, name)
}
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((name) => name && existsSync(join(root, name)))
for (const name of files.filter((file) => file.endsWith('.md'))) {
  const text = readFileSync(join(root, name), 'utf8')
  for (const [, target = ''] of text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)) {
    if (/^[a-z]+:/.test(target) || target.startsWith('/')) continue
    if (!existsSync(join(root, dirname(name), decodeURIComponent(target))))
      faults.push(`${name}: the link to ${target} leads nowhere`)
  }
}
const machinePath = /(^|[^A-Za-z0-9_.])\/(work|root|home)\/[A-Za-z.]/
for (const name of files.filter(
  (file) =>
    /\.(ts|mjs|md|json|njk|css|yml)$/.test(file) && file !== 'package-lock.json' && !file.startsWith('scripts/check-'),
)) {
  const line = readFileSync(join(root, name), 'utf8')
    .split('\n')
    .findIndex((text) => machinePath.test(text))
  if (line >= 0) faults.push(`${name}:${line + 1}: a path of one machine`)
}
for (const fault of faults) console.error(fault)
process.exit(faults.length > 0 ? 1 : 0)
