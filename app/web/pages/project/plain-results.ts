import type { IntervalRow } from '../../../figures/charts/interval-rows.ts'
import type { VerdictTagView } from '../../layout/views.ts'

/** Results without an interval, as a list: shape and word of each, and what the source says of its size. */
export interface PlainResultsView {
  readonly title: string
  readonly says: string
  readonly groups: readonly { readonly title?: string; readonly rows: readonly PlainResultView[] }[]
  readonly caption: string
}

export interface PlainResultView {
  readonly label: string
  readonly wanted: string
  readonly verdict: VerdictTagView
  readonly said?: string
}

/** The rows that an axis would carry nothing of: promised ones first, then what was also reported. */
export function plainResultsView(title: string, rows: readonly IntervalRow[], caption: string): PlainResultsView {
  const promised = rows.filter(({ isPromised }) => isPromised)
  const also = rows.filter(({ isPromised }) => !isPromised)
  return {
    title,
    says: 'No interval is on record for any of these, so nothing is drawn to scale.',
    groups: [
      ...(promised.length === 0 ? [] : [{ rows: promised.map(rowView) }]),
      ...(also.length === 0
        ? []
        : [{ ...(promised.length === 0 ? {} : { title: 'Also reported, never promised' }), rows: also.map(rowView) }]),
    ],
    caption,
  }
}

function rowView(row: IntervalRow): PlainResultView {
  return {
    label: row.label,
    wanted: `wanted to ${row.wanted === 'decrease' ? 'fall' : 'rise'}${row.isPromised ? `; ${row.promisedWords}` : ''}`,
    verdict: { code: row.verdict, words: row.words },
    ...(row.estimateWords === '' ? {} : { said: row.estimateWords }),
  }
}
