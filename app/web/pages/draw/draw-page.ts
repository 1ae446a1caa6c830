import { drawDossier } from '../../../queries/rounds.ts'
import { absent } from '../../absent.ts'
import type { Page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { drawView } from './draw-view.ts'

/** One draw: each step with whether it holds, who may check it and how, and the draw made again by hand. */
export const drawPage: Page = {
  address: '/draws/:id',
  async show({ params, format, site }, reader) {
    const id = params.id ?? ''
    const dossier = await drawDossier(reader, id)
    if (dossier === undefined) return absent(reader, 'draw', id)
    if (format === 'json') return { kind: 'moved', to: paths.apiDrawProof(id) }
    if (format === 'csv') {
      const { draw, titles } = dossier
      const order = draw.draw_order ?? draw.eligible ?? []
      return {
        kind: 'table',
        name: `draw-${id}`,
        header: ['place', 'application_id', 'title', 'drawn'],
        rows: order.map((one, at) => [
          draw.draw_order === undefined ? undefined : at + 1,
          one,
          titles.get(one),
          draw.drawn?.includes(one),
        ]),
      }
    }
    return { kind: 'page', template: 'pages/draw/draw.njk', view: drawView(dossier, site) }
  },
}
