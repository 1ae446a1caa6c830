import { nearestOf } from '@candour/register'
import type { Renames } from '../../spreadsheets/data-columns.ts'
import { type Typed, WrongUse } from '../command.ts'

/** The option's number, within its rule; `otherwise` where it was not typed. */
export function numberOption(
  typed: Typed,
  name: string,
  rule: { accepts: string; allows(value: number): boolean },
): number | undefined
export function numberOption(
  typed: Typed,
  name: string,
  rule: { accepts: string; allows(value: number): boolean },
  otherwise: number,
): number
export function numberOption(
  typed: Typed,
  name: string,
  rule: { accepts: string; allows(value: number): boolean },
  otherwise?: number,
): number | undefined {
  const text = typed.text(name)
  if (text === undefined) return otherwise
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (Number.isFinite(value) && rule.allows(value)) return value
  throw new WrongUse(`--${name} is '${text}'; accepted is ${rule.accepts}.`)
}

/** The option's word, one of those accepted, however it is capitalised. */
export function choiceOption<Choice extends string>(
  typed: Typed,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const text = typed.text(name)
  if (text === undefined) return undefined
  const chosen = choices.find((choice) => choice.toLowerCase() === text.trim().toLowerCase())
  if (chosen !== undefined) return chosen
  const near = nearestOf(text, choices)
  throw new WrongUse(
    `--${name} is '${text}'; accepted is ${choices.join(', ')}.${near === undefined ? '' : ` Did you mean '${near}'?`}`,
  )
}

/** Names parted by commas. */
export function listOption(typed: Typed, name: string): readonly string[] {
  const text = typed.text(name)
  if (text === undefined) return []
  const names = text.split(',').map((part) => part.trim())
  if (names.some((part) => part === ''))
    throw new WrongUse(`--${name} is '${text}'; accepted are names parted by commas.`)
  return names
}

/** Pairs `name=value` parted by commas; where a pair has no `=`, it goes on the value before it (`A=0.1,0.5,0.9`). */
export function pairsOption(typed: Typed, name: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  let last: string | undefined
  for (const part of listOption(typed, name)) {
    const at = part.indexOf('=')
    if (at > 0) {
      last = part.slice(0, at).trim()
      pairs.set(last, part.slice(at + 1).trim())
    } else if (last !== undefined) pairs.set(last, `${pairs.get(last)},${part}`)
    else throw new WrongUse(`--${name} is '${typed.text(name)}'; accepted are pairs as name=value, parted by commas.`)
  }
  return pairs
}

/** Which header stands for which column, from `--columns`. */
export function columnsOption(typed: Typed): Renames {
  return { headers: pairsOption(typed, 'columns'), how: '--columns name=header,… tells which header is which' }
}

/** Confidence in per cent, from `--level` unless said otherwise; 0.95 where it was not typed. */
export function confidenceOption(typed: Typed, name: 'level' | 'ci-level' = 'level'): number {
  const accepts = {
    accepts: 'a percentage above 50 and below 100',
    allows: (value: number) => value > 50 && value < 100,
  }
  return numberOption(typed, name, accepts, 95) / 100
}

/** Decimals to print; 4 where it was not typed. */
export function digitsOption(typed: Typed): number {
  const isFit = (value: number) => Number.isInteger(value) && value >= 0 && value <= 12
  return numberOption(typed, 'digits', { accepts: 'a whole number between 0 and 12', allows: isFit }, 4)
}
