import * as statistics from '@candour/statistics'
import type { Family } from '../running/family.ts'
import { textIn } from '../running/input.ts'
import { isRecord, type ReferenceCase, type ReferenceFile } from '../running/reference-file.ts'
import { isMet, valueAt } from '../running/said-in-words.ts'
import { type Tolerance, toleranceFrom } from '../running/tolerance.ts'
import { type Said, typedCommand, wordsFor } from '../running/typed-command.ts'

/** Cases that name the function, or the command, that they are tried with. */
export const family: Family = {
  name: 'public cases',
  recognises: ({ content }) => {
    const first: unknown = Array.isArray(content.cases) ? content.cases[0] : undefined
    return isRecord(first) && typeof first.function === 'string'
  },
  cases: casesIn,
  run: ({ input, expected, tolerance }) => {
    const named = textIn(input, 'function')
    const allowed = toleranceOf(tolerance)
    if (named.startsWith('candour ')) return saidBy(named, input.given, expected, allowed)
    return answeredBy(named, input.given, expected, allowed)
  },
}

function casesIn({ content }: ReferenceFile): ReferenceCase[] {
  const list: unknown[] = Array.isArray(content.cases) ? content.cases : []
  return list.flatMap((item, i) =>
    isRecord(item) && item.expected !== undefined
      ? [
          {
            name: typeof item.name === 'string' ? item.name : `case ${i + 1}`,
            group: 'cases',
            input: { function: item.function, given: item.input },
            expected: item.expected,
            tolerance: item.tolerance,
          },
        ]
      : [],
  )
}

/** A bare number allows that much, relative or absolute; none allows rounding in the last digits. */
function toleranceOf(given: unknown): Tolerance {
  if (typeof given === 'number') return { relative: given, absolute: given }
  return toleranceFrom(given) ?? { relative: 1e-9, absolute: 1e-12 }
}

/** What was expected where it is met, and what was found where it is not: the runner then names that field. */
function held(expected: unknown, isFieldMet: (field: string, one: unknown) => boolean, found: (field: string) => unknown) {
  if (!isRecord(expected)) return isFieldMet('', expected) ? expected : found('')
  return Object.fromEntries(
    Object.entries(expected).map(([field, one]) => [
      field,
      isFieldMet(field, one) ? one : (found(field) ?? 'nothing of the kind'),
    ]),
  )
}

function answeredBy(named: string, given: unknown, expected: unknown, tolerance: Tolerance): unknown {
  const answer = called(named, given)
  const at = (field: string) => (field === 'throws' ? answer.thrown !== undefined : valueAt(answer.result, field))
  if (answer.thrown !== undefined && !(isRecord(expected) && 'throws' in expected)) throw answer.thrown
  return held(
    expected,
    (field, one) =>
      field === 'computed' || field === 'because'
        ? isRecord(answer.result) && answer.result[field] === one
        : isMet(one, at(field), tolerance),
    at,
  )
}

/** Charts are looked at through the signals of a rule set; every other name is one of the package. */
function called(named: string, given: unknown): { readonly result?: unknown; readonly thrown?: unknown } {
  const chart = /^(\w+)\+signalsIn\((.+)\)$/.exec(named)
  const args = !chart ? (Array.isArray(given) ? given : [given]) : seriesIn(given)
  const name = chart?.[1] ?? named
  const found = Object.entries(statistics).find(([exported]) => exported === name)?.[1]
  if (typeof found !== 'function') throw new TypeError(`the package has no function ${name}`)
  try {
    if (name === 'monitorGroupSequential') return { result: monitored(given) }
    const result: unknown = Reflect.apply(found, undefined, args)
    return { result: chart ? { signals: signalsOf(result, chart[2] ?? '') } : result }
  } catch (thrown) {
    return { thrown }
  }
}

/** What a chart is made of: one list, or several by name or side by side. */
function seriesIn(given: unknown): unknown[] {
  if (isRecord(given)) return Object.values(given)
  return Array.isArray(given) && Array.isArray(given[0]) ? given : [given]
}

function signalsOf(chart: unknown, rules: string): unknown {
  const set = Object.keys(statistics.ruleSets).find((name): name is statistics.RuleSet => name === rules)
  const points = isRecord(chart) && Array.isArray(chart.points) ? chart.points : []
  if (set === undefined) throw new TypeError(`no rule set ${rules}`)
  return statistics.signalsIn(points, set)
}

/** The plan is designed first; looks stand beside it. */
function monitored(given: unknown): unknown {
  if (!isRecord(given)) throw new TypeError('input is not a record')
  const design: unknown = Reflect.apply(statistics.designGroupSequential, undefined, [given.plan])
  return Reflect.apply(statistics.monitorGroupSequential, undefined, [design, given.looks, given.ended ?? false])
}

async function saidBy(named: string, given: unknown, expected: unknown, tolerance: Tolerance): Promise<unknown> {
  const input = isRecord(given) ? given : {}
  const csv = typeof input.csv === 'string' ? input.csv : undefined
  const own = Array.isArray(input.arguments) ? input.arguments.map(String) : []
  const words = wordsFor(named, own, csv !== undefined)
  const plain = await typedCommand(words, csv)
  const json = await typedCommand([...words, '--json'], csv)
  const document: unknown = json.out.startsWith('{') ? JSON.parse(json.out) : undefined
  const text = `${plain.out}\n${plain.err}`
  if (isRecord(expected) && typeof expected.or === 'string' && isAlternativeMet(expected.or, plain)) return expected
  return held(
    expected,
    (field, one) => {
      if (field === 'exit') return plain.code === one
      if (field === 'or') return true
      if (saysWhere.has(field)) return String(one).split(/\s+/).every((word) => text.includes(word))
      if (field === 'refusal or note for') return new RegExp(`^(.*: )?${String(one)}: `, 'm').test(text)
      return isMet(one, numberIn(document, field), tolerance)
    },
    (field) => (field === 'exit' ? plain.code : saysWhere.has(field) ? text : (numberIn(document, field) ?? text)),
  )
}

const saysWhere = new Set(['names', 'note', 'message names'])

function isAlternativeMet(words: string, { code, out }: Said): boolean {
  const [what = ''] = words.split(' ')
  return words.endsWith(' printed') && code === 0 && out.toLowerCase().includes(what)
}

/** Where a command's document holds what cases name shortly. */
const places: Readonly<Record<string, readonly string[]>> = {
  estimate: ['pooled.fit.estimate', 'counts.fit.estimate', 'threeLevel.fit.coefficients[0].estimate'],
  se: ['pooled.fit.se', 'counts.fit.se', 'threeLevel.fit.coefficients[0].se'],
  p: ['pooled.fit.p', 'counts.fit.p', 'threeLevel.fit.coefficients[0].p'],
  low: ['pooled.fit.interval.low', 'counts.fit.interval.low', 'threeLevel.fit.coefficients[0].interval.low'],
  high: ['pooled.fit.interval.high', 'counts.fit.interval.high', 'threeLevel.fit.coefficients[0].interval.high'],
  centre: ['analysis.chart.segments[0].chart.centre'],
  'C+': ['analysis.upper'],
  'C-': ['analysis.lower'],
}

function numberIn(document: unknown, field: string): unknown {
  for (const path of [...(places[field] ?? []), field, `analysis.${field}`, `pooled.fit.${field}`, `threeLevel.fit.${field}`]) {
    const value = valueAt(document, path)
    if (value !== undefined) return value
  }
  return undefined
}
