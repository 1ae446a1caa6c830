import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { isAlive } from '../app/store/embedded/process.ts'
import { writeSyntheticPackage } from '../bench/synthetic-register.ts'
import { dataFolder, startCommand, startProgram, until } from './running-candour.ts'

// Each test starts several programs, which on a busy machine takes a while.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const data = dataFolder()
const settings = { CANDOUR_DATA: data.folder }
afterAll(() => data.remove())

async function countOf(address: string, list: string): Promise<number> {
  let count = 0
  for (let next: string | null = `/api/v1/${list}?limit=500`; next !== null; ) {
    const page: { items: unknown[]; next: string | null } = await (await fetch(new URL(next, address))).json()
    count += page.items.length
    next = page.next
  }
  return count
}

describe('given an empty folder, when Candour is started, killed and started again', () => {
  it('then the first start loads the catalogue, tells so, and serves it', async () => {
    const program = startProgram(settings)
    const address = await program.serves
    expect(program.output()).toContain('Loading the starter catalogue')
    expect(await countOf(address, 'projects')).toBe(200)
    program.child.kill('SIGINT')
    expect(await program.ended).toBe(0)
  })

  it('then Ctrl-C has stopped PostgreSQL too', async () => {
    expect(() => data.postgresPid()).toThrow()
  })

  it('then a second start takes the data as they are, and a second instance beside it says so in one sentence and ends with 1', async () => {
    const first = startProgram(settings)
    const address = await first.serves
    expect(first.output()).not.toContain('Loading')
    const second = startProgram(settings)
    expect(await second.ended).toBe(1)
    expect(second.output().trim().split('\n')).toEqual([
      expect.stringContaining('Another Candour already serves the data in'),
    ])
    expect((await fetch(new URL('/api/v1/projects', address))).status).toBe(200)
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
  })

  it('then after kill -9 of the application the next start adopts the database', async () => {
    const killed = startProgram(settings)
    await killed.serves
    const postgres = data.postgresPid()
    killed.child.kill('SIGKILL')
    await killed.ended
    expect(isAlive(postgres)).toBe(true)
    const next = startProgram(settings)
    const address = await next.serves
    expect(data.postgresPid()).toBe(postgres)
    expect(await countOf(address, 'findings')).toBe(386)
    next.child.kill('SIGINT')
    expect(await next.ended).toBe(0)
    expect(isAlive(postgres)).toBe(false)
  })

  it('then after kill -9 of PostgreSQL the running application starts it again and answers', async () => {
    const program = startProgram(settings)
    const address = await program.serves
    const postgres = data.postgresPid()
    process.kill(postgres, 'SIGKILL')
    await until(
      'PostgreSQL was started again',
      () => program.output().includes('starting it again') && data.postgresPid() !== postgres,
    )
    await until('a question that no cache holds is answered', async () => {
      const { status } = await fetch(new URL(`/api/v1/projects?limit=${1 + Math.floor(Math.random() * 400)}`, address))
      return status === 200
    })
    program.child.kill('SIGINT')
    expect(await program.ended).toBe(0)
  })

  it('then after kill -9 of both the next start has everything', async () => {
    const killed = startProgram(settings)
    await killed.serves
    const postgres = data.postgresPid()
    killed.child.kill('SIGKILL')
    process.kill(postgres, 'SIGKILL')
    await killed.ended
    const next = startProgram(settings)
    const address = await next.serves
    expect(await countOf(address, 'lessons')).toBe(112)
    next.child.kill('SIGINT')
    expect(await next.ended).toBe(0)
  })
})

describe('given a port that another program has taken', () => {
  const taken = createServer()
  let port = 0
  beforeAll(async () => {
    await new Promise<void>((ready) => taken.listen(0, '127.0.0.1', ready))
    const address = taken.address()
    port = typeof address === 'object' && address !== null ? address.port : 0
  })
  afterAll(() => new Promise((resolve) => taken.close(resolve)))
  const cases = [
    ['a new folder', () => dataFolder()],
    ['a folder with data', () => data],
  ] as const

  it.each(cases)(
    'when Candour is started on it with %s, then it says so, ends with 1 and leaves no PostgreSQL behind',
    async (_, folderOf) => {
      const { folder, postgresPid, remove } = folderOf()
      const program = startProgram({ CANDOUR_DATA: folder, CANDOUR_STARTER: 'none', PORT: String(port) })
      expect(await program.ended).toBe(1)
      expect(program.output()).toBe(
        `Port ${port} is taken by another program: stop that, or set PORT to another number.\n`,
      )
      expect(() => postgresPid()).toThrow()
      await remove()
    },
  )

  it('when a command uses the data meanwhile, then its PostgreSQL stays until the command has ended', async () => {
    const { folder, postgresPid, remove } = dataFolder()
    const files = mkdtempSync(join(tmpdir(), 'candour-files-'))
    await writeSyntheticPackage(files, { projects: 800 })
    const command = startCommand(['import', files], { CANDOUR_DATA: folder })
    await until('the command has its PostgreSQL', () => postgresPid() > 0)
    const postgres = postgresPid()
    const program = startProgram({ CANDOUR_DATA: folder, CANDOUR_STARTER: 'none', PORT: String(port) })
    expect(await program.ended).toBe(1)
    expect(await command.ended).toBe(0)
    expect(isAlive(postgres)).toBe(false)
    rmSync(files, { recursive: true, force: true })
    await remove()
  })
})

describe('given settings that cannot be', () => {
  it('when Candour is started, then every fault is told at once and it ends with 1', async () => {
    const program = startProgram({
      CANDOUR_DATA: data.folder,
      PORT: '99999',
      CANDOUR_TODAY: '2026-02-30',
      CANDOUR_STARTER: 'yes',
      DATABASE_URL: 'mysql://x',
    })
    expect(await program.ended).toBe(1)
    for (const name of ['PORT', 'CANDOUR_TODAY', 'CANDOUR_STARTER', 'DATABASE_URL'])
      expect(program.output()).toContain(name)
    expect(program.output().trim().split('\n')).toHaveLength(4)
  })

  it('when the database of DATABASE_URL does not answer, then one sentence says so and it ends with 1', async () => {
    const program = startProgram({ DATABASE_URL: 'postgresql://nobody:x@127.0.0.1:9/none' })
    expect(await program.ended).toBe(1)
    expect(program.output().trim().split('\n')).toHaveLength(1)
  })
})
