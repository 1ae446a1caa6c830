import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'

/** Random tests end within this, shrinking included, so that a failure is told before the test's own time is over. */
const longest = 45_000

/**
 * Random tests print and keep what made them fail: the seed and path that run it again, and the smallest example found. The file is
 * not committed; a failing seed becomes a fixed case of the test.
 */
const kept = join(import.meta.dirname, '..', '..', 'failing-seeds', 'random-tests.txt')

fc.configureGlobal({
  interruptAfterTimeLimit: longest,
  reporter(run) {
    if (!run.failed) return
    const report = fc.defaultReportMessage(run) ?? 'a random test failed without a report'
    mkdirSync(join(kept, '..'), { recursive: true })
    appendFileSync(kept, `seed ${run.seed}, path ${run.counterexamplePath ?? ''}\n${report}\n\n`)
    throw new Error(`${report}\n\nKept in failing-seeds/random-tests.txt`, { cause: run.errorInstance })
  },
})
