/** A calendar that periods are counted on: the number of a period, and its name again. */
interface Counting {
  readonly numbers: readonly number[]
  nameOf(number: number): string
}

/**
 * The periods that a regular series leaves out: months, quarters, years, or dates a fixed number of days apart. A series that is not
 * regular has none; what its step is, is told by its closest neighbours.
 *
 * @param periods  in order
 */
export function missingPeriods(periods: readonly string[]): readonly string[] {
  const counting = countingOf(periods)
  if (!counting) return []
  const { numbers, nameOf } = counting
  const steps = numbers.slice(1).map((number, i) => number - (numbers[i] ?? number))
  const step = Math.min(...steps)
  if (steps.length < 2 || !(step > 0) || steps.some((one) => one % step !== 0)) return []
  return steps.flatMap((one, i) =>
    Array.from({ length: one / step - 1 }, (_, k) => nameOf((numbers[i] ?? 0) + (k + 1) * step)),
  )
}

const millisecondsOfDay = 86_400_000

function countingOf(periods: readonly string[]): Counting | undefined {
  const parts = (pattern: RegExp) => {
    const found = periods.map((period) => pattern.exec(period))
    return found.every((match) => match !== null) ? found.map((match) => match.slice(1)) : undefined
  }
  const years = parts(/^(\d{4})$/)
  if (years) return { numbers: years.map(([year]) => Number(year)), nameOf: (year) => String(year) }
  const quarters = parts(/^(\d{4})([- ]?Q)([1-4])$/)
  const sign = quarters?.[0]?.[1] ?? 'Q'
  if (quarters)
    return {
      numbers: quarters.map(([year, , quarter]) => 4 * Number(year) + Number(quarter) - 1),
      nameOf: (number) => `${Math.floor(number / 4)}${sign}${(number % 4) + 1}`,
    }
  const months = parts(/^(\d{4})-(\d\d)$/)
  if (months) return { numbers: months.map(monthOf), nameOf: nameOfMonth }
  const days = parts(/^(\d{4})-(\d\d)-(\d\d)$/)
  if (!days) return undefined
  const [day = '01'] = days.map(([, , one]) => one)
  if (days.every(([, , one]) => one === day))
    return { numbers: days.map(monthOf), nameOf: (number) => `${nameOfMonth(number)}-${day}` }
  return {
    numbers: periods.map((period) => Date.parse(`${period}T00:00:00Z`) / millisecondsOfDay),
    nameOf: (number) => new Date(number * millisecondsOfDay).toISOString().slice(0, 10),
  }
}

function monthOf([year, month]: readonly string[]): number {
  return 12 * Number(year) + Number(month) - 1
}

function nameOfMonth(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
}
