/**
 * `npm run bench -- statistics`: speed of the statistics against R's reference packages, whose figures were measured once on a
 * machine like this (R 4.2.2, metafor 3.8-1, rpact 3.3.4), and the size that one imported function brings to a browser.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import {
  designGroupSequential,
  equallySpaced,
  fitRandomEffects,
  fitThreeLevel,
  parsimoniousSolution,
  type SetData,
  seededGenerator,
  simulateSprt,
  sprtBernoulli,
  tau2IntervalOf,
  truthTable,
} from '@candour/statistics'
import { timeSharesOf } from './statistics/time-shares.ts'

const random = seededGenerator(20261123)
const gaussian = () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
const studiesOf = (k: number) => {
  const vi = Array.from({ length: k }, () => 0.01 + 0.2 * random.next())
  return { yi: vi.map((v) => 0.3 + Math.sqrt(v + 0.08) * gaussian()), vi }
}

console.log(`Statistics, on ${cpus().length} cores, Node ${process.versions.node}`)
console.log('| what | here | R | ratio |\n| --- | ---: | ---: | ---: |')

const sets = Array.from({ length: 2000 }, () => studiesOf(20))
const reml = perCall(2000, (i) => fitRandomEffects(sets[i % sets.length] ?? studiesOf(20)))
row('REML of 20 studies (2,000 different ones)', reml, 2.8e-3)
row(
  'REML of 20 studies with Q-profile intervals',
  perCall(2000, (i) => {
    const studies = sets[i % sets.length] ?? studiesOf(20)
    fitRandomEffects(studies)
    tau2IntervalOf(studies)
  }),
)
const many = studiesOf(2000)
row(
  'REML of 2,000 studies',
  perCall(20, () => fitRandomEffects(many)),
  19,
)
const clustered = { ...studiesOf(100), cluster: Array.from({ length: 100 }, (_, i) => Math.floor(i / 5)) }
row(
  'three levels, 100 findings in 20 clusters, CR1 and CR2',
  perCall(20, () => fitThreeLevel(clustered)),
  58e-3,
)
const design = {
  alpha: 0.025,
  beta: 0.2,
  sided: 1,
  informationRates: equallySpaced(5),
  efficacy: { kind: 'obrien-fleming' },
} as const
row(
  'five-look O’Brien–Fleming design',
  perCall(20, () => designGroupSequential(design)),
  13e-3,
)
const sprt = sprtBernoulli({ p0: 0.2, p1: 0.4, alpha: 0.05, beta: 0.1, nMax: 200 })
row(
  '100,000 simulated SPRT trials',
  perCall(1, () => simulateSprt(sprt, 0.3, 100_000, seededGenerator(1))),
)
const cases = crispCases(10, 60)
row(
  'truth table of 10 conditions, 60 cases',
  perCall(20, () => truthTable(cases, { inclusionCut: 0.8 })),
)
const table = truthTable(cases, { inclusionCut: 0.8 })
const solution = parsimoniousSolution(cases, table)
if (!solution.computed) throw new Error(solution.because)
row(
  `its parsimonious solution, every minimal model (${solution.models.length})`,
  perCall(1, () => parsimoniousSolution(cases, table)),
)

console.log('\n| imported alone, minified | bytes | gzipped |\n| --- | ---: | ---: |')
for (const name of ['wilsonInterval', 'logRiskRatio', 'normalQuantile', 'fitRandomEffects', 'fitThreeLevel'])
  bundle(name)
await printShares({
  'REML of 20 studies': () => {
    for (let i = 0; i < 10_000; i++) fitRandomEffects(sets[i % sets.length] ?? studiesOf(20))
  },
  'three levels': () => {
    for (let i = 0; i < 30; i++) fitThreeLevel(clustered)
  },
  'five-look design': () => {
    for (let i = 0; i < 50; i++) designGroupSequential(design)
  },
})
printChecks()
console.log(
  `\nratio: REML of 20 studies takes ${(reml / 2.8e-3).toFixed(5)} of R's time; the aim was 50 µs, it took ${(reml * 1e6).toFixed(1)} µs`,
)

/** Seconds of processor time per call, the best of five rounds after a warm-up: what others do on the machine counts little. */
function perCall(calls: number, work: (i: number) => unknown): number {
  for (let i = 0; i < calls; i++) work(i)
  let best = Infinity
  for (let round = 0; round < 5; round++) {
    const before = process.cpuUsage()
    for (let i = 0; i < calls; i++) work(i)
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / calls / 1e6)
  }
  return best
}

