import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cursorAfter, idInCursor } from './cursor.ts'

describe('where a list goes on', () => {
  it('given any id, then the cursor leads back to it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9-]{0,79}$/), (id) => {
        expect(idInCursor(cursorAfter(id))).toBe(id)
      }),
    )
  })

  it('can stand in an address as it is', () => {
    expect(encodeURIComponent(cursorAfter('hub-homes-leeds'))).toBe(cursorAfter('hub-homes-leeds'))
  })

  it.each([
    ['nothing', ''],
    ['an id as it is', 'hub-homes-leeds'],
    ['base64 of something else', Buffer.from('before:told').toString('base64url')],
    ['base64 of no id', Buffer.from("after:'; drop table projects").toString('base64url')],
    ['base64 of an empty id', Buffer.from('after:').toString('base64url')],
    ['something far too long', Buffer.from(`after:${'a'.repeat(900)}`).toString('base64url')],
  ])('%s is no cursor', (_, text) => {
    expect(idInCursor(text)).toBeUndefined()
  })
})
