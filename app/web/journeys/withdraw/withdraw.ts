import { type Kind, verdictOf } from '@candour/register'
import { type RecordAtHand, recordAtHand } from '../../../queries/project-records.ts'
import type { SearchingReader } from '../../../queries/reader.ts'
import { type ShownHistory, shownHistories } from '../../../queries/shown-histories.ts'
import { firstSentence } from '../../../words/first-sentence.ts'
import { verdictPhrase } from '../../../words/wording.ts'
import { addressOfRecord, historyOfRecord, paths } from '../../paths.ts'
import type { CheckNote, Journey } from '../journey.ts'
import { mayChange } from '../may-change.ts'
import { reasonQuestion, theReason } from '../reason-question.ts'
import { calledInWords, recordInSubject, recordSubject } from '../record-words.ts'

/** Takes a record back, with the reason; that it stood there stays. */
export const withdraw: Journey = {
  name: 'withdraw',
  title: 'Withdraw a record',
  deed: 'withdraw',
  about: 'record',
  offer: 'Take it back, with the reason; a notice and the history stay.',
  says: [
    'A record that should not have been entered, or holds no longer, is withdrawn. Where something in it is wrong, correct it instead.',
    'A notice with the day and your reason stands where it stood, and what it said stays in the history.',
  ],
  needs: ['Why it is withdrawn, in a sentence that names nobody'],
  async open({ reader, who, subject }) {
    const at = recordInSubject(subject)
    const record = at === undefined ? undefined : await recordAtHand(reader, at.kind, at.id)
    // One that is withdrawn by now is opened too: its draft tells what came of it.
    if (record === undefined || !(await mayChange(reader, who, 'withdraw', record))) return undefined
    const { kind, id, name, version, project } = record
    const called = calledInWords(kind)
    const page = addressOfRecord(kind, id, { ...record.record })
    const key = recordSubject(kind, id)
    return {
      subject: { text: `${called}: ${firstSentence(name, 80)}`, href: page ?? paths.home() },
      seen: { [key]: version },
      sections: [{ name: 'record', title: 'Why', questions: [reasonQuestion('Why is it withdrawn?')] }],
      wanted: ({ [theReason]: why = '' }, _draft, seen) => {
        const { [key]: after = version } = seen
        return { reason: why, proposals: [{ section: 'record', proposal: { kind, id, withdraw: true, after } }] }
      },
      notes: ({ [theReason]: why = '' }) => notesOf(reader, record, why),
      done: () => ({
        title: `The ${called} is withdrawn`,
        says: ['A notice with your reason stands where it stood. Whoever follows the register is told.'],
        links: [
          ...(page === undefined ? [] : [{ text: 'See the notice', href: page }]),
          {
            text: 'See its history',
            href: historyOfRecord({ kind, id, ...(project === undefined ? {} : { projectId: project }) }),
          },
        ],
      }),
    }
  },
}

/** What becomes of it: what goes, what stays, and the verdict that follows. */
async function notesOf(reader: SearchingReader, record: RecordAtHand, reason: string): Promise<readonly CheckNote[]> {
  const { kind, project } = record
  const [history] = project === undefined ? [] : await shownHistories(reader, [project])
  return [
    {
      tone: 'says',
      title: 'What will stay',
      says: [...staysOf(kind), `Your reason, for everybody to read: “${reason}”`],
    },
    ...(history === undefined ? [] : verdictNotes(reader, record, history)),
  ]
}

function staysOf(kind: Kind): readonly string[] {
  if (kind === 'voice')
    return [
      'Nothing of what it said is read any more, in its history either: it belongs to those who told it. It cannot be brought back.',
      'That there was an account, and when it was taken back.',
    ]
  if (kind === 'project')
    return [
      'The project keeps its page, its place in lists and its verdict: it was public. The notice stands above them.',
      'Every version of it, in its history.',
    ]
  return [
    `A notice that this ${calledInWords(kind)} was withdrawn, today. It counts no more, and stands in no list.`,
    'What it said, in its history.',
  ]
}

/** A promise taken back after the start counts as dropped; without a result the verdict may be another. */
function verdictNotes(
  { today }: SearchingReader,
  { kind, id }: RecordAtHand,
  history: ShownHistory,
): readonly CheckNote[] {
  const now = verdictOf(history, today)
  if (kind === 'finding') {
    const findings = history.findings.map((one) => (one.id === id ? { ...one, withdrawn_on: today } : one))
    const after = verdictOf({ ...history, findings }, today)
    return [
      {
        tone: 'says',
        title: `Verdict from today: ${verdictPhrase(after.code)}`,
        says: [
          after.code === now.code
            ? 'It stays as it is. It follows from the results that are left, by the published rules.'
            : `It was: ${verdictPhrase(now.code)}. It follows from the results that are left, by the published rules.`,
        ],
      },
    ]
  }
  if (kind !== 'outcome') return []
  const after = verdictOf({ ...history, withdrawals: new Map([...(history.withdrawals ?? []), [id, today]]) }, today)
  const promise = after.outcomes.find((one) => one.promise?.id === id)?.promise
  return [
    promise?.isDropped
      ? {
          tone: 'warns',
          title: 'It will count as a promise that was dropped',
          says: [
            'The project has started, or may have: the promise keeps its row, says “dropped after the start”, and still counts. Nobody escapes a promise by taking it back.',
          ],
        }
      : {
          tone: 'says',
          title: 'It will not count as dropped',
          says: [
            promise === undefined
              ? 'The project has not started, so the promise counts as never made.'
              : 'It was promised only after the start, so it never stood before the project began.',
          ],
        },
    { tone: 'says', title: `Verdict from today: ${verdictPhrase(after.code)}`, says: [] },
  ]
}
