import { sameAsCoded } from './coding.ts'
import { sentences } from './list-cell.ts'
import { asProportion, numberCell, printedDifference } from './number-cell.ts'
import { cell, type Row } from './table.ts'

/** What a raw value and unit become: an estimate on a scale with its interval, or none, and the words that say why. */
export interface Estimate {
  readonly scale: string
  readonly estimate: string
  readonly ciLow: string
  readonly ciHigh: string
  readonly caveat: string
}

const none: Estimate = { scale: '', estimate: '', ciLow: '', ciHigh: '', caveat: '' }

const unitWords: Readonly<Record<string, string>> = {
  proportion: ' per cent',
  'percent-change': ' per cent',
  count: '',
  gbp: ' pounds',
  other: '',
}

/** The figure in words, unless the headline already prints it. */
function figureBeside(raw: Row): string {
  const figure = numberCell(cell(raw, 'value'))
  const printed = new RegExp(`(?<![\\d.,])${figure.replace('.', '\\.')}(?![\\d]|[.,]\\d)`)
  if (printed.test(cell(raw, 'headline'))) return ''
  const isReckoned = /\bour (subtraction|division|rounding)\b/i.test(cell(raw, 'evaluator_caveat'))
  return `${isReckoned ? 'Figure by our reckoning' : 'Figure in the source'}: ${figure}${unitWords[cell(raw, 'unit')] ?? ''}`
}

/** The number with its sign turned; "" stays "". */
const turned = (number: string) => (number === '' ? '' : numberCell(String(-Number(number))))

/**
 * The estimate of a finding by the decision in coding/scales.csv: as printed, with its sign turned (an interval turns with it), by subtraction of another printed
 * figure, or left out; percentage points become proportions where `divide_by` is 100. A figure left out stays in words: in the headline or,
 * if that does not print it, in the caveat.
 * @throws Error when a value has no decision, or the decision was made for another value or unit
 */
export function estimateOf(id: string, raw: Row, decision: Row | undefined): Estimate {
  const value = cell(raw, 'value')
  if (value === '') return none
  if (!decision) throw new Error(`${id} has the value ${value} but no row in coding/scales.csv`)
  sameAsCoded(`${id} value`, cell(decision, 'value'), value)
  sameAsCoded(`${id} unit`, cell(decision, 'unit'), cell(raw, 'unit'))
  const scale = cell(decision, 'scale')
  const caveat = cell(decision, 'caveat')
  const transform = cell(decision, 'transform')
  const inUnits = (text: string) =>
    text !== '' && cell(decision, 'divide_by') === '100' ? asProportion(text) : numberCell(text)
  const ciLow = inUnits(cell(raw, 'ci_low'))
  const ciHigh = inUnits(cell(raw, 'ci_high'))
  if (transform === 'subtract' && (ciLow !== '' || ciHigh !== '')) {
    throw new Error(`${id} has an interval, which a subtraction would lose`)
  }
  switch (transform) {
    case 'as-printed':
      return { scale, estimate: inUnits(value), ciLow, ciHigh, caveat }
    case 'negated':
      return { scale, estimate: turned(inUnits(value)), ciLow: turned(ciHigh), ciHigh: turned(ciLow), caveat }
    case 'subtract':
      return { ...none, scale, estimate: inUnits(printedDifference(value, cell(decision, 'subtract'))), caveat }
    case 'leave-out':
      return { ...none, caveat: sentences([figureBeside(raw), caveat]) }
    default:
      throw new Error(`${id}: ${transform} is no transform of coding/scales.csv`)
  }
}
