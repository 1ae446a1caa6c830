import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { svgText } from './svg-text.ts'
import { linesOf, widthOf } from './text-lines.ts'

describe('text in a drawing', () => {
  it.each([
    ['<script>', '&lt;script&gt;'],
    [`"a" & 'b'`, '&quot;a&quot; &amp; &#39;b&#39;'],
    ['a\u0000b\u0008c', 'abc'],
    ['\ud800', '\ufffd'],
    ['Ynys Môn ▲ 💡', 'Ynys Môn ▲ 💡'],
  ])('%j becomes %j', (given, expected) => {
    expect(svgText(given)).toBe(expected)
  })

  it('given any text, then no sign is left that could end an attribute or open an element', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(svgText(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/)
      }),
    )
  })

  it('given any words, when broken into lines, then none is lost and each line fits unless it is one word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zA-Z]{1,20}$/), { maxLength: 30 }), (words) => {
        const lines = linesOf(words.join(' '), 160, 15)
        expect(lines.join(' ').split(' ').filter(Boolean)).toEqual(words)
        for (const one of lines) expect(widthOf(one, 15) <= 160 || !one.includes(' ')).toBe(true)
      }),
    )
  })
})
