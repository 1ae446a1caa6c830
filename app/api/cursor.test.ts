import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cursorAfter, cursorAfterPlace, idInCursor, placeInCursor } from './cursor.ts'

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

describe('where a list in another order goes on', () => {
  it('given any values, then the cursor leads back to them', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[ -~]{0,80}$/), { minLength: 3, maxLength: 3 }), (values) => {
        expect(placeInCursor(cursorAfterPlace(values), 3)).toEqual(values)
      }),
    )
  })

  it.each([
    ['nothing', ''],
    ['the place in a list by id', cursorAfter('hub-homes-leeds')],
    ['a place of other length', cursorAfterPlace(['2025-01-01', 'hub'])],
    ['base64 of no JSON', Buffer.from('after place:[').toString('base64url')],
    ['base64 of numbers', Buffer.from('after place:[1,2,3]').toString('base64url')],
    ['a null character', cursorAfterPlace(['2025-01-01', 'hub', '\u0000'])],
  ])('%s is no cursor', (_, text) => {
    expect(placeInCursor(text, 3)).toBeUndefined()
  })
})
