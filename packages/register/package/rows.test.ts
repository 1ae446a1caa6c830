import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryRecordOf } from '../../../test/factories/arbitrary-records.ts'
import { allKinds, kindOfTable, recordKinds } from '../records/kinds.ts'
import { cellsOf, recordFromCells, recordFromJson } from './rows.ts'

const kinds = allKinds.map((kind) => [kind.singular, kind] as const)

describe.each(kinds)('a %s', (_name, kind) => {
  const columns = Object.keys(kind.fields)

  it('its example reads without a refusal, and prints as it stands', () => {
    const read = recordFromCells(kind, kind.example)
    if (!read.ok) throw new Error(JSON.stringify(read.refusals))
    const printed = Object.fromEntries(cellsOf(kind, read.record).map((cell, i) => [columns[i], cell]))
    expect(printed).toEqual({ ...Object.fromEntries(columns.map((column) => [column, ''])), ...kind.example })
  })

  it('its cells read as the same record', () => {
    fc.assert(
      fc.property(arbitraryRecordOf(kind), (record) => {
        const cells = cellsOf(kind, record)
        expect(cells).toHaveLength(columns.length)
        const row = Object.fromEntries(columns.map((column, i) => [column, cells[i]]))
        expect(recordFromCells(kind, row)).toEqual({ ok: true, record })
      }),
    )
  })

  it('its JSON reads as the same record', () => {
    fc.assert(
      fc.property(arbitraryRecordOf(kind), (record) => {
        const json: Record<string, unknown> = JSON.parse(JSON.stringify(record))
        const nulls = Object.fromEntries(columns.map((column) => [column, null]))
        expect(recordFromJson(kind, { ...nulls, ...json })).toEqual({ ok: true, record })
      }),
    )
  })

  it('names every required column that is missing, at once', () => {
    const required = Object.entries(kind.fields).flatMap(([column, field]) => (field.required ? [column] : []))
    for (const read of [recordFromCells(kind, {}), recordFromCells(kind, { id: '  ' }), recordFromJson(kind, {})]) {
      expect(read.ok ? [] : read.refusals.map(({ code, where }) => [code, where.column])).toEqual(
        required.map((column) => ['missing', column]),
      )
    }
  })

  it('no cell that it prints runs as a formula', () => {
    fc.assert(
      fc.property(arbitraryRecordOf(kind), (record) => {
        const texts = cellsOf(kind, record).filter((_cell, i) => kind.fields[columns[i] ?? '']?.type.name === 'text')
        for (const cell of texts) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })
})

describe('a row with faults', () => {
  it('is refused with every fault, each with column, what was found and what is accepted', () => {
    const read = recordFromCells(recordKinds.finding, {
      id: 'F 1',
      project_id: 'p1',
      direction_wanted: 'lower',
      reported_direction: 'beter',
      n: '-3',
      reported_on: '2026-02-30',
    })
    expect(
      read.ok ? [] : read.refusals.map(({ code, where, found, nearest }) => [where.column, code, found, nearest]),
    ).toEqual([
      ['id', 'wrong-type', 'F 1', 'f-1'],
      ['direction_wanted', 'not-in-vocabulary', 'lower', undefined],
      ['reported_direction', 'not-in-vocabulary', 'beter', 'better'],
      ['n', 'out-of-range', '-3', undefined],
      ['reported_on', 'wrong-type', '2026-02-30', undefined],
    ])
  })

  it.each(["'\t", "'\r"])('a shield around nothing (%j) counts as not known', (name) => {
    expect(recordFromCells(recordKinds.project, { id: 'p1', name })).toMatchObject({
      ok: false,
      refusals: [{ code: 'missing', where: { column: 'name' } }],
    })
  })

  it.each([
    ['a number as text', { risk_score: '3' }, 'risk_score'],
    ['a list as text', { reasons: 'too-risky' }, 'reasons'],
    ['a boolean as a word', { confidential: 'yes' }, 'confidential'],
  ])('as JSON: %s', (_what, wrong, column) => {
    const json = { id: 'a1', programme_id: 'g1', title: 'A', decision: 'declined', ...wrong }
    expect(recordFromJson(recordKinds.application, json)).toMatchObject({
      ok: false,
      refusals: [{ code: 'wrong-type', where: { column } }],
    })
  })
})

describe('tables', () => {
  it('each is the table of its kind', () => {
    for (const kind of allKinds) expect(kindOfTable(kind.table)).toBe(kind)
    expect(kindOfTable('constructor')).toBeUndefined()
  })
})
