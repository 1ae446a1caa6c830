import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFewPeople, peopleCount, region } from './voice-fields.ts'

describe('how many spoke', () => {
  it.each(['c', 'C', '5', '10', '15', '120'])('%s is taken', (cell) =>
    expect(peopleCount.read(cell)).toEqual({ ok: true, value: cell.toLowerCase() }),
  )

  it.each([
    ['1', 'c'],
    ['4', 'c'],
    ['6', '5'],
    ['7', '5'],
    ['8', '10'],
    ['12', '10'],
    ['13', '15'],
  ])('%s is refused, and %s offered', (cell, nearest) => {
    expect(peopleCount.read(cell)).toMatchObject({ ok: false, code: 'wrong-type', nearest })
  })

  it.each(['0', '-5', '5.5', 'about ten', 'cc'])('%s is refused', (cell) =>
    expect(peopleCount.read(cell).ok).toBe(false),
  )

  it('is never told exactly: whatever is offered is c, or a multiple of 5 nearest to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (count) => {
        const reading = peopleCount.read(String(count))
        const told = reading.ok ? reading.value : (reading.nearest ?? '')
        expect(peopleCount.check(told)).toBe(told)
        if (isFewPeople(told)) expect(count).toBeLessThan(6)
        else expect(Math.abs(Number(told) - count)).toBeLessThanOrEqual(2)
      }),
    )
  })
})

describe('where they live', () => {
  it.each(['E12000003', 'e12000003', 'W92000004'])('%s is a region or nation', (cell) =>
    expect(region.read(cell)).toEqual({ ok: true, value: cell.toUpperCase() }),
  )

  it.each([
    ['a name', 'North West', { nearest: 'E12000002', nearestName: 'North West' }],
    ['a council by its code', 'E08000035', { nearest: 'E12000003', nearestName: 'Yorkshire and The Humber' }],
    ['a council by its name', 'Leeds', { nearest: 'E12000003' }],
  ])('%s is refused, with the region offered', (_what, cell, offered) => {
    expect(region.read(cell)).toMatchObject({ ok: false, code: 'unknown-place', ...offered })
  })

  it('a council is told to be too small', () => {
    expect(region.read('Leeds')).toMatchObject({ accepts: expect.stringContaining('Leeds is too small a place') })
  })

  it('a place that nobody knows is refused without a guess', () => {
    expect(region.read('Narnia')).toEqual({ ok: false, code: 'unknown-place' })
  })
})
