import { practiceAreas } from '@candour/register'
import { practiceAreaInWords } from '../../../words/code-words.ts'
import { choiceType, fieldInput, placesAsRead, placesAsTyped } from '../field-input.ts'
import type { Option } from '../input.ts'
import type { Question } from '../journey.ts'

/** What a project can be registered under: organisations of whoever writes, programmes of theirs, models on record. */
export interface ProjectChoices {
  readonly organisations: readonly Option[]
  readonly programmes: readonly Option[]
  readonly models: readonly Option[]
}

const none: Option = { value: 'none', text: 'None of these' }
const fromNone = (value: string | undefined) => (value === undefined || value === 'none' ? undefined : value)

/** What was chosen of a list that may be answered with none. */
export const chosen = fromNone

/** The questions about the project itself. */
export function projectQuestions({ organisations, programmes, models }: ProjectChoices): readonly Question[] {
  const underWhich: Question = {
    name: 'programme',
    title: 'Which programme does it belong to?',
    inputs: [
      {
        name: 'programme_id',
        label: 'Which programme does it belong to?',
        control: 'radios',
        type: choiceType([...programmes, none].map(({ value }) => value)),
        needed: 'Choose a programme, or none of these.',
        options: [...programmes, none],
      },
    ],
  }
  const forWhom: Question = {
    name: 'organisation',
    title: 'For which organisation do you register it?',
    inputs: [
      {
        name: 'organisation',
        label: 'For which organisation do you register it?',
        hint: 'The log names it, with your role and never your name.',
        control: 'radios',
        type: choiceType(organisations.map(({ value }) => value)),
        needed: 'Choose the organisation for which you register it.',
        options: organisations,
      },
    ],
  }
  return [
    ...(organisations.length > 1 ? [forWhom] : []),
    ...(programmes.length > 0 ? [underWhich] : []),
    {
      name: 'name',
      title: 'What is the project called?',
      inputs: [
        fieldInput('project', 'name', {
          label: 'What is the project called?',
          hint: 'As it is known to others: “Family hubs in Hull”. With the place, where it is tried in several.',
          control: 'text',
          needed: 'Enter what the project is called.',
        }),
      ],
    },
    {
      name: 'approach',
      title: 'What will be done?',
      inputs: [
        fieldInput('project', 'approach', {
          label: 'What will be done?',
          hint: 'Two or three sentences: who does what, with whom, how often, for how long.',
          control: 'textarea',
          needed: 'Describe what will be done.',
        }),
      ],
    },
    {
      name: 'model',
      title: 'Is it a way of working that has been tried before?',
      inputs: [
        {
          name: 'model_id',
          label: 'Is it a way of working that has been tried before?',
          hint: 'Where it is, everybody who plans the next one finds yours beside the others.',
          control: 'select',
          type: choiceType([none, ...models].map(({ value }) => value)),
          needed: 'Choose the way of working, or that it is none of these.',
          options: [{ value: 'none', text: 'None of these: it is something new' }, ...models],
        },
      ],
    },
    {
      name: 'whom',
      title: 'For whom is it?',
      inputs: [
        fieldInput('project', 'population', {
          label: 'For whom is it?',
          hint: 'Groups, never people: “children aged 10 to 15 on a child protection plan”.',
          control: 'textarea',
          needed: 'Describe for whom it is.',
        }),
      ],
    },
    {
      name: 'area',
      title: 'Which part of children’s services is it?',
      inputs: [
        fieldInput('project', 'practice_area', {
          label: 'Which part of children’s services is it?',
          control: 'radios',
          needed: 'Choose the part that fits best.',
          options: practiceAreas.map((value) => ({ value, text: practiceAreaInWords(value) })),
        }),
      ],
    },
    {
      name: 'places',
      title: 'Where is it tried?',
      inputs: [
        fieldInput('project', 'places', {
          label: 'Where is it tried?',
          hint: 'Local authorities, one a line, by name or ONS code: “Leeds”.',
          control: 'textarea',
          needed: 'Enter at least one local authority.',
          asRead: placesAsRead,
          asTyped: placesAsTyped,
        }),
      ],
    },
    {
      name: 'start',
      title: 'When does it start?',
      inputs: [
        fieldInput('project', 'started', {
          label: 'When does it start?',
          hint: 'When the first child or family is worked with. The month is enough where the day is not settled: 4 2027.',
          control: 'date',
          needed:
            'Enter the year, and the month where it is known. Whether a promise was made before the start follows from it.',
          unreadable: 'Enter a date that exists, as 27 3 2027, or a month and year.',
        }),
      ],
    },
    {
      name: 'end',
      title: 'When does it end?',
      inputs: [
        fieldInput('project', 'ended', {
          label: 'When does it end?',
          hint: 'As planned. Leave it empty where that is open.',
          control: 'date',
          unreadable: 'Enter a date that exists, as 31 3 2029, or a month and year.',
        }),
      ],
    },
    {
      name: 'money',
      title: 'What does it cost, and who evaluates it?',
      hint: 'Both can be added later.',
      inputs: [
        fieldInput('project', 'funding_gbp', {
          label: 'Money for it, in pounds',
          control: 'text',
          prefix: '£',
          unreadable: 'Enter an amount in pounds, as 250,000.',
        }),
        fieldInput('project', 'evaluator', {
          label: 'Who evaluates it',
          hint: 'The organisation.',
          control: 'text',
          width: 'medium',
        }),
      ],
    },
    {
      name: 'plain',
      title: 'What does it mean for children and families, in plain words?',
      inputs: [
        fieldInput('project', 'plain_summary', {
          label: 'What does it mean for children and families, in plain words?',
          hint: 'One or two sentences that somebody of twelve can read. They stand at the top of the project’s page.',
          control: 'textarea',
        }),
      ],
    },
  ]
}
