import { describe, expect, it } from 'vitest'
import { listCell, listOf, sentences, sourcesOf } from './list-cell.ts'

describe('cells that list several items', () => {
  it.each([
    ['a; b;c', ['a', 'b', 'c']],
    ['', []],
    [' ; a', ['a']],
  ])('reads %j', (text, items) => {
    expect(listOf(text)).toEqual(items)
  })

  it('writes each item once, without spaces', () => {
    expect(listCell(['b', 'a', 'b', ''])).toBe('b;a')
  })
})

describe('source addresses', () => {
  it.each([
    ['https://a.uk/x;https://b.uk/y', ['https://a.uk/x', 'https://b.uk/y']],
    ['https://a.uk/x;part=1;https://b.uk', ['https://a.uk/x%3Bpart=1', 'https://b.uk']],
    ['https://a.uk./x', ['https://a.uk/x']],
    ['', []],
  ])('in %j are told apart, a ";" inside one encoded, a final dot of the host left out', (text, addresses) => {
    expect(sourcesOf(text)).toEqual(addresses)
  })
})

describe('sentences joined', () => {
  it('leave out what is empty and end each with a stop', () => {
    expect(sentences(['One', '', 'Two.', "'Three'"])).toBe("One. Two. 'Three'")
  })
})
