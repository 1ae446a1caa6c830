import { fieldTypes, may, readFields } from '@candour/register'
import { assumedFields, assumedFrom, missingNegatives } from '../../../queries/missing-negatives.ts'
import { missingProjects, missingScenarios } from '../../../queries/missing-rows.ts'
import { cellsFrom, type Parameters } from '../../../queries/project-query.ts'
import { standingRecord } from '../../../queries/standing-record.ts'
import { absent } from '../../absent.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { missingNegativesView } from './missing-view.ts'

const template = 'pages/missing-negatives/missing.njk'
const names = Object.keys(assumedFields)
const rowsField = {
  rows: may(fieldTypes.oneOf(['projects', 'assumptions']), { description: 'which rows to take away' }),
}

/** Are there fewer unfavourable results in a programme than there must be? */
export const missingNegativesPage: Page = {
  address: '/programmes/:id/missing-negatives',
  parameters: [...names, 'rows'],
  orderedBy: ['rows'],
  async show({ params, query, format, site }, reader) {
    const id = params.id ?? ''
    const programme = await standingRecord(reader, 'programme', id)
    if (programme === undefined) return absent(reader, 'programme', id)
    const assumed = assumedFrom(query)
    const { values, refusals } = readFields(rowsField, cellsFrom(query))
    const faults = [...(assumed.ok ? [] : assumed.refusals), ...refusals]
    const address = paths.missingNegatives(id, assumedIn(query))
    if (!assumed.ok || faults.length > 0)
      return format === 'html'
        ? {
            kind: 'page',
            status: 422,
            template,
            view: missingNegativesView(site, query, programme, { refusals: faults, address }),
          }
        : { kind: 'refused', refusals: faults }
    if (format === 'json') return { kind: 'moved', to: paths.apiMissingNegatives(id, assumedIn(query)) }
    const answer = await missingNegatives(reader, id, assumed.value)
    if (answer === undefined) return absent(reader, 'programme', id)
    if (format === 'csv')
      return { kind: 'table', ...(values.rows === 'assumptions' ? missingScenarios(answer) : missingProjects(answer)) }
    return { kind: 'page', template, view: missingNegativesView(site, query, programme, { answer, address }) }
  },
}

/** What of the query is assumed: the same in every link of the page. */
function assumedIn(query: Parameters): Parameters {
  return Object.fromEntries(names.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]])))
}
