import { describe, expect, it } from 'vitest'
import { candour } from '../../../test/command-line.ts'
import { testDatabase } from '../../../test/database.ts'
import { hashOf } from '../../accounts/hashed-sessions.ts'
import { peopleBeside } from '../../store/people/people-database.ts'

const database = await testDatabase()
const people = await peopleBeside(database.db)
const admin = (...typed: readonly string[]) => candour(database, ['admin', ...typed])
const invitations = () =>
  people.selectFrom('invitation').select(['email', 'role', 'token_hash', 'invited_by']).execute()

describe('candour admin invite', () => {
  it('gives a link alone on standard output, of which the database keeps a hash', async () => {
    const { code, out, err } = await admin('invite', 'Ada@Centre.example', '--organisation', 'The centre')
    expect(code).toBe(0)
    expect(out).toMatch(/^http:\/\/localhost:3000\/invitation\?token=[\w-]{32}$/)
    expect(err).toBe('Hand this link to ada@centre.example: it makes them administrator, once, for 14 days.')
    const token = new URL(out).searchParams.get('token') ?? ''
    expect(await invitations()).toEqual([
      { email: 'ada@centre.example', role: 'administrator', token_hash: hashOf(token), invited_by: null },
    ])
  })

  it.each([
    [['invite', 'ada'], "'ada' is no e-mail address"],
    [['invite', 'ada@centre.example'], '--organisation is missing'],
    [['invite', 'ada@centre.example', '--organisation', 'C', '--role', 'manager'], "--role is 'manager'"],
    [['promote', 'ada@centre.example'], "'promote' is nothing that it does"],
  ])('given %j, then it says what is accepted and writes nothing', async (typed, says) => {
    const before = await invitations()
    const { code, err } = await admin(...typed)
    expect([code, err.includes(says)]).toEqual([2, true])
    expect(await invitations()).toEqual(before)
  })
})
