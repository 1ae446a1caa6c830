import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../database.ts'
import { takeLedgerBack } from '../going-back.ts'
import { importFiles } from '../importing.ts'
import { type StartedProgram, startProgram, until } from '../running-candour.ts'

const database = await testDatabase()
let programs: readonly StartedProgram[]
let addresses: readonly string[]

beforeAll(async () => {
  // Notifications stay within a database: in this one nobody ever sends any.
  const deaf = new URL(database.url)
  deaf.pathname = '/template1'
  const settings = {
    DATABASE_URL: database.url,
    DATABASE_LISTEN_URL: deaf.toString(),
    CANDOUR_STARTER: 'none',
    CANDOUR_TODAY: '2026-11-23',
  }
  programs = [startProgram(settings), startProgram(settings)]
  addresses = await Promise.all(programs.map(({ serves }) => serves))
})
afterAll(async () => {
  for (const { child } of programs) child.kill('SIGTERM')
  expect(await Promise.all(programs.map(({ ended }) => ended))).toEqual([0, 0])
})

const write = (models: string) => importFiles(database.db, { 'models.csv': `id,name\n${models}\n` })

async function foundBy(address: string, words: string): Promise<readonly string[]> {
  const answer = await fetch(new URL(`/api/v1/search?q=${words}&kind=model`, address))
  const { items }: { items: readonly { id: string }[] } = await answer.json()
  return items.map(({ id }) => id)
}

const statusOf = async (address: string, path: string) => (await fetch(new URL(path, address))).status

describe('given two processes on one database, of which neither hears notifications', () => {
  it('when an entry is written by a third, then both find it and show its page', async () => {
    await Promise.all(addresses.map((address) => foundBy(address, 'herons')))
    await write('heron-homes,Herons')
    for (const address of addresses) {
      await until('it is found', async () => (await foundBy(address, 'herons')).includes('heron-homes'))
      expect(await statusOf(address, '/models/heron-homes')).toBe(200)
    }
  })

  it('when the ledger is taken back under them and its number is used again, then both have the new and not the old', async () => {
    await takeLedgerBack(database.pool, 0)
    await write('ibis-homes,Ibises')
    for (const address of addresses) {
      await until('it is found', async () => (await foundBy(address, 'ibises')).includes('ibis-homes'))
      expect(await foundBy(address, 'herons')).toEqual([])
      expect(await statusOf(address, '/models/heron-homes')).toBe(404)
      expect(await statusOf(address, '/models/ibis-homes')).toBe(200)
    }
    for (const program of programs) expect(program.output()).toContain('The ledger is not what it was at entry 1')
  })
})
