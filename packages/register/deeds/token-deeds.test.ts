import { describe, expect, it } from 'vitest'
import { deedRoles } from './deed-roles.ts'
import { mayDo } from './may-do.ts'
import type { Member } from './member.ts'
import { type GivenRole, givenRoles } from './roles.ts'
import { tokenDeeds, tokenDeedsOf } from './token-deeds.ts'

describe('the deeds that a token can be given', () => {
  it.each(givenRoles)('by a %s are those alone that the role does', (role) => {
    const given = tokenDeedsOf([{ role }])
    for (const deed of tokenDeeds) expect(given.includes(deed)).toBe(deedRoles[deed][1][role] !== 'no')
  })

  it('are none without a role', () => expect(tokenDeedsOf([])).toEqual([]))

  it.each(['give-role', 'invite-to-project', 'hold-token', 'set-webhooks', 'erase', 'moderate', 'see-contact'])(
    'never hold: %s',
    (deed) => expect(tokenDeeds).not.toContain(deed),
  )
})

describe('somebody who asks by a token', () => {
  const member = (role: GivenRole, only?: Member['only']): Member => ({
    account: 'a1',
    memberships: [{ role, organisation: 'leeds', scope: { over: 'project', id: 'hubs' } }],
    ...(only === undefined ? {} : { only }),
  })
  const hubs = { project: 'hubs' }

  it('may do what it was given, where their role does it', () => {
    expect(mayDo(member('contributor', new Set(['write-lesson'])), 'write-lesson', hubs)).toBe(true)
    expect(mayDo(member('evaluator', new Set(['register-outcome'])), 'register-outcome', hubs)).toBe(false)
    expect(mayDo(member('contributor', new Set(['write-lesson'])), 'write-lesson', { project: 'other' })).toBe(false)
  })

  it('may do nothing else of what their role does', () => {
    expect(mayDo(member('contributor'), 'withdraw', hubs)).toBe(true)
    expect(mayDo(member('contributor', new Set(['write-lesson'])), 'withdraw', hubs)).toBe(false)
    expect(mayDo(member('contributor', new Set(['write-lesson'])), 'hold-token', { account: 'a1' })).toBe(false)
  })

  it('reads what everybody reads', () => expect(mayDo(member('contributor', new Set()), 'read')).toBe(true))
})
