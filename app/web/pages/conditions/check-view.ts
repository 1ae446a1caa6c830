import { endingOf, endings, type LikeProfile, likeProfiles, successConditions, verdictWords } from '@candour/register'
import type { TableView } from '../../../figures/table-view.ts'
import type { ConditionedProject, Conditions } from '../../../queries/conditions.ts'
import { endingWords, ratingWords } from '../../../words/condition-words.ts'
import { counted, listInWords } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import type { PageView } from '../../layout/views.ts'
import { paths } from '../../paths.ts'

interface QuestionView {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly options: readonly { readonly value: string; readonly text: string; readonly isChosen: boolean }[]
}

export interface CheckView extends PageView {
  readonly action: string
  readonly questions: readonly QuestionView[]
  /** What past projects say; nothing before anything was answered. */
  readonly answer?: AnswerView
}

interface AnswerView {
  readonly says: readonly string[]
  readonly table?: TableView
}

/** What may be answered, from 0 to 1. */
const steps = [0, 0.3, 0.7, 1]
const mostShown = 12

/** The questions with what was answered, and how past projects of the same profile ended. */
export function checkView(answers: ReadonlyMap<string, number>, { projects }: Conditions, site: Site): CheckView {
  const found = likeProfiles(answers, projects)
  return {
    frame: frameOf(site, {
      title: 'Conditions of a project to come',
      description:
        'Say which conditions of success a project to come has, and see how past projects of the same profile ended.',
      section: 'lessons',
      breadcrumbs: [
        { text: 'Lessons', href: paths.lessons() },
        { text: 'Conditions of success', href: paths.conditions() },
        { text: 'A project to come' },
      ],
    }),
    action: paths.conditionsCheck(),
    questions: successConditions.map(({ code, label, description }) => {
      const given = answers.get(code)
      const told = [...new Set([...steps, ...(given === undefined ? [] : [given])])].sort((one, other) => one - other)
      return {
        name: code,
        label,
        hint: `${description}.`,
        options: [
          { value: '', text: 'not known yet', isChosen: given === undefined },
          ...told.map((step) => ({ value: String(step), text: ratingWords(step), isChosen: step === given })),
        ],
      }
    }),
    ...(answers.size === 0 ? {} : { answer: answerOf(found, answers.size) }),
  }
}

function answerOf(found: readonly LikeProfile<ConditionedProject>[], answered: number): AnswerView {
  if (found.length === 0)
    return {
      says: [
        'No project on record is rated for any of the conditions that you answered: nothing can be said from the past.',
      ],
    }
  const same = found.filter(({ isSame }) => isSame)
  const shown = (same.length > 0 ? same : found).slice(0, mostShown)
  return {
    says: [
      same.length > 0
        ? `${counted(same.length, 'project')} of the same profile ${same.length === 1 ? 'is' : 'are'} on record: ${endedInWords(same)}.`
        : `No project on record is rated for all ${counted(answered, 'condition')} that you answered and on the same side of each. These come nearest; “Conditions alike” says by how much.`,
      'How past projects ended is no forecast of yours: they are few, most were rated by people who knew the end, and what goes together need not be a cause.',
    ],
    table: {
      caption: same.length > 0 ? 'Projects of the same profile' : 'Projects that come nearest',
      columns: [{ text: 'Project' }, { text: 'Conditions alike' }, { text: 'How it went' }],
      rows: shown.map(({ project, agreeing, shared }) => [
        { text: project.name, href: paths.project(project.id) },
        { text: `${agreeing} of ${shared} that both are rated for` },
        { text: verdictWords[project.verdict], verdict: project.verdict },
      ]),
    },
  }
}

function endedInWords(same: readonly LikeProfile<ConditionedProject>[]): string {
  return listInWords(
    endings.flatMap((ending) => {
      const count = same.filter(({ project }) => endingOf(project.verdict) === ending).length
      return count === 0 ? [] : [`${count} ${endingWords[ending]}`]
    }),
  )
}
