import type { OutcomeStanding, PartialDate, ProjectVerdict, PromiseKept, Registered } from '@candour/register'
import { counted, dateInWords, dateInWordsOr } from '../../../words/wording.ts'
import type { DefinitionView } from '../../layout/views.ts'

const when: { readonly [R in Exclude<Registered, 'never'>]: string } = {
  prospectively: 'What it promised was registered before it started',
  said: 'What it promised is said to have been registered before it started, and was entered here after the start',
  late: 'What it promised was registered only after it had started',
}

/** Whether anything was promised before the start, and how the promise to tell was kept: above what happened. */
export function registrationInWords({ promise }: ProjectVerdict): string {
  const { registered, answered, late, switched } = promise
  if (registered === 'never')
    return 'Not registered beforehand on this register: nothing on record says which results were promised, or how large a change was hoped for.'
  const told = `${answered.n} of ${counted(answered.due, 'promise')} that fell due ${answered.n === 1 ? 'is' : 'are'} answered`
  const longest = Math.max(0, ...late.map(({ days }) => days))
  const tardy =
    longest === 0
      ? ''
      : `, ${late.length} of them late (by ${counted(longest, 'day')}${late.length > 1 ? ' at most' : ''})`
  const changed = switched.toPrimary.length + switched.toSecondary.length
  const moved =
    changed === 0
      ? ''
      : ` ${counted(changed, 'outcome')} changed between primary and secondary after the start; the history shows when.`
  return `${when[registered]}; ${told}${tardy}.${moved}`
}

/** The dates of one promise: said to be registered, entered here, the start; and when its answer was due, and how late it came. */
export function promiseDates(
  { key, promise, dueClock }: OutcomeStanding,
  started: PartialDate | undefined,
  { late }: Pick<PromiseKept, 'late'>,
): readonly DefinitionView[] {
  if (promise === undefined) return []
  const { terms, enteredOn } = promise
  const days = late.find((one) => one.key === key)?.days
  const due = dueClock?.dueOn
  return [
    {
      term: 'Said to be registered',
      says: [
        { text: dateInWords(terms.registered_on) },
        ...(terms.registered_at === undefined ? [] : [{ text: 'the registration', href: terms.registered_at }]),
      ],
    },
    { term: 'Entered here', says: [{ text: dateInWords(enteredOn) }] },
    { term: 'Project started', says: [{ text: dateInWordsOr(started) }] },
    { term: 'Answer due', says: [{ text: due === undefined ? 'no date promised' : dateInWords(due) }] },
    ...(days === undefined ? [] : [{ term: 'Answered', says: [{ text: `${counted(days, 'day')} late` }] }]),
  ]
}
