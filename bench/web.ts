import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
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

function loadOf(url: string, encoding: string): Load {
  const asked = ['-H', `Accept-Encoding: ${encoding}`]
  const printed = execFileSync('wrk', ['-t1', '-c32', `-d${seconds}s`, '--latency', ...asked, url], {
    encoding: 'utf8',
  })
  if (/Non-2xx|Socket errors/.test(printed)) throw new Error(`${url} failed under load:\n${printed}`)
  const found = (pattern: RegExp) => pattern.exec(printed)?.[1] ?? '?'
  return {
    perSecond: Number(found(/Requests\/sec:\s+([\d.]+)/)),
    p50: found(/^\s+50%\s+(\S+)/m),
    p99: found(/^\s+99%\s+(\S+)/m),
  }
}

/** The bytes of an answer as they travel: `fetch` would undo the compression. */
function bytesOf(url: URL, encoding: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(Buffer.concat(chunks))
          : reject(new Error(`${url.pathname} answered ${response.statusCode}`)),
      )
    }).on('error', reject)
  })
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
/** Readers' browsers ask for compressed pages; the bare ones weigh most. The static file holds the very bytes that we send. */
const encodings = ['gzip', 'identity'] as const
const sizes = new Map<string, number>()
for (const [name, path] of addresses) {
  for (const encoding of encodings) {
    const body = await bytesOf(new URL(path, address), encoding)
    sizes.set(`${name}-${encoding}`, body.length)
    writeFileSync(join(site, `${name}-${encoding}.html`), body)
  }
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
  await until('nginx answers', async () => (await fetch(`http://127.0.0.1:${port}/project-gzip.html`)).ok)
  console.log('page       encoding bytes    Candour/s  nginx/s   ratio  Candour p50/p99     nginx p50/p99')
  for (const [name, path] of addresses) {
    for (const encoding of encodings) {
      const ours = loadOf(new URL(path, address).href, encoding)
      await sleep(300)
      const theirs = loadOf(`http://127.0.0.1:${port}/${name}-${encoding}.html`, encoding)
      const cells = [
        name.padEnd(10),
        encoding.padEnd(8),
        String(sizes.get(`${name}-${encoding}`)).padEnd(8),
        ours.perSecond.toFixed(0).padEnd(10),
        theirs.perSecond.toFixed(0).padEnd(9),
        (ours.perSecond / theirs.perSecond).toFixed(2).padEnd(6),
        `${ours.p50}/${ours.p99}`.padEnd(19),
        `${theirs.p50}/${theirs.p99}`,
      ]
      console.log(cells.join(' '))
    }
  }
  console.log(`memory of the serving process: ${residentMb(program.child.pid)} MB`)
} finally {
  nginx.kill('SIGTERM')
  program.child.kill('SIGINT')
  await program.ended
  await data.remove()
  rmSync(site, { recursive: true, force: true })
}
