import { type Finding, fieldTypes } from '@candour/register'
import type { Answers } from '../answers.ts'
import { choiceType } from '../field-input.ts'
import type { Section } from '../journey.ts'

const said = [
  { value: 'yes', text: 'Yes' },
  { value: 'none-found', text: 'No: it was looked for, and nothing was found' },
  { value: 'not-looked-for', text: 'Nobody looked for it' },
] as const

/** Harms are asked for by name: what nobody asks for, nobody reports. */
export const harmsSection: Section = {
  name: 'harms',
  title: 'Harm',
  questions: [
    {
      name: 'harm',
      title: 'Was anybody harmed, or did anything get worse?',
      inputs: [
        {
          name: 'harm',
          label: 'Was anybody harmed, or did anything get worse?',
          hint: 'Children, families or staff, by the work itself or because of it. To say so is what the register is for.',
          control: 'radios',
          type: choiceType(said.map(({ value }) => value)),
          needed: 'Say whether anybody was harmed, or that nobody looked for it.',
          options: said,
        },
      ],
    },
    {
      name: 'what-harm',
      title: 'What harm was it, and to how many?',
      isAsked: ({ harm }) => harm === 'yes',
      inputs: [
        {
          name: 'harm_what',
          label: 'What harm was it, and to how many?',
          hint: 'Of groups, never of one person. A number from 1 to 5 is said as “fewer than 6”.',
          control: 'textarea',
          type: fieldTypes.text,
          needed: 'Say what harm it was.',
          isChecked: true,
        },
      ],
    },
  ],
}

/**
 * What was said of harm, as a result that nobody promised. Where nothing was promised at all, only a harm that was found is one: the
 * absence of harm must not be counted as a result that decides.
 */
export function harmsOf(
  { harm, harm_what: what = '' }: Answers,
  hasPromises: boolean,
): Omit<Finding, 'id' | 'project_id'> | undefined {
  const harms = { outcome: 'Harms', direction_wanted: 'decrease' } as const
  if (harm === 'yes') return { ...harms, reported_direction: 'worse', headline: what }
  if (!hasPromises) return undefined
  if (harm === 'none-found')
    return { ...harms, reported_direction: 'no-change', headline: 'Harm was looked for, and none was found.' }
  if (harm === 'not-looked-for')
    return { ...harms, reported_direction: 'not-measured', caveat: 'Nobody looked for harm.' }
  return undefined
}
