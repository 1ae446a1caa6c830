import { mayDo, type Round } from '@candour/register'
import { standingRecord } from '../../../queries/standing-record.ts'
import { paths } from '../../paths.ts'
import { type Answers, valuesIn } from '../answers.ts'
import { choiceType, fieldInput, yesOrNo } from '../field-input.ts'
import type { CheckNote, Journey, Section } from '../journey.ts'
import { speakingIdOf } from '../speaking-id.ts'

const anyDate = 'Enter a day that exists, as 27 3 2027.'
const isDrawn = ({ is_drawn: drawn }: Answers): boolean => drawn === 'true'

const call: Section = {
  name: 'round',
  title: 'The round',
  questions: [
    {
      name: 'name',
      title: 'What is the round called?',
      inputs: [
        fieldInput('round', 'name', {
          label: 'What is the round called?',
          hint: 'As applicants will know it: “Better Starts, round of 2027”.',
          control: 'text',
          needed: 'Enter what the round is called.',
        }),
      ],
    },
    {
      name: 'days',
      title: 'When is it open?',
      hint: 'Days of London. Applications are taken from the first to the end of the last.',
      inputs: [
        fieldInput('round', 'opens_on', {
          label: 'Opens on',
          control: 'date',
          needed: 'Enter the day on which it opens.',
          unreadable: anyDate,
        }),
        fieldInput('round', 'closes_on', {
          label: 'Closes on',
          control: 'date',
          needed: 'Enter the last day of it.',
          unreadable: anyDate,
        }),
        fieldInput('round', 'decides_on', {
          label: 'Applicants are told by',
          hint: 'Leave it empty where that is open.',
          control: 'date',
          unreadable: anyDate,
        }),
      ],
      faults: ({ opens_on: opens = '', closes_on: closes = '', decides_on: decides = '' }) => ({
        ...(closes < opens ? { closes_on: 'It closes before it opens.' } : {}),
        ...(decides !== '' && decides < closes ? { decides_on: 'Applicants would be told before it closes.' } : {}),
      }),
    },
    {
      name: 'criteria',
      title: 'What is looked for?',
      inputs: [
        fieldInput('round', 'criteria', {
          label: 'What is looked for?',
          hint: 'The panel scores risk and potential apart. Say here what counts as promising, and which risks are worth taking.',
          control: 'textarea',
          needed: 'Say what is looked for.',
        }),
      ],
    },
    {
      name: 'panel',
      title: 'How many seats score each application?',
      inputs: [
        fieldInput('round', 'panel_seats', {
          label: 'How many seats score each application?',
          hint: 'Until all of them have, each sees its own scores only.',
          control: 'text',
          width: 'short',
          needed: 'Enter how many seats score each application, from 1 to 99.',
          unreadable: 'Enter a whole number from 1 to 99.',
        }),
      ],
    },
    {
      name: 'lottery',
      title: 'Is part of it drawn?',
      inputs: [
        {
          name: 'is_drawn',
          label: 'Is part of it drawn?',
          hint: 'A lottery among those above a line and below the sure ones. What it rests on has to be said before the round opens, and never after.',
          control: 'radios',
          type: choiceType(['true', 'false']),
          needed: 'Say whether part of it is drawn.',
          options: yesOrNo,
        },
      ],
    },
    {
      name: 'commitment',
      title: 'What is the commitment?',
      isAsked: isDrawn,
      inputs: [
        fieldInput('round', 'lottery_commitment', {
          label: 'What is the commitment?',
          hint: 'What “candour lottery commit secret.txt” printed: 64 hexadecimal digits. The secret itself stays with you until the draw; without it there is none.',
          control: 'text',
          needed: 'Enter the commitment.',
          unreadable: 'Enter 64 hexadecimal digits, as candour lottery commit prints them.',
        }),
      ],
    },
    {
      name: 'value',
      title: 'Which public value decides?',
      hint: 'Something that many see at once and nobody here can choose, known after the round has closed.',
      isAsked: isDrawn,
      inputs: [
        fieldInput('round', 'lottery_value', {
          label: 'Which value',
          hint: 'So that nobody can doubt which: “the six main numbers of the National Lottery draw of 6 March 2027, ascending, parted by spaces”.',
          control: 'textarea',
          needed: 'Say which value decides.',
        }),
        fieldInput('round', 'lottery_value_address', {
          label: 'Where it is read',
          control: 'text',
          needed: 'Enter the web address where it is read.',
          unreadable: 'Enter one web address that begins with https://.',
        }),
        fieldInput('round', 'lottery_value_known_on', {
          label: 'The day on which it comes to be known',
          control: 'date',
          needed: 'Enter the day on which it comes to be known.',
          unreadable: anyDate,
        }),
      ],
      faults: ({ lottery_value_known_on: known = '', closes_on: closes = '' }) =>
        known <= closes
          ? { lottery_value_known_on: 'It would be known before the round has closed: enter a day after that.' }
          : ({} as Readonly<Record<string, string>>),
    },
  ],
}

