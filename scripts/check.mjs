// `npm run check`: lint and format, types of everything, direction of dependencies, dead code, decisions, wording of the tree.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { compile, install, root } from './prepare.mjs'

install()
compile()
const bin = (name, file) => join(root, 'node_modules', name, ...file.split('/'))
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const knipRuns = major > 20 || minor >= 19
const steps = [
  ['lint and format', bin('@biomejs/biome', 'bin/biome'), ['check', '--error-on-warnings']],
  ['types of tests and benchmarks', bin('typescript', 'bin/tsc'), ['-p', 'test/tsconfig.json']],
  ['direction of dependencies', join(root, 'scripts', 'check-directions.mjs'), []],
  ['decisions and documents', join(root, 'scripts', 'check-documents.mjs'), []],
  ['dead code', bin('knip', 'bin/knip.js'), ['--no-progress']],
].filter(([name]) => name !== 'dead code' || knipRuns)
if (!knipRuns) console.log(`left out: dead code (knip needs Node 20.19; this is ${process.versions.node})`)
const failures = steps.filter(([name, file, args]) => {
  const started = Date.now()
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' })
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return status !== 0
})
process.exit(failures.length > 0 ? 1 : 0)
