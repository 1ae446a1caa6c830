import { describe, expect, it } from 'vitest'
import { etagOf, isHeldAlready } from './etags.ts'

const page = etagOf('7-2026-11-23-ab12', 'html')

describe('an ETag', () => {
  it('differs by moment and by representation', () => {
    const others = [etagOf('8-2026-11-23-ab12', 'html'), etagOf('7-2026-11-23-ab12', 'csv')]
    for (const other of others) expect(other).not.toBe(page)
  })

  it.each([
    ['nothing', undefined, false],
    ['itself', page, true],
    ['itself, strong', page.slice(2), true],
    ['a list that has it', `"x", ${page} ,W/"y"`, true],
    ['a list that has it not', '"x", W/"y"', false],
    ['another format of the same moment', etagOf('7-2026-11-23-ab12', 'csv'), false],
    ['anything at all', '*', true],
    ['anything at all, with spaces', ' * ', true],
    ['what only begins like it', '"7-2026-11-23-ab12"', false],
    ['what cannot be read', '"', false],
    ['an empty line', '', false],
  ])('is held by whoever holds %s: %s is %s', (_, ifNoneMatch, expected) => {
    expect(isHeldAlready(ifNoneMatch, page)).toBe(expected)
  })
})
