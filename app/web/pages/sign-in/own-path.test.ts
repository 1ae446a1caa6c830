import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownPath } from './own-path.ts'

describe('where a sign-in leads on to', () => {
  it.each([
    ['/account', '/account'],
    ['/projects/hubs?tab=1', '/projects/hubs?tab=1'],
    ['/projects/a#part', '/projects/a'],
  ])('is %s', (typed, path) => expect(ownPath(typed)).toBe(path))

  it.each([
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/a/..//evil.example',
    '/./\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '\t//evil.example',
    '/ /evil.example',
    '/\n/evil.example',
    '',
    'account',
    undefined,
    ['/account'],
    `/${'a'.repeat(600)}`,
  ])('is home in place of %j', (typed) => expect(ownPath(typed)).toBe('/'))

  it('is never another site, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('/', '\\', '@', ':', '.', 'a', '%2f', '?', '#', '\t') }),
        (typed) => {
          const path = ownPath(`/${typed}`)
          expect(new URL(path, 'https://candour.example').host).toBe('candour.example')
          expect(path).not.toMatch(/^\/[/\\]/)
        },
      ),
    )
  })
})
