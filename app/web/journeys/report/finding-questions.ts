import {
  type Direction,
  designs,
  directions,
  findingParts,
  outcomeCodes,
  type ReportedDirection,
  scales,
} from '@candour/register'
import { designWords } from '../../../words/code-words.ts'
import { scaleWords } from '../../../words/estimate-words.ts'
import type { Answers } from '../answers.ts'
import { choiceType, fieldInput, yesOrNo } from '../field-input.ts'
import type { Option } from '../input.ts'
import type { Question } from '../journey.ts'

/** Answered for a promise of which there is nothing to say yet. */
export const notNow = 'not-now'
/** Answered for a result that is about the whole of whom it was promised for. */
export const wholePart = 'whole'

const cameOf: Readonly<Record<ReportedDirection, string>> = {
  better: 'It went the way that was wanted',
  'no-change': 'It made no difference that could be seen',
  worse: 'It went the wrong way',
  mixed: 'It went both ways, by part or by measure',
  'not-measured': 'It was not measured',
  'too-early': 'It is too early to say',
}

const partWords: Readonly<Record<(typeof findingParts)[number], string>> = {
  subgroup: 'A part of them only',
  'other-population': 'Other people than promised',
  'other-time': 'Another time than promised',
  'other-analysis': 'Another analysis than promised',
}

const isSized = ({ reported_direction: came = '' }: Answers) => ['better', 'no-change', 'worse', 'mixed'].includes(came)
const isAnswer = ({ reported_direction: came = '' }: Answers) => came !== '' && came !== notNow

/** What came of it, asked of every promise and of what was never promised. */
function cameQuestion(more: readonly Option[]): Question {
  const options = [...Object.entries(cameOf).map(([value, text]) => ({ value, text })), ...more]
  return {
    name: 'came',
    title: 'What came of it?',
    inputs: [
      {
        name: 'reported_direction',
        label: 'What came of it?',
        hint: 'As the report says it. The verdict follows from the numbers and the design, by published rules: nobody chooses it.',
        control: 'radios',
        type: choiceType(options.map(({ value }) => value)),
        needed: 'Choose what came of it.',
        options,
      },
    ],
  }
}

const notMeasured: Question = {
  name: 'why-not',
  title: 'Why was it not measured?',
  isAsked: ({ reported_direction: came }) => came === 'not-measured',
  inputs: [
    fieldInput('finding', 'caveat', {
      label: 'Why was it not measured?',
      hint: 'It stands beside the promise. A promise that says why it was not measured is not silent.',
      control: 'textarea',
      needed: 'Say why it was not measured.',
    }),
  ],
}

const size: Question = {
  name: 'size',
  title: 'How large was the difference?',
  hint: 'As printed in the report. Leave empty what it does not print; without an interval the verdict says how little is known.',
  isAsked: isSized,
  inputs: [
    fieldInput('finding', 'scale', {
      label: 'In what it is given',
      control: 'select',
      options: scales.map((value) => ({ value, text: scaleWords[value] })),
    }),
    fieldInput('finding', 'estimate', {
      label: 'The difference',
      hint: '5 percentage points are 0.05; a ratio of 0.8 is a fifth less.',
      control: 'text',
      unreadable: 'Enter a number, as -0.05 or 0.8.',
    }),
    fieldInput('finding', 'ci_low', {
      label: 'Lower end of its interval',
      control: 'text',
      unreadable: 'Enter a number.',
    }),
    fieldInput('finding', 'ci_high', {
      label: 'Upper end of its interval',
      control: 'text',
      unreadable: 'Enter a number.',
    }),
    fieldInput('finding', 'ci_level', {
      label: 'Level of the interval',
      hint: 'Empty where it is 95.',
      control: 'text',
      suffix: '%',
      unreadable: 'Enter a number from 50 to 99.99.',
    }),
    fieldInput('finding', 'n', {
      label: 'How many people it rests on',
      control: 'text',
      unreadable: 'Enter a whole number.',
    }),
  ],
  faults: sizeFaults,
}

