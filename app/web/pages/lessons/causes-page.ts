import { failureCauses } from '@candour/register'
import { lessonsByCause } from '../../../queries/lessons.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { causesView } from './causes-view.ts'

/** Every cause with how often it was told. */
export const causesPage: Page = {
  address: '/lessons/causes',
  async show({ format, site, today }, reader) {
    if (format === 'json') return { kind: 'moved', to: paths.apiList('lessons') }
    const { counts: byCode, total } = await lessonsByCause(reader)
    if (format === 'csv')
      return {
        kind: 'table',
        name: 'causes',
        header: ['code', 'group', 'label', 'asks', 'example', 'lessons'],
        rows: failureCauses.map(({ code, group, label, asks, example }) => [
          code,
          group,
          label,
          asks,
          example,
          byCode.get(code) ?? 0,
        ]),
      }
    return { kind: 'page', template: 'pages/lessons/causes.njk', view: causesView(byCode, total, site, today) }
  },
}
