import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { isAlive } from '../app/store/embedded/process.ts'
import { dataFolder, type StartedProgram, startCommand, startProgram, until } from './running-candour.ts'

// Each test starts several programs, which on a busy machine takes a while.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const files = mkdtempSync(join(tmpdir(), 'candour-files-'))
const folders: ReturnType<typeof dataFolder>[] = []
const newFolder = () => {
  const data = dataFolder()
  folders.push(data)
  return data
}
afterAll(async () => {
  for (const data of folders) await data.remove()
  rmSync(files, { recursive: true, force: true })
})

/** A command on a data folder, to its end. */
async function candour(folder: string, ...words: readonly string[]) {
  const program = startCommand(words, { CANDOUR_DATA: folder })
  return { code: await program.ended, output: program.output() }
}

/** Imports one project of that name. */
function importProject(folder: string, id: string) {
  writeFileSync(join(files, `${id}.csv`), `id,name\n${id},${id}\n`)
  return candour(folder, 'import', join(files, `${id}.csv`), '--table', 'projects', '--reason', 'a test')
}

const serve = (folder: string) => startProgram({ CANDOUR_DATA: folder, CANDOUR_STARTER: 'none' })

async function projectsAt(address: string): Promise<readonly string[]> {
  const { items }: { items: { id: string }[] } = await (await fetch(new URL('/api/v1/projects', address))).json()
  return items.map(({ id }) => id).sort()
}

const pidFile = (folder: string) => join(folder, 'postgres', 'postmaster.pid')

describe('given a register that is served, and a copy of its data folder made meanwhile', () => {
  const live = newFolder()
  const copy = newFolder()
  let server: StartedProgram
  let address: string
  beforeAll(async () => {
    await importProject(live.folder, 'before-the-copy')
    server = serve(live.folder)
    address = await server.serves
    execFileSync('cp', ['-a', `${live.folder}/.`, copy.folder])
  })
  afterAll(async () => {
    server.child.kill('SIGINT')
    await server.ended
  })

  it('when a command imports into the copy, then the copy has it and the live register has not', async () => {
    const postgres = live.postgresPid()
    expect(copy.postgresPid()).toBe(postgres)
    expect(await importProject(copy.folder, 'only-in-the-copy')).toMatchObject({
      code: 0,
      output: expect.stringContaining('The ledger stands at entry 2.'),
    })
    expect(await projectsAt(address)).toEqual(['before-the-copy'])
    expect(await candour(copy.folder, 'audit')).toEqual({
      code: 0,
      output: '2 entries, 2 records, 2 verdicts: nothing differs.\n',
    })
    expect(isAlive(postgres)).toBe(true)
    expect(() => copy.postgresPid()).toThrow()
  })

  it('when the copy is served beside it, then each shows its own', async () => {
    const beside = serve(copy.folder)
    expect(await projectsAt(await beside.serves)).toEqual(['before-the-copy', 'only-in-the-copy'])
    expect(await projectsAt(address)).toEqual(['before-the-copy'])
    beside.child.kill('SIGINT')
    expect(await beside.ended).toBe(0)
  })

  it('when a command imports into the live folder, then it uses the server that runs', async () => {
    const postgres = live.postgresPid()
    expect(await importProject(live.folder, 'into-the-live-one')).toMatchObject({ code: 0 })
    expect(live.postgresPid()).toBe(postgres)
    await until('the site shows it', async () => (await projectsAt(address)).includes('into-the-live-one'))
  })

  it('when a copy takes the place of a folder whose server still runs, then it is refused and nothing is stopped', async () => {
    const postgres = live.postgresPid()
    const moved = `${live.folder}-moved`
    renameSync(live.folder, moved)
    execFileSync('cp', ['-a', moved, live.folder])
    for (const folder of [live.folder, moved])
      expect(await candour(folder, 'audit')).toEqual({
        code: 3,
        output: expect.stringMatching(
          new RegExp(`^The embedded database in \\S+ cannot be used: process ${postgres} may be its PostgreSQL.*\\n$`),
        ),
      })
    rmSync(live.folder, { recursive: true })
    renameSync(moved, live.folder)
    expect(isAlive(postgres)).toBe(true)
    expect(await projectsAt(address)).toContain('into-the-live-one')
  })
})

