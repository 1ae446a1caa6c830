import { type Application, decisionReasons } from '@candour/register'
import { standingWithVersions } from '../../../queries/versioned-records.ts'
import { decisionWords } from '../../../words/application-words.ts'
import { said } from '../../../words/statistic-words.ts'
import { paths } from '../../paths.ts'
import { type Answers, valuesIn } from '../answers.ts'
import { choiceType, fieldInput } from '../field-input.ts'
import type { CheckNote, Journey, Question } from '../journey.ts'
import { applicationBefore, applicationHelp } from '../own-application.ts'

const made = ['funded', 'declined', 'withdrawn'] as const
type Made = (typeof made)[number]

/** The kind of reasons that each decision is given with. */
const kindOfReasons: { readonly [D in Made]: string } = { funded: 'fund', declined: 'decline', withdrawn: 'withdraw' }

const reasonsFor = (decision: Made): Question => {
  const options = decisionReasons
    .filter(({ kind }) => kind === kindOfReasons[decision])
    .map(({ code: value, label: text, description: hint }) => ({ value, text, ...(hint === '' ? {} : { hint }) }))
  const title = {
    funded: 'Why is it funded?',
    declined: 'Why is it declined?',
    withdrawn: 'Why is it not decided?',
  }[decision]
  return {
    name: `reasons-${decision}`,
    title,
    isAsked: (answers) => answers.decision === decision,
    inputs: [
      {
        ...fieldInput('application', 'reasons', {
          label: title,
          hint: 'Public, by the word alone. Choose all that counted.',
          control: 'checkboxes',
          needed: 'Choose at least one reason.',
          options,
        }),
        name: `reasons_${decision}`,
      },
    ],
  }
}

const decisionQuestion: Question = {
  name: 'decision',
  title: 'What is decided?',
  inputs: [
    {
      name: 'decision',
      label: 'What is decided?',
      control: 'radios',
      type: choiceType([...made]),
      needed: 'Choose what is decided.',
      options: [
        { value: 'funded', text: 'It is funded' },
        {
          value: 'declined',
          text: 'It is declined',
          hint: 'It stays on record, without a name where the applicant asked for that.',
        },
        { value: 'withdrawn', text: 'The applicant withdrew it' },
      ],
    },
  ],
}
const dayQuestion: Question = {
  name: 'day',
  title: 'When was it decided?',
  inputs: [
    fieldInput('application', 'decided_on', {
      label: 'When was it decided?',
      control: 'date',
      needed: 'Enter the day on which it was decided.',
      unreadable: 'Enter a day that exists, as 27 3 2027.',
    }),
  ],
}

/** Decides an application, with reasons of a closed list. */
export const decide: Journey = {
  name: 'decide',
  title: 'Decide an application',
  deed: 'decide-application',
  about: 'application',
  offer: 'Fund it or decline it, with the reasons.',
  says: [
    'A decision is public with its reasons, which are words of a list so that they can be counted. Declined applications stay: whether boldness was paid for or punished is asked of all of them.',
  ],
  needs: [],
  async open(opening) {
    const before = await applicationBefore(opening)
    if (before === undefined || !(before.mayDecide || opening.isSent)) return undefined
    const { application, subject } = before
    const [versioned] = await standingWithVersions(opening.reader, 'application', [application.id])
    if (versioned === undefined) return undefined
    const help = () => applicationHelp(before)
    const key = `application/${application.id}`
    return {
      subject,
      sections: [
        {
          name: 'decision',
          title: 'The decision',
          questions: [{ ...decisionQuestion, help }, ...made.map(reasonsFor), dayQuestion],
        },
      ],
      begin: { decided_on: opening.reader.today },
      seen: { [key]: versioned.version },
      wanted: (answers, _draft, seen) => ({
        reason: 'Decided by the programme',
        proposals: [
          {
            section: 'decision',
            proposal: {
              kind: 'application',
              id: application.id,
              patch: patchOf(answers, before.all),
              ...(seen[key] === undefined ? {} : { after: seen[key] }),
            },
          },
        ],
      }),
      notes: (answers) => notesOf(answers, application, before.all),
      done: () => ({
        title: 'Decided',
        says: ['The decision and its reasons are public now. Tell the applicant: the register does not.'],
        links: [
          { text: 'What is left to decide', href: paths.panel(application.programme_id) },
          { text: 'Was boldness paid for, or punished?', href: paths.screening(application.programme_id) },
        ],
      }),
      answerFor: (_kind, _id, column) => (column in { decision: 1, decided_on: 1 } ? column : undefined),
    }
  },
}

const decisionIn = ({ decision }: Answers): Made => made.find((one) => one === decision) ?? 'declined'

function patchOf(
  answers: Answers,
  all: { readonly risk: number; readonly potential: number } | undefined,
): Readonly<Record<string, unknown>> {
  const decision = decisionIn(answers)
  const { reasons, decided_on: on } = valuesIn('application', {
    ...answers,
    reasons: answers[`reasons_${decision}`] ?? '',
  })
  return {
    decision,
    ...(on === undefined ? {} : { decided_on: on }),
    reasons: reasons ?? null,
    // The mean as people say it: more digits would tell what single seats gave.
    ...(all === undefined ? {} : { risk_score: inTenths(all.risk), potential_score: inTenths(all.potential) }),
  }
}

const inTenths = (mean: number): number => Math.round(mean * 10) / 10

function notesOf(
  answers: Answers,
  { confidential }: Application,
  all: { readonly seats: number; readonly risk: number; readonly potential: number } | undefined,
): readonly CheckNote[] {
  return [
    {
      tone: 'says',
      title: 'What will be public',
      says: [
        `that it is ${decisionWords[decisionIn(answers)]}, when, and these reasons`,
        all === undefined
          ? 'no scores: the panel’s are not all in, so none is published with the decision'
          : `the panel’s mean: risk ${said(inTenths(all.risk))}, potential ${said(inTenths(all.potential))}; not what each seat gave`,
        ...(confidential ? ['its title, applicant and places stay with the panel'] : []),
      ],
    },
    ...(all === undefined
      ? [
          {
            tone: 'warns',
            title: 'Not all seats have scored it',
            says: ['Decided now, it counts in no question about whether boldness was paid for or punished.'],
          } as const,
        ]
      : []),
  ]
}
