import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Subject, subjectNames } from './named-subjects.ts'

const subjects: readonly Subject[] = [
  { kind: 'model', id: 'pause', name: 'Pause' },
  { kind: 'project', id: 'r1-pause', name: 'Pause' },
  { kind: 'model', id: 'fgc', name: 'Family Group Conferences' },
  { kind: 'project', id: 'swis', name: 'Social Workers in Schools (SWIS)' },
  { kind: 'project', id: 'inside-out', name: 'Inside Out' },
  { kind: 'project', id: 'keep-2', name: 'KEEP' },
  { kind: 'project', id: 'house', name: 'The House Project' },
  { kind: 'project', id: 'house-york', name: 'The House Project York' },
]
const names = subjectNames(subjects)
const found = (text: string) =>
  names.namesIn(text).map(({ words, subjects: all }) => [words, ...all.map(({ id }) => id)])

describe('names of projects and models in a text', () => {
  it.each<[text: string, found: readonly (readonly string[])[]]>([
    ['Pause saves money.', [['Pause', 'pause']]],
    ['Families pause first.', []],
    ['family group conference', [['family group conference', 'fgc']]],
    [
      'SWIS and Social Workers in Schools',
      [
        ['SWIS', 'swis'],
        ['Social Workers in Schools', 'swis'],
      ],
    ],
    ['social workers in schools', []],
    ['They knew it inside out.', []],
    ['INSIDE OUT WORKS', [['INSIDE OUT', 'inside-out']]],
    ['Keep calm', []],
    ['KEEP works', [['KEEP', 'keep-2']]],
    ['the House Project York', [['House Project York', 'house-york']]],
    ['the House Project in York', [['House Project', 'house']]],
    ['Pause’s work', [['Pause', 'pause']]],
  ])('in ‘%s’', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('are found in any text at places that hold them, none within another', () => {
    const piece = fc.constantFrom(...subjects.map(({ name }) => name), 'in', 'York', '(', 'pause', '’s', ' ')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ')
        let end = 0
        for (const name of names.namesIn(text)) {
          expect(name.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(name.start, name.end)).toBe(name.words)
          end = name.end
        }
      }),
    )
  })
})
