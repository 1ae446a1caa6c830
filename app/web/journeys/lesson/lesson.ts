import {
  failureCauses,
  type Lesson,
  lessonKinds,
  type ProjectHistory,
  type ProjectVerdict,
  successConditions,
  verdictOf,
} from '@candour/register'
import { shownHistories } from '../../../queries/shown-histories.ts'
import { lessonKindWords } from '../../../words/code-words.ts'
import { promisedChangeInWords } from '../../../words/estimate-words.ts'
import { verdictHeadline } from '../../../words/verdict-headline.ts'
import { paths } from '../../paths.ts'
import { type Answers, valuesIn } from '../answers.ts'
import { fieldInput } from '../field-input.ts'
import type { Journey, Section } from '../journey.ts'
import { ownProject } from '../own-project.ts'

const account: Section = {
  name: 'account',
  title: 'What was learned',
  questions: [
    {
      name: 'expected',
      title: 'What did you expect?',
      inputs: [
        fieldInput('lesson', 'expected', {
          label: 'What did you expect?',
          hint: 'Filled in from what was promised. Change it as you like.',
          control: 'textarea',
        }),
      ],
    },
    {
      name: 'happened',
      title: 'What happened?',
      inputs: [
        fieldInput('lesson', 'happened', {
          label: 'What happened?',
          hint: 'Filled in from what was reported, where something was. Causes and conditions, never people.',
          control: 'textarea',
          needed: 'Say what happened.',
        }),
      ],
    },
    {
      name: 'why',
      title: 'Why, as you see it?',
      inputs: [fieldInput('lesson', 'why', { label: 'Why, as you see it?', control: 'textarea' })],
    },
    {
      name: 'lesson',
      title: 'What would you do differently?',
      inputs: [
        fieldInput('lesson', 'lesson', {
          label: 'What would you do differently?',
          hint: 'One sentence that helps whoever plans the next one: “Recruit carers before the grant starts.”',
          control: 'textarea',
          needed: 'Say what you would do differently.',
        }),
      ],
    },
    {
      name: 'kind',
      title: 'What was it mostly about?',
      inputs: [
        fieldInput('lesson', 'kind', {
          label: 'What was it mostly about?',
          control: 'radios',
          needed: 'Choose what it was mostly about.',
          options: lessonKinds.map((value) => ({ value, text: lessonKindWords[value] })),
        }),
      ],
    },
    {
      name: 'causes',
      title: 'Which of these causes were at work?',
      inputs: [
        fieldInput('lesson', 'causes', {
          label: 'Which of these causes were at work?',
          hint: 'So that others who ask why such things fail find it. None, one or several.',
          control: 'checkboxes',
          options: failureCauses.map(({ code: value, label: text, asks: hint }) => ({ value, text, hint })),
        }),
      ],
    },
    {
      name: 'conditions',
      title: 'Was one of these there, or wanting?',
      inputs: [
        fieldInput('lesson', 'conditions', {
          label: 'Was one of these there, or wanting?',
          hint: 'Conditions under which such work is thought to succeed.',
          control: 'checkboxes',
          options: successConditions.map(({ code: value, label: text }) => ({ value, text })),
        }),
      ],
    },
  ],
}

/** A lesson in five minutes, with what is known filled in. */
export const lesson: Journey = {
  name: 'lesson',
  title: 'Tell a lesson in five minutes',
  deed: 'write-lesson',
  about: 'project',
  offer: 'What was expected, what happened, why, and what you would do differently.',
  says: [
    'It comes to people when they plan something like it. A lesson counts as learned when a later plan changes because of it, and you will see that.',
    'What the register knows of your project is filled in. Name causes and conditions, never people.',
  ],
  needs: [],
  async open(opening) {
    const { reader } = opening
    const own = await ownProject(opening, 'write-lesson')
    if (own === undefined) return undefined
    return {
      subject: own.subject,
      sections: [account],
      begin: async () => {
        const [history] = await shownHistories(reader, [own.project.id])
        return history === undefined ? {} : knownOf(history, verdictOf(history, reader.today))
      },
      wanted: (answers) => ({
        reason: 'Told by its own people',
        proposals: [
          { section: account.name, proposal: { kind: 'lesson', record: lessonIn(answers, own.project, reader.today) } },
        ],
      }),
      notes: () => [
        {
          tone: 'says',
          title: 'All of it will be public',
          says: [
            `The lesson stands on the page of “${own.project.name}”, and in searches and plan checks, with your role and your organisation. Not your name.`,
          ],
        },
      ],
      done: ({ entries = [] }) => {
        const id = entries.find(({ kind }) => kind === 'lesson')?.id
        return {
          title: 'Told',
          says: [
            'Whoever plans something like it is met by this lesson from now on. When a plan changes because of it, its page says so.',
          ],
          links: [
            ...(id === undefined ? [] : [{ text: 'See the lesson', href: paths.lesson(id) }]),
            { text: 'See the project', href: paths.project(own.project.id) },
          ],
        }
      },
    }
  },
}

/** What the register knows of a project already, as the beginning of a lesson. */
function knownOf({ project }: ProjectHistory, verdict: ProjectVerdict): Answers {
  const expected = verdict.outcomes.flatMap(({ promise }) => {
    if (promise === undefined) return []
    const { label, direction_wanted: wanted, smallest_worthwhile_change: change, scale } = promise.terms
    return [`${label}: ${wanted === 'increase' ? 'more' : 'less'} of it, ${promisedChangeInWords(change, scale)}.`]
  })
  const happened = [
    verdictHeadline(verdict),
    project.stopped_early
      ? `It was stopped early${project.stop_reason === undefined ? '' : `: ${project.stop_reason}`}.`
      : undefined,
  ]
  const known = { expected: expected.join('\n'), happened: happened.filter((part) => part !== undefined).join(' ') }
  // What is not known is asked, not skipped.
  return Object.fromEntries(Object.entries(known).filter(([, text]) => text !== ''))
}

function lessonIn(
  answers: Answers,
  { id, model_id: model }: ProjectHistory['project'],
  today: Lesson['told_on'],
): Omit<Lesson, 'id'> {
  const values = valuesIn('lesson', answers)
  return {
    ...values,
    project_id: id,
    ...(model === undefined ? {} : { model_id: model }),
    kind: values.kind ?? 'implementation',
    happened: values.happened ?? '',
    lesson: values.lesson ?? '',
    ...(today === undefined ? {} : { told_on: today }),
  }
}
