import { type Computed, computed, notComputed } from '../computed.ts'
import { requireNonNegative } from '../impossible-input.ts'
import type { NoEffect } from './effect.ts'

/** Counts of two groups: ai with and bi without the event in the first (treated), ci and di in the second (control). */
export type TwoByTwo = { readonly ai: number; readonly bi: number; readonly ci: number; readonly di: number }

/** What is done about cells of 0. */
export type ContinuityRule = {
  /** Added to all four cells; ½ unless said otherwise. */
  readonly add?: number
  /** only-zero: to tables with a cell of 0 (the default). all: to every table. none: to no table. */
  readonly to?: 'only-zero' | 'all' | 'none'
  /** compute (the default): a table without events in either group, or with nothing but events, is computed after adding. leave-out: it is not computed. */
  readonly withoutEvents?: 'compute' | 'leave-out'
}

/** A table ready for a measure. */
export type AdjustedTable = TwoByTwo & {
  /** Participants of each group after adding. */
  readonly n1: number
  readonly n2: number
  /** What was added to each cell, 0 when nothing. */
  readonly added: number
}

/**
 * Applies the continuity rule. A group without participants is never computed: nothing is known of it.
 *
 * @throws RangeError when a count or `add` is negative or not finite
 * @see metafor 3.8, escalc(add = 1/2, to = "only0", drop00 = FALSE), for the defaults
 */
export function adjustedTable(table: TwoByTwo, rule: ContinuityRule = {}): Computed<AdjustedTable, NoEffect> {
  const { ai, bi, ci, di } = table
  for (const [name, count] of Object.entries({ ai, bi, ci, di })) requireNonNegative(name, [count])
  const { add = 0.5, to = 'only-zero', withoutEvents = 'compute' } = rule
  requireNonNegative('add', [add])
  const emptyGroup = ai + bi === 0 || ci + di === 0
  const oneSided = ai + ci === 0 || bi + di === 0
  if (emptyGroup && oneSided) return notComputed('two-zero-margins', { ai, bi, ci, di })
  if (emptyGroup) return notComputed('empty-group', { ai, bi, ci, di })
  if (oneSided && withoutEvents === 'leave-out') return notComputed('no-events-in-either-group', { ai, bi, ci, di })
  const hasZero = ai === 0 || bi === 0 || ci === 0 || di === 0
  const added = to === 'all' || (to === 'only-zero' && hasZero) ? add : 0
  const [a, b, c, d] = [ai + added, bi + added, ci + added, di + added]
  return computed({ ai: a, bi: b, ci: c, di: d, n1: a + b, n2: c + d, added })
}

/** Counts as they are, without any rule: for measures that are defined with cells of 0. */
export function plainTable(table: TwoByTwo): Computed<AdjustedTable, NoEffect> {
  return adjustedTable(table, { to: 'none' })
}
