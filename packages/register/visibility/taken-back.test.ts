import { describe, expect, it } from 'vitest'
import { allKinds } from '../records/kinds.ts'
import { isTakenBack } from './taken-back.ts'

describe('what was taken back', () => {
  it.each([
    ['the newest version of a voice that stands is read', true, false, false],
    ['an earlier version of it is not', false, false, true],
    ['nor the newest once it is withdrawn', true, true, true],
    ['nor an earlier one', false, true, true],
  ])('%s', (_what, isNewest, isWithdrawn, expected) =>
    expect(isTakenBack('voice', { isNewest, isWithdrawn })).toBe(expected),
  )

  it('is of voices alone: every other kind keeps what it said in its history', () => {
    for (const { kind } of allKinds.filter((one) => one.kind !== 'voice'))
      for (const isNewest of [true, false]) expect(isTakenBack(kind, { isNewest, isWithdrawn: true })).toBe(false)
  })
})
