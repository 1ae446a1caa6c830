import {
  commitmentOf,
  type Draw,
  hasLottery,
  isDrawn,
  listDigestOf,
  lotteryOf,
  mayDo,
  publicValue,
  type Shown,
  sha256Hex,
  sortedList,
} from '@candour/register'
import { panelDossier } from '../../../queries/panel.ts'
import { sha256 } from '../../../queries/rounds.ts'
import { shownReferring } from '../../../queries/shown.ts'
import { standingRecord } from '../../../queries/standing-record.ts'
import { counted, dateInWords } from '../../../words/wording.ts'
import { paths } from '../../paths.ts'
import { type Answers, valuesIn } from '../answers.ts'
import { fieldInput } from '../field-input.ts'
import type { CheckNote, Journey, Opened, Opening, Question, Section } from '../journey.ts'
import { speakingIdOf } from '../speaking-id.ts'

/** An application that may be in a draw, with the potential that its panel gave it. */
interface Candidate {
  readonly id: string
  readonly title: string
  readonly potential: number
}

const onlyLine = 'Enter a number from 0 to 10, as 6 or 6.5.'

/** Publishes the list of a round's lottery once it has closed; then, once the public value is known, draws. */
export const draw: Journey = {
  name: 'draw',
  title: 'Draw part of a round',
  deed: 'draw-lottery',
  about: 'round',
  offer: 'Publish the list, then draw from it: nobody chooses who.',
  says: [
    'First the list, once the round has closed and before the public value is known. Then, once it is known, the secret is opened and the draw follows.',
    'What was published cannot be changed. Anybody can make the draw again.',
  ],
  needs: [
    'For the list: the line from which on applications are drawn, and how many',
    'For the draw: the secret, and the public value',
  ],
  async open(opening) {
    const { reader, who, subject } = opening
    const round = subject === undefined ? undefined : await standingRecord(reader, 'round', subject)
    if (round === undefined || !hasLottery(round)) return undefined
    if (!mayDo(who.member, 'draw-lottery', { programme: round.programme_id })) return undefined
    const [begun] = await shownReferring(reader, 'draw', 'round_id', [round.id])
    const about = { text: round.name, href: paths.round(round.id) }
    if (opening.isSent && begun !== undefined)
      return isDrawn(begun) ? drawing(begun, round, about) : publishing(opening, round, about)
    if (begun === undefined) return reader.today > round.closes_on ? publishing(opening, round, about) : undefined
    const { lottery_value_known_on: known } = round
    return isDrawn(begun) || known === undefined || reader.today < known ? undefined : drawing(begun, round, about)
  },
}

async function publishing(
  { reader, who }: Opening,
  round: Shown<'round'>,
  subject: NonNullable<Opened['subject']>,
): Promise<Opened | undefined> {
  const dossier = await panelDossier(reader, who, round.programme_id)
  const candidates = (dossier?.applications ?? []).flatMap(({ application, all }): readonly Candidate[] => {
    if (application.round_id !== round.id || application.decision !== 'pending') return []
    const potential = application.potential_score ?? all?.potential
    return potential === undefined ? [] : [{ id: application.id, title: application.title, potential }]
  })
  const section: Section = {
    name: 'list',
    title: 'The list',
    questions: [
      {
        name: 'lines',
        title: 'Which applications are drawn?',
        hint: 'By the potential that the panel gave. Those below the line are declined, those from the sure line on funded without a draw.',
        help: () => [
          {
            title: `${counted(candidates.length, 'undecided application')} with all scores`,
            says: [],
            rows: [...candidates]
              .sort((a, b) => b.potential - a.potential)
              .map(({ title, potential }) => ({ text: title, says: `potential ${potential.toFixed(1)}` })),
          },
        ],
        inputs: [
          fieldInput('draw', 'line', {
            label: 'From which potential on',
            control: 'text',
            width: 'short',
            needed: onlyLine,
            unreadable: onlyLine,
          }),
          fieldInput('draw', 'sure_line', {
            label: 'From which potential on one is sure',
            hint: 'Leave it empty where none is.',
            control: 'text',
            width: 'short',
            unreadable: onlyLine,
          }),
          fieldInput('draw', 'to_draw', {
            label: 'How many are drawn',
            control: 'text',
            width: 'short',
            needed: 'Enter how many are drawn.',
            unreadable: 'Enter a whole number of at least 1.',
          }),
        ],
        faults: (answers): Readonly<Record<string, string>> => {
          const { line, sure_line: sure, to_draw: toDraw = 0 } = valuesIn('draw', answers)
          if (sure !== undefined && line !== undefined && sure <= line)
            return { sure_line: 'The sure line lies above the other.' }
          const listed = listIn(candidates, answers).length
          return listed <= toDraw
            ? {
                to_draw: `Of ${counted(listed, 'application')} in the draw fewer must be drawn, or there is nothing to draw.`,
              }
            : {}
        },
      },
    ],
  }
  return {
    subject,
    sections: [section],
    wanted: (answers, draft) => {
      const list = listIn(candidates, answers)
      const { line, sure_line: sure, to_draw: toDraw = 1 } = valuesIn('draw', answers)
      return {
        reason: 'The list of the lottery, published once the round had closed',
        proposals: [
          {
            section: section.name,
            proposal: {
              kind: 'draw',
              record: {
                id: speakingIdOf('draw', `${round.id} draw`, draft),
                round_id: round.id,
                programme_id: round.programme_id,
                list_digest: listDigestOf(list, sha256),
                to_draw: toDraw,
                ...(line === undefined ? {} : { line }),
                ...(sure === undefined ? {} : { sure_line: sure }),
                eligible: list,
              },
            },
          },
        ],
      }
    },
    notes: (answers) => {
      const list = listIn(candidates, answers)
      return [
        {
          tone: 'says',
          title: `${counted(list.length, 'application')} in the draw`,
          says: [`Their ids will be public, with the digest ${listDigestOf(list, sha256)}.`],
        },
        {
          tone: 'warns',
          title: 'It cannot be changed',
          says: [
            `The draw follows from it once the public value is known, on ${dateInWords(round.lottery_value_known_on ?? reader.today)}.`,
          ],
        },
      ]
    },
    done: ({ entries = [] }) => ({
      title: 'The list is published',
      says: ['Come back once the public value is known, with the secret.'],
      links: drawLinks(entries, round),
    }),
  }
}

