import { describe, expect, it } from 'vitest'
import { changesBetween, fieldInWords } from './version-changes.ts'

describe('what changed between two versions', () => {
  it.each([
    ['a first version: every field but the id', undefined, { id: 'p', name: 'A' }, [{ field: 'name', after: 'A' }]],
    ['the same version twice: nothing', { name: 'A', places: ['x'] }, { name: 'A', places: ['x'] }, []],
    ['a field that came', { name: 'A' }, { name: 'A', started: '2017' }, [{ field: 'started', after: '2017' }]],
    ['a field that went', { name: 'A', n: 0 }, { name: 'A' }, [{ field: 'n', before: '0' }]],
    ['a list', { places: ['x'] }, { places: ['x', 'y'] }, [{ field: 'places', before: 'x', after: 'x; y' }]],
    ['yes and no', { primary: true }, { primary: false }, [{ field: 'primary', before: 'yes', after: 'no' }]],
    ['an erased record: every field went', { name: 'A' }, undefined, [{ field: 'name', before: 'A' }]],
  ])('given %s', (_, before, after, expected) => {
    expect(changesBetween(before, after)).toEqual(expected)
  })

  it.each([
    ['smallest_worthwhile_change', 'Smallest worthwhile change'],
    ['ci_low', 'Interval, low'],
    ['funding_gbp', 'Funding (£)'],
    ['source_urls', 'Sources'],
    ['project_id', 'Project'],
  ])('names %s in words', (field, expected) => {
    expect(fieldInWords(field)).toBe(expected)
  })
})
