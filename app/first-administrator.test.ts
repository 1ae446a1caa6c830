import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetFirstAdministrator, tellFirstAdministrator } from './first-administrator.ts'

const folder = mkdtempSync(join(tmpdir(), 'candour-first-'))
const file = join(folder, 'first-administrator.txt')
const link = 'http://127.0.0.1:3000/invitation?token=only-for-whoever-starts-it'
afterAll(() => rmSync(folder, { recursive: true }))

/** What was printed, wherever. */
const printed: string[] = []
beforeEach(() => {
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((line: string) => {
      printed.push(line)
    })
})
afterEach(() => {
  vi.restoreAllMocks()
  printed.length = 0
  rmSync(file, { force: true })
})

describe('the link for the first administrator', () => {
  it('given a terminal, then it is printed there, and lies in no file', async () => {
    await tellFirstAdministrator(folder, link, true)
    expect(printed.join()).toContain(link)
    expect(existsSync(file)).toBe(false)
  })

  it('given none, then it lies in a file that its owner alone may read, and what a journal hears has no link', async () => {
    await tellFirstAdministrator(folder, link, false)
    expect(readFileSync(file, 'utf8')).toBe(`${link}\n`)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(printed).toEqual([
      `Nobody looks after this register yet. The link for its first administrator is in ${file}.`,
    ])
  })

  it('given an older file that others may read, then a new one takes its place, with no rights of the old', async () => {
    writeFileSync(file, 'older')
    chmodSync(file, 0o644)
    await tellFirstAdministrator(folder, link, false)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('given a link to elsewhere in its place, then nothing is written there', async () => {
    const elsewhere = join(folder, 'elsewhere')
    writeFileSync(elsewhere, 'untouched')
    symlinkSync(elsewhere, file)
    await tellFirstAdministrator(folder, link, false)
    expect(readFileSync(elsewhere, 'utf8')).toBe('untouched')
    expect(readFileSync(file, 'utf8')).toBe(`${link}\n`)
  })

  it('given a folder that cannot be written to, then that is said, without the link', async () => {
    const blocked = join(folder, 'elsewhere', 'data')
    writeFileSync(join(folder, 'elsewhere'), 'a file, no folder')
    await tellFirstAdministrator(blocked, link, false)
    expect(printed.join()).toContain('could not be written')
    expect(printed.join()).not.toContain('token')
  })

  it('goes once there is an administrator', async () => {
    await tellFirstAdministrator(folder, link, false)
    await forgetFirstAdministrator(folder)
    expect(existsSync(file)).toBe(false)
  })
})