const listIn = (candidates: readonly Candidate[], answers: Answers): readonly string[] => {
  const { line = 0, sure_line: sure = Number.POSITIVE_INFINITY } = valuesIn('draw', answers)
  return sortedList(candidates.filter(({ potential }) => potential >= line && potential < sure).map(({ id }) => id))
}

function drawLinks(entries: readonly { readonly kind: string; readonly id: string }[], round: Shown<'round'>) {
  const id = entries.find(({ kind }) => kind === 'draw')?.id
  return [
    ...(id === undefined ? [] : [{ text: 'The draw, step by step', href: paths.draw(id) }]),
    { text: 'The panel’s page', href: paths.panel(round.programme_id) },
  ]
}

function drawing(begun: Shown<'draw'>, round: Shown<'round'>, subject: NonNullable<Opened['subject']>): Opened {
  const known = round.lottery_value_known_on ?? ''
  const value: Question = {
    name: 'value',
    title: 'What is the public value?',
    hint: round.lottery_value ?? '',
    inputs: [
      {
        ...fieldInput('draw', 'public_value', {
          label: 'The value',
          hint: 'Exactly as it was named beforehand, its parts in that order, one space between them.',
          control: 'text',
          needed: 'Enter the public value.',
        }),
        type: publicValue,
      },
      fieldInput('draw', 'public_value_on', {
        label: 'The day on which it came to be known',
        control: 'date',
        needed: 'Enter the day on which it came to be known.',
        unreadable: 'Enter a day that exists, as 27 3 2027.',
      }),
      fieldInput('draw', 'public_value_source', {
        label: 'Where you read it',
        control: 'text',
        needed: 'Enter the web address where you read it.',
        unreadable: 'Enter one web address that begins with https://.',
      }),
    ],
    faults: ({ public_value_on: on = '' }): Readonly<Record<string, string>> =>
      on < known
        ? {
            public_value_on: `It was to be known on ${dateInWords(round.lottery_value_known_on ?? begun.public_value_on ?? round.closes_on)}: a value from before then does not count.`,
          }
        : {},
  }
  const secret: Question = {
    name: 'secret',
    title: 'What is the secret?',
    inputs: [
      {
        ...fieldInput('draw', 'opened_commitment', {
          label: 'What is the secret?',
          hint: 'The 64 hexadecimal digits in the file that “candour lottery commit” wrote. They are public once you send this.',
          control: 'text',
          needed: 'Enter the secret.',
          unreadable: 'Enter 64 hexadecimal digits.',
        }),
        type: sha256Hex,
      },
    ],
    faults: ({ opened_commitment: opened = '' }): Readonly<Record<string, string>> =>
      commitmentOf(opened, sha256) === round.lottery_commitment
        ? {}
        : { opened_commitment: 'This is not the secret that was committed to before the round opened.' },
  }
  const section: Section = { name: 'draw', title: 'The draw', questions: [value, secret] }
  return {
    subject,
    sections: [section],
    wanted: (answers) => ({
      reason: 'Drawn as it was published',
      proposals: [
        { section: section.name, proposal: { kind: 'draw', id: begun.id, patch: { ...resultIn(begun, answers) } } },
      ],
    }),
    notes: (answers): readonly CheckNote[] => {
      const { drawn = [] } = resultIn(begun, answers)
      return [
        {
          tone: 'says',
          title: `${counted(drawn.length, 'application')} drawn`,
          says: [
            drawn.join(', '),
            'It follows from list, secret and value; nobody can choose it, and anybody can make it again.',
          ],
        },
      ]
    },
    done: ({ entries = [] }) => ({
      title: 'Drawn',
      says: ['Decide the applications now: those drawn are funded, the others declined with the reason “Not drawn”.'],
      links: drawLinks(entries, round),
    }),
  }
}

/** What follows from what was answered, and from the list that was published. */
function resultIn(begun: Draw, answers: Answers): Partial<Draw> {
  const {
    opened_commitment: secret = '',
    public_value: value = '',
    public_value_on,
    public_value_source,
  } = valuesIn('draw', answers)
  const list = begun.eligible ?? []
  const { order, drawn } = lotteryOf({ secret, list, publicValue: value, toDraw: begun.to_draw }, sha256)
  return {
    eligible: list,
    opened_commitment: secret,
    public_value: value,
    ...(public_value_on === undefined ? {} : { public_value_on }),
    ...(public_value_source === undefined ? {} : { public_value_source }),
    draw_order: order.map(({ id }) => id),
    drawn,
  }
}
