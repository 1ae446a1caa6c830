import { claimCheck, claimTextFrom } from '../../../queries/claim-check.ts'
import { claimCheckRecord } from '../../../queries/claim-check-record.ts'
import type { FormPage, StandalonePage } from '../../page.ts'
import { sentText } from '../../sent-text.ts'
import { claimCheckView } from './claim-check-view.ts'

const address = '/claim-check'
const template = 'pages/claim-check/claim-check.njk'

/** Where a text is pasted to have its claims looked up. */
export const claimCheckPage: StandalonePage = {
  address,
  standsAlone: true,
  show: async ({ site }) => ({ kind: 'page', template, view: claimCheckView(site, '') }),
}

/** A text that was sent: answered on the same page, for whoever sent it alone, and kept nowhere. */
export const checkedClaimsPage: FormPage = {
  method: 'POST',
  address,
  takesFile: 'file',
  async take({ sent, site, file }, ask) {
    const before = typeof sent.text === 'string' ? sent.text : (sent.text?.[0] ?? '')
    const read = file === undefined ? undefined : await sentText(file, 'read')
    if (read?.ok === false)
      return { kind: 'page', status: 422, template, view: claimCheckView(site, before, { refusals: read.refusals }) }
    const typed = read?.value.text ?? before
    const note = read?.value.note
    const text = claimTextFrom({ ...sent, text: typed })
    if (!text.ok)
      return {
        kind: 'page',
        status: 422,
        template,
        view: claimCheckView(site, typed, { refusals: text.refusals, note }),
      }
    const check = await ask((reader) => claimCheck(reader, text.value))
    if (sent.as === 'json')
      return {
        kind: 'file',
        name: 'claim-check.json',
        type: 'application/json; charset=utf-8',
        body: JSON.stringify({ as_of: site.today, entries: site.position, ...claimCheckRecord(check) }, null, 2),
      }
    return { kind: 'page', template, view: claimCheckView(site, typed, { check, note }) }
  },
}
