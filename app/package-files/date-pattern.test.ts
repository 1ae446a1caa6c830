import { describe, expect, it } from 'vitest'
import { dateByPattern } from './date-pattern.ts'

describe('dates by a pattern', () => {
  it.each([
    ['%m/%d/%Y', '02/03/2019', '2019-02-03'],
    ['%d.%m.%y', '3.2.19', '2019-02-03'],
    ['%d.%m.%y', '3.2.69', '1969-02-03'],
    ['%-d %B %Y', '3 February 2019', '2019-02-03'],
    ['%b-%y', 'Apr-14', '2014-04'],
    ['%Y', '2019', '2019'],
    ['%m/%d/%Y', '2019-02-03', undefined],
    ['%d %b %Y', '3 Foo 2019', undefined],
  ])('%s reads %s as %s', (pattern, cell, iso) => {
    expect(dateByPattern(pattern)?.(cell)).toBe(iso)
  })

  it.each(['%c', '%d/%m', '%Q', 'DD/MM/YYYY', '%Y-%Y', '%H:%M', ''])('%j is no pattern of a day', (pattern) => {
    expect(dateByPattern(pattern)).toBeUndefined()
  })
})
