import {
  type Funnel,
  fieldTypes,
  may,
  type Result,
  readFields,
  type StageAnswer,
  type StageCode,
  type UnfavourableFate,
} from '@candour/register'
import { cellsFrom, type Parameters } from '../../../queries/project-query.ts'
import { answerWords, fates, fateWords, stageWords } from '../../../words/funnel-words.ts'

/** A part of the funnel that a reader opens: a stage and its answer, or a fate of the unfavourable results. */
export type FunnelPart =
  | { readonly kind: 'stage'; readonly stage: StageCode; readonly answer: StageAnswer }
  | { readonly kind: 'fate'; readonly fate: UnfavourableFate }

const stages = Object.keys(stageWords).filter((code): code is StageCode => code in stageWords)
const answers = ['yes', 'no', 'unknown'] as const

const fields = {
  stage: may(fieldTypes.oneOf(stages), { description: 'a stage of the funnel' }),
  answer: may(fieldTypes.oneOf(answers), { description: 'whether it is known to have been reached' }),
  fate: may(fieldTypes.oneOf(fates), { description: 'what became of an unfavourable result' }),
}

/** The part of the funnel that the address asks for, none, or what is wrong with it. */
export function funnelPartFrom(parameters: Parameters): Result<FunnelPart | undefined> {
  const { values, refusals } = readFields(fields, cellsFrom(parameters))
  const { stage, answer, fate } = values
  const all = [...refusals]
  if (answer !== undefined && stage === undefined && refusals.length === 0)
    all.push({ code: 'missing', where: { column: 'stage' }, accepts: `one of ${stages.join(', ')} beside an answer` })
  if (fate !== undefined && stage !== undefined)
    all.push({ code: 'unknown-field', where: { column: 'fate' }, accepts: 'either a stage or a fate, not both' })
  if (all.length > 0) return { ok: false, refusals: all }
  if (stage !== undefined) return { ok: true, value: { kind: 'stage', stage, answer: answer ?? 'yes' } }
  return { ok: true, value: fate === undefined ? undefined : { kind: 'fate', fate } }
}

/** The ids behind a part: projects, and at the first stages applications that no known project came of. */
export function idsOf(funnel: Funnel, part: FunnelPart): readonly string[] {
  if (part.kind === 'fate') return funnel.unfavourable[part.fate]
  const stage = funnel.stages.find(({ code }) => code === part.stage)
  if (stage === undefined) return []
  return { yes: stage.projects, no: stage.projectsNo, unknown: stage.projectsUnknown }[part.answer]
}

/** A part in words: `Published: not known`, `Unfavourable results: contradicted by a claim`. */
export function partInWords(part: FunnelPart): string {
  return part.kind === 'fate'
    ? `Unfavourable results: ${fateWords[part.fate].toLowerCase()}`
    : `${stageWords[part.stage]}: ${answerWords[part.answer]}`
}
