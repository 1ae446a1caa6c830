import type { PlainDate } from '../../plain-date.ts'
import type { Draw } from '../../records/draw.ts'
import type { Round } from '../../records/round.ts'
import { rule, type SenseFault } from '../record-rule.ts'
import { commitmentOf, listDigestOf, lotteryOf, type Sha256, sortedList } from './lottery.ts'

/** What is told of a draw once it is made: all of it, or nothing. The list itself may be told with its digest already. */
const openedFields = [
  'opened_commitment',
  'public_value',
  'public_value_on',
  'public_value_source',
  'draw_order',
  'drawn',
] as const

/** Whether a draw was made: its list, its secret and its value are told. */
export const isDrawn = (draw: Draw): boolean => draw.opened_commitment !== undefined

const lotteryFields = [
  'lottery_commitment',
  'lottery_value',
  'lottery_value_address',
  'lottery_value_known_on',
] as const satisfies readonly (keyof Round)[]

/** Whether a round will be drawn for, and says all that this takes. */
export const hasLottery = (round: Round): boolean => lotteryFields.every((field) => round[field] !== undefined)

const fault = (code: SenseFault['code'], column: string, found: string, accepts: string): SenseFault => ({
  code,
  column,
  found,
  accepts,
})

function lotteryWhole(round: Round): SenseFault | undefined {
  const missing = lotteryFields.filter((field) => round[field] === undefined)
  const [column] = missing
  if (column === undefined || missing.length === lotteryFields.length) return undefined
  return fault('lottery-not-whole', column, '', `all of ${lotteryFields.join(', ')} for a lottery, or none of them`)
}

function valueAfterClosing({ closes_on: closes, lottery_value_known_on: known }: Round): SenseFault | undefined {
  if (known === undefined || known > closes) return undefined
  return fault(
    'value-known-too-early',
    'lottery_value_known_on',
    known,
    `a day after the round has closed (${closes}): whoever knows the value could still choose who is in the list`,
  )
}

function roundDays({ opens_on: opens, closes_on: closes, decides_on: decides }: Round): SenseFault | undefined {
  if (closes < opens) return fault('dates-reversed', 'closes_on', closes, `a day not before 'opens_on' (${opens})`)
  if (decides !== undefined && decides < closes)
    return fault('dates-reversed', 'decides_on', decides, `a day not before 'closes_on' (${closes})`)
  return undefined
}

function drawnWhole(draw: Draw): SenseFault | undefined {
  const needed = ['eligible', ...openedFields] as const
  const [column] = needed.filter((field) => draw[field] === undefined)
  if (column === undefined || openedFields.every((field) => draw[field] === undefined)) return undefined
  return fault(
    'lottery-not-whole',
    column,
    '',
    `all of ${needed.join(', ')} once it is drawn, and before that at most the list`,
  )
}

function linesInOrder({ line, sure_line: sure }: Draw): SenseFault | undefined {
  if (sure === undefined || (line !== undefined && line < sure)) return undefined
  return fault('out-of-range', 'sure_line', String(sure), 'a line above the one from which on applications are drawn')
}

/** Rules about a round and a draw by themselves. */
export const lotteryRules = [
  rule('round', 'round-days', 'A round opens, closes and decides, in that order.', roundDays),
  rule('round', 'lottery-whole', 'A lottery names its commitment, its value, where it is read and when.', lotteryWhole),
  rule('round', 'value-after-closing', 'The public value is known after the round has closed.', valueAfterClosing),
  rule('draw', 'drawn-whole', 'A draw that was made tells all that it takes to make it again.', drawnWhole),
  rule('draw', 'lines-in-order', 'The sure line lies above the line.', linesInOrder),
] as const

/** Judges a round as a change of what stands: what a lottery rests on is said before the round opens, and never after. */
export function roundChangeFault(round: Round, before: Round | undefined, today: PlainDate): SenseFault | undefined {
  const frozen = ['opens_on', ...lotteryFields] as const
  const changed = lotteryFields.find((field) => round[field] !== before?.[field])
  if (changed !== undefined && today >= round.opens_on && round[changed] !== undefined)
    return fault(
      'commitment-too-late',
      changed,
      String(round[changed]),
      `what a lottery rests on before the round opens (${round.opens_on}); today is ${today}`,
    )
  if (before === undefined || before.lottery_commitment === undefined || today < before.opens_on) return undefined
  const moved = frozen.find((field) => round[field] !== before[field])
  if (moved === undefined) return undefined
  return fault(
    'commitment-too-late',
    moved,
    String(round[moved] ?? ''),
    `'${before[moved] ?? ''}', as it stood when the round opened (${before.opens_on}): a lottery rests on it`,
  )
}

