/** The signs with which a column writes its numbers. */
export interface NumberForm {
  readonly decimal: string
  /** Between groups of three figures; absent where nothing but blanks may group. */
  readonly group?: string
}

/** As Britain writes them: `1,234.5`. */
export const britishNumbers: NumberForm = { decimal: '.', group: ',' }
/** Where cells are parted by semicolons a comma never groups. */
export const ungroupedNumbers: NumberForm = { decimal: '.' }
/** As much of the continent writes them: `1.234,5`. */
export const continentalNumbers: NumberForm = { decimal: ',', group: '.' }

const blankBetweenGroups = /^([+-]?[1-9]\d{0,2}(?:[\u00a0\u2009\u202f ]\d{3})+)(?!\d)/
const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** The figures of a cell alone: without pounds, blanks between groups, and typographers' minus signs. */
function bareOf(cell: string): string {
  const bare = cell
    .trim()
    .replaceAll('\u2212', '-')
    .replace(/^([+-]?)£\s?/, '$1')
  return bare.replace(blankBetweenGroups, (groups) => groups.replaceAll(/[^\d+-]/g, ''))
}

/**
 * The number that a cell writes, as text with a point; undefined where it writes none in this form. A group never follows a leading
 * nought, so that `0,970` is never 970. Undecided is what a file leaves open: then only what no comma or point makes doubtful is read.
 */
export function plainNumberIn(cell: string, form: NumberForm | 'undecided' = britishNumbers): string | undefined {
  if (form !== 'undecided') return plainIn(cell, form)
  const point = plainIn(cell, britishNumbers) ?? plainIn(cell, ungroupedNumbers)
  return bothNumbersIn(cell) === undefined ? point : undefined
}

/** The two numbers that a cell may be, with a point and with a comma for the decimal sign; undefined where it can be one alone. */
export function bothNumbersIn(cell: string): readonly [withPoint: string, withComma: string] | undefined {
  const point = plainIn(cell, britishNumbers) ?? plainIn(cell, ungroupedNumbers)
  const comma = plainIn(cell, continentalNumbers)
  return point === undefined || comma === undefined || point === comma ? undefined : [point, comma]
}

function plainIn(cell: string, { decimal, group }: NumberForm): string | undefined {
  const bare = bareOf(cell)
  const parts = bare.split(decimal)
  if (parts.length > 2) return undefined
  const [whole = '', fraction] = parts
  const ungrouped = group === undefined ? whole : withoutGroups(whole, group)
  if (ungrouped === undefined) return undefined
  const plain = fraction === undefined ? ungrouped : `${ungrouped}.${fraction}`
  return plainNumber.test(plain) ? plain : undefined
}

function withoutGroups(whole: string, group: string): string | undefined {
  const [first = '', ...groups] = whole.split(group)
  if (groups.length === 0) return whole
  const isGrouped = /^[+-]?[1-9]\d{0,2}$/.test(first) && groups.every((figures) => /^\d{3}$/.test(figures))
  return isGrouped ? first + groups.join('') : undefined
}

/**
 * What a cell tells of its column's signs: `point` and `comma` fit one reading alone, `open` two with different values (`1,234`,
 * `250.000`), `either` one value both ways; undefined where it is no number.
 * @param commasGroup  false in a file whose cells are parted by semicolons
 */
export function numberSignOf(cell: string, commasGroup: boolean): 'point' | 'comma' | 'open' | 'either' | undefined {
  const asPoint = plainNumberIn(cell, commasGroup ? britishNumbers : ungroupedNumbers)
  const asComma = plainNumberIn(cell, continentalNumbers)
  if (asPoint === undefined) return asComma === undefined ? undefined : 'comma'
  if (asComma === undefined) return 'point'
  return asPoint === asComma ? 'either' : 'open'
}

/** True where a number is held just as it is written: figures beyond double precision, and what is too large or small, are not. */
export function isKept(plain: string, value: number): boolean {
  if (!Number.isFinite(value)) return false
  return plain.length <= 15 && !/e/i.test(plain) ? true : figuresOf(plain) === figuresOf(String(value))
}

/** Figures and place of the point, however a number is written: `1.50e3` and `1500` are alike. */
function figuresOf(plain: string): string {
  const [mantissa = '', exponent = '0'] = plain.toLowerCase().replace(/^\+/, '').split('e')
  const sign = mantissa.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = mantissa.replace(/^-/, '').split('.')
  const all = (whole + fraction).replace(/^0+/, '')
  let end = all.length
  while (all[end - 1] === '0') end -= 1
  if (end === 0) return '0'
  return `${sign}${all.slice(0, end)}e${Number(exponent) - fraction.length + (all.length - end)}`
}
