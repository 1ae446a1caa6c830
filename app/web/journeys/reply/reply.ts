import { mayDo, personNamedHere, type Records, replyAbout, type Shown } from '@candour/register'
import type { SignedIn } from '../../../accounts/signed-in.ts'
import { subjectOfProject } from '../../../queries/deed-subjects.ts'
import { type RecordAtHand, recordsOfProject } from '../../../queries/project-records.ts'
import type { SearchingReader } from '../../../queries/reader.ts'
import { firstSentence } from '../../../words/first-sentence.ts'
import { capitalised } from '../../../words/wording.ts'
import { paths } from '../../paths.ts'
import { type Answers, valuesIn } from '../answers.ts'
import { addressesAsRead, addressesAsTyped, choiceType, fieldInput } from '../field-input.ts'
import type { Option } from '../input.ts'
import type { CheckNote, Journey, Question, Wanted } from '../journey.ts'
import { calledInWords } from '../record-words.ts'

/** Replies to what is on record of a project: the right of those who ran it, evaluated it or are named there. */
export const reply: Journey = {
  name: 'reply',
  title: 'Reply to what is on record',
  deed: 'reply',
  about: 'project',
  offer: 'Say how you see it: it stands beside the verdict, in your own words.',
  says: [
    'Those who ran a project, evaluated it or are named in its record have a right of reply. It is shown beside the verdict, with your organisation and the day, and is never edited by others.',
    'A reply changes no verdict: that follows from what was promised and found. Where something on record is wrong, correct it instead.',
  ],
  needs: [
    'What you reply to: the project as a whole, or one result, promise, lesson or claim of it',
    'Addresses of documents that bear you out, if there are any',
  ],
  async open({ reader, who, subject }) {
    const records = subject === undefined ? [] : await recordsOfProject(reader, subject)
    const project = records.find(isProject)
    if (project === undefined) return undefined
    const speakers = await speakersFor(reader, who, project.record)
    if (speakers.length === 0) return undefined
    const choices = { things: thingsOf(records), speakers }
    return {
      subject: { text: project.name, href: paths.project(project.id) },
      sections: [{ name: 'reply', title: 'Your reply', questions: questionsOf(choices) }],
      wanted: (answers) => wantedIn(answers, project.id, speakers, reader),
      notes: (answers) => notesOf(answers, speakers),
      done: ({ entries = [] }) => ({
        title: 'Your reply is on record',
        says: [
          'It stands beside the verdict, and in full further down the page.',
          'You can change it or withdraw it later: what it said stays in its history.',
        ],
        links: [
          ...entries.map(({ id }) => ({ text: 'Read your reply', href: paths.reply(id) })),
          { text: 'See it beside the verdict', href: paths.project(project.id) },
        ],
      }),
    }
  },
}

/** In whose name somebody replies: an organisation of theirs, by its id, or a person without an account. */
interface Speaker extends Option {
  readonly organisation?: string
}

const forPerson = 'person'

const isProject = (one: RecordAtHand): one is RecordAtHand<'project'> => one.kind === 'project'

/** In whose name this person may reply to a project; none where they may not. */
async function speakersFor(
  reader: SearchingReader,
  { member, organisations }: SignedIn,
  project: Shown<'project'>,
): Promise<readonly Speaker[]> {
  const subject = await subjectOfProject(reader, project, organisations)
  const able = member.memberships.filter((one) => mayDo({ ...member, memberships: [one] }, 'reply', subject))
  const own = [...new Set(able.map(({ organisation }) => organisation))].map((organisation) => ({
    value: organisation,
    text: organisations.get(organisation) ?? organisation,
    organisation,
  }))
  // Whoever may correct any record enters it for somebody without an account.
  return mayDo(member, 'correct')
    ? [
        ...own,
        { value: forPerson, text: personNamedHere, hint: 'For somebody whom the record names and who has no account' },
      ]
    : own
}

