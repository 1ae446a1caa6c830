import { describe, expect, it } from 'vitest'
import { leftAlone, mayTakeRole } from './may-take-role.ts'
import type { Member, Membership } from './member.ts'
import type { GivenRole, Scope } from './roles.ts'

const over = (kind: 'project' | 'programme', id: string): Scope => ({ over: kind, id })
const as = (role: GivenRole, scope: Scope): Membership => ({ role, organisation: 'o', scope })
const member = (...memberships: readonly Membership[]): Member => ({ account: 'me', memberships })
const held = (role: GivenRole, scope: Scope, account = 'other') => ({ ...as(role, scope), account })

describe('taking a role', () => {
  const administrator = member(as('administrator', { over: 'register' }))
  const manager = member(as('manager', over('programme', 'p')))

  it('given an administrator, then any but their own', () => {
    for (const role of ['contributor', 'evaluator', 'manager'] as const)
      expect(mayTakeRole(administrator, held(role, over('programme', 'p')))).toBe(true)
    expect(mayTakeRole(administrator, held('administrator', { over: 'register' }))).toBe(true)
    expect(mayTakeRole(administrator, held('administrator', { over: 'register' }, 'me'))).toBe(false)
  })

  it.each([
    ['contributor', over('project', 'x'), 'p', true],
    ['evaluator', over('project', 'x'), 'p', true],
    ['contributor', over('project', 'x'), 'another', false],
    ['contributor', over('project', 'x'), undefined, false],
    ['contributor', over('programme', 'p'), 'p', false],
    ['manager', over('programme', 'p'), 'p', false],
    ['administrator', { over: 'register' }, undefined, false],
  ] as const)('given a manager of programme p, then from a %s over %j in %s: %s', (role, scope, programme, may) => {
    expect(mayTakeRole(manager, held(role, scope), programme)).toBe(may)
  })

  it.each(['contributor', 'evaluator', 'moderator'] as const)('given a %s, then none', (role) => {
    const scope = role === 'moderator' ? ({ over: 'register' } as const) : over('project', 'x')
    expect(mayTakeRole(member(as(role, scope)), held('contributor', over('project', 'x')), 'p')).toBe(false)
  })
})

describe('who answers when a role ends', () => {
  const project = over('project', 'x')
  const programmes = new Map([['x', 'p']])

  it('given the last contributor of a project whose programme has no manager, then the project would be alone', () => {
    expect(leftAlone([as('contributor', project)], [as('evaluator', project)], programmes)).toEqual([project])
  })

  it.each([
    ['another contributor of it', as('contributor', project)],
    ['a manager of its programme', as('manager', over('programme', 'p'))],
  ])('given %s, then it would not', (_who, staying) => {
    expect(leftAlone([as('contributor', project)], [staying], programmes)).toEqual([])
  })

  it.each([
    ['a contributor of another project', as('contributor', over('project', 'y'))],
    ['a contributor of the programme, who has no project yet', as('contributor', over('programme', 'p'))],
    ['a manager of another programme', as('manager', over('programme', 'q'))],
    ['an administrator', as('administrator', { over: 'register' })],
  ])('given %s alone, then it would', (_who, staying) => {
    expect(leftAlone([as('contributor', project)], [staying], programmes)).toEqual([project])
  })

  it('given the last manager of a programme, then the programme would be alone, and a project that only they answered for', () => {
    const ending = [as('manager', over('programme', 'p')), as('contributor', project)]
    expect(leftAlone(ending, [], programmes)).toEqual([over('programme', 'p'), project])
  })

  it('given an evaluator or a moderator, then nothing is left alone', () => {
    expect(leftAlone([as('evaluator', project), as('moderator', { over: 'register' })], [], programmes)).toEqual([])
  })
})
