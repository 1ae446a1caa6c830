import { everybody } from '@candour/register'
import { describe, expect, it } from 'vitest'
import type { SignedIn } from '../../accounts/signed-in.ts'
import { viewerOf } from '../../accounts/signed-in.ts'
import { isFor, viewerOn } from './askers.ts'

const member = {
  account: 'm1',
  memberships: [{ role: 'moderator', organisation: 'centre', scope: { over: 'register' } }],
} as const
const who: SignedIn = {
  account: 'm1',
  name: 'Ada Field',
  email: 'ada@centre.example',
  session: 's1',
  since: new Date(),
  member,
  viewer: viewerOf(member),
  organisations: new Map(),
}

describe('as whom a page is read', () => {
  it('given a public page, then as everybody, so that nothing that only some may see stands on it', () => {
    expect(viewerOn({}, who)).toBe(everybody)
    expect(viewerOn({ audience: 'public' }, who)).toBe(everybody)
  })

  it("given a page of one's own, then as oneself", () => {
    expect(viewerOn({ audience: 'oneself' }, who).isModerator).toBe(true)
    expect(viewerOn({ audience: 'oneself' }, undefined)).toBe(everybody)
  })
})

describe('whom a page is for', () => {
  const asker = { who, cookies: [] }
  it.each([
    ['public', undefined, true],
    ['oneself', undefined, false],
    ['oneself', asker, true],
    ['team', asker, false],
    ['moderators', asker, false],
  ] as const)('%s, asked by %j: %s', (audience, by, expected) => expect(isFor({ audience }, by)).toBe(expected))
})

describe('what somebody of some roles may see', () => {
  it('is their projects, the programmes they manage, and what is moderated where they moderate', () => {
    const viewer = viewerOf({
      account: 'm2',
      memberships: [
        { role: 'contributor', organisation: 'leeds', scope: { over: 'project', id: 'hubs' } },
        { role: 'manager', organisation: 'funder', scope: { over: 'programme', id: 'better-starts' } },
      ],
    })
    expect(viewer).toEqual({
      ...everybody,
      teams: new Set(['hubs']),
      panels: new Set(['better-starts']),
    })
  })
})
