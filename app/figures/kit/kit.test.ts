import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { element, px } from './element.ts'
import { line, rect } from './shapes.ts'
import { svgText } from './svg-text.ts'
import { arial, publicSans, typewriter } from './text-measure.ts'

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
        const lines = publicSans.linesOf(words.join(' '), 160, 15)
        expect(lines.join(' ').split(' ').filter(Boolean)).toEqual(words)
        for (const one of lines) expect(publicSans.widthOf(one, 15) <= 160 || !one.includes(' ')).toBe(true)
      }),
    )
  })
})

describe('a place in a drawing', () => {
  it.each([
    [1 / 3, '0.33'],
    [-0.001, '0'],
    [1e-9, '0'],
    [120, '120'],
  ])('%s is written %s', (value, expected) => {
    expect(px(value)).toBe(expected)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is no place', (value) => {
    expect(() => px(value)).toThrow(RangeError)
  })
})

describe('an element', () => {
  it.each([
    ['numbers are places', element('g', { x: 1 / 3 }), '<g x="0.33"/>'],
    ['texts are made safe', element('a', { href: '"><b>' }), '<a href="&quot;&gt;&lt;b&gt;"/>'],
    ['what is undefined is left out', element('g', { class: undefined, y: 2 }, ''), '<g y="2"></g>'],
    [
      'a class leaves all paint to the stylesheet',
      line(0, 0, 1, 1, 'a-axis'),
      '<line class="a-axis" x1="0" y1="0" x2="1" y2="1"/>',
    ],
    [
      'paint is written out',
      rect(0, 0, 2, 2, { fill: '#fff' }),
      '<rect x="0" y="0" width="2" height="2" fill="#fff"/>',
    ],
    [
      'a length is never below nought',
      rect(0, 0, -2, 2, 'b-bar'),
      '<rect class="b-bar" x="0" y="0" width="0" height="2"/>',
    ],
  ])('%s', (_, drawn, expected) => {
    expect(drawn).toBe(expected)
  })
})

describe('words in a typeface', () => {
  it.each([
    ['Public Sans', publicSans],
    ['Arial', arial],
    ['a terminal', typewriter],
  ])('cut to a width in %s, they fit and end in an ellipsis', (_, face) => {
    const cut = face.fitted('Multisystemic therapy for families on the edge of care', 20, 1)
    expect(cut).toMatch(/^Multisystemic.*…$/)
    expect(face.widthOf(cut, 1)).toBeLessThanOrEqual(20)
    expect(face.fitted('short', 20, 1)).toBe('short')
  })

  it('on a terminal a letter is a letter', () => {
    expect(typewriter.linesOf('one two three', 7, 1)).toEqual(['one two', 'three'])
  })
})
