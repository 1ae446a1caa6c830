import { type Application, mayDo, type PlainDate, type Shown } from '@candour/register'
import { shownReferring } from '../../../queries/shown.ts'
import { standingRecord } from '../../../queries/standing-record.ts'
import { dateInWords } from '../../../words/wording.ts'
import { paths } from '../../paths.ts'
import { type Answers, valuesIn } from '../answers.ts'
import { choiceType, fieldInput, yesOrNo } from '../field-input.ts'
import type { Option } from '../input.ts'
import type { CheckNote, Journey, Opening, Question, Section } from '../journey.ts'

/** Sends an application to an open round of a programme. */
export const apply: Journey = {
  name: 'apply',
  title: 'Apply to a round',
  deed: 'apply',
  about: 'programme',
  offer: 'Send an application to a round that is open.',
  says: [
    'Every application stays on record, the declined ones too: what was turned down is part of what was learned. You choose whether its title, its applicant and its places are published.',
    'The panel scores risk and potential apart. Something that may well fail is not turned down for that alone.',
  ],
  needs: ['What you propose, in a line', 'Where it would be tried', 'What it costs'],
  async open(opening) {
    const choices = await choicesOf(opening)
    if (choices === undefined) return undefined
    const { programme, rounds } = choices
    const section: Section = { name: 'application', title: 'The application', questions: questionsOf(choices) }
    const roundIn = ({ round_id: id }: Answers) => rounds.find((round) => round.id === id) ?? rounds[0]
    return {
      subject: { text: programme.name, href: paths.programme(programme.id) },
      sections: [section],
      wanted: (answers) => {
        const round = roundIn(answers)
        const organisation =
          choices.organisations.find(({ value }) => value === answers.organisation) ?? choices.organisations[0]
        return {
          reason: 'Sent by the applicant',
          ...(organisation === undefined ? {} : { organisation: organisation.value }),
          proposals: [
            {
              section: section.name,
              proposal: {
                kind: 'application',
                record: applicationIn(answers, programme.id, round?.id, organisation?.text, opening.reader.today),
              },
            },
          ],
        }
      },
      notes: publicNotes,
      done: () => ({
        title: 'Your application is sent',
        says: [
          'It is on record, undecided. The panel scores it; what it gave stays with the panel, and its decision with the reasons will be public.',
        ],
        links: rounds.map(({ id, name }) => ({ text: name, href: paths.round(id) })),
      }),
    }
  },
}

interface Choices {
  readonly programme: Shown<'programme'>
  /** Those that are open today. */
  readonly rounds: readonly Shown<'round'>[]
  readonly organisations: readonly Option[]
}

/** What this person can apply to, and for whom; undefined where no round is open, or they may not. */
async function choicesOf({ reader, who, subject, isSent }: Opening): Promise<Choices | undefined> {
  const programme = subject === undefined ? undefined : await standingRecord(reader, 'programme', subject)
  if (programme === undefined) return undefined
  const { today } = reader
  const rounds = (await shownReferring(reader, 'round', 'programme_id', [programme.id])).filter(
    ({ opens_on: opens, closes_on: closes }) => isSent || (opens <= today && today <= closes),
  )
  const able = who.member.memberships.filter(
    (one) =>
      one.role === 'contributor' &&
      mayDo({ ...who.member, memberships: [one] }, 'apply', {
        organisation: one.organisation,
        programme: programme.id,
      }),
  )
  const organisations = [...new Set(able.map(({ organisation }) => organisation))].map((value) => ({
    value,
    text: who.organisations.get(value) ?? value,
  }))
  return rounds.length === 0 || organisations.length === 0 ? undefined : { programme, rounds, organisations }
}

