import type { Parameters } from '../../queries/project-query.ts'
import { dateInWords } from '../../words/wording.ts'
import type { Site } from '../layout/frame.ts'
import { quoted } from '../layout/identity.ts'
import type { PageView } from '../layout/views.ts'
import type { Answer, Page } from '../page.ts'
import { partsOf, withQuery } from '../paths.ts'
import { chartIn, type PictureParts, pictureAsked, pictureOf, sharedPicture, withPictures } from '../pictures.ts'
import { headersWithScript } from './answer-headers.ts'
import type { AnswerTools } from './answer-tools.ts'
import { csvPieces } from './csv.ts'
import { type Fault, faultAnswer } from './faults.ts'
import type { BegunTable } from './long-tables.ts'
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
  { templates, longTables, drawing }: Pick<AnswerTools, 'templates' | 'longTables' | 'drawing'>,
  query: Parameters = {},
): Promise<Represented> {
  // What is not there is quoted under no address.
  const { asked: _asked, ...nowhere } = site
  const fault = (told: Fault) => faultAnswer(told, speaks, nowhere, templates)
  const absent = () => fault({ status: 404, missing: { what: 'picture', id: String(query.picture) } })
  switch (answer.kind) {
    case 'page': {
      if (query.picture !== undefined) return pictured(answer.view, query, site, drawing) ?? absent()
      const view = shared(withPictures(answer.view, pictureAddress(query)), site)
      const body = Buffer.from(templates.render(answer.template, view))
      const headers = answer.runs === undefined ? {} : { headers: headersWithScript(answer.runs) }
      return { status: answer.status ?? 200, format: 'html', type: 'text/html; charset=utf-8', body, ...headers }
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
      const version = answer.version === undefined ? {} : { version: answer.version }
      return { status: 200, format: 'json', type: 'application/json; charset=utf-8', body, ...version }
    }
    case 'file': {
      const headers = { 'content-disposition': `attachment; filename="${answer.name}"` }
      return {
        status: 200,
        format: 'file',
        type: answer.type,
        body: typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body,
        headers,
      }
    }
    case 'sitemap': {
      const head = { format: 'xml', type: 'application/xml; charset=utf-8' } as const
      const list = await longTables.begin(gathered(answer.pieces))
      return list.isWhole ? { ...head, status: 200, body: Buffer.concat(list.begun) } : { head, table: list }
    }
    case 'text': {
      const body = Buffer.from(answer.body)
      return { status: 200, format: 'text', type: 'text/plain; charset=utf-8', body }
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
      return fault({ status: 404, missing: answer })
    case 'withdrawn':
      return fault({ status: 410, withdrawn: answer.withdrawal })
    case 'refused':
      return fault({ status: 400, refusals: answer.refusals })
  }
}

const bytesTogether = 32 * 1024

/** Small pieces as larger ones, each made when it is wanted. */
async function* gathered(pieces: AsyncIterable<string>): AsyncGenerator<Buffer, void, undefined> {
  let text = ''
  for await (const piece of pieces) {
    text += piece
    if (text.length < bytesTogether) continue
    yield Buffer.from(text)
    text = ''
  }
  if (text !== '') yield Buffer.from(text)
}

/** What stands below a picture: where it comes from and of which day. */
function fromOf({ frame }: PageView, { today }: Site): string {
  return `Candour register: ${frame.title}. As of ${dateInWords(today)}, ${frame.asOf.entries} in its log.`
}

/** The view with the picture that stands for it where its address is shared; without one where the site has no address. */
function shared(view: PageView, site: Site): PageView {
  const { asked, address } = site
  const picture = asked === undefined || address === undefined ? undefined : sharedPicture(view, fromOf(view, site))
  if (asked === undefined || picture === undefined) return view
  const { name, ...said } = picture
  const { path, query } = partsOf(asked.address)
  const href = quoted(site, withQuery(path, { ...query, picture: name }))
  return { ...view, frame: { ...view.frame, picture: { href, ...said } } }
}

/** The address of a picture of the page that was asked with this query, as seen from it. */
function pictureAddress(query: Parameters): (name: string) => string {
  return (picture) => withQuery('', { ...query, picture })
}

const pictureTypes = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png' } as const

/** The picture of one of a view's charts; undefined where it has no such chart, or nothing is drawn of it. */
function pictured(view: PageView, query: Parameters, site: Site, drawing: PictureParts): Representation | undefined {
  const asked = pictureAsked(query.picture)
  const chart = asked === undefined ? undefined : chartIn(view, asked.id)
  if (asked === undefined || chart === undefined) return undefined
  const body = pictureOf(chart, asked.format, fromOf(view, site), drawing)
  if (body === undefined) return undefined
  const headers = { 'content-disposition': `attachment; filename="candour-${asked.id}.${asked.format}"` }
  return { status: 200, format: asked.format, type: pictureTypes[asked.format], body, headers }
}
