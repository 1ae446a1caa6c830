import { describe, expect, it } from 'vitest'
import { isGlued, partedAddresses } from './addresses.ts'

describe('two addresses in one cell', () => {
  it.each([
    ['https://a.example/xhttps://b.example/y', ['https://a.example/x', 'https://b.example/y']],
    ['https://a.example/https://b.example', ['https://a.example/', 'https://b.example']],
    ['https://a.example,https://b.example', ['https://a.example', 'https://b.example']],
    ['https://a.example/x.pdfhttp://b.example/y', ['https://a.example/x.pdf', 'http://b.example/y']],
    [
      'https://a.example|https://b.example|https://c.example',
      ['https://a.example', 'https://b.example', 'https://c.example'],
    ],
  ])('%s', (cell, parts) => {
    expect(isGlued(cell)).toBe(true)
    expect(partedAddresses(cell)).toEqual(parts)
  })

  it.each([
    'https://a.example/x',
    'https://a.example/?next=https://b.example/y',
    'https://web.archive.org/web/2019/https://b.example/y',
    'https://webarchive.nationalarchives.gov.uk/ukgwa/2020/https://b.example/',
  ])('not in %s', (cell) => {
    expect(isGlued(cell)).toBe(false)
  })

  it('parted by blanks or line ends', () => {
    expect(partedAddresses('https://a.example \n https://b.example')).toEqual([
      'https://a.example',
      'https://b.example',
    ])
    expect(partedAddresses('see https://a.example')).toBeUndefined()
  })
})
