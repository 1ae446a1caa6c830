import type { PredictionPoint } from '../../../analyses/meta/meta-analysis.ts'
import { type Typed, WrongUse } from '../../command.ts'

/**
 * The points at which a prediction is wanted, typed as `latitude=30,design=trial;latitude=50,design=trial`: a value for every
 * moderator, points parted by semicolons.
 *
 * @param columns  of the regression: a moderator's name, or `name: kind`
 * @param kindsOf  the kinds of a moderator that has some
 */
export function predictOption(
  typed: Typed,
  moderators: readonly string[],
  columns: readonly string[],
  kindsOf: (name: string) => readonly string[],
): readonly PredictionPoint[] {
  const text = typed.text('predict')
  if (text === undefined) return []
  if (moderators.length === 0) throw new WrongUse('--predict means nothing without --mods.')
  return text.split(';').map((point) => {
    const pairs = new Map(
      point.split(',').map((pair) => {
        const [name = '', ...value] = pair.split('=')
        return [name.trim(), value.join('=').trim()]
      }),
    )
    const values = moderators.map((name) => pairs.get(name) ?? '')
    const missing = moderators.find((_, i) => values[i] === '')
    if (missing !== undefined || pairs.size !== moderators.length)
      throw new WrongUse(
        `--predict is '${point}'; accepted is a value for each of ${moderators.join(', ')}, as name=value.`,
      )
    const x = moderators.flatMap((name, i) => coded(name, values[i] ?? '', columns, kindsOf(name)))
    return { words: point.trim(), x }
  })
}

function coded(name: string, value: string, columns: readonly string[], kinds: readonly string[]): readonly number[] {
  if (columns.includes(name)) {
    const number = Number(value)
    if (Number.isFinite(number)) return [number]
    throw new WrongUse(`--predict has ${name}=${value}; accepted is a number.`)
  }
  if (!kinds.includes(value)) throw new WrongUse(`--predict has ${name}=${value}; accepted is ${kinds.join(', ')}.`)
  const own = columns.filter((column) => column.startsWith(`${name}: `))
  return own.map((column) => (column === `${name}: ${value}` ? 1 : 0))
}
