// `npm run bench -- <name>`: one benchmark, or all of them; each prints a ratio against a peer or a limit.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compile, install, root, runSource } from './prepare.mjs'

const names = ['deeds', 'import', 'large', 'search', 'similar', 'statistics', 'watch', 'web']
const [name = '', ...args] = process.argv.slice(2)
if (!names.includes(name) || !readdirSync(join(root, 'bench')).includes(`${name}.ts`)) {
  console.error(`Which benchmark? npm run bench -- <${names.join('|')}>`)
  process.exit(2)
}
install()
compile()
runSource(join('bench', `${name}.ts`), args)
