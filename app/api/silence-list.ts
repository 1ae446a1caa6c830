import { fieldTypes, may, type PlainDate } from '@candour/register'
import { cellsFrom } from '../queries/project-query.ts'
import {
  everySilenceRow,
  type OwedRow,
  type SilentPlace,
  silenceColumns,
  silenceSince,
  silentAfter,
} from '../queries/silence.ts'
import { paths } from '../web/paths.ts'
import { cursorAfterPlace, placeInCursor } from './cursor.ts'
import { pageSize, pagingFields } from './lists.ts'
import { type ApiRequest, json, type Operation } from './operation.ts'

const cursor = may(
  {
    ...fieldTypes.text,
    accepts: "the 'cursor' of an address that an answer named as 'next'",
    read: (cell: string) =>
      placeIn(cell.trim()) === undefined
        ? ({ ok: false, code: 'wrong-type' } as const)
        : ({ ok: true, value: cell.trim() } as const),
  },
  { description: "where the list goes on: taken from 'next'" },
)

/** Promises past their date, and what changed since a day. */
export const silenceOperation: Operation = {
  path: '/silence',
  id: 'list-silence',
  tag: 'silence',
  summary: 'Promises past their date and unanswered, and what changed since a day',
  description: `Newest silence first. A report that the register has not read is not silence: where nothing says when one was due, nothing is listed; \`unread\` counts such projects. Of what changed, and of what is to come, at most ${pageSize.most} are listed; \`counts\` tells how many there are.`,
  pathParameters: {},
  query: {
    since: may(fieldTypes.date, { description: 'changes after this day; the last 90 days unless given' }),
    limit: pagingFields.limit,
    cursor,
  },
  answers: { $ref: '#/components/schemas/Silence' },
  givesCsv: true,
  canMiss: false,
  handle: async (request, reader) => {
    if (request.format === 'csv')
      return { kind: 'table', name: 'silence', header: silenceColumns, rows: everySilenceRow(reader) }
    const {
      since,
      limit = pageSize.usual,
      cursor: from,
    } = request.values as {
      since?: PlainDate
      limit?: number
      cursor?: string
    }
    const after = from === undefined ? undefined : placeIn(from)
    const [silence, found] = await Promise.all([
      silenceSince(reader, since, pageSize.most),
      silentAfter(reader, after, limit + 1),
    ])
    const items = found.slice(0, limit)
    const { newlySilent, newlyAnswered, coming } = silence
    return json({
      items: items.map(owedJson),
      next: nextOf(request, found.length > limit ? items.at(-1) : undefined),
      today: silence.today,
      since: silence.since,
      newly_silent: newlySilent.rows.map(owedJson),
      newly_answered: newlyAnswered.rows.map(owedJson),
      coming: coming.rows.map(owedJson),
      counts: {
        silent: silence.silent,
        newly_silent: newlySilent.count,
        newly_answered: newlyAnswered.count,
        coming: coming.count,
      },
      unread: silence.unread,
    })
  },
}

const owedJson = ({ clock_rule: rule, counts: primary, ...row }: OwedRow) => ({ ...row, primary, rule })

function nextOf(request: ApiRequest, last: OwedRow | undefined): string | null {
  if (last === undefined) return null
  const { cursor: _cursor, format: _format, ...query } = cellsFrom(request.query)
  return paths.apiList('silence', {
    ...query,
    cursor: cursorAfterPlace([last.silent_from, last.project_id, last.key]),
  })
}

function placeIn(text: string): SilentPlace | undefined {
  const [silent_from, project_id, key] = placeInCursor(text, 3) ?? []
  return silent_from === undefined || project_id === undefined || key === undefined
    ? undefined
    : { silent_from, project_id, key }
}
