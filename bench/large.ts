import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  clone,
  dataFolder,
  environmentWith,
  type StartedProgram,
  startProgram,
  until,
} from '../test/running-candour.ts'
import { aligned } from './search/measure.ts'
import { writeSyntheticPackage } from './synthetic-register.ts'

/**
 * `npm run bench -- large [projects] [--data folder]`: a register of 100,000 made-up projects, imported, started and read: the first page
 * after the start command, and every page as it is made, kept by nobody. Limits: 2 s, and 300 ms at the median.
 * `--data` names a data folder that stays, so that the import (some minutes) is done once.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string' } } })
const projects = Number(positionals[0] ?? 100_000)
if (!Number.isInteger(projects) || projects < 1) {
  console.error('How many projects? npm run bench -- large 100000')
  process.exit(2)
}
const startLimit = 2_000
const pageLimit = 300
const timesEach = 7
/** As many as the largest real one has. */
const projectsPerProgramme = 100
const running = new Set<StartedProgram>()

const own = values.data === undefined ? dataFolder() : undefined
const folder = own?.folder ?? values.data ?? ''
/** Stands in the folder once all of it is imported: one that was broken off is begun again. */
const imported = join(folder, 'imported')
const settings = { CANDOUR_DATA: folder, CANDOUR_STARTER: 'none' }
try {
  if (!existsSync(imported)) await importInto()
  const rows = [['what', 'ms', 'limit', '']]
  const first = await started()
  rows.push(told('first page, no index kept yet', first.firstPageMs, startLimit))
  rows.push(['search answers then', first.searchMs.toFixed(0), '', ''])
  await first.stop()
  const again = await started()
  rows.push(told('first page, the index kept', again.firstPageMs, startLimit))
  rows.push(['search answers then', again.searchMs.toFixed(0), '', ''])
  for (const path of await pathsOf(again.address)) rows.push(told(path, await medianOf(again.address, path), pageLimit))
  await again.stop()
  console.log(
    `${projects.toLocaleString('en-GB')} made-up projects; pages are asked ${timesEach} times each, the median is told`,
  )
  console.log(aligned(rows))
} finally {
  for (const { child } of running) child.kill('SIGINT')
  await Promise.all([...running].map(({ ended }) => ended))
  await own?.remove()
}

function told(what: string, ms: number, limit: number): string[] {
  return [what, ms.toFixed(0), String(limit), ms <= limit ? 'within' : 'ABOVE']
}

/** The program is started, and asked for its first page and a search as soon as it answers. */
async function started() {
  const began = performance.now()
  const program = startProgram(settings)
  running.add(program)
  const address = await program.serves
  await (await fetch(new URL('/', address))).text()
  const firstPageMs = performance.now() - began
  await until(
    'searches are answered',
    async () => (await (await fetch(new URL('/ready', address))).json()).searches,
    600,
  )
  return {
    address,
    firstPageMs,
    searchMs: performance.now() - began,
    stop: async () => {
      program.child.kill('SIGINT')
      await program.ended
    },
  }
}

/** Asked in somebody's name, a page is made anew each time. */
async function medianOf(address: string, path: string): Promise<number> {
  const taken: number[] = []
  for (let at = 0; at < timesEach; at += 1) {
    const began = performance.now()
    const response = await fetch(new URL(path, address), { headers: { cookie: 'candour-session=bench' } })
    await response.arrayBuffer()
    // What is given up after its time is told by that time; the next page is asked all the same.
    taken.push(performance.now() - began)
    if (!response.ok) return Number.POSITIVE_INFINITY
  }
  return taken.sort((left, right) => left - right)[Math.floor(timesEach / 2)] ?? Number.NaN
}

/** One address for each page of the site. */
async function pathsOf(address: string): Promise<readonly string[]> {
  const place = (await (await fetch(new URL('/api/v1/projects/project-7', address))).json()).places?.[0] ?? 'E06000001'
  const cause = 'recruitment-delay'
  return [
    '/',
    '/search',
    '/search?q=hub+home+that+gives+respite',
    '/search?q=young+people+on+the+edge+of+care&verdict=worse',
    '/search?q=families&practice_area=early-help',
    '/projects',
    '/projects?page=500',
    '/projects?verdict=worse&design=rct',
    '/projects?sort=verdict',
    '/projects/project-7',
    '/projects/project-7/history',
    '/programmes',
    '/programmes/programme-3',
    '/models',
    '/models/model-7',
    '/places',
    `/places/${place}`,
    '/lessons',
    '/lessons/causes',
    `/lessons/causes/${cause}`,
    '/lessons/project-7-l1',
    '/claims',
    '/silence',
    '/verdicts',
    '/about',
    '/about/data',
    '/feed.atom',
    '/api/v1/projects?limit=100',
    '/api/v1/search?q=hub+home+that+gives+respite',
  ]
}

async function importInto(): Promise<void> {
  const from = join(folder, 'package')
  const programmes = Math.max(12, Math.round(projects / projectsPerProgramme))
  await writeSyntheticPackage(from, {
    projects,
    programmes,
    outcomesPerProject: 1,
    lessonsPerProject: 1,
    unansweredEach: 7,
    claimEach: 6,
  })
  const began = performance.now()
  const words = [join(clone, 'app', 'dist', 'cli', 'main.js'), 'import', from, '--quiet']
  const child = spawn(process.execPath, words, {
    env: environmentWith(settings),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  if (code !== 0) throw new Error(`the import ended with ${code}`)
  writeFileSync(imported, '')
  console.log(`imported in ${((performance.now() - began) / 1000).toFixed(0)} s`)
}
