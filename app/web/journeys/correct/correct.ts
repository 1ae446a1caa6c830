import { recordAtHand } from '../../../queries/project-records.ts'
import { firstSentence } from '../../../words/first-sentence.ts'
import { listInWords } from '../../../words/wording.ts'
import { fieldInWords } from '../../pages/project-history/version-changes.ts'
import { addressOfRecord, historyOfRecord, paths } from '../../paths.ts'
import { type Answers, valuesIn } from '../answers.ts'
import { textOf } from '../conflict-view.ts'
import type { CheckNote, Journey } from '../journey.ts'
import { mayChange } from '../may-change.ts'
import { reasonQuestion, theReason } from '../reason-question.ts'
import { calledInWords, recordInSubject, recordSubject } from '../record-words.ts'
import { chosenIn, correctable, fieldQuestions } from './field-questions.ts'

/** Puts right what a record says, field by field. */
export const correct: Journey = {
  name: 'correct',
  title: 'Correct a record',
  deed: 'correct',
  about: 'record',
  offer: 'Put right what it says, with the reason.',
  says: [
    'You choose which fields are wrong, see what each says now, and type what it should say. Nothing else of the record changes.',
    'What stood before stays in the history, with your reason, for everybody to read.',
  ],
  needs: ['What is wrong, and where the right thing can be read', 'Why it is changed, in a sentence that names nobody'],
  async open({ reader, who, subject }) {
    const at = recordInSubject(subject)
    const record = at === undefined ? undefined : await recordAtHand(reader, at.kind, at.id)
    if (record === undefined || record.isWithdrawn) return undefined
    if (!(await mayChange(reader, who, 'correct', record))) return undefined
    const { kind, id, name, version, project } = record
    const page = addressOfRecord(kind, id, { ...record.record })
    const present = Object.fromEntries(correctable(kind).map((field) => [field, textOf(kind, record.record, field)]))
    const key = recordSubject(kind, id)
    const changed = (answers: Answers) => chosenIn(answers).filter((field) => (answers[field] ?? '') !== present[field])
    return {
      subject: { text: `${calledInWords(kind)}: ${firstSentence(name, 80)}`, href: page ?? paths.home() },
      begin: present,
      seen: { [key]: version },
      sections: [
        {
          name: 'record',
          title: 'What it should say',
          questions: [...fieldQuestions(kind, present), reasonQuestion('Why is it changed?')],
        },
      ],
      wanted: (answers, _draft, seen) => {
        const values: Readonly<Record<string, unknown>> = { ...valuesIn(kind, pick(answers, chosenIn(answers))) }
        const patch = Object.fromEntries(chosenIn(answers).map((field) => [field, values[field] ?? null]))
        const { [key]: after = version } = seen
        return {
          reason: answers[theReason] ?? '',
          proposals: [{ section: 'record', proposal: { kind, id, patch, after } }],
        }
      },
      notes: (answers) => notesOf(changed(answers), answers[theReason] ?? ''),
      done: ({ written }) => ({
        title: written === 0 ? 'Nothing was changed' : 'The record is corrected',
        says:
          written === 0
            ? ['The record said all of this already.']
            : ['What stood before stays in its history, beside your reason. Verdicts that rest on it follow at once.'],
        links: [
          ...(page === undefined ? [] : [{ text: 'See the record', href: page }]),
          {
            text: 'See its history',
            href: historyOfRecord({ kind, id, ...(project === undefined ? {} : { projectId: project }) }),
          },
        ],
      }),
      answerFor: (of, one, column) => (of === kind && one === id && column in present ? column : undefined),
    }
  },
}

const pick = (answers: Answers, names: readonly string[]): Answers =>
  Object.fromEntries(names.flatMap((name) => (answers[name] === undefined ? [] : [[name, answers[name]]])))

function notesOf(changed: readonly string[], reason: string): readonly CheckNote[] {
  if (changed.length === 0)
    return [
      {
        tone: 'warns',
        title: 'Nothing changes yet',
        says: ['Each field that you chose says what it says now. Change one, or leave the record as it is.'],
      },
    ]
  return [
    {
      tone: 'says',
      title: 'What will be public',
      says: [
        `A new version, in which ${listInWords(changed.map((field) => fieldInWords(field).toLowerCase()))} ${changed.length === 1 ? 'says' : 'say'} something else.`,
        `Your reason, in the history: “${reason}”`,
        'Your role and your organisation. Not your name.',
      ],
    },
  ]
}
