import {
  type Funnel,
  isJudged,
  type Stage,
  type StageAnswer,
  type StageCode,
  type UnfavourableFate,
} from '@candour/register'
import { counted } from './wording.ts'

/** The stages of a programme in the words of its pages. */
export const stageWords: { readonly [S in StageCode]: string } = {
  applied: 'Applied',
  funded: 'Funded',
  started: 'Started',
  ended: 'Ended',
  evaluated: 'Evaluated',
  published: 'Published',
  'primary-answered': 'Main outcome answered',
}

export const answerWords: { readonly [A in StageAnswer]: string } = { yes: 'yes', unknown: 'not known', no: 'no' }

export const fateWords: { readonly [F in UnfavourableFate]: string } = {
  published_as_such: 'Published as such',
  unpublished: 'Not published',
  contradicted: 'Contradicted by a claim',
  unknown: 'Not known',
}

/** The fates in the order in which they are drawn. */
export const fates = ['published_as_such', 'unpublished', 'contradicted', 'unknown'] as const

/** The three parts of a stage, in the order in which they are drawn. */
export function stageParts(stage: Stage): readonly { readonly answer: StageAnswer; readonly count: number }[] {
  return [
    { answer: 'yes', count: stage.count },
    { answer: 'unknown', count: stage.unknown },
    { answer: 'no', count: stage.no },
  ]
}

/** The diagram read out: `Of 57 funded projects, 3 are known to have a published negative finding; of 31 nobody can say how they went.` */
export function funnelSentence(funnel: Funnel): string {
  const funded = funnel.stages.find((stage) => stage.code === 'funded')?.count ?? 0
  const negative = funnel.unfavourable.published_as_such.length
  let open = 0
  for (const [verdict, projects] of funnel.verdicts) if (!isJudged(verdict)) open += projects.length
  const known = `${negative.toLocaleString('en-GB')} ${negative === 1 ? 'is' : 'are'} known to have a published negative finding`
  const unsaid =
    open === 0
      ? 'each has an answer'
      : `of ${open.toLocaleString('en-GB')} nobody can say yet how ${open === 1 ? 'it' : 'they'} went`
  return `Of ${counted(funded, 'funded project')}, ${known}; ${unsaid}.`
}
