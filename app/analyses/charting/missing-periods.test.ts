import { describe, expect, it } from 'vitest'
import { missingPeriods } from './missing-periods.ts'

describe('the periods that a series leaves out', () => {
  it.each([
    ['months', ['2024-01', '2024-02', '2024-05', '2024-06'], ['2024-03', '2024-04']],
    ['months over a new year', ['2023-10', '2023-11', '2024-01'], ['2023-12']],
    ['quarters told by their first months', ['2024-01', '2024-04', '2024-10'], ['2024-07']],
    ['quarters', ['2024-Q1', '2024-Q2', '2024-Q4'], ['2024-Q3']],
    ['years', ['2019', '2020', '2023'], ['2021', '2022']],
    ['firsts of months', ['2024-01-01', '2024-02-01', '2024-04-01'], ['2024-03-01']],
    ['weeks', ['2024-01-01', '2024-01-08', '2024-01-22'], ['2024-01-15']],
    ['none in a whole series', ['2024-01', '2024-02', '2024-03'], []],
    ['none where dates follow no step', ['2024-01-01', '2024-01-04', '2024-01-06'], []],
    ['none where periods are names', ['before', 'during', 'after'], []],
    ['none in two periods, which have no step', ['2024-01', '2024-06'], []],
  ])('%s', (_, periods, missing) => {
    expect(missingPeriods(periods)).toEqual(missing)
  })
})
