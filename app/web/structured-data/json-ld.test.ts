import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonLdText } from './json-ld.ts'

describe('a thing as the content of a script element', () => {
  it.each([
    ['</script><script>alert(1)</script>'],
    ['<!--<script>'],
    [']]>'],
    ['&lt;/script&gt; & &amp;'],
    ['a\u2028b\u2029c'],
    ['"quoted" \\ back'],
  ])('given %j, then no sign of markup is left, and a reader gets it whole', (name) => {
    const text = jsonLdText({ '@type': 'Dataset', name })
    expect(text).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'Dataset', name })
  })

  it('given any text, as a value or within, then the same comes out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const text = jsonLdText({ '@type': 'Dataset', name, creator: { '@type': 'Organization', name } })
        expect(text).not.toMatch(/[<>&]/)
        expect(JSON.parse(text)).toMatchObject({ name, creator: { name } })
      }),
    )
  })

  it('given half a character, then a whole one stands for it, so that no reader stumbles', () => {
    expect(JSON.parse(jsonLdText({ '@type': 'Dataset', name: 'a\ud800b' })).name).toBe('a\ufffdb')
  })

  it('leaves out what is not known', () => {
    expect(jsonLdText({ '@type': 'Dataset', dateModified: undefined })).not.toContain('dateModified')
  })
})
