import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startCommand, startProgram } from './running-candour.ts'

// Each test starts several programs, which on a busy machine takes a while.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

/** A real disk of its own, in memory, so that it can be filled. */
const disk = mkdtempSync(join(tmpdir(), 'candour-disk-'))
const mount = (megabytes: number) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=711`, 'tmpfs', disk]).status === 0
const unmount = () => spawnSync('umount', [disk]).status === 0
const canMount = mount(1) && unmount()

const data = join(disk, 'data')
const settings = { CANDOUR_DATA: data, CANDOUR_STARTER: 'none' }
const filler = join(disk, 'filler')

/** Writes until nothing more goes onto the disk; others may write to it meanwhile. */
function fill(): void {
  const file = openSync(filler, 'w')
  const piece = Buffer.alloc(64 * 1024)
  try {
    for (;;) writeSync(file, piece)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  } finally {
    closeSync(file)
  }
}

async function ended(program: ReturnType<typeof startProgram>) {
  return { code: await program.ended, output: program.output() }
}

const sentence = `There is no space left on the disk of ${data}. Make room, then try again; what was saved before is safe.\n`

describe('given a disk that is full', () => {
  beforeEach(({ skip }) => skip(!canMount, 'only root may make a small disk to fill, and not in every container'))
  afterEach(async () => {
    // A server that ended a moment ago lets the disk go soon.
    for (let tries = 0; canMount && !unmount() && tries < 50; tries += 1) await sleep(100)
  })
  afterAll(() => rmSync(disk, { recursive: true, force: true }))

  it.each([8, 20])(
    'when Candour is started for the first time on a disk of %i MB, then it says that there is no space left',
    async (size) => {
      mount(size)
      expect(await ended(startProgram(settings))).toEqual({ code: 1, output: sentence })
    },
  )

  it('when Candour is started again, then it says so, and has everything once there is room', async () => {
    mount(100)
    writeFileSync(join(disk, 'projects.csv'), 'id,name\nbefore-all,Before\n')
    expect(await ended(startCommand(['import', disk], settings))).toMatchObject({ code: 0 })
    fill()
    expect(await ended(startProgram(settings))).toEqual({ code: 1, output: sentence })
    rmSync(filler)
    expect(await ended(startCommand(['audit'], settings))).toEqual({
      code: 0,
      output: '1 entry, 1 record, 1 verdict: nothing differs.\n',
    })
  })

  it('when a command writes while Candour is served, then the command says so, and the site answers', async () => {
    mount(100)
    const program = startProgram(settings)
    const address = await program.serves
    fill()
    const imported = await ended(startCommand(['import', 'starter'], settings))
    expect(imported.code).toBe(3)
    expect(imported.output).toContain('There is no space left')
    expect((await fetch(new URL('/api/v1/projects', address))).status).toBe(200)
    program.child.kill('SIGINT')
    expect(await program.ended).toBe(0)
    expect(readFileSync(join(data, 'postgres.log'), 'utf8')).toContain('database system is shut down')
  })
})
