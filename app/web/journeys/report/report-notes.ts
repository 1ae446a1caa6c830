import { explain, type Finding, type ProjectHistory, type ProjectVerdict, verdictOf } from '@candour/register'
import { verdictHeadline } from '../../../words/verdict-headline.ts'
import { capitalised, verdictMeaning, verdictPhrase } from '../../../words/wording.ts'
import type { CheckNote } from '../journey.ts'

/** The verdict that follows from a project's history with these findings beside it: by the rules of every page, not by choice. */
export function verdictNotes(
  history: ProjectHistory,
  after: ProjectHistory,
  today: ProjectVerdict['on'],
): readonly CheckNote[] {
  const [before, then] = [verdictOf(history, today), verdictOf(after, today)]
  const headline = verdictHeadline(then)
  const open = then.outcomes.filter(({ promise, findings }) => promise !== undefined && findings.length === 0)
  const unpromised = then.outcomes.filter(({ promise }) => promise === undefined).length
  return [
    {
      tone: 'says',
      title: `The verdict will be: ${verdictPhrase(then.code)}`,
      says: [
        ...(headline === undefined ? [] : [headline]),
        verdictMeaning[then.code],
        before.code === then.code
          ? 'It is the same as before.'
          : `Before, it is: ${verdictPhrase(before.code)}. It is computed by published rules from what you answered; nobody chooses it.`,
      ],
    },
    {
      tone: 'says',
      title: 'How it follows',
      says: explain(after, then)
        .filter(({ about }) => about !== 'finding' || after.findings.length <= mostExplained)
        .map(({ words, rule }) => `${words} Rule ${rule}.`),
    },
    ...(open.length === 0
      ? []
      : [
          {
            tone: 'warns',
            title: 'Promises that stay open',
            says: open.map(({ label, verdict }) => `${capitalised(label)}: ${verdictPhrase(verdict)}.`),
          } as const,
        ]),
    ...(unpromised === 0
      ? []
      : [
          {
            tone: 'says',
            title: 'Marked as never promised',
            says: ['Results on what was not promised are shown, and marked so.'],
          } as const,
        ]),
    {
      tone: 'says',
      title: 'All of it will be public',
      says: ['What you answered, your role and your organisation. Not your name.'],
    },
  ]
}

const mostExplained = 12

/** A history with more findings, as the register would hold it. Ids are those of their questions until they get their own. */
export function withFindings(
  history: ProjectHistory,
  findings: readonly Finding[],
  project: ProjectHistory['project'],
): ProjectHistory {
  return { ...history, project, findings: [...history.findings, ...findings] }
}
