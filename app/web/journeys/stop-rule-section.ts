import { type PlainDate, type StopRule, safeguards } from '@candour/register'
import { type Answers, valuesIn } from './answers.ts'
import { choiceType, fieldInput, yesOrNo } from './field-input.ts'
import type { Section } from './journey.ts'

const hasRule = ({ has_stop_rule: has }: Answers) => has === 'true'

/** The rule by which a project stops, asked for beforehand. */
export const stopRuleSection: Section = {
  name: 'stopping',
  title: 'When it stops',
  questions: [
    {
      name: 'has-rule',
      title: 'Is it settled what would make you stop?',
      inputs: [
        {
          name: 'has_stop_rule',
          label: 'Is it settled what would make you stop?',
          hint: 'A rule that stands beforehand lets a project fail quickly and safely, and spares everybody the argument later.',
          control: 'radios',
          type: choiceType(['true', 'false']),
          needed: 'Say whether there is a rule.',
          options: yesOrNo,
        },
      ],
    },
    {
      name: 'watched',
      title: 'What is watched so that nobody comes to harm?',
      isAsked: hasRule,
      inputs: [
        fieldInput('stop_rule', 'safeguards', {
          label: 'What is watched so that nobody comes to harm?',
          control: 'checkboxes',
          options: safeguards.map(({ code: value, label: text, indicator: hint }) => ({ value, text, hint })),
        }),
      ],
    },
    {
      name: 'when',
      title: 'What has to be seen for it to stop, or to pause?',
      isAsked: hasRule,
      inputs: [
        fieldInput('stop_rule', 'stops_when', {
          label: 'What has to be seen for it to stop, or to pause?',
          hint: 'So that two people who look at the same figures say the same.',
          control: 'textarea',
          needed: 'Say what has to be seen for it to stop.',
        }),
      ],
    },
    {
      name: 'who',
      title: 'How often is it looked at, and who decides?',
      isAsked: hasRule,
      inputs: [
        fieldInput('stop_rule', 'looked_at', { label: 'How often it is looked at', control: 'text', width: 'medium' }),
        fieldInput('stop_rule', 'decided_by', {
          label: 'Who decides',
          hint: 'An office or a board, never a person: “the programme board”.',
          control: 'text',
          needed: 'Say who decides.',
        }),
      ],
    },
  ],
}

/** The stop rule that was answered; undefined where there is none. */
export function stopRuleIn(answers: Answers, project: string, today: PlainDate): Omit<StopRule, 'id'> | undefined {
  if (!hasRule(answers)) return undefined
  const values = valuesIn('stop_rule', answers)
  return {
    ...values,
    project_id: project,
    registered_on: today,
    stops_when: values.stops_when ?? '',
    decided_by: values.decided_by ?? '',
  }
}
