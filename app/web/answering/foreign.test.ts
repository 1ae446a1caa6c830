import { describe, expect, it } from 'vitest'
import { isForeign } from './foreign.ts'

const host = 'register.example.org'
const own = 'https://register.example.org'
const cookie = 'candour-session=abc'

describe('a form', () => {
  it.each([
    ['our own page', { 'sec-fetch-site': 'same-origin', origin: own }, false],
    ['our own page loaded again', { 'sec-fetch-site': 'none' }, false],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, true],
    ['another site of the same owner', { 'sec-fetch-site': 'same-site', origin: 'https://other.example.org' }, true],
    ['another site that claims our origin', { 'sec-fetch-site': 'cross-site', origin: own }, true],
    ['a word that browsers do not say', { 'sec-fetch-site': 'SAME-ORIGIN' }, true],
    ['an older browser on our own page', { origin: own }, false],
    ['an older browser on another site', { origin: 'https://evil.example' }, true],
    ['an older browser whose page has no origin', { origin: 'null' }, true],
    ['an older browser, on another port', { origin: 'https://register.example.org:8443' }, true],
    [
      'an older browser, from a name that begins like ours',
      { origin: 'https://register.example.org.evil.example' },
      true,
    ],
    ['an older browser that says only which page', { referer: `${own}/report?step=2` }, false],
    ['an older browser that says only another page', { referer: 'https://evil.example/register.example.org' }, true],
    ['two origins at once', { origin: `${own}, https://evil.example` }, true],
    ['nobody who says where', {}, true],
    ['nobody who says where, with a cookie', { cookie }, true],
  ])('sent from %s', (_, headers, expected) => {
    expect(isForeign(headers, host, false)).toBe(expected)
  })

  it('knows its own name with a port, and in any letters', () => {
    expect(isForeign({ origin: 'http://127.0.0.1:3000' }, '127.0.0.1:3000', false)).toBe(false)
    expect(isForeign({ origin: own }, 'Register.Example.ORG', false)).toBe(false)
  })
})

describe('a call of the API', () => {
  it.each([
    ['without a cookie', {}, false],
    ['without a cookie, from another site', { 'sec-fetch-site': 'cross-site' }, false],
    ['with a token, from anywhere', { authorization: 'Bearer x', 'sec-fetch-site': 'cross-site', cookie }, false],
    ['with a session, from another site', { cookie, 'sec-fetch-site': 'cross-site' }, true],
    ['with a session, from our own page', { cookie, 'sec-fetch-site': 'same-origin' }, false],
    ['with a session, and nothing that says where from', { cookie }, true],
    ['with some other cookie', { cookie: 'seen-banner=1', 'sec-fetch-site': 'cross-site' }, false],
  ])('%s', (_, headers, expected) => {
    expect(isForeign(headers, host, true)).toBe(expected)
  })
})
