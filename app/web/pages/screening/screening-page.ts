import { screeningOfProgramme, screeningsOf } from '../../../queries/screening.ts'
import { screenedApplications, screenedProgrammes } from '../../../queries/screening-rows.ts'
import { absent } from '../../absent.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { screeningsView, screeningView } from './screening-view.ts'

/** At equal potential, did risk lower the chance of being funded by a programme? */
export const screeningPage: Page = {
  address: '/programmes/:id/screening',
  async show({ params, format, site }, reader) {
    const id = params.id ?? ''
    if (format === 'json') return { kind: 'moved', to: paths.apiScreening(id) }
    const answer = await screeningOfProgramme(reader, id)
    if (answer === undefined) return absent(reader, 'programme', id)
    if (format === 'csv') return { kind: 'table', ...screenedApplications(answer) }
    return { kind: 'page', template: 'pages/screening/screening.njk', view: screeningView(answer, site) }
  },
}

/** The same of every programme, side by side. */
export const screeningsPage: Page = {
  address: '/screening',
  async show({ format, site }, reader) {
    if (format === 'json') return { kind: 'moved', to: paths.apiList('screening') }
    const answers = await screeningsOf(reader)
    if (format === 'csv') return { kind: 'table', ...screenedProgrammes(answers) }
    return { kind: 'page', template: 'pages/screening/screenings.njk', view: screeningsView(answers, site) }
  },
}
