import type { TableView } from '../../../figures/table-view.ts'
import type { DrawDossier } from '../../../queries/rounds.ts'
import { dayOrText, drawInWords, drawnAgain, drawStepWords, stepHoldsWords } from '../../../words/lottery-words.ts'
import { counted, dateInWords } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import { sourceViews } from '../../layout/source-view.ts'
import type { DownloadsView, LinkView, PageView, SourceView } from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'

interface StepView {
  readonly name: string
  readonly holds: string
  readonly isBroken: boolean
  readonly expected: string
  readonly found: string
  readonly check: string
}

export interface DrawView extends PageView {
  readonly round: LinkView
  readonly says: string
  readonly who: readonly string[]
  readonly steps: readonly StepView[]
  readonly value?: { readonly says: string; readonly source: LinkView }
  readonly order?: TableView
  readonly again?: string
  readonly verify: string
  readonly entries: readonly string[]
  readonly sources: readonly SourceView[]
  readonly downloads: DownloadsView
}

/** A draw as its page. */
export function drawView({ draw, round, programme, proof, steps, titles }: DrawDossier, site: Site): DrawView {
  const address = paths.draw(draw.id)
  const title = `The draw of ${round.name}`
  const again = drawnAgain(proof)
  const { commitment, list, result } = proof.published
  const entry = (what: string, one: typeof list) =>
    one === null ? [] : [`${what}: entry ${one.sequence}, ${dayOrText(one.time.slice(0, 10))}, ${one.commitment}`]
  return {
    frame: frameOf(site, {
      title,
      documentTitle: `${title} (${draw.id})`,
      description: `How ${counted(draw.to_draw, 'application')} of ${round.name} were drawn, each step for anybody to check.`,
      section: 'programmes',
      breadcrumbs: [
        { text: 'Programmes', href: paths.programmes() },
        { text: programme?.name ?? draw.programme_id, href: paths.programme(draw.programme_id) },
        { text: round.name, href: paths.round(round.id) },
        { text: 'The draw' },
      ],
      alternates: [{ href: inFormat(address, 'csv'), type: 'text/csv', title: 'The order as CSV' }],
    }),
    round: { text: round.name, href: paths.round(round.id) },
    says: drawInWords(steps, proof),
    who: whoIsDrawn(draw),
    steps: steps.map((step) => ({
      ...drawStepWords[step.step],
      holds: stepHoldsWords(step),
      isBroken: step.holds === false,
      expected: dayOrText(step.expected),
      found: dayOrText(step.found),
    })),
    ...(draw.public_value === undefined || draw.public_value_source === undefined
      ? {}
      : {
          value: {
            says: `${draw.public_value}${draw.public_value_on === undefined ? '' : `, known on ${dateInWords(draw.public_value_on)}`}`,
            source: { text: 'Where it was read', href: draw.public_value_source },
          },
        }),
    ...orderTable(draw, titles),
    ...(again === undefined ? {} : { again }),
    verify: `npm run candour -- lottery verify ${site.address ?? 'http://127.0.0.1:3000'}${address}`,
    entries: [...entry('The commitment', commitment), ...entry('The list', list), ...entry('The result', result)],
    sources: sourceViews(draw.source_urls),
    downloads: {
      links: [
        { text: 'All of it as JSON', href: paths.apiDrawProof(draw.id), says: 'what candour lottery verify reads' },
        { text: 'The order as CSV', href: inFormat(address, 'csv') },
      ],
    },
  }
}

function whoIsDrawn({ to_draw: toDraw, line, sure_line: sure }: DrawDossier['draw']): readonly string[] {
  return [
    `${counted(toDraw, 'application')} ${toDraw === 1 ? 'is' : 'are'} drawn.`,
    ...(line === undefined ? [] : [`In the draw is what the panel gave a potential of ${line} or more.`]),
    ...(sure === undefined ? [] : [`What it gave ${sure} or more is funded without being drawn.`]),
  ]
}

function orderTable(draw: DrawDossier['draw'], titles: DrawDossier['titles']): { readonly order?: TableView } {
  const { draw_order: order, drawn = [] } = draw
  if (order === undefined) return {}
  return {
    order: {
      caption: 'In the order in which they were drawn',
      columns: [{ text: 'Place' }, { text: 'Application' }, { text: 'Id' }, { text: 'Drawn' }],
      rows: order.map((id, at) => [
        { text: String(at + 1) },
        { text: titles.get(id) ?? 'not on record any more' },
        { text: id },
        { text: drawn.includes(id) ? 'yes' : 'no' },
      ]),
    },
  }
}
