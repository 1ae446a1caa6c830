import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { dataFolder, startProgram, until } from '../test/running-candour.ts'

/**
 * `npm run bench -- web [seconds]`: pages of the starter catalogue from the running, compiled program against a static file of the same
 * size from nginx on the same machine, one worker each, the same load (wrk, 32 connections, one thread). Aim: half of nginx's rate.
 */
const seconds = Number(process.argv[2] ?? 5)
const addresses = [
  ['project', '/projects/r2-signs-of-safety'],
  ['search', '/search?q=hub+homes+for+foster+carers'],
  ['programme', '/programmes/cscip'],
] as const

for (const tool of ['nginx', 'wrk']) {
  if (spawnSync('which', [tool]).status !== 0) {
    console.error(`This benchmark needs ${tool}, which is not on this machine: apt-get install nginx-light wrk`)
    process.exit(3)
  }
}

interface Load {
  readonly perSecond: number
  readonly p50: string
  readonly p99: string
}

function loadOf(url: string): Load {
  const printed = execFileSync('wrk', ['-t1', '-c32', `-d${seconds}s`, '--latency', url], { encoding: 'utf8' })
  if (/Non-2xx|Socket errors/.test(printed)) throw new Error(`${url} failed under load:\n${printed}`)
  const found = (pattern: RegExp) => pattern.exec(printed)?.[1] ?? '?'
  return {
    perSecond: Number(found(/Requests\/sec:\s+([\d.]+)/)),
    p50: found(/^\s+50%\s+(\S+)/m),
    p99: found(/^\s+99%\s+(\S+)/m),
  }
}

function residentMb(pid: number | undefined): number {
  const [, kb = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kb) / 1024)
}

const data = dataFolder()
const site = mkdtempSync(join(tmpdir(), 'candour-nginx-'))
const first = startProgram({ CANDOUR_DATA: data.folder })
await first.serves
first.child.kill('SIGINT')
await first.ended
const began = performance.now()
const program = startProgram({ CANDOUR_DATA: data.folder })
const address = await program.serves
await (await fetch(new URL('/', address))).text()
console.log(
  `first page after a start on existing data: ${((performance.now() - began) / 1000).toFixed(2)} s (limit 2 s)`,
)

const port = 18_000 + (process.pid % 1000)
const sizes: number[] = []
for (const [name, path] of addresses) {
  const answer = await fetch(new URL(path, address), { headers: { 'accept-encoding': 'identity' } })
  const body = Buffer.from(await answer.arrayBuffer())
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  sizes.push(body.length)
  writeFileSync(join(site, `${name}.html`), body)
}
writeFileSync(
  join(site, 'nginx.conf'),
  `worker_processes 1; pid ${site}/nginx.pid; error_log ${site}/error.log; daemon off;
events { worker_connections 512; }
http { access_log off; sendfile on; keepalive_requests 1000000; types { text/html html; }
  server { listen 127.0.0.1:${port}; root ${site}; } }
`,
)
execFileSync('chmod', ['-R', 'a+rX', site])
const nginx = spawn('nginx', ['-c', join(site, 'nginx.conf')], { stdio: 'ignore' })
try {
  await until('nginx answers', async () => (await fetch(`http://127.0.0.1:${port}/project.html`)).ok)
  console.log('page       bytes    Candour/s  nginx/s   ratio  Candour p50/p99     nginx p50/p99')
  for (const [at, [name, path]] of addresses.entries()) {
    const ours = loadOf(new URL(path, address).href)
    await sleep(300)
    const theirs = loadOf(`http://127.0.0.1:${port}/${name}.html`)
    const cells = [
      name.padEnd(10),
      String(sizes[at]).padEnd(8),
      ours.perSecond.toFixed(0).padEnd(10),
      theirs.perSecond.toFixed(0).padEnd(9),
      (ours.perSecond / theirs.perSecond).toFixed(2).padEnd(6),
      `${ours.p50}/${ours.p99}`.padEnd(19),
      `${theirs.p50}/${theirs.p99}`,
    ]
    console.log(cells.join(' '))
  }
  console.log(`memory of the serving process: ${residentMb(program.child.pid)} MB`)
} finally {
  nginx.kill('SIGTERM')
  program.child.kill('SIGINT')
  await program.ended
  await data.remove()
  rmSync(site, { recursive: true, force: true })
}
