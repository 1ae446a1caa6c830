import type { Site } from '../layout/frame.ts'
import type { Answer, Page } from '../page.ts'
import type { Templates } from '../templates.ts'
import { csvPieces } from './csv.ts'
import { faultAnswer } from './faults.ts'
import type { BegunTable, LongTables } from './long-tables.ts'
import type { Representation } from './representation.ts'

/** A table too long to be held: its head, and rows that are still to be read. */
export interface LongAnswer {
  readonly head: Pick<Representation, 'type' | 'headers' | 'format'>
  readonly table: BegunTable
}

export type Represented = Representation | LongAnswer

const nothing = Buffer.alloc(0)

/** What a page answered, as bytes. */
export async function represent(
  answer: Answer,
  { speaks }: Pick<Page, 'speaks'>,
  site: Site,
  { templates, longTables }: { readonly templates: Templates; readonly longTables: LongTables },
): Promise<Represented> {
  switch (answer.kind) {
    case 'page': {
      const body = Buffer.from(templates.render(answer.template, answer.view))
      return { status: answer.status ?? 200, format: 'html', type: 'text/html; charset=utf-8', body }
    }
    case 'table': {
      const name = answer.name.replaceAll(/[^A-Za-z0-9_-]/g, '-')
      const head = {
        format: 'csv',
        type: 'text/csv; charset=utf-8',
        headers: { 'content-disposition': `attachment; filename="${name}.csv"` },
      } as const
      const table = await longTables.begin(csvPieces(answer))
      return table.isWhole ? { ...head, status: 200, body: Buffer.concat(table.begun) } : { head, table }
    }
    case 'json': {
      const body = Buffer.from(JSON.stringify(answer.body))
      return { status: 200, format: 'json', type: 'application/json; charset=utf-8', body }
    }
    case 'feed':
      return {
        status: 200,
        format: 'atom',
        type: 'application/atom+xml; charset=utf-8',
        body: Buffer.from(answer.body),
      }
    case 'moved':
      return {
        status: answer.isForGood ? 301 : 303,
        format: 'nothing',
        body: nothing,
        headers: { location: answer.to },
      }
    case 'missing':
      return faultAnswer({ status: 404, missing: answer }, speaks, site, templates)
    case 'withdrawn':
      return faultAnswer({ status: 410, withdrawn: answer.withdrawal }, speaks, site, templates)
    case 'refused':
      return faultAnswer({ status: 400, refusals: answer.refusals }, speaks, site, templates)
  }
}
