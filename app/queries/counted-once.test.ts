import { everybody, operator, plainDateOf } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { countedOnce } from './counted-once.ts'
import type { Moment } from './moment.ts'
import { Reader } from './reader.ts'

const { db } = await testDatabase()
const today = plainDateOf('2026-11-23')
const momentAt = (position: number): Moment => ({
  position,
  commitment: '',
  erased: 0,
  judgedOn: today,
  release: 'test',
})
const now = momentAt(1)

/** A count that is another one each time that it is made. */
function asking() {
  const once = countedOnce<number>()
  let made = 0
  return (reader: Reader, name = 'all') => once(reader, name, async () => ++made)
}

describe('a count over the whole register', () => {
  it('is made once for everybody at a moment, by its name', async () => {
    const ask = asking()
    const reader = () => new Reader(db, everybody, today, now)
    expect(await ask(reader())).toBe(1)
    expect(await ask(reader())).toBe(1)
    expect(await ask(reader(), 'another')).toBe(2)
    expect(await ask(reader())).toBe(1)
  })

  it.each([
    ['of another moment', () => new Reader(db, everybody, today, momentAt(2))],
    ['of a moment that says the same and has passed', () => new Reader(db, everybody, today, momentAt(1))],
    ['of no moment that is known', () => new Reader(db, everybody, today)],
    ['for somebody in particular', () => new Reader(db, operator, today, now)],
    ['for somebody with the rights of everybody', () => new Reader(db, { ...everybody }, today, now)],
  ])('is made anew %s', async (_, reader) => {
    const ask = asking()
    expect(await ask(new Reader(db, everybody, today, now))).toBe(1)
    expect(await ask(reader())).toBe(2)
    expect(await ask(new Reader(db, everybody, today, now))).toBe(1)
  })

  it('that fails is not held', async () => {
    const once = countedOnce<number>()
    const reader = new Reader(db, everybody, today, now)
    await expect(once(reader, 'all', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
    expect(await once(reader, 'all', async () => 7)).toBe(7)
  })
})
