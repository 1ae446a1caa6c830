import { type Kind, recordKinds } from '@candour/register'
import type { Withdrawal } from '../../queries/withdrawal.ts'
import { takenBackWords } from '../../words/voice-words.ts'
import { dateInWords } from '../../words/wording.ts'
import { historyOfRecord } from '../paths.ts'
import type { LinkView } from './views.ts'

/** `withdrawalNotice`: that a record was withdrawn, when and why, and where what it said is read. */
export interface WithdrawalView {
  readonly title: string
  readonly says: readonly string[]
  readonly history: LinkView
}

/** Kinds whose history is a page of the site: of the project, with its promises and results. */
const toldOnProject: ReadonlySet<Kind> = new Set(['project', 'outcome', 'finding'])

export function withdrawalView(withdrawal: Withdrawal): WithdrawalView {
  const { kind, on, reason, name, isTakenBack = false } = withdrawal
  const { singular, calledByReaders = singular } = recordKinds[kind]
  return {
    title: `This ${calledByReaders} was withdrawn on ${dateInWords(on)}`,
    says: isTakenBack
      ? [takenBackWords]
      : [
          ...(name === undefined || kind === 'project' ? [] : [`It is called “${name}”.`]),
          reason === undefined
            ? 'Why is not told here, because the reason may say who told it.'
            : `Why: ${/[.!?…]$/.test(reason) ? reason : `${reason}.`}`,
          kind === 'project'
            ? 'A project that was on record stays in lists and counts. What it said stays below and in its history.'
            : 'It counts no more, and stands in no list. What it said stays in its history.',
        ],
    history: {
      text: isTakenBack
        ? 'When it was entered and taken back, as JSON'
        : toldOnProject.has(kind)
          ? 'The history, with every version'
          : 'Every version of it, as JSON',
      href: historyOfRecord(withdrawal),
    },
  }
}
