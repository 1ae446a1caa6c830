import { spawn } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { failureCauses, outcomeCodes } from '@candour/register'
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
 * after the start command, and every kind of page as it is made, kept by nobody, and as it is kept. Limits: 2 s, and 300 ms at the median.
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
const words = [
  'hub home that gives respite',
  'young people on the edge of care',
  'families',
  'peer mentors for care leavers',
  'key worker with a small caseload',
  'restorative meetings in schools',
  'motivational interviewing',
]
const narrowings = [
  'verdict=worse',
  'practice_area=early-help',
  'design=rct',
  'year=2015',
  'programme=programme-3',
  'model=model-7',
  'design_level=4&verdict=improved',
]
/** Asked in somebody's name, a page is made anew each time. */
const asSomebody = { cookie: 'candour-session=bench' }
const running = new Set<StartedProgram>()

const own = values.data === undefined ? dataFolder() : undefined
const folder = own?.folder ?? values.data ?? ''
/** Stands in the folder once all of it is imported: one that was broken off is begun again. */
const imported = join(folder, 'imported')
const settings = { CANDOUR_DATA: folder, CANDOUR_STARTER: 'none' }
try {
  if (!existsSync(imported)) await importInto()
  console.log(`load of the machine at the start: ${load()}`)
  const starts = [['start', 'ms', 'limit', 'ratio', 'search answers, ms']]
  rmSync(join(folder, 'search-index'), { recursive: true, force: true })
  rmSync(join(folder, 'first-page'), { recursive: true, force: true })
  const first = await started()
  starts.push(startTold('first page, nothing kept yet', first))
  await (await fetch(new URL('/', first.address))).text()
  await first.stop()
  const again = await started()
  starts.push(startTold('first page, index and first page kept', again))
  const pages = [['page', 'addresses', 'asked first, ms', 'made anew, median ms', 'limit', 'ratio', 'kept, median ms']]
  for (const [kind, paths] of await kindsOf(again.address)) pages.push(await pageTold(again.address, kind, paths))
  await again.stop()
  console.log(`load of the machine at the end: ${load()}`)
  console.log(`${projects.toLocaleString('en-GB')} made-up projects`)
  console.log(aligned(starts))
  console.log(`each page is made anew ${timesEach} times over its addresses, and asked for again once it is kept`)
  console.log(aligned(pages))
} finally {
  for (const { child } of running) child.kill('SIGINT')
  await Promise.all([...running].map(({ ended }) => ended))
  await own?.remove()
}

function load(): string {
  return `${loadavg()
    .map((over) => over.toFixed(1))
    .join(', ')} on ${cpus().length} cores`
}

function startTold(what: string, { firstPageMs, searchMs }: { firstPageMs: number; searchMs: number }): string[] {
  const ratio = (firstPageMs / startLimit).toFixed(2)
  return [what, firstPageMs.toFixed(0), String(startLimit), ratio, searchMs.toFixed(0)]
}

async function pageTold(address: string, kind: string, paths: readonly string[]): Promise<string[]> {
  const anew: number[] = []
  for (let at = 0; at < timesEach; at += 1) anew.push(await taken(address, paths[at % paths.length] ?? '/', asSomebody))
  const kept: number[] = []
  for (const path of paths) {
    await taken(address, path)
    kept.push(await taken(address, path))
  }
  const median = medianOf(anew)
  const [first = Number.NaN] = anew
  return [
    kind,
    String(paths.length),
    first.toFixed(0),
    median.toFixed(0),
    String(pageLimit),
    (median / pageLimit).toFixed(2),
    medianOf(kept).toFixed(1),
  ]
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

/** Milliseconds until all of an answer is there; without end where it is none. */
async function taken(address: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<number> {
  const began = performance.now()
  const response = await fetch(new URL(path, address), { headers })
  await response.arrayBuffer()
  if (!response.ok) console.error(`${path} answered ${response.status}`)
  return response.ok ? performance.now() - began : Number.POSITIVE_INFINITY
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)] ?? Number.NaN
}

