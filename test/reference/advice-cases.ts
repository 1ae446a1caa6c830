import {
  type Advice,
  accepted,
  adviceOn,
  isPlainDate,
  type MonthlyReading,
  type PilotStopRule,
  type PlainDate,
  plainDateOf,
  type Result,
  readReading,
  readStopRule,
} from '@candour/register'

/** One invented pilot of a reference file: its rule, readings as they came, and what is advised on one or more days. */
export interface AdviceCase {
  readonly name: string
  readonly rule: unknown
  readonly readings?: readonly unknown[]
  readonly expected: readonly ExpectedAdvice[]
}

/** What is not named is expected to be absent: an advice without a month has none. */
export interface ExpectedAdvice {
  readonly on: string
  readonly advice: string
  readonly row?: string
  readonly month?: number | null
  readonly because?: string | null
  readonly waiting?: number | null
  readonly also?: readonly string[]
}

export interface AdviceDifference {
  readonly name: string
  readonly field: string
  readonly expected: unknown
  readonly found: unknown
}

/** What the real path (the rule read as at registration, the readings as at entry, then the rules) says otherwise than the case expects. */
export function differencesOf(given: AdviceCase): readonly AdviceDifference[] {
  const differ = (field: string, expected: unknown, found: unknown): AdviceDifference[] =>
    JSON.stringify(expected) === JSON.stringify(found) ? [] : [{ name: given.name, field, expected, found }]
  const rule = readStopRule(given.rule)
  if (!rule.ok) return differ('rule', 'accepted', rule.refusals)
  const readings = readingsOf(given.readings ?? [])
  if (!readings.ok) return differ('readings', 'accepted', readings.refusals)
  return given.expected.flatMap((expected) => {
    const { on } = expected
    if (!isPlainDate(on)) return differ('on', 'a day that exists', on)
    const found = adviceOf(on, rule.value, readings.value)
    const at = (field: string) => `${on}.${field}`
    return [
      ...differ(at('advice'), expected.advice, found?.advice),
      ...(expected.row === undefined ? [] : differ(at('row'), expected.row, found?.row)),
      ...differ(at('month'), expected.month ?? null, found?.month ?? null),
      ...differ(at('because'), expected.because ?? null, found?.because ?? null),
      ...differ(at('waiting'), expected.waiting ?? null, found?.waiting ?? null),
      ...(expected.also === undefined ? [] : differ(at('also'), expected.also, found?.also)),
    ]
  })
}

/** A case's rule counts as registered long before its first month. */
const longBefore = plainDateOf('1900-01-01')

const adviceOf = (on: PlainDate, rule: PilotStopRule, readings: readonly MonthlyReading[]): Advice | undefined =>
  adviceOn(on, { rules: [{ version: 1, registered_on: longBefore, rule }], readings })

function readingsOf(given: readonly unknown[]): Result<readonly MonthlyReading[]> {
  const readings: MonthlyReading[] = []
  for (const json of given) {
    const reading = readReading(json)
    if (!reading.ok) return reading
    readings.push(reading.value)
  }
  return accepted(readings)
}
