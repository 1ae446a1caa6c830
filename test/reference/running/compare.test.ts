import { describe, expect, it } from 'vitest'
import { differencesBetween } from './compare.ts'
import { toleranceFrom } from './tolerance.ts'

const strictly = {
  toleranceAt: () => ({ relative: 1e-6, absolute: 0 }),
  mayBeAnything: () => false,
  isUnordered: () => false,
}

describe('comparing an answer with the reference', () => {
  it.each([
    ['a number outside its tolerance', 1, 1.00001],
    ['a number that is missing', { p: 1 }, {}],
    ['NaN', 1, Number.NaN],
    ['a number where the reference has none', null, 0],
    ['nothing where the reference has a number', 0, null],
    ['a list that is too short', [1, 2], [1]],
    ['another word', 'left', 'right'],
    ['zero against a small number, without absolute allowance', 1e-12, 0],
  ])('refuses %s', (_, expected, found) => {
    expect(differencesBetween(expected, found, strictly)).toHaveLength(1)
  })

  it('names the place of each difference', () => {
    const found = differencesBetween({ a: { b: [1, 2] }, c: 'x' }, { a: { b: [1, 3] }, c: 'y' }, strictly)
    expect(found.map(({ field }) => field)).toEqual(['a.b[1]', 'c'])
  })

  it('compares sets without order, each member once', () => {
    const sets = { ...strictly, isUnordered: () => true }
    expect(differencesBetween(['a', 'b'], ['b', 'a'], sets)).toEqual([])
    expect(differencesBetween(['a', 'b'], ['a', 'a'], sets)).toHaveLength(1)
  })

  it.each([
    [{ relative: 1e-9, absolute: 1e-12 }, { relative: 1e-9, absolute: 1e-12 }],
    ['absolute 1e-10', { relative: 0, absolute: 1e-10 }],
    ['tau2 of iterative methods: relative 1e-5 or absolute 1e-7', { relative: 1e-5, absolute: 1e-7 }],
    ['solutions equal as sets', undefined],
  ])('reads the tolerance %j', (given, tolerance) => {
    expect(toleranceFrom(given)).toEqual(tolerance)
  })
})
