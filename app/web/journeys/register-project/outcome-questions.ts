import { directions, outcomeCodes, type Scale, scales } from '@candour/register'
import type { SearchingReader } from '../../../queries/reader.ts'
import { scaleWords } from '../../../words/estimate-words.ts'
import { fieldInput, yesOrNo } from '../field-input.ts'
import type { Question } from '../journey.ts'
import { changeHelp, comparisonHelp, measureHelp } from './outcome-help.ts'

/** Scales as somebody who plans would choose them; those of logarithms are for reports. */
const plannedScales: readonly Scale[] = scales.filter((scale) => !scale.startsWith('log-'))

/** The questions about one promise. */
export function outcomeQuestions(reader: SearchingReader): readonly Question[] {
  return [
    {
      name: 'label',
      title: 'What is to change?',
      hint: 'One thing for each promise, as a short noun phrase.',
      inputs: [
        fieldInput('outcome', 'label', {
          label: 'What is to change',
          hint: '“Children who go into care within a year”',
          control: 'text',
          needed: 'Enter what is to change.',
        }),
        fieldInput('outcome', 'outcome_code', {
          label: 'The nearest in the list of outcomes',
          hint: 'So that others who measure the same find it. Leave it where nothing is near.',
          control: 'select',
          options: outcomeCodes.map(({ code: value, label: text }) => ({ value, text })),
        }),
      ],
    },
    {
      name: 'direction',
      title: 'Which way is better?',
      inputs: [
        fieldInput('outcome', 'direction_wanted', {
          label: 'Which way is better?',
          control: 'radios',
          needed: 'Choose which way is better.',
          options: directions.map((value) => ({ value, text: value === 'increase' ? 'More of it' : 'Less of it' })),
        }),
      ],
    },
    {
      name: 'primary',
      title: 'Is it the main thing that the project is judged by?',
      inputs: [
        fieldInput('outcome', 'primary', {
          label: 'Is it the main thing that the project is judged by?',
          hint: 'The verdict on the project follows from its main promises alone. One or two, not ten.',
          control: 'radios',
          needed: 'Say whether it is a main promise.',
          options: yesOrNo,
        }),
      ],
    },
    {
      name: 'measure',
      title: 'How will it be measured?',
      inputs: [
        fieldInput('outcome', 'measure', {
          label: 'How will it be measured?',
          hint: 'What is counted or scored, from which record, at which time after the start.',
          control: 'textarea',
          needed: 'Say how it will be measured: the metric and the time point.',
        }),
      ],
      help: ({ outcome_code: code }) => measureHelp(code),
    },
    {
      name: 'population',
      title: 'Among whom?',
      inputs: [
        fieldInput('outcome', 'population', {
          label: 'Among whom?',
          hint: 'All who begin, not only those who stay to the end.',
          control: 'text',
        }),
      ],
    },
    {
      name: 'comparison',
      title: 'Compared with what?',
      inputs: [
        fieldInput('outcome', 'comparison', {
          label: 'Compared with what?',
          hint: '“Families on the waiting list, in an order drawn by lot”. Say “none” where there is none.',
          control: 'textarea',
          needed: 'Say what it is compared with, or that there is no comparison.',
        }),
      ],
      help: () => comparisonHelp,
    },
    {
      name: 'change',
      title: 'What is the smallest change worth having?',
      hint: 'The verdict asks for it: an improvement smaller than this is told as less than promised.',
      inputs: [
        fieldInput('outcome', 'scale', {
          label: 'In what it is given',
          control: 'select',
          options: plannedScales.map((value) => ({ value, text: scaleWords[value] })),
        }),
        fieldInput('outcome', 'smallest_worthwhile_change', {
          label: 'How large',
          hint: 'A difference as a plain number; 5 percentage points are 0.05. A ratio in the wanted direction: 0.8 is a fifth less.',
          control: 'text',
          unreadable: 'Enter a number of 0 or more, as 0.05 or 0.8.',
        }),
        fieldInput('outcome', 'baseline', {
          label: 'Where it stands today, where known',
          control: 'text',
          unreadable: 'Enter a number, as 0.23 or 14.',
        }),
      ],
      faults: ({ scale = '', smallest_worthwhile_change: change = '' }) =>
        change !== '' && scale === ''
          ? { scale: 'Choose what the change is given in, or leave the change empty.' }
          : {},
      help: ({ outcome_code: code }) => changeHelp(reader, code),
    },
    {
      name: 'due',
      title: 'When will it be known?',
      inputs: [
        fieldInput('outcome', 'due_on', {
          label: 'When will it be known?',
          hint: 'The day by which it is answered in public. After that day, and a time of grace, an unanswered promise is silent.',
          control: 'date',
          unreadable: 'Enter a day that exists, as 31 3 2029.',
        }),
      ],
    },
    {
      name: 'elsewhere',
      title: 'Is it registered anywhere else?',
      inputs: [
        fieldInput('outcome', 'registered_at', {
          label: 'Is it registered anywhere else?',
          hint: 'The address of a public registration (ISRCTN, OSF, ClinicalTrials.gov), where there is one.',
          control: 'text',
          unreadable: 'Enter one web address that begins with https://.',
        }),
      ],
    },
  ]
}
