import { describe, expect, it } from 'vitest'
import { estimateOf } from './estimate.ts'

const raw = (value: string, unit: string, more = {}) => ({
  value,
  unit,
  ci_low: '',
  ci_high: '',
  headline: '',
  evaluator_caveat: '',
  ...more,
})
const decision = (value: string, unit: string, scale: string, transform: string, more = {}) => ({
  value,
  unit,
  scale,
  transform,
  subtract: '',
  divide_by: '',
  caveat: '',
  ...more,
})

describe('an estimate from a raw value', () => {
  it.each([
    [
      'as printed',
      raw('-30', 'percent-change'),
      decision('-30', 'percent-change', 'percent-change', 'as-printed'),
      '-30',
    ],
    [
      'with its sign turned',
      raw('82', 'percent-change'),
      decision('82', 'percent-change', 'percent-change', 'negated'),
      '-82',
    ],
    [
      'by subtraction',
      raw('26', 'count'),
      decision('26', 'count', 'mean-difference', 'subtract', { subtract: '7' }),
      '19',
    ],
    [
      'by subtraction, from per cent to a proportion, without floating dust',
      raw('30.6', 'proportion'),
      decision('30.6', 'proportion', 'risk-difference', 'subtract', { subtract: '10.3', divide_by: '100' }),
      '0.203',
    ],
    [
      'from percentage points to a proportion',
      raw('-8.6', 'other'),
      decision('-8.6', 'other', 'risk-difference', 'as-printed', { divide_by: '100' }),
      '-0.086',
    ],
    ['not at all where the source gives none', raw('', ''), undefined, ''],
  ])('is taken %s', (_, row, decided, estimate) => {
    expect(estimateOf('x', row, decided).estimate).toBe(estimate)
  })

  it('keeps the interval of an estimate as printed', () => {
    const row = raw('1.25', 'other', { ci_low: '0.77', ci_high: '2.05' })
    expect(estimateOf('x', row, decision('1.25', 'other', 'odds-ratio', 'as-printed'))).toMatchObject({
      scale: 'odds-ratio',
      estimate: '1.25',
      ciLow: '0.77',
      ciHigh: '2.05',
    })
  })

  it('turns the interval of an estimate whose sign is turned', () => {
    const row = raw('0.19', 'other', { ci_low: '0.0', ci_high: '0.37' })
    expect(estimateOf('x', row, decision('0.19', 'other', 'smd', 'negated'))).toMatchObject({
      estimate: '-0.19',
      ciLow: '-0.37',
      ciHigh: '0',
    })
  })

  it.each([
    ['Of 99 discharged cases, three became looked after.', 'Figure in the source: 3. A count.'],
    ['Of 99 cases, 3 became looked after.', 'A count.'],
    ['Of 33 cases, 3.5 per cent.', 'Figure in the source: 3. A count.'],
  ])('given no place on a scale, tells the figure in words: %s', (headline, caveat) => {
    const left = estimateOf(
      'x',
      raw('3', 'count', { headline }),
      decision('3', 'count', '', 'leave-out', { caveat: 'A count.' }),
    )
    expect(left).toEqual({ scale: '', estimate: '', ciLow: '', ciHigh: '', caveat })
  })

  it.each([
    ['nobody has decided about the value', raw('3', 'count'), undefined, /no row in coding/],
    [
      'the raw value has changed since',
      raw('4', 'count'),
      decision('3', 'count', '', 'leave-out'),
      /Look at the decision again/,
    ],
    [
      'a subtraction would lose the interval',
      raw('3', 'other', { ci_low: '1', ci_high: '5' }),
      decision('3', 'other', 'mean-difference', 'subtract', { subtract: '1' }),
      /which a subtraction would lose/,
    ],
    ['the transform is unknown', raw('3', 'count'), decision('3', 'count', '', 'guess'), /no transform/],
  ])('is refused when %s', (_, row, decided, because) => {
    expect(() => estimateOf('x', row, decided)).toThrow(because)
  })
})
