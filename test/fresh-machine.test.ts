import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { clone, dataFolder, environmentWith, follow, until } from './running-candour.ts'

// Each test starts several programs, which on a busy machine takes a while.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

/** What containers usually leave to root (the default of Docker and Podman): no dac_read_search, no sys_admin, no sys_ptrace. */
const containerCapabilities =
  '-all,+chown,+dac_override,+fowner,+fsetid,+kill,+setgid,+setuid,+setpcap,+net_bind_service,+net_raw,+sys_chroot,+mknod,+audit_write,+setfcap'

const isRoot = process.getuid?.() === 0
const hasSetpriv = spawnSync('setpriv', ['--version']).status === 0

/** The clone once more, by hard links, in a folder that only root may enter, as /root is. It stands beside: links need one disk. */
function closedClone(): { readonly folder: string; remove(): void } {
  const closed = mkdtempSync(join(clone, 'closed-'))
  const folder = join(closed, 'candour')
  mkdirSync(join(folder, 'node_modules', '.cache'), { recursive: true })
  const link = (from: string, leftOut: (name: string) => boolean) => {
    const names = readdirSync(join(clone, from)).filter((name) => !leftOut(name))
    execFileSync('cp', ['-al', ...names.map((name) => join(clone, from, name)), join(folder, from)])
  }
  link('.', (name) => ['.git', 'data', 'node_modules'].includes(name) || name.startsWith('closed-'))
  link('node_modules', (name) => name === '.cache')
  // What is installed here is installed there.
  const lock = createHash('sha256').update(readFileSync(join(clone, 'package-lock.json')))
  writeFileSync(join(folder, 'node_modules', '.cache', 'installed'), lock.digest('hex'))
  return { folder, remove: () => rmSync(closed, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }) }
}

const { CANDOUR_TEST_DATABASE_URL: _database, VITEST: _vitest, NODE_ENV: _mode, ...environment } = environmentWith({})

describe('given the oldest Node that Candour runs on, or a newer one', () => {
  it('when npm looks at what it would install, then no package but the finder of dead code asks for another', () => {
    const npm = spawnSync('npm', ['ci', '--dry-run', '--no-audit', '--no-fund'], {
      cwd: clone,
      env: environment,
      encoding: 'utf8',
    })
    expect(npm.status).toBe(0)
    const asking = [...npm.stderr.matchAll(/EBADENGINE\s+package: '(.+)@[^@']+'/g)].map(([, name]) => name)
    expect(asking.filter((name) => name !== 'knip' && name !== 'oxc-parser')).toEqual([])
  })
})

describe('given a clone of root in a folder of mode 700', () => {
  beforeEach(({ skip }) => {
    skip(!isRoot, 'only root meets this: others own what they start')
    skip(!hasSetpriv, 'this machine has no setpriv; what is said then is tested below')
  })
  let closed: ReturnType<typeof closedClone> | undefined
  beforeAll(() => {
    if (isRoot && hasSetpriv) closed = closedClone()
  })
  afterAll(() => closed?.remove())

  it('when `npm start` is run with the capabilities of a container, then it serves, and Ctrl-C stops all', async () => {
    const folder = closed?.folder ?? ''
    const child = spawn('setpriv', [`--bounding-set=${containerCapabilities}`, 'npm', 'start'], {
      cwd: folder,
      env: { ...environment, CANDOUR_STARTER: 'none' },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    const program = follow(child)
    const address = await program.serves
    expect((await fetch(new URL('/api/v1/projects', address))).status).toBe(200)
    const pidFile = join(folder, 'data', 'postgres', 'postmaster.pid')
    const status = readFileSync(`/proc/${readFileSync(pidFile, 'utf8').split('\n')[0]}/status`, 'utf8')
    // PostgreSQL is an ordinary user with one capability: dac_override, bit 1.
    expect(/^Uid:\s+(\d+)/m.exec(status)?.[1]).not.toBe('0')
    expect(/^CapPrm:\s+(\w+)/m.exec(status)?.[1]).toBe('0000000000000002')
    process.kill(-Number(child.pid), 'SIGINT')
    await program.ended
    await until('PostgreSQL has stopped', () => !existsSync(pidFile))
  })

  it('when the tests are run, then their database comes up', () => {
    const vitest = spawnSync(
      process.execPath,
      [join('node_modules', 'vitest', 'vitest.mjs'), 'run', 'test/database.test.ts'],
      { cwd: closed?.folder, env: environment, encoding: 'utf8' },
    )
    expect(`${vitest.stdout}${vitest.stderr}`).toMatch(/Tests .*\d+ passed/)
    expect(vitest.status).toBe(0)
  })
})

describe('given data of root in a folder of mode 700 and no setpriv', () => {
  const data = dataFolder()
  afterAll(() => data.remove())
  beforeEach(({ skip }) => skip(!isRoot, 'only root meets this: others own what they start'))

  it('when Candour is started, then one sentence says which folder is closed and what can be done', async () => {
    const closed = join(data.folder, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    const child = spawn(process.execPath, [join(clone, 'app', 'dist', 'bundle', 'main.js')], {
      env: { ...environment, CANDOUR_DATA: join(closed, 'data'), PATH: data.folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const program = follow(child)
    expect(await program.ended).toBe(1)
    expect(program.output().trim().split('\n')).toEqual([expect.stringContaining(`${closed} is closed to the user`)])
    for (const way of ['setpriv', 'ordinary user', 'below /srv', 'DATABASE_URL'])
      expect(program.output()).toContain(way)
  })
})
