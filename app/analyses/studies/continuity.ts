import type { ContinuityRule } from '@candour/statistics'
import type { CellForm, Cells } from './cell-forms.ts'
import type { Measure } from './measures.ts'
import type { Study } from './study.ts'

/** What is done about cells of 0, in metafor's words: only where a study has one, in all, in all if any study has one, in none. */
export interface CellRule {
  readonly add?: number
  readonly to?: 'only0' | 'all' | 'if0all' | 'none'
  /** True where tables without events in either group, or with nothing but events, are left out. */
  readonly leavesOutDoubleZeros: boolean
}

const touched: { readonly [form in CellForm]?: { readonly cells: readonly string[]; readonly words: string } } = {
  counts: { cells: ['ai', 'bi', 'ci', 'di'], words: 'to all four cells' },
  rates: { cells: ['x1i', 'x2i'], words: 'to both counts' },
  events: { cells: ['xi'], words: 'to events and non-events' },
}
const where: { readonly [form in CellForm]?: string } = {
  counts: ' of a table with a cell of 0',
  rates: ' where one is 0',
  events: ' where one of them is 0',
}

/** The rule for a measure's cells. To Peto's nothing is added unless that was asked for: it needs no addition, and pools worse with one. */
export function ruleFor(measure: Measure, cells: Cells, asked: CellRule | undefined): ContinuityRule {
  const withoutEvents = asked?.leavesOutDoubleZeros ? { withoutEvents: 'leave-out' as const } : {}
  const isAsked = asked?.add !== undefined || asked?.to !== undefined
  if (measure.code === 'PETO' && !isAsked) return { to: 'none', ...withoutEvents }
  const add = asked?.add === undefined ? {} : { add: asked.add }
  const to = asked?.to ?? 'only0'
  const rows = [...cells.values()][0]?.length ?? 0
  const hasZero = Array.from({ length: rows }, (_, i) => hasZeroAt(measure.form, cells, i)).includes(true)
  const everywhere = to === 'all' || (to === 'if0all' && hasZero)
  return { ...add, to: everywhere ? 'all' : to === 'only0' ? 'only-zero' : 'none', ...withoutEvents }
}

function hasZeroAt(form: CellForm, cells: Cells, i: number): boolean {
  const names = touched[form]?.cells ?? []
  const isFull =
    form === 'events' && cells.get('xi')?.[i] !== undefined && cells.get('xi')?.[i] === cells.get('ni')?.[i]
  return isFull || names.some((name) => cells.get(name)?.[i] === 0)
}

/** What was added to which studies, in a sentence. */
export function ruleInWords(
  measure: Measure,
  cells: Cells,
  studies: readonly Study[],
  { add = 0.5, to }: ContinuityRule,
): readonly string[] {
  const rule = touched[measure.form]
  if (!rule || !measure.takesRule) return []
  const withZero = studies.filter(({ effect, index }) => effect.computed && hasZeroAt(measure.form, cells, index))
  const amount = add === 0.5 ? '½' : String(add)
  if (to === 'all' && add > 0) return [`${amount} was added ${rule.words} of every study.`]
  if (withZero.length === 0) return ['No cell is 0, so nothing was added to any count.']
  const names = withZero.map(({ label }) => label).join(', ')
  if (to === 'none' || add === 0) return [`Nothing was added to cells of 0: ${names}.`]
  return [`${amount} was added ${rule.words}${where[measure.form] ?? ''}: ${names}.`]
}
