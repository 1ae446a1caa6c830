import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { decisionReasons } from './decision-reasons.ts'
import { failureCauses } from './failure-causes.ts'
import { innovationStages } from './innovation-stages.ts'
import { likenessWords } from './likeness-words.ts'
import { localAuthorities } from './local-authorities.ts'
import { statisticalNeighbours } from './neighbours.ts'
import { outcomeCodes } from './outcome-codes.ts'
import { placeNamed } from './place-names.ts'
import { placeOf, places } from './places.ts'
import { successConditions } from './success-conditions.ts'
import { tileMap } from './tile-map.ts'

type Row = Readonly<Record<string, string>>

function rowsOf(name: string): readonly Row[] {
  return parse(readFileSync(new URL(`source/${name}.csv`, import.meta.url)), { columns: true })
}

/** A table's rows as the words of a file. */
function inWords(table: readonly Readonly<Record<string, string | number>>[]): readonly Row[] {
  return table.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)])))
}

describe('the tables carry what their files say', () => {
  it.each<[file: string, table: readonly Readonly<Record<string, string | number>>[]]>([
    ['outcomes', outcomeCodes],
    ['failure-causes', failureCauses],
    ['conditions', successConditions],
    ['reasons', decisionReasons],
    ['stages', innovationStages],
    ['places', localAuthorities],
    ['places_grid', tileMap.map(({ code, column, row }) => ({ code, col: column, row }))],
  ])('%s', (file, table) => {
    expect(inWords(table)).toEqual(rowsOf(file))
    expect(table.length).toBeGreaterThan(5)
  })

  it('likeness', () => {
    const rows = likenessWords.map((row) => ({ ...row, phrases: row.phrases.join(';') }))
    expect(inWords(rows)).toEqual(rowsOf('likeness'))
    expect(new Set(rows.map(({ kind, code }) => `${kind}:${code}`)).size).toBe(rows.length)
  })

  it('places_neighbours', () => {
    const lines = statisticalNeighbours.flatMap(({ code, neighbours }) =>
      neighbours.map((neighbour, i) => `${code} ${i + 1} ${neighbour}`),
    )
    const rows = rowsOf('places_neighbours').map((row) => `${row.code} ${row.rank} ${row.neighbour_code}`)
    expect([...lines].sort()).toEqual([...rows].sort())
  })

  it.each<[name: string, table: readonly { readonly code: string }[]]>([
    ['outcomes', outcomeCodes],
    ['failure causes', failureCauses],
    ['conditions', successConditions],
    ['reasons', decisionReasons],
    ['stages', innovationStages],
    ['places', places],
  ])('no code of the %s stands twice', (_name, table) => {
    expect(new Set(table.map(({ code }) => code)).size).toBe(table.length)
  })
})

describe('every authority', () => {
  const codes: readonly string[] = localAuthorities.map(({ code }) => code)

  it('is one of 153', () => {
    expect(codes).toHaveLength(153)
  })

  it('has a tile, and no two share one', () => {
    expect(tileMap.map(({ code }) => code).sort()).toEqual([...codes].sort())
    expect(new Set(tileMap.map(({ column, row }) => `${column} ${row}`)).size).toBe(tileMap.length)
  })

  it('has ten neighbours that exist, not itself, none twice', () => {
    expect(statisticalNeighbours.map(({ code }) => code).sort()).toEqual([...codes].sort())
    for (const { code, neighbours } of statisticalNeighbours) {
      expect(new Set<string>(neighbours).size, code).toBe(10)
      for (const neighbour of neighbours) expect(codes, code).toContain(neighbour)
      expect(neighbours, code).not.toContain(code)
    }
  })

  it('is found by its code and by its name', () => {
    for (const { code, name } of localAuthorities) {
      expect(placeOf(code)?.name).toBe(name)
      expect(placeNamed(name).nearest?.code).toBe(code)
    }
  })
})

describe('other places', () => {
  it('former codes say what they are now', () => {
    for (const { now = [] } of places) for (const code of now) expect(placeOf(code)).toBeDefined()
    expect(placeOf('E10000021')?.now).toEqual(['E06000061', 'E06000062'])
  })

  it('a former code is the place that had it', () => {
    for (const { code, formerCodes = [] } of places)
      for (const former of formerCodes) expect(placeOf(former)?.code).toBe(code)
    expect(placeOf('E08000019')).toMatchObject({ code: 'E08000039', name: 'Sheffield', formerCodes: ['E08000019'] })
    expect(places.filter(({ name }) => name === 'Sheffield')).toHaveLength(1)
  })
})
