import { readFields } from '@candour/register'
import { cellsFrom } from '../queries/project-query.ts'
import type { Page } from '../web/page.ts'
import { openApiDocument, operations, sentAlone } from './openapi.ts'
import { json, type Operation } from './operation.ts'
import { referencePage } from './reference-page/reference-page.ts'
import { sentValues } from './sent-values.ts'
import { withWholeLinks } from './whole-links.ts'
import type { WriteTools } from './writing/write-deed.ts'
import { writePages } from './writing/write-pages.ts'

/** The route of an operation: parameters are read and refused before its handler sees them. */
function pageOf(operation: Operation): Page {
  return {
    address: `/api/v1${operation.path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    speaks: 'json',
    parameters: Object.keys(operation.query),
    ...(operation.searches ? { searches: true } : {}),
    show: async (request, reader) => {
      const { values, refusals } = readFields(operation.query, cellsFrom(request.query))
      const format = request.query.format
      if (format !== undefined && format !== 'json' && !(format === 'csv' && operation.givesCsv)) {
        refusals.push({
          code: 'not-in-vocabulary',
          where: { column: 'format' },
          found: String(format),
          accepts: operation.givesCsv ? "'json' or 'csv'" : "'json'",
        })
      }
      for (const name of Object.keys(request.query)) {
        if (name !== 'format' && !(name in operation.query)) {
          refusals.push({
            code: 'unknown-field',
            where: { column: name },
            accepts: `one of the parameters ${[...Object.keys(operation.query), 'format'].join(', ')}`,
          })
        }
      }
      if (refusals.length > 0) return { kind: 'refused', refusals }
      const wanted = operation.givesCsv ? request.format : 'json'
      const answer = await operation.handle({ ...request, format: wanted, values }, reader)
      return answer.kind === 'json' ? { ...answer, body: withWholeLinks(answer.body, request.site) } : answer
    },
  }
}

type Asked = Pick<Operation, 'path' | 'searches' | 'sent'>

/** The route of an operation that is asked with POST: what was sent is read and refused before its handler sees it. */
function sentPagesOf({ path, searches, sent: operation }: Asked): readonly Page[] {
  if (operation === undefined) return []
  return [
    {
      method: 'POST',
      address: `/api/v1${path}`,
      speaks: 'json',
      ...(searches ? { searches: true } : {}),
      take: async ({ sent }, ask) => {
        const { values, refusals } = sentValues(operation, sent)
        if (refusals.length > 0) return { kind: 'refused', refusals }
        return ask((reader) => operation.handle(values, reader))
      },
    },
  ]
}

/** Every address of the API. @param writing what it writes with; without it nobody writes by it */
export function apiPages(version: string, writing?: WriteTools): readonly Page[] {
  const document = openApiDocument(version)
  return [
    referencePage(version),
    ...operations.map(pageOf),
    ...[...operations, ...sentAlone].flatMap(sentPagesOf),
    ...(writing === undefined ? [] : writePages(writing)),
    { address: '/api/openapi.json', speaks: 'json', standsAlone: true, show: async () => json(document) },
  ]
}
