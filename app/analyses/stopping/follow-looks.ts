import { accepted, type Result, refused } from '@candour/register'
import { lookAt, monitorGroupSequential, monitorSimon, monitorSprt } from '@candour/statistics'
import type { DataColumns } from '../../spreadsheets/data-columns.ts'
import { aboveZero, anyNumber, type NumberRule, wholeAboveZero, wholeOrZero } from '../../spreadsheets/number-rules.ts'
import type { StoppingDesign } from './stopping-design.ts'

/** A point of the drawing: where a look fell, on the axes of its design. */
export interface LookPoint {
  readonly x: number
  readonly y: number
}

/** What the design says of the looks in a file. */
export interface Followed {
  readonly advice:
    | ReturnType<typeof monitorSimon>
    | ReturnType<typeof monitorSprt>
    | ReturnType<typeof monitorGroupSequential>
  readonly points: readonly LookPoint[]
}

/** Follows a design through the looks of a file: totals so far, one look a row. */
export function followLooks(designed: StoppingDesign, columns: DataColumns, ended: boolean): Result<Followed> {
  if (designed.kind === 'simon') return followSimon(designed, columns, ended)
  return designed.kind === 'group' ? followGroup(designed, columns, ended) : followSprt(designed, columns)
}

function followSimon(
  { plan }: StoppingDesign & { kind: 'simon' },
  columns: DataColumns,
  ended: boolean,
): Result<Followed> {
  const n = columns.numbers('n', wholeAboveZero)
  const responses = columns.numbers('responses', wholeOrZero)
  requireTotals(columns, n, 'n', 'never less than before')
  requireTotals(columns, responses, 'responses', 'never less than before')
  for (const [i, count] of responses.entries())
    if (count > (n[i] ?? Infinity)) columns.refuse(i, 'responses', String(count), `at most n, which is ${n[i]}`)
  if (columns.refusals.length > 0) return refused(...columns.refusals)
  const looks = n.map((total, i) => ({ n: total, responses: responses[i] ?? 0 }))
  return accepted({
    advice: monitorSimon(plan, looks, ended),
    points: looks.map((look) => ({ x: look.n, y: look.responses })),
  })
}

function followGroup(
  { design }: StoppingDesign & { kind: 'group' },
  columns: DataColumns,
  ended: boolean,
): Result<Followed> {
  const hasZ = columns.has('z') && columns.has('information')
  const looks = hasZ
    ? zipped(columns.numbers('information', aboveZero), columns.numbers('z', anyNumber), (information, z) => ({
        information,
        z,
      }))
    : estimatesIn(columns)
  const informations = looks.map(({ information }) => information)
  if (hasZ) requireTotals(columns, informations, 'information', moreInformation)
  else requireFalling(columns, looks)
  if (columns.refusals.length > 0) return refused(...columns.refusals)
  return accepted({
    advice: monitorGroupSequential(design, looks, ended),
    points: looks.map(({ information, z }) => ({ x: information / design.maximumInformation, y: z })),
  })
}

const moreInformation = 'more information than at the look before'

/** Standard errors must fall from look to look; what is told is what the file holds. */
function requireFalling(
  columns: DataColumns,
  looks: readonly { readonly information: number; readonly se?: number }[],
): void {
  for (const [i, { information, se }] of looks.entries()) {
    const before = looks[i - 1]
    if (before && information < before.information)
      columns.refuse(i, 'se', String(se), `${moreInformation}: a standard error of at most ${before.se}`)
  }
}

function estimatesIn(columns: DataColumns) {
  if (!columns.has('estimate') || !columns.has('se')) {
    columns.missing(
      ['estimate', 'se', 'information', 'z'].filter((name) => !columns.has(name)),
      'the columns estimate and se, or information and z, one look a row',
    )
    return []
  }
  return zipped(columns.numbers('estimate', anyNumber), columns.numbers('se', aboveZero), (estimate, se) =>
    se > 0 && Number.isFinite(estimate)
      ? { ...lookAt(estimate, se), se }
      : { information: Number.NaN, z: Number.NaN, se },
  )
}

function followSprt({ design }: StoppingDesign & { kind: 'sprt' }, columns: DataColumns): Result<Followed> {
  const nRule: NumberRule = design.kind === 'poisson' ? aboveZero : wholeAboveZero
  const totalRule: NumberRule = design.kind === 'normal' ? anyNumber : wholeOrZero
  const n = columns.numbers('n', nRule)
  const total = columns.numbers('total', totalRule)
  requireTotals(columns, n, 'n', 'more than at the look before', true)
  if (design.kind !== 'normal') requireTotals(columns, total, 'total', 'never less than before')
  for (const [i, events] of total.entries())
    if (design.kind === 'bernoulli' && events > (n[i] ?? Infinity))
      columns.refuse(i, 'total', String(events), `at most n, which is ${n[i]}`)
  if (columns.refusals.length > 0) return refused(...columns.refusals)
  const looks = n.map((at, i) => ({ n: at, total: total[i] ?? 0 }))
  return accepted({ advice: monitorSprt(design, looks), points: looks.map((look) => ({ x: look.n, y: look.total })) })
}

/** Totals so far can't fall; a look without anything new is refused where `mustRise`. */
function requireTotals(
  columns: DataColumns,
  totals: readonly number[],
  name: string,
  accepts: string,
  mustRise = false,
): void {
  for (const [i, total] of totals.entries()) {
    const before = totals[i - 1]
    if (before !== undefined && (total < before || (mustRise && total === before)))
      columns.refuse(i, name, String(Number(total.toPrecision(6))), `totals so far, ${accepts}`)
  }
}

function zipped<Look>(a: readonly number[], b: readonly number[], look: (a: number, b: number) => Look): Look[] {
  return a.map((value, i) => look(value, b[i] ?? Number.NaN))
}
