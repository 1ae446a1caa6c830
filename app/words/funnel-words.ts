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

/** What a funnel rests on. */
export interface FunnelGround {
  /** Whether applications that were declined, or taken back, are on record. */
  readonly hasDeclined: boolean
  /** Whether the programme says when a report is due. */
  readonly hasDueRule: boolean
  /** Projects of which no published report is on record. */
  readonly unpublished: number
}

/** What the diagram cannot show, so that nobody takes a gap in the record for an answer: said wherever it stands. */
export function funnelCaveat({ hasDeclined, hasDueRule, unpublished }: FunnelGround): string {
  return [
    'No end on record counts as not known; a published final report is taken as proof of an end.',
    ...(hasDeclined
      ? []
      : [
          'No declined application is on record, so how many applied is not known: that band is hatched, and is as long as the projects that were funded. What was turned down cannot be seen.',
        ]),
    ...(hasDueRule || unpublished === 0
      ? []
      : [
          `Of ${counted(unpublished, 'project')} no published report is on record, and nothing says when one was due: that is counted as not known, never as no.`,
        ]),
  ].join(' ')
}

/** The number beside a stage: where all of it is not known, that in words, and never a nought. */
export function stageNumber({ count, unknown }: Pick<Stage, 'count' | 'unknown'>): string {
  return count === 0 && unknown > 0 ? answerWords.unknown : count.toLocaleString('en-GB')
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
