import type { DataColumns } from '../../spreadsheets/data-columns.ts'
import {
  aboveZero,
  anyNumber,
  correlation,
  type NumberRule,
  wholeAboveZero,
  wholeOrZero,
  zeroOrMore,
} from '../../spreadsheets/number-rules.ts'

/** What the cells of a file are: the raw figures that effect sizes are computed from. */
export type CellForm = 'counts' | 'means' | 'paired' | 'rates' | 'events' | 'correlations'

interface Form {
  readonly form: CellForm
  /** In the words of a refusal. */
  readonly words: string
  readonly columns: readonly (readonly [string, NumberRule])[]
}

/** Every form, the more particular first: `ri, ni` stands in paired means too. */
export const cellForms: readonly Form[] = [
  {
    form: 'paired',
    words: 'one group measured twice',
    columns: [
      ['m1i', anyNumber],
      ['m2i', anyNumber],
      ['sd1i', zeroOrMore],
      ['sd2i', zeroOrMore],
      ['ni', wholeAboveZero],
      ['ri', correlation],
    ],
  },
  {
    form: 'means',
    words: 'means of two groups',
    columns: [
      ['m1i', anyNumber],
      ['sd1i', zeroOrMore],
      ['n1i', wholeAboveZero],
      ['m2i', anyNumber],
      ['sd2i', zeroOrMore],
      ['n2i', wholeAboveZero],
    ],
  },
  {
    form: 'counts',
    words: 'counts of two groups',
    columns: [
      ['ai', wholeOrZero],
      ['bi', wholeOrZero],
      ['ci', wholeOrZero],
      ['di', wholeOrZero],
    ],
  },
  {
    form: 'rates',
    words: 'events and time at risk of two groups',
    columns: [
      ['x1i', wholeOrZero],
      ['t1i', aboveZero],
      ['x2i', wholeOrZero],
      ['t2i', aboveZero],
    ],
  },
  {
    form: 'events',
    words: 'events in one group',
    columns: [
      ['xi', wholeOrZero],
      ['ni', wholeAboveZero],
    ],
  },
  {
    form: 'correlations',
    words: 'correlations',
    columns: [
      ['ri', correlation],
      ['ni', wholeAboveZero],
    ],
  },
]

/** The first form whose columns the file has. Counts may also be written as events and group sizes: ai, n1i, ci, n2i. */
export function cellFormIn(columns: DataColumns): CellForm | undefined {
  return cellForms.find(({ form }) => hasForm(columns, form))?.form
}

export function hasForm(columns: DataColumns, form: CellForm): boolean {
  if (form === 'counts' && hasSizes(columns)) return true
  return cellForms.some((known) => known.form === form && known.columns.every(([name]) => columns.has(name)))
}

function hasSizes(columns: DataColumns): boolean {
  return ['ai', 'n1i', 'ci', 'n2i'].every((name) => columns.has(name)) && !columns.has('bi')
}

/** The figures of a form, by name; refusals are left with the columns. */
export function readForm(columns: DataColumns, form: CellForm): ReadonlyMap<string, readonly number[]> {
  if (form === 'counts' && hasSizes(columns)) return countsFromSizes(columns)
  const known = cellForms.find((candidate) => candidate.form === form)
  const read = new Map(known?.columns.map(([name, rule]) => [name, columns.numbers(name, rule)]))
  if (form === 'events') {
    const sizes = read.get('ni') ?? []
    requireWithin(columns, 'xi', read.get('xi') ?? [], sizes)
  }
  return read
}

function countsFromSizes(columns: DataColumns): ReadonlyMap<string, readonly number[]> {
  const read = new Map<string, readonly number[]>()
  for (const [withEvent, without, size] of [
    ['ai', 'bi', 'n1i'],
    ['ci', 'di', 'n2i'],
  ] as const) {
    const sizes = columns.numbers(size, wholeAboveZero)
    const found = columns.numbers(withEvent, wholeOrZero)
    requireWithin(columns, withEvent, found, sizes)
    read.set(withEvent, found)
    read.set(
      without,
      found.map((events, i) => (sizes[i] ?? Number.NaN) - events),
    )
  }
  return read
}

function requireWithin(columns: DataColumns, name: string, events: readonly number[], sizes: readonly number[]): void {
  for (const [i, count] of events.entries()) {
    const size = sizes[i] ?? Number.NaN
    if (count > size) columns.refuse(i, name, String(count), `at most the size of the group, ${size}`)
  }
}
