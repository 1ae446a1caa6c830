import { explain, type PlainDate, type Project, promisesOf, type Registration, verdictOf } from '@candour/register'
import { dateInWords, listInWords, verdictPhrase } from '../../../words/wording.ts'
import type { CheckNote } from '../journey.ts'

/** What the register will say of promises that are made now, and what registrations elsewhere lacked and these lack too. */
export function registrationNotes(
  project: Project,
  registrations: readonly Registration[],
  today: PlainDate,
  hasStopRule: boolean,
): readonly CheckNote[] {
  const promises = promisesOf(project, registrations)
  const late = promises.filter(({ registered }) => registered === 'late')
  const said = promises.filter(({ registered }) => registered === 'said')
  const names = (some: typeof promises) => listInWords(some.map(({ terms }) => `“${terms.label}”`))
  const history = { project, registrations, findings: [] }
  const verdict = verdictOf(history, today)
  const lacks = promises.flatMap(({ terms }) => {
    const lacking = [
      ...(terms.measure === undefined ? ['how it is measured'] : []),
      ...(terms.due_on === undefined ? ['when it will be known'] : []),
      ...(terms.smallest_worthwhile_change === undefined ? ['the smallest change worth having'] : []),
      ...(terms.comparison === undefined || /^none\b/i.test(terms.comparison) ? ['a comparison'] : []),
    ]
    return lacking.length === 0 ? [] : [`“${terms.label}” does not say ${listInWords(lacking)}.`]
  })
  const registered: CheckNote =
    late.length > 0
      ? {
          tone: 'warns',
          title: 'It will be marked as registered late',
          says: [
            `${names(late)}: the project started before today (${dateInWords(today)}), so the promise could have been made to fit what was found. It counts, and the mark stays.`,
          ],
        }
      : {
          tone: 'says',
          title:
            said.length > 0 ? 'It will be told as said beforehand' : 'It will be told as registered before the start',
          says: [
            said.length > 0
              ? 'No start is known yet. Once it is, the register shows whether the promises were made before it.'
              : 'Everybody can see that the promises stood before the first family was worked with: the log shows when each was made.',
          ],
        }
  const [step] = explain(history, verdict)
  return [
    registered,
    {
      tone: 'says',
      title: `Verdict from today: ${verdictPhrase(verdict.code)}`,
      says: [step?.words ?? ''],
    },
    ...(lacks.length === 0
      ? []
      : [{ tone: 'warns', title: 'What is missing, and was missed in registrations elsewhere', says: lacks } as const]),
    ...(hasStopRule
      ? []
      : [
          {
            tone: 'warns',
            title: 'No rule by which it stops',
            says: [
              'Without one, a project that does not work is hard to end. You can register a rule later; before the start is best.',
            ],
          } as const,
        ]),
    ...(promises.some(({ terms }) => terms.primary)
      ? []
      : [
          {
            tone: 'warns',
            title: 'No promise is a main one',
            says: [
              'The verdict then follows from all of them. Name one or two as the main thing, so that nobody can choose afterwards.',
            ],
          } as const,
        ]),
    {
      tone: 'says',
      title: 'All of it will be public',
      says: ['The project, its promises, your role and your organisation. Not your name.'],
    },
  ]
}
