import { describe, expect, it } from 'vitest'
import { encodingAsked, formatAsked } from './formats.ts'

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8'

describe('the format of an answer', () => {
  it.each([
    ['a browser', undefined, browser, 'html', 'json'],
    ['whoever says nothing', undefined, undefined, 'html', 'json'],
    ['whoever sends an empty line', undefined, '', 'html', 'json'],
    ['whoever takes anything', undefined, '*/*', 'html', 'json'],
    ['a program that wants rows', undefined, 'text/csv', 'csv', 'csv'],
    ['a program that wants JSON', undefined, 'application/json', 'json', 'json'],
    ['a program that takes JSON before anything else', undefined, 'application/json, text/plain, */*', 'json', 'json'],
    ['whoever likes rows better, but says so last', undefined, 'text/html;q=0.5, text/csv', 'csv', 'csv'],
    ['whoever refuses pages', undefined, 'text/html;q=0, */*', 'csv', 'json'],
    ['whoever takes none of ours', undefined, 'image/png', 'html', 'json'],
    ['a line that cannot be read', undefined, ',,;q=', 'html', 'json'],
    ['a browser whose address names rows', 'csv', browser, 'csv', 'csv'],
    ['a browser whose address names JSON', 'json', browser, 'json', 'json'],
    ['an address that names something else', 'xml', 'text/csv', 'csv', 'csv'],
    ['an address that names several', ['csv', 'json'], undefined, 'html', 'json'],
    ['a very long line', undefined, `${'text/x;q=0.1, '.repeat(200)}text/csv`, 'csv', 'csv'],
  ])('for %s', (_, named, accept, page, api) => {
    expect(formatAsked(named, accept, false)).toBe(page)
    expect(formatAsked(named, accept, true)).toBe(api)
  })
})

describe('the encoding of an answer', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['identity', 'identity'],
    [';;q=x, br;q=0', 'identity'],
  ])('for %s is %s', (accepted, encoding) => {
    expect(encodingAsked(accepted)).toBe(encoding)
  })
})
