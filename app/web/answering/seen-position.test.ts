import { describe, expect, it } from 'vitest'
import { seenPosition } from './seen-position.ts'

describe('how far a reader has seen the ledger', () => {
  it.each([
    ['nothing', {}, undefined],
    ['an ETag of ours', { 'if-none-match': 'W/"17-ab12-0-2026-11-23-test-html"' }, 17],
    ['an ETag of others', { 'if-none-match': '"abc"' }, undefined],
    ['what a proxy remembers', { 'candour-at-least': '23' }, 23],
    ['both, the later of them', { 'candour-at-least': '5', 'if-none-match': 'W/"17-ab12-0-2026-11-23-test-html"' }, 17],
    ['what cannot be a position', { 'candour-at-least': '-1 or more' }, undefined],
    ['more than a number holds', { 'candour-at-least': '9'.repeat(40) }, undefined],
  ])('by %s', (_, headers, seen) => {
    expect(seenPosition(headers)).toBe(seen)
  })
})
