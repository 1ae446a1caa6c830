import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isTokenText, tokenBytes, tokenText } from './token-text.ts'

describe('a token as its holder keeps it', () => {
  it('begins so that it is known for one, and never says what it was drawn from', () => {
    const random = randomBytes(tokenBytes)
    const text = tokenText(random)
    expect(text).toMatch(/^candour_[0-9A-Za-z]{38}$/)
    expect(isTokenText(text)).toBe(true)
  })

  it('ends in what anybody can work out: 32 bits of the SHA-256 of its letters', () => {
    const [, secret = '', checksum = ''] = /^candour_(.{32})(.{6})$/.exec(tokenText(randomBytes(tokenBytes))) ?? []
    const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
    const value = [...checksum].reduce((sum, letter) => sum * 62 + letters.indexOf(letter), 0)
    expect(value).toBe(createHash('sha256').update(secret).digest().readUInt32BE(0))
  })

  it.each<[what: string, change: (text: string) => string]>([
    ['another letter', (text) => text.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'))],
    ['a letter missing', (text) => text.slice(0, -1)],
    ['a letter more', (text) => `${text}a`],
    ['another beginning', (text) => text.replace('candour', 'Candour')],
    ['a line end', (text) => `${text}\n`],
    ['nothing', () => ''],
  ])('is known for none with %s', (_, change) => {
    expect(isTokenText(change(tokenText(randomBytes(tokenBytes))))).toBe(false)
  })
})
