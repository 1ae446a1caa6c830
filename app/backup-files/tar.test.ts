import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archiveOf, BadArchive, type Member, membersOf } from './tar.ts'

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all
}

async function bytesOf(members: readonly Member[]): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of archiveOf(each(members), 1_700_000_000)) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function read(pieces: readonly Buffer[]): Promise<readonly Member[]> {
  const members: Member[] = []
  for await (const member of membersOf(each(pieces))) members.push(member)
  return members
}

const lengths = [0, 1, 511, 512, 513, 70_000]
const members = lengths.map((length) => ({ name: `table/${length}.copy`, body: Buffer.alloc(length, 'x') }))

describe('an archive', () => {
  it('is unpacked by tar as it was packed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'candour-tar-'))
    try {
      execFileSync('tar', ['-x', '-C', folder], { input: await bytesOf(members) })
      expect(readdirSync(join(folder, 'table'))).toHaveLength(lengths.length)
      for (const { name, body } of members) expect(readFileSync(join(folder, name)).equals(body), name).toBe(true)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('is read as it was packed, in whatever pieces it comes', async () => {
    const whole = await bytesOf(members)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5000 }), async (size) => {
        const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) =>
          whole.subarray(i * size, (i + 1) * size),
        )
        const found = await read(pieces)
        expect(found.map(({ name }) => name)).toEqual(members.map(({ name }) => name))
        for (const [i, { body }] of found.entries()) expect(members[i]?.body.equals(body)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it.each([
    ['cut off in a header', (whole: Buffer) => whole.subarray(0, 100)],
    ['cut off in a body', (whole: Buffer) => whole.subarray(0, 512 * 8)],
    ['without its end', (whole: Buffer) => whole.subarray(0, -1024)],
    ['changed in a header', (whole: Buffer) => Buffer.concat([Buffer.from('T'), whole.subarray(1)])],
    ['empty', () => Buffer.alloc(0)],
  ])('%s is refused', async (_, change) => {
    await expect(read([change(await bytesOf(members))])).rejects.toThrow(BadArchive)
  })
})