/** Judges a draw as a change of what stands: what was published of it stays as it was. */
export function drawChangeFault(draw: Draw, before: Draw | undefined): SenseFault | undefined {
  if (before === undefined) return undefined
  const fixed = ['round_id', 'programme_id', 'list_digest', 'to_draw', 'line', 'sure_line'] as const
  const listed = before.eligible === undefined ? fixed : [...fixed, 'eligible' as const]
  const all = isDrawn(before) ? [...listed, ...openedFields] : listed
  const moved = all.find((field) => JSON.stringify(draw[field]) !== JSON.stringify(before[field]))
  if (moved === undefined) return undefined
  return fault(
    'draw-is-published',
    moved,
    String(draw[moved] ?? ''),
    `'${String(before[moved] ?? '')}', as it was published: a draw is withdrawn with its reason, never changed`,
  )
}

/** What a draw is judged against beside itself. */
export interface AroundDraw {
  readonly round: Round
  /** The draw as it stands; absent where it is new. */
  readonly before?: Draw
  /** Another draw that stands for the round. */
  readonly other?: string
  readonly today: PlainDate
  readonly sha256: Sha256
}

/** Judges a draw against its round: each step came when nobody could know what the next would bring, and follows from what was published. */
export function drawFaults(draw: Draw, { round, before, other, today, sha256 }: AroundDraw): readonly SenseFault[] {
  const { lottery_commitment: commitment, lottery_value_known_on: known } = round
  if (commitment === undefined || known === undefined)
    return [
      fault(
        'round-without-lottery',
        'round_id',
        round.id,
        'a round that published a commitment and named its public value before it opened',
      ),
    ]
  if (other !== undefined)
    return [
      fault(
        'round-drawn-before',
        'round_id',
        `${round.id}, drawn by ${other}`,
        'one draw for a round; of two, one could choose',
      ),
    ]
  if (before === undefined && today <= round.closes_on)
    return [
      fault(
        'list-too-early',
        'list_digest',
        `on ${today}`,
        `the digest of a list after the round has closed (${round.closes_on})`,
      ),
    ]
  if (before === undefined && today >= known)
    return [
      fault(
        'list-too-late',
        'list_digest',
        `on ${today}`,
        `the digest of a list before the public value is known (${known}): afterwards the list could be chosen by it`,
      ),
    ]
  if (before !== undefined && isDrawn(before)) return []
  return isDrawn(draw) ? resultFaults(draw, commitment, known, today, sha256) : listFaults(draw, sha256)
}

/** The faults of a result by itself: whoever has a draw and its commitment can find them again, on no machine of ours. */
export function resultFaults(
  draw: Draw,
  commitment: string,
  known: PlainDate,
  today: PlainDate,
  sha256: Sha256,
): readonly SenseFault[] {
  const { eligible = [], opened_commitment: secret = '', public_value: value = '', public_value_on: on } = draw
  const faults: SenseFault[] = []
  if (on !== undefined && on < known)
    faults.push(
      fault('value-known-too-early', 'public_value_on', on, `a value that came to be known on ${known} or later`),
    )
  if (on !== undefined && on > today)
    faults.push(fault('in-the-future', 'public_value_on', on, `a day that is not after today (${today})`))
  const opened = commitmentOf(secret, sha256)
  if (opened !== commitment)
    faults.push(
      fault(
        'commitment-differs',
        'opened_commitment',
        `a secret of digest ${opened}`,
        `the secret whose SHA-256 is ${commitment}`,
      ),
    )
  faults.push(...listFaults(draw, sha256))
  if (faults.length > 0) return faults
  const { order, drawn } = lotteryOf({ secret, list: eligible, publicValue: value, toDraw: draw.to_draw }, sha256)
  const ids = order.map(({ id }) => id)
  if (draw.draw_order?.join('\n') !== ids.join('\n'))
    faults.push(fault('result-differs', 'draw_order', (draw.draw_order ?? []).join(';'), ids.join(';')))
  if (draw.drawn?.join('\n') !== drawn.join('\n'))
    faults.push(fault('result-differs', 'drawn', (draw.drawn ?? []).join(';'), drawn.join(';')))
  return faults
}

/** The fault of a list that is told and is not the one that was committed to. */
function listFaults({ eligible, list_digest: expected }: Draw, sha256: Sha256): readonly SenseFault[] {
  if (eligible === undefined) return []
  const digest = listDigestOf(eligible, sha256)
  if (digest === expected && sortedList(eligible).join('\n') === eligible.join('\n')) return []
  return [
    fault('list-differs', 'eligible', `a list of digest ${digest}`, `the sorted list whose digest is ${expected}`),
  ]
}
