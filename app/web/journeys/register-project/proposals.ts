import { type PlainDate, type Project, type PromisedOutcome, plainDateOf, type Registration } from '@candour/register'
import { type Answers, answersOf, valuesIn } from '../answers.ts'
import type { Section, Wanted } from '../journey.ts'
import { speakingIdOf } from '../speaking-id.ts'
import { thingsOf } from '../steps.ts'
import { stopRuleIn, stopRuleSection } from '../stop-rule-section.ts'
import { chosen } from './project-questions.ts'

/** The project that was answered. Its report comes later. */
export function projectIn(answers: Answers, draft: string): Project {
  const { programme_id, model_id, ...rest } = answers
  const values = valuesIn('project', rest)
  const [programme, model] = [chosen(programme_id), chosen(model_id)]
  return {
    ...values,
    id: speakingIdOf('project', values.name ?? '', draft),
    name: values.name ?? '',
    ...(programme === undefined ? {} : { programme_id: programme }),
    ...(model === undefined ? {} : { model_id: model }),
  }
}

/** The promises that were answered, as first versions of today. Ids come with the deed. */
export function promisesIn(
  answers: Answers,
  section: Section,
  project: string,
  today: PlainDate,
): readonly { readonly item: string; readonly outcome: Omit<PromisedOutcome, 'id'> }[] {
  return thingsOf(section, answers).map((item) => {
    const values = valuesIn('outcome', answersOf(answers, section.name, item))
    return {
      item,
      outcome: {
        ...values,
        project_id: project,
        version: 1,
        registered_on: today,
        label: values.label ?? '',
        primary: values.primary ?? false,
        direction_wanted: values.direction_wanted ?? 'increase',
      },
    }
  })
}

/** What the register would hold of them, for the rules that say when a promise was made. */
export function asRegistrations(promises: ReturnType<typeof promisesIn>, today: PlainDate): readonly Registration[] {
  return promises.map(({ item, outcome }) => ({ terms: { ...outcome, id: item }, enteredOn: plainDateOf(today) }))
}

/** All of it, as one deed. */
export function wantedIn(answers: Answers, section: Section, draft: string, today: PlainDate): Wanted {
  const project = projectIn(answers, draft)
  const rule = stopRuleIn(answers, project.id, today)
  return {
    reason: 'Registered by its own people',
    ...(answers.organisation === undefined ? {} : { organisation: answers.organisation }),
    proposals: [
      { section: 'project', proposal: { kind: 'project', record: project } },
      ...promisesIn(answers, section, project.id, today).map(({ item, outcome }) => ({
        section: section.name,
        item,
        proposal: { kind: 'outcome', record: outcome } as const,
      })),
      ...(rule === undefined
        ? []
        : [{ section: stopRuleSection.name, proposal: { kind: 'stop_rule', record: rule } as const }]),
    ],
  }
}
