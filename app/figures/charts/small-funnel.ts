import type { Funnel } from '@candour/register'
import { answerWords, funnelSentence, stageNumber, stageParts, stageWords } from '../../words/funnel-words.ts'
import { drawing, hatching, label } from '../kit/page-drawing.ts'
import { rect } from '../kit/shapes.ts'

const width = 480
const left = 180
const lead = 30

/** The stages of a programme's funnel as one row each, without its links: the small picture beside a link to the whole. */
export function smallFunnel(id: string, funnel: Funnel): string {
  const most = Math.max(1, ...funnel.stages.map((stage) => stage.count + stage.no + stage.unknown))
  const perProject = (width - left - 78) / most
  const rows = funnel.stages.map((stage, i) => {
    const y = i * lead
    let x = left
    const bands = stageParts(stage).map(({ answer, count }) => {
      const wide = count * perProject
      const looks = { yes: 'b-yes', no: 'b-no', unknown: 'b-unknown' } as const
      const drawn =
        count === 0
          ? ''
          : rect(x, y + 6, wide, 16, looks[answer], answer === 'unknown' ? { fill: `url(#${id}-hatch)` } : {})
      x += wide
      return drawn
    })
    return [
      label(0, y + 19, stageWords[stage.code]),
      ...bands,
      label(x + 8, y + 19, stageNumber(stage), { look: 't-bold' }),
    ].join('')
  })
  const description = funnel.stages
    .map(
      (stage) =>
        `${stageWords[stage.code]}: ${stageParts(stage)
          .map(({ answer, count }) => `${count} ${answerWords[answer]}`)
          .join(', ')}`,
    )
    .join('. ')
  return drawing(
    { id, width, height: funnel.stages.length * lead + 4, title: funnelSentence(funnel), description, isCompact: true },
    [hatching(`${id}-hatch`), ...rows],
  )
}
