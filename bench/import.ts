// `npm run bench -- import [projects]`: the real import command against PostgreSQL's COPY of the very same rows.
import { spawn } from 'node:child_process'
import {
  createReadStream,
  createWriteStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { findTables } from '../app/package-files/find-tables.ts'
import { systemRandomness } from '../app/ports/randomness.ts'
import { openDatabase } from '../app/store/database.ts'
import { embeddedServer } from '../app/store/embedded-server.ts'
import { migrate } from '../app/store/migrate.ts'
import { writeSyntheticPackage } from './synthetic-register.ts'

/** Files on which reading once took time with the square of their columns or bytes. */
const awkwardFiles = [
  { what: '2,000 unknown columns', text: `id,name,${columns(2000)}\naa,A${',1'.repeat(2000)}\n` },
  { what: '20,000 unknown columns', text: `id,name,${columns(20_000)}\naa,A${',1'.repeat(20_000)}\n` },
  { what: '60 KB and no line end', text: `id,name,${'x'.repeat(61_440)}` },
  { what: '5 MB in one cell', text: `id,name\naa,${'x'.repeat(5_000_000)}\nbb,B\n` },
]

function columns(count: number): string {
  return Array.from({ length: count }, (_, i) => `column_${i}`).join(',')
}

const projects = Number(process.argv[2] ?? 100_000)
if (!Number.isInteger(projects) || projects < 1) {
  console.error('How many projects? npm run bench -- import 100000')
  process.exit(2)
}
const folder = mkdtempSync(join(tmpdir(), 'candour-bench-'))
const server = await embeddedServer(join(folder, 'data'))
try {
  const counts = await writeSyntheticPackage(join(folder, 'package'), { projects, findingsPerProject: 2 })
  const rows = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const megabytes =
    [...counts.keys()].reduce((sum, table) => sum + statSync(join(folder, 'package', `${table}.csv`)).size, 0) / 1e6
  console.log(
    `${rows.toLocaleString('en-GB')} rows (${[...counts].map(([table, n]) => `${n} ${table}`).join(', ')}), ${megabytes.toFixed(0)} MB of CSV, seed 20261123`,
  )

  const first = await runImport('first')
  const again = await runImport('again, nothing new')
  const copy = await copySameRows()
  const perSecond = (seconds: number) => `${Math.round(rows / seconds).toLocaleString('en-GB')} rows/s`
  console.log('| what | seconds | rows/s | peak memory |\n| --- | ---: | ---: | ---: |')
  console.log(`| candour import | ${first.seconds.toFixed(1)} | ${perSecond(first.seconds)} | ${first.megabytes} MB |`)
  console.log(
    `| the same files again: no new entries | ${again.seconds.toFixed(1)} | ${perSecond(again.seconds)} | ${again.megabytes} MB |`,
  )
  console.log(
    `| COPY of the rows that import wrote (entries, tables, verdicts) | ${copy.all.toFixed(1)} | ${perSecond(copy.all)} | |`,
  )
  console.log(`| COPY of the rows of the files alone | ${copy.tables.toFixed(1)} | ${perSecond(copy.tables)} | |`)
  for (const { what, text } of awkwardFiles) {
    writeFileSync(join(folder, 'awkward.csv'), text)
    const before = process.cpuUsage()
    await findTables(join(folder, 'awkward.csv'), { table: 'projects' })
    const { user, system } = process.cpuUsage(before)
    console.log(`| looking into a file with ${what}: processor | ${((user + system) / 1e6).toFixed(2)} | | |`)
  }
  console.log(
    `ratio: import takes ${(first.seconds / copy.all).toFixed(1)} times COPY of all that it writes, ${(first.seconds / copy.tables).toFixed(1)} times COPY of the tables alone (both in this run)`,
  )
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** The command itself in a process of its own; its peak memory is the kernel's high-water mark. */
async function runImport(what: string): Promise<{ seconds: number; megabytes: string }> {
  const began = performance.now()
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, '../app/dist/bundle/candour.js'), 'import', join(folder, 'package'), '--quiet'],
    {
      env: { ...process.env, DATABASE_URL: server.url() },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, highWaterOf(child.pid))
  }, 50)
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  clearInterval(watch)
  const seconds = (performance.now() - began) / 1000
  if (code !== 0) throw new Error(`import (${what}) ended with ${code}: ${said}`)
  console.error(`${what}: ${said.trim().replaceAll('\n', '; ')}`)
  return { seconds, megabytes: peak === 0 ? 'unknown' : String(Math.round(peak / 1024)) }
}

function highWaterOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** What import left in the tables, copied out, then into a fresh schema with the same tables and indexes, in one transaction. */
async function copySameRows(): Promise<{ all: number; tables: number }> {
  const fromTables = ['programmes', 'models', 'projects', 'findings']
  const derived = ['entries', 'standings', 'outcome_standings']
  const client = new pg.Client({ connectionString: server.url() })
  await client.connect()
  await client.query('create schema peer')
  const peer = openDatabase(server.url(), 'peer')
  await migrate(peer.pool, systemRandomness)
  await peer.close()
  const seconds = new Map<string, number>()
  for (const table of [...fromTables, ...derived]) {
    await pipeline(client.query(copyTo(`copy public.${table} to stdout`)), createWriteStream(join(folder, table)))
  }
  await client.query('begin')
  for (const table of [...fromTables, ...derived]) {
    const began = performance.now()
    await pipeline(createReadStream(join(folder, table)), client.query(copyFrom(`copy peer.${table} from stdin`)))
    seconds.set(table, (performance.now() - began) / 1000)
  }
  const began = performance.now()
  await client.query('commit')
  const commit = (performance.now() - began) / 1000
  await client.end()
  const sum = (tables: readonly string[]) => tables.reduce((total, table) => total + (seconds.get(table) ?? 0), commit)
  return { all: sum([...fromTables, ...derived]), tables: sum(fromTables) }
}
