// `npm test`: everything that must hold, in one run that ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { compile, install, root } from './prepare.mjs'

install()
compile()
const report = join(root, 'node_modules', '.cache', 'tests.json')
rmSync(report, { force: true })
let passed = 0
let failed = 0
const count = (what, ok) => {
  if (ok) passed += 1
  else {
    failed += 1
    console.error(`FAILED: ${what}`)
  }
}
const check = spawnSync(process.execPath, [join(root, 'scripts', 'check.mjs')], { cwd: root, stdio: 'inherit' })
count('npm run check', check.status === 0)
const vitest = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
)
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(readFileSync(report, 'utf8'))
  passed += numPassedTests
  failed += numFailedTests
  if (!success && numFailedTests === 0) failed += Math.max(1, numFailedTestSuites)
} catch {
  count('the test run, which left no report', false)
}
if (vitest.status !== 0 && failed === 0) failed += 1
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
