import { type ModeratorColumns, moderatorColumns } from '@candour/statistics'
import type { DataColumns } from '../../spreadsheets/data-columns.ts'
import { anyNumber } from '../../spreadsheets/number-rules.ts'

/** Moderators as columns for a regression, and in words how each was taken. */
export interface ModeratorsRead {
  readonly moderators: ModeratorColumns
  readonly assumptions: readonly string[]
}

/** A column of numbers is taken as measured, any other as kinds held against the first in order of the alphabet. */
export function moderatorsIn(columns: DataColumns, names: readonly string[]): ModeratorsRead {
  const assumptions: string[] = []
  const parts = names.map((name) => {
    const texts = columns.texts(name)
    const isMeasured = columns.areNumbers(name)
    const [first] = [...new Set(texts)].sort()
    assumptions.push(
      isMeasured ? `Moderator ${name} is taken as measured.` : `Moderator ${name} has kinds, held against '${first}'.`,
    )
    return isMeasured
      ? { name, values: columns.numbers(name, anyNumber) }
      : { name, levels: texts, coding: 'treatment' as const }
  })
  const isRead = columns.refusals.length === 0
  return { moderators: isRead ? moderatorColumns(parts) : { X: [], columns: [] }, assumptions }
}
