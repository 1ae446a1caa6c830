import { accepted, britishNumbers, type Result, refused } from '@candour/register'
import { type DataColumns, isBlank } from '../../spreadsheets/data-columns.ts'
import type { DataFile } from '../../spreadsheets/data-file.ts'
import { anyNumber, numberIn } from '../../spreadsheets/number-rules.ts'

/** One condition on a row: a column, how it is compared, and with what. */
export interface SubsetCondition {
  readonly column: string
  readonly comparison: '=' | '!=' | '<' | '<=' | '>' | '>='
  readonly value: string
}

/** `design=trial` and the like (`==` and quotation marks do as well), or nothing where the text is no condition. */
export function subsetConditionIn(text: string): SubsetCondition | undefined {
  const [, column = '', sign = '', value = ''] = /^([^=<>!]+?)\s*(<=|>=|!=|==?|<|>)\s*(.+)$/.exec(text.trim()) ?? []
  const plain = sign === '==' ? '=' : sign
  const comparison = (['=', '!=', '<', '<=', '>', '>='] as const).find((one) => one === plain)
  const [, quoted] = /^(?:"(.*)"|'(.*)')$/.exec(value)?.filter((part) => part !== undefined) ?? []
  return comparison === undefined ? undefined : { column, comparison, value: quoted ?? value }
}

/**
 * The rows of a file on which every condition holds. Numbers are compared as numbers, all else as text without regard to capitals; a
 * blank cell meets no condition but `!=`.
 *
 * @returns refused where a column is not there, an order is asked of words, or no row is left
 */
export function subsetOf(columns: DataColumns, conditions: readonly SubsetCondition[]): Result<DataFile> {
  const { file } = columns
  const tests = conditions.map((condition) => testOf(columns, condition))
  if (columns.refusals.length > 0) return refused(...columns.refusals)
  const rows = file.rows.filter((_, i) => tests.every((holds) => holds(i)))
  if (rows.length > 0) return accepted({ ...file, rows })
  return refused({
    code: 'wrong-type',
    where: { file: file.file },
    found: `no row with ${conditions.map(conditionInWords).join(' and ')}`,
    accepts: 'a subset of at least one row',
  })
}

export function conditionInWords({ column, comparison, value }: SubsetCondition): string {
  return `${column}${comparison}${value}`
}

function testOf(columns: DataColumns, { column, comparison, value }: SubsetCondition): (row: number) => boolean {
  const form = columns.numberForm(column)
  const cells = columns.cells(column)
  // Typed as the column writes its numbers, or else as Britain does.
  const wanted = numberIn(value, form) ?? numberIn(value, britishNumbers)
  const isOrder = comparison !== '=' && comparison !== '!='
  if (isOrder && wanted === undefined)
    columns.missing([], `a number after ${comparison} in --subset ${column}${comparison}${value}`)
  // A cell that may be two numbers would be left out unseen.
  if (wanted !== undefined && form === 'undecided') columns.numbersOrBlank(column, anyNumber)
  return (row) => {
    const cell = cells[row] ?? ''
    if (isBlank(cell)) return comparison === '!='
    const number = numberIn(cell, form)
    if (wanted !== undefined && number !== undefined) return compared(number, comparison, wanted)
    const isSame = cell.toLowerCase() === value.toLowerCase()
    return comparison === '=' ? isSame : comparison === '!=' && !isSame
  }
}

function compared(a: number, comparison: SubsetCondition['comparison'], b: number): boolean {
  if (comparison === '=') return a === b
  if (comparison === '!=') return a !== b
  if (comparison === '<') return a < b
  if (comparison === '<=') return a <= b
  return comparison === '>' ? a > b : a >= b
}