/** Opens a round of a programme: its days, its criteria, its panel, and what a draw will rest on. */
export const openRound: Journey = {
  name: 'open-round',
  title: 'Open a round',
  deed: 'set-rules',
  about: 'programme',
  offer: 'Say when applications are taken, what is looked for, and how it is decided.',
  says: [
    'A round has a page of its own, on which applicants read what they are judged by before they write.',
    'Where part of it is drawn, make the commitment first: “candour lottery commit secret.txt”.',
  ],
  needs: ['The days on which it opens and closes', 'What is looked for', 'How many seats the panel has'],
  async open({ reader, who, subject }) {
    const programme = subject === undefined ? undefined : await standingRecord(reader, 'programme', subject)
    if (programme === undefined || !mayDo(who.member, 'set-rules', { programme: programme.id })) return undefined
    return {
      subject: { text: programme.name, href: paths.programme(programme.id) },
      sections: [call],
      wanted: (answers, draft) => ({
        reason: 'Opened by the programme',
        proposals: [{ section: call.name, proposal: { kind: 'round', record: roundIn(answers, programme.id, draft) } }],
      }),
      notes: (answers) => notesOf(answers, reader.today),
      done: ({ entries = [] }) => {
        const id = entries.find(({ kind }) => kind === 'round')?.id
        return {
          title: 'The round is on record',
          says: [
            'It is public now. Applications are taken from the day on which it opens; the panel finds them on its page.',
          ],
          links: [
            ...(id === undefined ? [] : [{ text: 'See the round', href: paths.round(id) }]),
            { text: 'The panel’s page', href: paths.panel(programme.id) },
          ],
        }
      },
    }
  },
}

function roundIn(answers: Answers, programme: string, draft: string): Round {
  const { lottery_commitment, lottery_value, lottery_value_address, lottery_value_known_on, ...values } = valuesIn(
    'round',
    answers,
  )
  const lottery = { lottery_commitment, lottery_value, lottery_value_address, lottery_value_known_on }
  return {
    ...values,
    ...(isDrawn(answers) ? Object.fromEntries(Object.entries(lottery).filter(([, value]) => value !== undefined)) : {}),
    id: speakingIdOf('round', values.name ?? '', draft),
    programme_id: programme,
    name: values.name ?? '',
    opens_on: values.opens_on ?? ('' as Round['opens_on']),
    closes_on: values.closes_on ?? ('' as Round['closes_on']),
  }
}

function notesOf(answers: Answers, today: string): readonly CheckNote[] {
  return [
    {
      tone: 'says',
      title: 'All of it will be public',
      says: ['The round stands on the page of its programme, with your role and your organisation. Not your name.'],
    },
    ...(isDrawn(answers)
      ? [
          {
            tone: 'warns',
            title: 'What the draw rests on cannot be changed once the round is open',
            says: [
              'Commitment, value, its address and day, and the opening day stay as they are from then on.',
              'Keep the secret where nobody reads it and where it cannot be lost.',
            ],
          } as const,
        ]
      : []),
    ...((answers.opens_on ?? '') <= today
      ? [
          {
            tone: 'says',
            title: 'It is open at once',
            says: ['Its first day has come: applications are taken from now on.'],
          } as const,
        ]
      : []),
  ]
}
