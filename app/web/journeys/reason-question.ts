import { fieldTypes } from '@candour/register'
import type { Question } from './journey.ts'

/** Under which answer a reason is kept: fields of records have no hyphen, so that none of them is called so. */
export const theReason = 'the-reason'

/** Asks why something is done: it stands in the history, for everybody to read. */
export function reasonQuestion(title: string): Question {
  return {
    name: theReason,
    title,
    inputs: [
      {
        name: theReason,
        label: title,
        hint: 'Everybody can read it in the history, for good. Say what was wrong and how you know; name nobody.',
        control: 'textarea',
        type: fieldTypes.text,
        needed: 'Enter why.',
        isChecked: true,
      },
    ],
  }
}
