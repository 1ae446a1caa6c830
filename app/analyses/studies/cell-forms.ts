import type { DataColumns } from '../../spreadsheets/data-columns.ts'
import { aboveZero, anyNumber, correlation, type NumberRule, zeroOrMore } from '../../spreadsheets/number-rules.ts'

/** What the cells of a file are: the raw figures that effect sizes are computed from. */
export type CellForm =
  | 'counts'
  | 'means'
  | 'paired'
  | 'changes'
  | 'changes-with-spread'
  | 'rates'
  | 'events'
  | 'correlations'

/** The figures of every row by the names of their columns; none where a cell is blank. */
export type Cells = ReadonlyMap<string, readonly (number | undefined)[]>

interface Form {
  readonly form: CellForm
  /** In the words of a refusal. */
  readonly words: string
  readonly columns: readonly (readonly [string, NumberRule])[]
}

/** Every form, the more particular first: `ri, ni` stands in paired means too. */
const changeColumns: Form['columns'] = [
  ['m1pre', anyNumber],
  ['m1post', anyNumber],
  ['sd1pre', zeroOrMore],
  ['n1i', aboveZero],
  ['m2pre', anyNumber],
  ['m2post', anyNumber],
  ['sd2pre', zeroOrMore],
  ['n2i', aboveZero],
  ['ri', correlation],
]

export const cellForms: readonly Form[] = [
  { form: 'changes', words: 'two groups measured before and after', columns: changeColumns },
  {
    form: 'changes-with-spread',
    words: 'two groups measured before and after, with both deviations',
    columns: [...changeColumns, ['sd1post', zeroOrMore], ['sd2post', zeroOrMore]],
  },
  {
    form: 'paired',
    words: 'one group measured twice',
    columns: [
      ['m1i', anyNumber],
      ['m2i', anyNumber],
      ['sd1i', zeroOrMore],
      ['sd2i', zeroOrMore],
      ['ni', aboveZero],
      ['ri', correlation],
    ],
  },
  {
    form: 'means',
    words: 'means of two groups',
    columns: [
      ['m1i', anyNumber],
      ['sd1i', zeroOrMore],
      ['n1i', aboveZero],
      ['m2i', anyNumber],
      ['sd2i', zeroOrMore],
      ['n2i', aboveZero],
    ],
  },
  {
    form: 'counts',
    words: 'counts of two groups',
    columns: [
      ['ai', zeroOrMore],
      ['bi', zeroOrMore],
      ['ci', zeroOrMore],
      ['di', zeroOrMore],
    ],
  },
  {
    form: 'rates',
    words: 'events and time at risk of two groups',
    columns: [
      ['x1i', zeroOrMore],
      ['t1i', aboveZero],
      ['x2i', zeroOrMore],
      ['t2i', aboveZero],
    ],
  },
  {
    form: 'events',
    words: 'events in one group',
    columns: [
      ['xi', zeroOrMore],
      ['ni', aboveZero],
    ],
  },
  {
    form: 'correlations',
    words: 'correlations',
    columns: [
      ['ri', correlation],
      ['ni', aboveZero],
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

/** The figures of a form, by name; refusals are left with the columns. Counts and sizes need not be whole: those of a trial of
 * clusters may have been made smaller by its design effect. */
export function readForm(columns: DataColumns, form: CellForm): Cells {
  if (form === 'counts' && hasSizes(columns)) return countsFromSizes(columns)
  const known = cellForms.find((candidate) => candidate.form === form)
  const read = new Map(known?.columns.map(([name, rule]) => [name, columns.numbersOrBlank(name, rule)]))
  if (form === 'events') {
    const sizes = read.get('ni') ?? []
    requireWithin(columns, 'xi', read.get('xi') ?? [], sizes)
  }
  return read
}

function countsFromSizes(columns: DataColumns): Cells {
  const read = new Map<string, readonly (number | undefined)[]>()
  for (const [withEvent, without, size] of [
    ['ai', 'bi', 'n1i'],
    ['ci', 'di', 'n2i'],
  ] as const) {
    const sizes = columns.numbersOrBlank(size, aboveZero)
    const found = columns.numbersOrBlank(withEvent, zeroOrMore)
    requireWithin(columns, withEvent, found, sizes)
    read.set(withEvent, found)
    read.set(
      without,
      found.map((events, i) => {
        const of = sizes[i]
        return events === undefined || of === undefined ? undefined : of - events
      }),
    )
  }
  return read
}

type Column = readonly (number | undefined)[]

function requireWithin(columns: DataColumns, name: string, events: Column, sizes: Column): void {
  for (const [i, count] of events.entries()) {
    const size = sizes[i]
    if (count !== undefined && size !== undefined && count > size)
      columns.refuse(i, name, String(count), `at most the size of the group, ${size}`)
  }
}
