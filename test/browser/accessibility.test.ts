import { afterAll, describe, expect, it } from 'vitest'
import { barriers } from './accessibility.ts'
import { visitor } from './visitor.ts'

const reader = visitor()
afterAll(() => reader.leaves())

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>${body}</main></html>`

describe('barriers', () => {
  it.each([
    ['nothing on a good page', page('<p>Words.'), []],
    ['a picture without words', page('<img src="data:,">'), ['image-alt']],
    ['grey on white', page('<p style="color:#bbb">Words.'), ['color-contrast']],
    ['a level of heading left out', page('<h4>Words</h4>'), ['heading-order']],
  ])('finds %s', async (_, html, expected) => {
    await reader.opens({}, async (seen) => {
      await seen.setContent(html)
      expect((await barriers(seen)).map((barrier) => barrier.split(':')[0])).toEqual(expected)
    })
  })

  it('says of a page with frames that it would not see them', async () => {
    await reader.opens({}, async (seen) => {
      await seen.setContent(page('<iframe title="another" srcdoc="<p>Words.</p>"></iframe>'))
      await expect(barriers(seen)).rejects.toThrow('frames')
    })
  })
})
