import { accepted, type Result } from '@candour/register'
import { conditionInWords, subsetConditionIn, subsetOf } from '../../analyses/studies/subset.ts'
import { dataColumnsOf, isBlank } from '../../spreadsheets/data-columns.ts'
import { type DataFile, readDataFile } from '../../spreadsheets/data-file.ts'
import { type Typed, WrongUse } from '../command.ts'
import { columnsOption, listOption } from './typed-options.ts'

/** The file that was typed, or the rows of it that were asked for; what was left away is one of its notes. */
export async function studyFile(typed: Typed, path: string): Promise<Result<DataFile>> {
  const conditions = listOption(typed, 'subset').map((text) => {
    const condition = subsetConditionIn(text)
    if (!condition)
      throw new WrongUse(`--subset is '${text}'; accepted are conditions as column=value or column>=number.`)
    const isOrder = condition.comparison !== '=' && condition.comparison !== '!='
    if (isOrder && !Number.isFinite(Number(condition.value)))
      throw new WrongUse(`--subset is '${text}'; accepted after ${condition.comparison} is a number.`)
    return condition
  })
  const data = await readDataFile(path)
  if (!data.ok || conditions.length === 0) return data
  const subset = subsetOf(dataColumnsOf(data.value, columnsOption(typed)), conditions)
  if (!subset.ok) return subset
  const note = `${subset.value.rows.length} of ${data.value.rows.length} rows have ${conditions.map(conditionInWords).join(' and ')}.`
  return accepted({ ...subset.value, notes: [...subset.value.notes, note] })
}

/** The rows whose named cells hold something: a study without a moderator, group or cluster is left out, and that is said. */
export function withoutBlanks(typed: Typed, data: DataFile, names: readonly string[]): DataFile {
  const columns = dataColumnsOf(data, columnsOption(typed))
  const known = names.filter((name) => columns.has(name))
  const cells = known.map((name) => columns.cells(name))
  const blanks = data.rows.map((_, i) => known.filter((_name, j) => isBlank(cells[j]?.[i] ?? '')))
  const rows = data.rows.filter((_, i) => blanks[i]?.length === 0)
  const left = data.rows.flatMap(({ row }, i) => (blanks[i]?.length ? [`row ${row} (${blanks[i]?.join(', ')})`] : []))
  if (left.length === 0 || rows.length === 0) return data
  return { ...data, rows, notes: [...data.notes, `Left out, a cell being blank: ${left.join(', ')}.`] }
}
