import type { RecordKind } from '@candour/register'
import type { Header } from '../spreadsheets/header.ts'

/** How the headings of a sheet fit a table. */
export interface Fit {
  readonly kind: RecordKind
  /** Every heading is a column of the table, and every required column is there. */
  readonly isExact: boolean
  readonly known: number
  readonly unknown: readonly string[]
}

export function fitOf(kind: RecordKind, { columns, missing, unknown, refusals }: Header): Fit {
  const known = columns.filter((column) => column !== undefined).length
  const isExact = known > 0 && missing.size === 0 && unknown.length === 0 && refusals.length === 0
  return { kind, isExact, known, unknown }
}

/** Why no table is told by its columns: what a refusal says that it found. */
export function foundInstead(fits: readonly Fit[]): string {
  const exact = fits.filter(({ isExact }) => isExact).map(({ kind }) => kind.table)
  if (exact.length > 1) return `columns that fit ${exact.join(' and ')} alike`
  const [best] = [...fits].sort((a, b) => b.known - a.known)
  if (best === undefined || best.known === 0) return 'columns that fit no table'
  const alike = fits.filter(({ known }) => known === best.known).map(({ kind }) => kind.table)
  if (alike.length > 1) return `columns that fit no table exactly, and ${alike.slice(0, 3).join(', ')} alike`
  const strange = best.unknown.map((heading) => `'${heading}'`).join(', ')
  return `columns that fit no table exactly: ${strange === '' ? 'some are missing' : `${strange} in`} ${best.kind.table}`
}