describe('given a pid file that was left behind by a crash', () => {
  const data = newFolder()
  const other = newFolder()
  let server: StartedProgram
  let sleeper: ChildProcess
  beforeAll(async () => {
    await importProject(data.folder, 'before-the-crash')
    server = serve(other.folder)
    await server.serves
    sleeper = spawn('sleep', ['600'], { stdio: 'ignore' })
  })
  afterAll(async () => {
    sleeper.kill()
    server.child.kill('SIGINT')
    await server.ended
  })
  const leftBehind = (pid: number) =>
    `${pid}\n${join(data.folder, 'postgres')}\n1764115200\n54321\n\n127.0.0.1\n    12345         0\nready   \n`

  const cases: readonly (readonly [string, () => string])[] = [
    ['its number belongs to this program now', () => leftBehind(process.pid)],
    ['its number belongs to another program now', () => leftBehind(sleeper.pid ?? 0)],
    ["its number belongs to another register's PostgreSQL now", () => leftBehind(other.postgresPid())],
    ["it is another register's", () => readFileSync(pidFile(other.folder), 'utf8')],
    ['it is empty', () => ''],
  ]
  for (const [what, content] of cases) {
    it(`when ${what}, then the next start works, and stops nobody else`, async () => {
      writeFileSync(pidFile(data.folder), content())
      expect(await candour(data.folder, 'audit')).toEqual({
        code: 0,
        output: '1 entry, 1 record, 1 verdict: nothing differs.\n',
      })
      expect(isAlive(other.postgresPid())).toBe(true)
      expect(isAlive(sleeper.pid ?? 0)).toBe(true)
    })
  }
})

describe('given a register that is served', () => {
  const data = newFolder()

  it('when its PostgreSQL is killed and another program takes its port, then it goes on at another port', async () => {
    const server = serve(data.folder)
    const address = await server.serves
    const postgres = data.postgresPid()
    const port = Number(readFileSync(pidFile(data.folder), 'utf8').split('\n')[3])
    server.child.kill('SIGSTOP')
    process.kill(postgres, 'SIGKILL')
    const taker = await takePort(port)
    server.child.kill('SIGCONT')
    await until('it runs again', () => data.postgresPid() !== postgres)
    await until('it is asked again', async () => (await projectsAt(address)).length === 0)
    expect(await importProject(data.folder, 'after-the-move')).toMatchObject({ code: 0 })
    await until('the site hears of news again', async () => (await projectsAt(address)).includes('after-the-move'))
    await new Promise((resolve) => taker.close(resolve))
    server.child.kill('SIGINT')
    expect(await server.ended).toBe(0)
  })
})

/** Listens on a port as soon as its last user has let it go. */
async function takePort(port: number): Promise<Server> {
  let server: Server | undefined
  await until(`port ${port} can be taken`, async () => {
    // It takes connections and never answers.
    const candidate = createServer((socket) => socket.resume().on('error', () => undefined))
    await new Promise<void>((resolve, reject) => {
      candidate.on('error', reject)
      candidate.listen(port, '127.0.0.1', resolve)
    })
    server = candidate
    return true
  })
  if (!server) throw new Error('no port was taken')
  return server
}

describe('given a new folder', () => {
  it.each([2, 4, 4])('when %i commands start on it at the same moment, then all work', async (count) => {
    const data = newFolder()
    const imports = Array.from({ length: count }, (_, index) => importProject(data.folder, `by-${index}`))
    for (const result of await Promise.all(imports)) expect(result).toMatchObject({ code: 0 })
    expect(await candour(data.folder, 'audit')).toMatchObject({
      code: 0,
      output: expect.stringMatching(new RegExp(`^${count} entries.*nothing differs`)),
    })
    expect(() => data.postgresPid()).toThrow()
  })

  it.each([2, 4])(
    'when %i servers start on it at the same moment, then one serves and the others say so',
    async (count) => {
      const data = newFolder()
      const programs = Array.from({ length: count }, () => serve(data.folder))
      const outcomes = await Promise.all(
        programs.map((program) => Promise.race([program.serves.then(() => 'serves'), program.ended])),
      )
      expect(outcomes.map(String).sort()).toEqual([...Array.from({ length: count - 1 }, () => '1'), 'serves'])
      for (const [index, program] of programs.entries()) {
        if (outcomes[index] === 'serves') program.child.kill('SIGINT')
        else expect(program.output()).toMatch(/^Another Candour already serves the data in \S+: .+\n$/)
      }
      for (const program of programs) await program.ended
      expect(() => data.postgresPid()).toThrow()
    },
  )
})
