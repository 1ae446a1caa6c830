import type { DesignStanding } from './design-signal.ts'
import type { Signal, SignalCode } from './signal.ts'

/** What a running pilot is told. */
export type AdviceCode =
  | 'stop-for-harm'
  | 'stop-for-futility'
  | 'pause-and-review'
  | 'ready-to-spread'
  | 'cannot-say'
  | 'continue'

export type AdviceRow = 'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'A6' | 'A7'
export type AdviceBecause = 'missing' | 'ended' | 'no-look-yet' | 'between-bounds'

/** What the rows ask of a day. */
export interface AdviceFacts {
  /** What safeguards and the design say, safeguards first. */
  readonly signals: readonly Signal[]
  readonly design: DesignStanding
  readonly periods: number
  /** The first month of which a due reading is not in force. */
  readonly firstMissing?: number
  readonly isSafeguardMissing: boolean
  /** The first month whose reading of the benefit's indicator is awaited. */
  readonly firstAwaited?: number
}

/** What a row says when it holds. */
export interface RowSaying {
  readonly month?: number
  readonly because?: AdviceBecause
  readonly waiting?: number
  /** What was judged: of a row from A1 to A4 what gave it, of A6 and A7 the last look. */
  readonly signal?: Signal
}

export interface HeldRow extends RowSaying {
  readonly row: AdviceRow
}

interface Row {
  readonly row: AdviceRow
  readonly advice: AdviceCode
  /** In words for people and documents. */
  readonly when: string
  readonly holds: (facts: AdviceFacts) => RowSaying | undefined
}

const of = (facts: AdviceFacts, says: SignalCode) => facts.signals.filter((signal) => signal.says === says)
const saying = (signal: Signal | undefined): RowSaying | undefined =>
  signal === undefined ? undefined : { month: signal.month, signal }

/** The signal of the earliest month; of two of one month the first in order, safeguards before the design. */
const earliest = (signals: readonly Signal[]): RowSaying | undefined =>
  saying(signals.toSorted((a, b) => a.month - b.month)[0])

const newest = (signals: readonly Signal[]): RowSaying | undefined =>
  saying(signals.toSorted((a, b) => b.month - a.month)[0])

/** The advice is that of the first row that holds; the last holds always (rules of stop advice, section 5). */
export const adviceRows: readonly Row[] = [
  {
    row: 'A1',
    advice: 'stop-for-harm',
    when: 'a safeguard, or the design, says stop for harm',
    holds: (facts) => earliest(of(facts, 'stop-for-harm')),
  },
  {
    row: 'A2',
    advice: 'stop-for-futility',
    when: 'a look says stop for futility',
    holds: (facts) => earliest(of(facts, 'stop-for-futility')),
  },
  {
    row: 'A3',
    advice: 'pause-and-review',
    when: 'a safeguard says review',
    holds: (facts) => newest(of(facts, 'review')),
  },
  {
    row: 'A4',
    advice: 'ready-to-spread',
    when: 'a look says stop for benefit, and no reading of a safeguard is missing',
    holds: (facts) => (facts.isSafeguardMissing ? undefined : earliest(of(facts, 'stop-for-benefit'))),
  },
  {
    row: 'A5',
    advice: 'cannot-say',
    when: 'a month is missing',
    holds: ({ firstMissing }) => (firstMissing === undefined ? undefined : { month: firstMissing, because: 'missing' }),
  },
  {
    row: 'A6',
    advice: 'cannot-say',
    when: 'all planned months are read and no look said stop',
    holds: ({ design, periods }) =>
      design.runUntil === periods && design.signal === undefined ? { because: 'ended' } : undefined,
  },
  {
    row: 'A7',
    advice: 'continue',
    when: 'otherwise',
    holds: ({ design, firstAwaited }) => ({
      because: design.lastLook === undefined ? 'no-look-yet' : 'between-bounds',
      ...(firstAwaited === undefined ? {} : { waiting: firstAwaited }),
    }),
  },
]

/** The row that speaks, and the others among A1 to A4 that hold: A4 whether or not a safeguard's reading is missing. */
export interface RowsHeld {
  readonly spoken: HeldRow
  readonly advice: AdviceCode
  readonly also: readonly HeldRow[]
}

const listed: ReadonlySet<AdviceRow> = new Set(['A1', 'A2', 'A3', 'A4'])

export function rowsHeld(facts: AdviceFacts): RowsHeld {
  const [first] = held(facts)
  if (first === undefined) throw new Error('the last row holds always')
  const others = held({ ...facts, isSafeguardMissing: false })
  return {
    spoken: first.held,
    advice: first.advice,
    also: others.flatMap(({ held: other }) => (other.row !== first.held.row && listed.has(other.row) ? [other] : [])),
  }
}

function held(facts: AdviceFacts): readonly { readonly held: HeldRow; readonly advice: AdviceCode }[] {
  return adviceRows.flatMap(({ row, advice, holds }) => {
    const says = holds(facts)
    return says === undefined ? [] : [{ held: { row, ...says }, advice }]
  })
}

/**
 * The gravest first. *Ready to spread* is the mildest of all: a version of the rule that was registered after the first month must not
 * be able to say it over an earlier one that says go on.
 */
const gravity: readonly AdviceCode[] = [
  'stop-for-harm',
  'stop-for-futility',
  'pause-and-review',
  'cannot-say',
  'continue',
  'ready-to-spread',
]

/** Below 0 where the first is graver, above where the second is, 0 where they are alike. */
export const byGravity = (a: AdviceCode, b: AdviceCode): number => gravity.indexOf(a) - gravity.indexOf(b)
