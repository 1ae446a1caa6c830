import { firstDayOf, type Project } from '@candour/register'
import { dateInWords, listInWords } from '../../../words/wording.ts'
import { changesBetween, fieldInWords } from '../../pages/project-history/version-changes.ts'
import type { Answers } from '../answers.ts'
import type { CheckNote } from '../journey.ts'
import {
  addedPromises,
  changedProject,
  changedPromises,
  type Registered,
  wantedStopRule,
} from './registration-changes.ts'

/** What a change says against what stands, and what will be marked because of it. */
export function changeNotes(registered: Registered, answers: Answers): readonly CheckNote[] {
  const { project, promises } = registered
  const { changed } = changedProject(registered, answers)
  const versions = changedPromises(registered, answers)
  const added = addedPromises(registered, answers)
  const own = changesBetween(fieldsOf(project), fieldsOf(changed)).map(inWords)
  const rule = wantedStopRule(registered, answers)
  const differences = [
    ...own,
    ...versions.flatMap((version) =>
      changesBetween(fieldsOf(promises.get(version.id)), fieldsOf(version))
        .filter(({ field }) => !['version', 'registered_on'].includes(field))
        .map((change) => `“${version.label}”: ${inWords(change)}`),
    ),
    ...(rule === undefined ? [] : ['The rule by which it stops is written anew.']),
    ...added.map(({ outcome }) => `A new promise: “${outcome.label}”.`),
  ]
  if (differences.length === 0)
    return [
      {
        tone: 'warns',
        title: 'Nothing is changed yet',
        says: ['What you answered is what stands. Nothing would be written.'],
      },
    ]
  return [
    { tone: 'says', title: 'What changes', says: differences },
    ...markNotes(registered, changed, [
      ...versions.map(({ label }) => label),
      ...added.map(({ outcome }) => outcome.label),
    ]),
    {
      tone: 'says',
      title: 'What stays',
      says: [
        'What was promised first stays beside it, with the day of each version and the reason that you gave, for everybody to read.',
      ],
    },
  ]
}

const fieldsOf = (record: object | undefined): Readonly<Record<string, unknown>> | undefined =>
  record === undefined ? undefined : { ...record }

const inWords = ({ field, before = 'nothing', after = 'nothing' }: ReturnType<typeof changesBetween>[number]) =>
  `${fieldInWords(field)}: “${before}” becomes “${after}”.`

function markNotes({ today, project }: Registered, changed: Project, labels: readonly string[]): readonly CheckNote[] {
  const started = changed.started ?? project.started
  if (labels.length === 0 || started === undefined) return []
  const isLate = firstDayOf(started) < today
  const names = listInWords(labels.map((label) => `“${label}”`))
  return isLate
    ? [
        {
          tone: 'warns',
          title: 'It will be marked as changed after the start',
          says: [
            `${names}: the project started before today (${dateInWords(today)}). The verdict is judged by what was promised before the start.`,
          ],
        },
      ]
    : [
        {
          tone: 'says',
          title: 'It is in time',
          says: [`${names}: the project has not started, so this version counts as promised beforehand.`],
        },
      ]
}
