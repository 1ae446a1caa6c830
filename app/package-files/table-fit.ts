import { allKinds, type RecordKind } from '@candour/register'
import { type Header, headerOf } from '../spreadsheets/header.ts'
import type { Heading } from '../spreadsheets/sheet.ts'

/** Headings that fit nothing are named up to so many. */
const namedHeadings = 10

/** How the headings of a sheet fit a table. */
export interface Fit {
  readonly kind: RecordKind
  /** Every heading is a column of the table, and every required column is there. */
  readonly isExact: boolean
  readonly known: number
  readonly unknown: readonly string[]
}

/** How a heading fits each table. */
export function fitsOf({ file, header, headerRow }: Heading): readonly Fit[] {
  return allKinds.map((kind) => fitOf(kind, headerOf(kind, file, headerRow, header)))
}

function fitOf(kind: RecordKind, { columns, missing, unknown, refusals }: Header): Fit {
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
  const more = best.unknown.length - namedHeadings
  const named = best.unknown.slice(0, namedHeadings).map((heading) => `'${heading}'`)
  const strange = `${named.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en-GB')} more` : ''}`
  return `columns that fit no table exactly: ${strange === '' ? 'some are missing' : `${strange} in`} ${best.kind.table}`
}
