import { plainDateOf } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { keyOfMoment, positionIn } from './moment.ts'

const moment = {
  position: 41,
  commitment: 'c0ffee0ddba11',
  erased: 0,
  judgedOn: plainDateOf('2026-11-23'),
  release: 'this',
}

describe('the key of a moment', () => {
  it.each([
    ['the ledger moved', { position: 42 }],
    ['another entry took the number, as after a restore', { commitment: 'deadbeef' }],
    ['something was erased', { erased: 2 }],
    ['another day was judged', { judgedOn: plainDateOf('2026-11-24') }],
    ['another release words it', { release: 'next' }],
  ])('is another one when %s', (_, other) => {
    expect(keyOfMoment({ ...moment, ...other })).not.toBe(keyOfMoment(moment))
  })
})

describe('the position that an If-None-Match tells of', () => {
  it.each([
    ['one ETag', `W/"${keyOfMoment(moment)}"`, 41],
    ['one with its form', `W/"${keyOfMoment(moment)}-csv"`, 41],
    ['several, the latest', '"7-ab-2026-11-23-x", W/"12-cd-2026-11-23-x", "9-ef-2026-11-23-x"', 12],
    ['that of an asset', '"a8f3-77"', undefined],
    ['any', '*', undefined],
    ['none', undefined, undefined],
    ['a number that nobody could have seen', `"${'9'.repeat(40)}-x"`, undefined],
  ])('of %s is %s', (_, etags, position) => {
    expect(positionIn(etags)).toBe(position)
  })
})