/** What of a project can be replied to, the project as a whole first. What was told in confidence does not lead here. */
function thingsOf(records: readonly RecordAtHand[]): readonly Option[] {
  const kinds = new Set<string>(replyAbout.map(({ kind }) => kind))
  return [
    { value: 'project', text: 'The project as a whole' },
    ...records
      .filter(({ kind }) => kinds.has(kind))
      .map(({ kind, id, name }) => ({
        value: `${kind}/${id}`,
        text: `${capitalised(calledInWords(kind))}: ${firstSentence(name, 100)}`,
      })),
  ]
}

const mostRadios = 12

function questionsOf({
  things,
  speakers,
}: {
  readonly things: readonly Option[]
  readonly speakers: readonly Speaker[]
}): readonly Question[] {
  const what = 'What do you reply to?'
  const whose = 'In whose name do you reply?'
  return [
    ...(things.length > 1
      ? [
          {
            name: 'about',
            title: what,
            inputs: [
              {
                name: 'about',
                label: what,
                control: things.length > mostRadios ? ('select' as const) : ('radios' as const),
                type: choiceType(things.map(({ value }) => value)),
                needed: 'Choose what you reply to.',
                options: things,
              },
            ],
          },
        ]
      : []),
    {
      name: 'text',
      title: 'How do you see it?',
      inputs: [
        fieldInput('reply', 'text', {
          label: 'How do you see it?',
          hint: 'In your own words, for everybody to read. The first sentence stands beside the verdict. Name no child, family or colleague.',
          control: 'textarea',
          needed: 'Enter your reply.',
        }),
      ],
    },
    ...(speakers.length > 1
      ? [
          {
            name: 'by',
            title: whose,
            inputs: [
              {
                name: 'speaker',
                label: whose,
                hint: 'It is published with the reply; your own name is not.',
                control: 'radios' as const,
                type: choiceType(speakers.map(({ value }) => value)),
                needed: 'Choose in whose name you reply.',
                options: speakers,
              },
            ],
          },
        ]
      : []),
    {
      name: 'sources',
      title: 'Does a document bear you out?',
      inputs: [
        fieldInput('reply', 'source_urls', {
          label: 'Does a document bear you out?',
          hint: 'Its public web address, one a line. Leave it empty where there is none.',
          control: 'textarea',
          asRead: addressesAsRead,
          asTyped: addressesAsTyped,
        }),
      ],
    },
  ]
}

function speakerIn(answers: Answers, speakers: readonly Speaker[]): Speaker | undefined {
  return speakers.length === 1 ? speakers[0] : speakers.find(({ value }) => value === answers.speaker)
}

function wantedIn(answers: Answers, project: string, speakers: readonly Speaker[], { today }: SearchingReader): Wanted {
  const speaker = speakerIn(answers, speakers)
  const { text = '', source_urls } = valuesIn('reply', answers)
  const [kind, id] = (answers.about ?? '').split('/')
  const about = replyAbout.find((one) => one.kind === kind)
  const record: Omit<Records['reply'], 'id'> = {
    project_id: project,
    ...(about === undefined || id === undefined ? {} : { [about.field]: id }),
    text,
    by: speaker?.text ?? '',
    replied_on: today,
    ...(source_urls === undefined ? {} : { source_urls }),
  }
  return {
    reason:
      speaker?.value === forPerson
        ? 'A reply, entered for a person named here'
        : 'A reply of those whom the record is about',
    ...(speaker?.organisation === undefined ? {} : { organisation: speaker.organisation }),
    proposals: [{ section: 'reply', proposal: { kind: 'reply', record } }],
  }
}

function notesOf(answers: Answers, speakers: readonly Speaker[]): readonly CheckNote[] {
  const by = speakerIn(answers, speakers)?.text ?? ''
  return [
    {
      tone: 'says',
      title: 'Beside the verdict it will say',
      says: [`Reply by ${by}: “${firstSentence(answers.text ?? '', 180)}”`],
    },
    {
      tone: 'says',
      title: 'All of it will be public',
      says: ['Your words, the organisation and the day. Not your name. No verdict changes by it.'],
    },
  ]
}
