import type { Coding } from './coding.ts'
import { cell, type Row } from './table.ts'

/** The merges of one table: which raw row went into which, and the note that says so. */
export interface Merges {
  /** The id under which a raw id is kept: its own, unless it was merged. */
  readonly keptId: (rawId: string) => string
  /** Merge rows whose raw row went into this one. */
  readonly into: (keptId: string) => readonly Row[]
  /** Whether the raw row lives on only inside another. */
  readonly isMerged: (rawId: string) => boolean
}

/** The merges of a table ("projects" or "findings"). */
export function mergesOf(coding: Coding, table: string): Merges {
  const rows = coding.merges.filter((row) => cell(row, 'table') === table)
  const kept = new Map(rows.map((row) => [cell(row, 'raw_id'), cell(row, 'kept_id')]))
  return {
    keptId: (rawId) => kept.get(rawId) ?? rawId,
    into: (keptId) => rows.filter((row) => cell(row, 'kept_id') === keptId),
    isMerged: (rawId) => kept.has(rawId),
  }
}