/** Addresses of each kind of page. */
async function kindsOf(address: string): Promise<readonly (readonly [kind: string, paths: readonly string[]])[]> {
  const numbers = [7, 1_234, 20_011, 40_503, 60_007, 80_808, 99_990].map((number) => Math.min(number, projects))
  const placesOf = async (number: number): Promise<readonly string[]> =>
    (await (await fetch(new URL(`/api/v1/projects/project-${number}`, address))).json()).places ?? []
  const places = [...new Set((await Promise.all(numbers.map(placesOf))).flat())].slice(0, timesEach)
  const perNumber = (path: (number: number) => string) => [...new Set(numbers.map(path))]
  const small = [1, 2, 3, 4, 5, 6, 7]
  return [
    ['home', ['/']],
    ['search in words', words.map((q) => `/search?q=${encodeURIComponent(q)}`)],
    ['search in words, narrowed', words.map((q, at) => `/search?q=${encodeURIComponent(q)}&${narrowings[at]}`)],
    ['every project', ['/projects', '/search']],
    ['projects, a page far in', ['/projects?page=500', '/projects?page=2500', '/projects?sort=name&page=100']],
    ['projects, narrowed', narrowings.map((narrowing) => `/projects?${narrowing}`)],
    ['projects, in another order', ['/projects?sort=verdict', '/projects?sort=name', '/projects?sort=told']],
    ['project', perNumber((number) => `/projects/project-${number}`)],
    ['history of a project', perNumber((number) => `/projects/project-${number}/history`)],
    ['programmes', ['/programmes']],
    ['programme', small.map((number) => `/programmes/programme-${number}`)],
    ['models', ['/models']],
    ['model', small.map((number) => `/models/model-${number}`)],
    ['places', ['/places']],
    ['place', places.map((code) => `/places/${code}`)],
    ['lessons', ['/lessons', '/lessons?page=300', '/lessons?kind=implementation']],
    ['causes', ['/lessons/causes']],
    ['cause', failureCauses.slice(0, timesEach).map(({ code }) => `/lessons/causes/${code}`)],
    ['lesson', perNumber((number) => `/lessons/project-${number}-l1`)],
    ['claims', ['/claims', '/claims?design_shows=supported']],
    ['evidence', ['/evidence', '/evidence/map', '/evidence/map?by=model']],
    ['evidence of an outcome', outcomeCodes.slice(0, timesEach).map(({ code }) => `/evidence/${code}`)],
    ['spread of a model', small.map((number) => `/models/model-${number}/spread`)],
    ['missing negatives', small.map((number) => `/programmes/programme-${number}/missing-negatives`)],
    ['conditions', ['/conditions', '/conditions/clear-vision', '/conditions/check?clear-vision=1']],
    ['uses of lessons', ['/lessons/uses', '/lessons/uses?list=never-used', '/lessons/uses?list=told-again']],
    ['how fast we learn', ['/learning', '/learning?programme=programme-3', '/learning?from=2018&to=2020']],
    ['silence', ['/silence', '/silence?page=3', '/silence?page=50']],
    ['about and rules', ['/about', '/about/data', '/verdicts']],
    ['feeds', ['/feed.atom', '/projects/feed.atom', '/projects/feed.atom?verdict=worse', '/silence/feed.atom']],
    ['API, lists', ['/api/v1/projects?limit=100', '/api/v1/lessons', '/api/v1/claims', '/api/v1/silence']],
    ['API, search', words.map((q) => `/api/v1/search?q=${encodeURIComponent(q)}`)],
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
  const words = [join(clone, 'app', 'dist', 'bundle', 'candour.js'), 'import', from, '--quiet']
  const child = spawn(process.execPath, words, {
    env: environmentWith(settings),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  if (code !== 0) throw new Error(`the import ended with ${code}`)
  writeFileSync(imported, '')
  console.log(`imported in ${((performance.now() - began) / 1000).toFixed(0)} s`)
}
