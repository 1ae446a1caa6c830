import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { absenceText, faultText, typedIn } from './fault-text.ts'

const { pool } = await testDatabase()
const plan = 'hub homes in Hull'
const typed = typedIn(
  { url: `/search?q=${encodeURIComponent(plan)}`, headers: { cookie: 'a=b' } },
  { q: plan, verdict: ['worse'] },
)
const asked = (statement: string): Promise<unknown> =>
  pool.query(statement).then(
    () => undefined,
    (error: unknown) => error,
  )

describe('a fault as the log may hold it', () => {
  it.each([
    [
      'a database that quotes what it was given',
      () => asked(`select '${plan}'::date`),
      /^error \(22007\): invalid input syntax for type date: "…"\n/,
    ],
    [
      'a database that knows a column',
      () => asked('insert into ledger (position) values (null)'),
      /^error \(23502, ledger, position\): /,
    ],
    [
      'an error that repeats what was typed',
      () => new RangeError(`${plan} is no day, nor is worse`),
      /^RangeError: … is no day, nor is …\n\s+at /,
    ],
    [
      'an error of the program',
      () => new TypeError("Cannot read properties of undefined (reading 'id')"),
      /^TypeError: Cannot read properties of undefined \(reading 'id'\)\n/,
    ],
    [
      'an error with a cause',
      () => new Error('outside', { cause: new Error(`inside ${plan}`) }),
      /^Error: outside\n[\s\S]*caused by Error: inside …\n/,
    ],
    ['what is no error', () => plan, /^something that is no error was thrown$/],
  ])('given %s', async (_, fault, expected) => {
    const text = faultText(await fault(), typed)
    expect(text).toMatch(expected)
    expect(text).not.toContain(plan)
  })
})

it('what is away for a while is told in one line, with its code', () => {
  const cause = Object.assign(new Error(`connect ECONNREFUSED ${plan}`), { code: 'ECONNREFUSED' })
  expect(absenceText(new Error('the database does not answer', { cause }))).toBe(
    'the database does not answer (ECONNREFUSED)',
  )
})
