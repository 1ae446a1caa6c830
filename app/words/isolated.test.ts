import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isolated } from './isolated.ts'

const [RLO, LRO, RLE, PDF, RLI, FSI, PDI, RLM] = [
  '\u202E',
  '\u202D',
  '\u202B',
  '\u202C',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u200F',
]

describe('text that is isolated', () => {
  it.each([
    ['plain text stays as it is', 'Signs of Safety', 'Signs of Safety'],
    ['letters of other scripts stay as they are', 'שלום 2017', 'שלום 2017'],
    ['an override without its end is left out', `Kind${RLO}ness 2017`, 'Kindness 2017'],
    ['an end without its beginning is left out', `Kind${PDF}${PDI}ness`, 'Kindness'],
    [
      'an override with its end turns no more than what it holds',
      `a${RLO}b${PDF} 7`,
      `${FSI}a${FSI}${RLO}b${PDF}${PDI} 7${PDI}`,
    ],
    ['an end that would close our own isolate does not', `${PDI}${RLO}evil`, 'evil'],
    ['an isolate with its end stays', `a${RLI}b${PDI}c`, `${FSI}a${RLI}b${PDI}c${PDI}`],
    ['an isolate without its end is left out', `a${RLI}b`, 'ab'],
    ['what an isolate does not close is left out', `${RLI}a${LRO}b${PDI}`, `${FSI}${RLI}ab${PDI}${PDI}`],
    ['a mark stays within', `a${RLM}`, `${FSI}a${RLM}${PDI}`],
    ['pairs within pairs', `${RLE}a${RLO}b${PDF}c${PDF}`, `${FSI}${RLE}a${FSI}${RLO}b${PDF}${PDI}c${PDF}${PDI}`],
  ])('%s', (_, text, expected) => {
    expect(isolated(text)).toBe(expected)
  })

  const signs = fc.string({
    unit: fc.constantFrom('a', ' ', '7', RLO, LRO, RLE, PDF, RLI, FSI, PDI, RLM),
    maxLength: 20,
  })

  it('never leaves anything open, nor closes what it did not open, whatever it holds', () => {
    fc.assert(
      fc.property(signs, (text) => {
        const open: string[] = []
        for (const sign of isolated(text)) {
          if (`${RLI}${FSI}`.includes(sign)) open.push(PDI)
          else if (`${RLO}${LRO}${RLE}`.includes(sign)) open.push(PDF)
          else if (sign === PDI || sign === PDF) expect(open.pop()).toBe(sign)
        }
        expect(open).toEqual([])
      }),
    )
  })

  it('keeps every letter, in its order', () => {
    const letters = (text: string) => text.replaceAll(/[\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    fc.assert(
      fc.property(signs, (text) => {
        expect(letters(isolated(text))).toBe(letters(text))
      }),
    )
  })
})
