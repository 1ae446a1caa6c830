import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { adviceRows, byGravity } from './advice-rows.ts'

describe('the rows of stop advice', () => {
  it('are those of the reference, in its order and words', () => {
    const page = readFileSync(new URL('../../../../docs/reference/stop-advice.md', import.meta.url), 'utf8')
    const told = page.split('\n').flatMap((line) => {
      const [, row, when, advice] = /^\| (A\d) \| (.*?) \| `([a-z-]+)`/.exec(line) ?? []
      return row === undefined ? [] : [{ row, when, advice }]
    })
    expect(told).toEqual(adviceRows.map(({ row, when, advice }) => ({ row, when, advice })))
  })

  it('end with one that holds always', () => {
    const nothing = { signals: [], design: { runUntil: 0 }, periods: 6, isSafeguardMissing: false }
    expect(adviceRows.filter(({ holds }) => holds(nothing) !== undefined).map(({ row }) => row)).toEqual(['A7'])
  })

  it('are weighed by gravity: harm first, ready to spread last', () => {
    const codes = [...new Set(adviceRows.map(({ advice }) => advice))].toSorted(byGravity)
    expect(codes[0]).toBe('stop-for-harm')
    expect(codes.slice(-2)).toEqual(['continue', 'ready-to-spread'])
  })
})