/** What is wrong with numbers that were read one by one. The register judges them again when they are sent. */
function sizeFaults({
  scale = '',
  estimate = '',
  ci_low: low = '',
  ci_high: high = '',
}: Answers): Readonly<Record<string, string>> {
  if (estimate !== '' && scale === '') return { scale: 'Choose what the difference is given in.' }
  if ((low === '') !== (high === ''))
    return { [low === '' ? 'ci_low' : 'ci_high']: 'Enter both ends of the interval, or neither.' }
  if (low !== '' && Number(low) > Number(high)) return { ci_low: 'The lower end is above the upper one.' }
  if (low !== '' && estimate !== '' && (Number(estimate) < Number(low) || Number(estimate) > Number(high)))
    return { estimate: 'The difference lies outside its interval.' }
  return {}
}

const design: Question = {
  name: 'design',
  title: 'How was it found out?',
  isAsked: isSized,
  inputs: [
    fieldInput('finding', 'design', {
      label: 'How was it found out?',
      hint: 'It decides how sure the verdict can be.',
      control: 'radios',
      needed: 'Choose how it was found out.',
      options: designs.map((value) => ({ value, text: designWords[value] })),
    }),
  ],
}

const compared: Question = {
  name: 'compared',
  title: 'Compared with what, and among whom?',
  isAsked: isSized,
  inputs: [
    fieldInput('finding', 'comparison', { label: 'Compared with', control: 'text' }),
    {
      name: 'part',
      label: 'Is it about all of those for whom it was promised, at the time that was promised?',
      control: 'radios',
      type: choiceType([wholePart, ...findingParts]),
      needed: 'Say whether it is about all of them.',
      options: [
        { value: wholePart, text: 'Yes, all of them' },
        ...findingParts.map((value) => ({ value, text: partWords[value] })),
      ],
    },
  ],
}

const words: Question = {
  name: 'words',
  title: 'What should readers know?',
  isAsked: (answers) => isAnswer(answers) && answers.reported_direction !== 'not-measured',
  inputs: [
    fieldInput('finding', 'headline', {
      label: 'The result in one sentence',
      hint: '“11 in 100 went into care within a year, against 12 in 100 of those who waited.”',
      control: 'textarea',
      needed: 'Say the result in one sentence.',
    }),
    fieldInput('finding', 'caveat', {
      label: 'What must be kept in mind, where there is something',
      control: 'textarea',
    }),
  ],
}

/** Asked of a promise. @param hasEarlier whether it was answered before */
export function answerQuestions(hasEarlier: boolean): readonly Question[] {
  const later: Option = { value: notNow, text: 'Nothing yet: leave this promise open' }
  const replaces: Question = {
    name: 'replaces',
    title: 'Does it take the place of what was reported before?',
    isAsked: isAnswer,
    inputs: [
      {
        name: 'takes_place',
        label: 'Does it take the place of what was reported before?',
        hint: 'What was reported stays on record either way.',
        control: 'radios',
        type: choiceType(['true', 'false']),
        needed: 'Say whether it takes the place of the earlier result.',
        options: yesOrNo,
      },
    ],
  }
  return [cameQuestion([later]), notMeasured, size, design, compared, words, ...(hasEarlier ? [replaces] : [])]
}

/** Asked of a result that was never promised. */
export const unpromisedQuestions: readonly Question[] = [
  {
    name: 'what',
    title: 'What was found, that nobody had promised?',
    hint: 'It is shown, and marked as never promised.',
    inputs: [
      fieldInput('finding', 'outcome', {
        label: 'What it is about',
        control: 'text',
        needed: 'Enter what it is about.',
      }),
      fieldInput('finding', 'outcome_code', {
        label: 'The nearest in the list of outcomes',
        control: 'select',
        options: outcomeCodes.map(({ code: value, label: text }) => ({ value, text })),
      }),
      fieldInput('finding', 'direction_wanted', {
        label: 'Which way is better?',
        control: 'radios',
        needed: 'Choose which way is better.',
        options: directions.map((value: Direction) => ({
          value,
          text: value === 'increase' ? 'More of it' : 'Less of it',
        })),
      }),
    ],
  },
  cameQuestion([]),
  notMeasured,
  size,
  design,
  compared,
  words,
]
