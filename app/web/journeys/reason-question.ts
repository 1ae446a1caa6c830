import { fieldTypes } from '@candour/register'
import type { Question } from './journey.ts'

/** Asks why, under the answer `why`: it stands in the history, for everybody to read. */
export function reasonQuestion(title: string): Question {
  return {
    name: 'why',
    title,
    inputs: [
      {
        name: 'why',
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