function row(what: string, seconds: number, peer?: number): void {
  console.log(
    `| ${what} | ${time(seconds)} | ${peer ? time(peer) : ''} | ${peer ? (seconds / peer).toPrecision(2) : ''} |`,
  )
}

function time(seconds: number): string {
  if (seconds >= 1) return `${seconds.toFixed(1)} s`
  return seconds >= 1e-3 ? `${(seconds * 1e3).toFixed(1)} ms` : `${(seconds * 1e6).toFixed(1)} µs`
}

/** Crisp cases by chance, whose outcome is A*B + C*~D but in one case of twenty. */
function crispCases(conditions: number, n: number): SetData {
  const names = Array.from({ length: conditions }, (_, i) => String.fromCharCode(65 + i))
  const columns = names.map(() => Array.from({ length: n }, () => (random.next() < 0.5 ? 1 : 0)))
  const [A = [], B = [], C = [], D = []] = columns
  const Y = A.map((a, i) => {
    const follows = (a === 1 && B[i] === 1) || (C[i] === 1 && D[i] === 0)
    return follows !== random.next() < 0.05 ? 1 : 0
  })
  const data = [...names.map((name, j) => [name, columns[j] ?? []] as const), ['Y', Y] as const]
  return { conditions: names, outcome: 'Y', data: Object.fromEntries(data) }
}

/** Prints what a browser downloads for one function of the package, everything unused shaken off. */
function bundle(name: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'candour-bundle-'))
  try {
    const entry = join(folder, 'entry.ts')
    const index = resolve(import.meta.dirname, '../packages/statistics/index.ts')
    writeFileSync(entry, `export { ${name} } from ${JSON.stringify(index)}\n`)
    const esbuild = resolve(import.meta.dirname, '../node_modules/esbuild/bin/esbuild')
    const code = execFileSync(esbuild, [entry, '--bundle', '--minify', '--format=esm', '--platform=browser'])
    console.log(`| ${name} | ${code.length} | ${gzipSync(code).length} |`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Where the time of the three slowest kinds of work goes. */
async function printShares(works: Readonly<Record<string, () => void>>): Promise<void> {
  console.log('\n| work | share of its time | function |\n| --- | ---: | --- |')
  for (const [name, work] of Object.entries(works)) {
    for (const { what, share } of await timeSharesOf(work))
      console.log(`| ${name} | ${(share * 100).toFixed(0)}% | ${what} |`)
  }
}

/** Lint and types of the package: how long each takes, and whether it passes. */
function printChecks(): void {
  const root = resolve(import.meta.dirname, '..')
  const checks = {
    lint: ['node_modules/@biomejs/biome/bin/biome', 'check', 'packages/statistics'],
    types: [
      'node_modules/typescript/bin/tsc',
      '-p',
      'packages/statistics',
      '--noEmit',
      '--incremental',
      'false',
      '--composite',
      'false',
    ],
  }
  console.log('\n| check of the package | seconds | |\n| --- | ---: | --- |')
  for (const [name, args] of Object.entries(checks)) {
    const began = performance.now()
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' })
    console.log(
      `| ${name} | ${((performance.now() - began) / 1000).toFixed(1)} | ${status === 0 ? 'passes' : 'fails'} |`,
    )
  }
}
