import type { ProjectVerdict, Shown } from '@candour/register'
import { dateInWords, dateInWordsOr } from '../../../words/wording.ts'
import { dueOn, silentSince } from '../../layout/verdict-view.ts'

/** Why a record has no result, and how it comes to have one. */
export interface NothingReadView {
  readonly title: string
  readonly says: readonly string[]
}

const how =
  'If you know of a report, send its address. Its findings are entered with their source, and the verdict follows by the published rules.'

/** What stands in place of results: undefined where there are some. Silence is never called a report that was not read. */
export function nothingReadOf(project: Shown<'project'>, verdict: ProjectVerdict): NothingReadView | undefined {
  if (verdict.outcomes.some((outcome) => outcome.findings.length > 0)) return undefined
  const { report_published: published, report_reference: reference } = project
  if (verdict.promise.published && published !== undefined)
    return {
      title: 'Report published, not entered yet',
      says: [
        `${reference ?? 'A report'} came out in ${dateInWords(published)}. Nobody has entered what it found, so there is no verdict. That is a gap of this register, not of the project.`,
        how,
      ],
    }
  if (verdict.code === 'silent')
    return {
      title: `No answer, silent since ${dateInWordsOr(silentSince(verdict))}`,
      says: [
        'The promised date has passed, the days of grace too, and this register has seen no answer. It says nothing of how the project went.',
        how,
      ],
    }
  const due = dueOn(verdict)
  if (due !== undefined)
    return {
      title:
        verdict.code === 'due' ? `An answer was due on ${dateInWords(due)}` : `An answer is due on ${dateInWords(due)}`,
      says: [verdict.code === 'due' ? 'The days of grace are not over.' : 'Until then nothing is owed.'],
    }
  return {
    title: 'No report has been read',
    says: [
      'This register has found no report that says what happened, and nothing on record says when one would be due. That is a gap in what is known here; it says nothing of the project.',
      how,
    ],
  }
}
