import { describe, expect, it } from 'vitest'
import { recordFromCells } from '../package/rows.ts'
import { aboutRecord, allKinds, hasOwnWithdrawal, nameOfRecord, referencesOf, searchedKinds } from './kinds.ts'
import type { Field } from './record-kind.ts'

const twice = (values: readonly unknown[]) => values.filter((value, i) => values.indexOf(value) < i)

describe('the kinds of record', () => {
  it('have tables, titles and letters of their own', () => {
    expect(twice(allKinds.map(({ table }) => table))).toEqual([])
    expect(twice(allKinds.map(({ title }) => title))).toEqual([])
    expect(twice(allKinds.flatMap(({ idLetter }) => idLetter ?? []))).toEqual([])
  })

  it.each(allKinds.map((kind) => [kind.table, kind] as const))('%s: what its fields point at is a kind', (_, kind) => {
    const pointing = (Object.entries(kind.fields) as [string, Field][]).filter(
      ([, field]) => field.references !== undefined,
    )
    expect(referencesOf(kind.kind).map(({ column }) => column)).toEqual(pointing.map(([column]) => column))
  })

  it.each(allKinds.map((kind) => [kind.table, kind] as const))(
    '%s: what it is named, told and found by are fields of text',
    (_, { fields, namedBy, toldBy, searched }) => {
      for (const name of [...namedBy, ...toldBy, ...Object.values(searched?.by ?? {}).flat()])
        expect((fields[name] as Field | undefined)?.type.jsonSchema).toMatchObject({ type: 'string' })
    },
  )

  it.each(allKinds.map((kind) => [kind.table, kind] as const))('%s: its example reads', (_, kind) => {
    expect(recordFromCells(kind, kind.example)).toMatchObject({ ok: true })
  })

  it('are shown in one order where a search finds them', () => {
    expect(searchedKinds).toEqual(['project', 'model', 'lesson', 'claim', 'programme'])
  })
})

describe('what a record is called and is about', () => {
  it.each([
    ['programme', { name: 'Better Starts', summary: 'Grants' }, 'Better Starts', 'Grants'],
    ['project', { name: 'Hub homes', approach: 'Homes', plain_summary: 'For children' }, 'Hub homes', 'For children'],
    ['finding', { headline: 'Fewer moves' }, 'Fewer moves', 'Fewer moves'],
    ['finding', { outcome: 'Moves', headline: 'Fewer moves' }, 'Moves', 'Fewer moves'],
    ['adoption', { note: 'Begun' }, undefined, 'Begun'],
    ['condition', { condition: 'clear-vision' }, 'clear-vision', undefined],
  ] as const)('%s %j', (kind, record, name, about) => {
    expect([nameOfRecord(kind, record), aboutRecord(kind, record)]).toEqual([name, about])
  })
})

it('only findings bear the day of their withdrawal themselves: their sources withdraw them too', () => {
  expect(allKinds.map(({ kind }) => kind).filter(hasOwnWithdrawal)).toEqual(['finding'])
  expect(hasOwnWithdrawal('no-such-kind')).toBe(false)
})
