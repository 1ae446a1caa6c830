/** A number as a text prints it: in figures, in a word ("eight"), or as a share in words ("one in four"). */
export interface PrintedNumber {
  readonly value: number
  readonly as: 'figures' | 'word' | 'share'
  /** Whether a minus sign stands before it. */
  readonly isSigned: boolean
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, index] as const)
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .map((word, index) => [word, 20 + 10 * index] as const)
const words = new Map<string, number>([
  ...units,
  ...tens,
  ...tens.flatMap(([ten, value]) =>
    units.slice(1, 10).map(([unit, more]) => [`${ten}-${unit}`, value + more] as const),
  ),
])
const months = 'january february march april may june july august september october november december'.split(' ')
const magnitudes: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 }

/** Sign, digits with commas between thousands or without, decimals, and "k" or "m". */
const figure = /(?<!\d|\d[.,](?=\d))(-)?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?([km]\b)?/g
const wordNumber = new RegExp(`\\b(?:${[...words.keys()].toSorted((a, b) => b.length - a.length).join('|')})\\b`, 'g')

/**
 * Every number that a text prints, in order of kind: figures (thousands with a comma, a middle dot for a decimal point, "£2.97m", a leading
 * point), then numbers in words up to ninety-nine. A dash between two figures is a range, not a sign. A year, an age and a p value are
 * numbers like any other.
 */
export function printedNumbers(text: string): readonly PrintedNumber[] {
  const plain = text
    .toLowerCase()
    .replaceAll('·', '.')
    .replaceAll(/[−–—]/g, '-')
    .replaceAll(/(?<=\d)-(?=\d)/g, ' to ')
  const figures = [...plain.matchAll(figure)].flatMap(([, sign, digits = '', decimals = '', times = '']) => {
    const printed = `${digits}${decimals}`
    if (printed === '') return []
    const size = Number(printed.replaceAll(',', '')) * (magnitudes[times] ?? 1)
    const value = Number((sign ? -size : size).toPrecision(12))
    return [{ value, as: 'figures' as const, isSigned: sign !== undefined }]
  })
  const inWords = [...plain.matchAll(wordNumber)].map(([word]) => ({
    value: words.get(word) ?? Number.NaN,
    as: 'word' as const,
    isSigned: false,
  }))
  return [...figures, ...inWords, ...shares(plain)]
}

/** Shares in words, in per cent and as a proportion: "half", "two-thirds", "one in four", "a fifth". */
function shares(text: string): readonly PrintedNumber[] {
  const named: readonly (readonly [RegExp, number])[] = [
    [/\bhalf\b/, 1 / 2],
    [/\btwo[- ]thirds\b/, 2 / 3],
    [/(?<!two[- ])\bthirds?\b/, 1 / 3],
    [/\bone in four\b/, 1 / 4],
    [/\bthree in four\b/, 3 / 4],
    [/\ba fifth\b/, 1 / 5],
  ]
  return named
    .filter(([words]) => words.test(text))
    .flatMap(([, share]) => [share, Math.round(share * 100)])
    .map((value) => ({ value, as: 'share' as const, isSigned: false }))
}

/** Days and months that a text prints, as "2014-12" or "2017-03-20", and every year. */
export function printedDates(text: string): readonly string[] {
  const found: string[] = []
  for (const [, day, month, year] of text
    .toLowerCase()
    .matchAll(new RegExp(`(?:(\\d{1,2}) )?(?:(${months.join('|')}) )?((?:19|20)\\d\\d)`, 'g'))) {
    if (year === undefined) continue
    const inYear = month ? [`${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}`] : []
    found.push(...inYear.flatMap((whole) => (day ? [whole, `${whole}-${day.padStart(2, '0')}`] : [whole])), year)
  }
  return found
}

/** Whether a text prints a number: as it is, or as per cent where the number is a proportion or the other way. A printed sign must fit. */
export function prints(text: string, number: number): boolean {
  return printedNumbers(text).some(({ value, isSigned }) =>
    [number, number * 100, number / 100].some((wanted) =>
      isClose(isSigned ? value : Math.abs(value), isSigned ? wanted : Math.abs(wanted)),
    ),
  )
}

/** Equal but for the dust of binary fractions. */
export const isClose = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