function questionsOf({ rounds, organisations }: Choices): readonly Question[] {
  const whichRound: Question = {
    name: 'round',
    title: 'To which round?',
    inputs: [
      {
        name: 'round_id',
        label: 'To which round?',
        control: 'radios',
        type: choiceType(rounds.map(({ id }) => id)),
        needed: 'Choose the round.',
        options: rounds.map(({ id: value, name: text, closes_on: closes }) => ({
          value,
          text,
          hint: `Open until ${dateInWords(closes)}`,
        })),
      },
    ],
  }
  const forWhom: Question = {
    name: 'organisation',
    title: 'For which organisation do you apply?',
    inputs: [
      {
        name: 'organisation',
        label: 'For which organisation do you apply?',
        control: 'radios',
        type: choiceType(organisations.map(({ value }) => value)),
        needed: 'Choose the organisation for which you apply.',
        options: organisations,
      },
    ],
  }
  return [
    ...(rounds.length > 1 ? [whichRound] : []),
    ...(organisations.length > 1 ? [forWhom] : []),
    {
      name: 'title',
      title: 'What do you propose?',
      inputs: [
        fieldInput('application', 'title', {
          label: 'What do you propose?',
          hint: 'In a line that tells it from others: “Evening hubs for teenagers on the edge of care”.',
          control: 'text',
          needed: 'Enter what you propose.',
        }),
      ],
    },
    {
      name: 'places',
      title: 'Where would it be tried?',
      inputs: [
        fieldInput('application', 'places', {
          label: 'Where would it be tried?',
          hint: 'Local authorities or regions, as you would say it.',
          control: 'text',
        }),
      ],
    },
    {
      name: 'amount',
      title: 'How much do you ask for?',
      inputs: [
        fieldInput('application', 'amount_sought_gbp', {
          label: 'How much do you ask for, in pounds?',
          control: 'text',
          prefix: '£',
          unreadable: 'Enter an amount in pounds, as 250,000.',
        }),
      ],
    },
    {
      name: 'confidence',
      title: 'Do you apply in confidence?',
      inputs: [
        {
          name: 'confidential',
          label: 'Do you apply in confidence?',
          hint: 'Title, applicant and places are then seen by the panel alone. That there was an application, what it asked for and what was decided stays public either way.',
          control: 'radios',
          type: choiceType(['true', 'false']),
          needed: 'Say whether you apply in confidence.',
          options: yesOrNo,
        },
      ],
    },
  ]
}

function applicationIn(
  answers: Answers,
  programme: string,
  round: string | undefined,
  applicant: string | undefined,
  today: PlainDate,
): Omit<Application, 'id'> {
  const values = valuesIn('application', answers)
  const { title = '', places, amount_sought_gbp: amount, confidential = false } = values
  return {
    programme_id: programme,
    ...(round === undefined ? {} : { round_id: round }),
    title,
    ...(applicant === undefined ? {} : { applicant }),
    ...(places === undefined ? {} : { places }),
    submitted_on: today,
    decision: 'pending',
    ...(amount === undefined ? {} : { amount_sought_gbp: amount }),
    ...(confidential ? { confidential } : {}),
  }
}

/** What will be published, and what not, field by field. */
function publicNotes(answers: Answers): readonly CheckNote[] {
  const always = [
    'that there is an application to this programme and round, under an id that tells nothing',
    'the day on which it was sent, and what it asks for in pounds',
    'what is decided, when, and why; the panel’s mean for risk and for potential once it is decided',
  ]
  if (answers.confidential !== 'true')
    return [
      {
        tone: 'says',
        title: 'What will be public',
        says: ['what you propose, your organisation as the applicant, and where', ...always],
      },
      {
        tone: 'says',
        title: 'What will not',
        says: ['your name', 'what each seat of the panel gave: that stays with the panel'],
      },
    ]
  return [
    { tone: 'says', title: 'What will be public', says: always },
    {
      tone: 'says',
      title: 'What will not',
      says: [
        'what you propose, your organisation, and where: the panel sees them, and whoever runs the register at its own machine',
        'which project it became, where it is funded',
        'your name, and your organisation in the log',
        'what each seat of the panel gave: that stays with the panel',
      ],
    },
  ]
}
