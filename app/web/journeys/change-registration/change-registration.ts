import { fieldTypes, verdictOf } from '@candour/register'
import { everyModelName } from '../../../queries/model-names.ts'
import { shownReferring } from '../../../queries/shown.ts'
import { shownHistories } from '../../../queries/shown-histories.ts'
import { standingWithVersions } from '../../../queries/versioned-records.ts'
import { paths } from '../../paths.ts'
import { answerName } from '../answers.ts'
import { ofStanding } from '../field-input.ts'
import type { Journey, Section } from '../journey.ts'
import { ownProject } from '../own-project.ts'
import { outcomeQuestions } from '../register-project/outcome-questions.ts'
import { projectQuestions } from '../register-project/project-questions.ts'
import { stopRuleSection } from '../stop-rule-section.ts'
import { changeNotes } from './change-notes.ts'
import { changeWanted, type Registered, registeredFields, standingAnswers } from './registration-changes.ts'

const why: Section = {
  name: 'why',
  title: 'Why it changes',
  questions: [
    {
      name: 'reason',
      title: 'Why is the registration changed?',
      inputs: [
        {
          name: 'reason',
          label: 'Why is the registration changed?',
          hint: 'It stands in the history, for everybody to read.',
          control: 'textarea',
          type: fieldTypes.textUpTo(1000),
          needed: 'Say why it is changed.',
          isChecked: true,
        },
      ],
    },
  ],
}

/** Changes what a project registered: each changed promise becomes a version beside those before it. */
export const changeRegistration: Journey = {
  name: 'change-registration',
  title: 'Change a registration',
  deed: 'register-outcome',
  about: 'project',
  offer: 'A version beside what was promised before, with its reason.',
  says: [
    'Plans change, and to say so is no fault. What was promised first stays beside the change, with its day and its reason.',
    'Before the start a change counts as promised beforehand. After it, it is marked, and the verdict is judged by what was promised before.',
  ],
  needs: ['What changes', 'Why'],
  hasTasks: true,
  async open(opening) {
    const { reader } = opening
    const own = await ownProject(opening, 'register-outcome')
    const [history] = own === undefined ? [] : await shownHistories(reader, [own.project.id])
    if (own === undefined || history === undefined) return undefined
    const { today } = reader
    const standing = verdictOf(history, today).outcomes.flatMap(({ promise }) =>
      promise === undefined || promise.withdrawnOn !== undefined ? [] : [promise.latest],
    )
    const versions = await standingWithVersions(
      reader,
      'outcome',
      standing.map(({ id }) => id),
    )
    const [rule] = await shownReferring(reader, 'stop_rule', 'project_id', [own.project.id])
    const rules = rule === undefined ? [] : await standingWithVersions(reader, 'stop_rule', [rule.id])
    const models = (await everyModelName(reader)).map(({ id: value, name: text }) => ({ value, text }))
    const section: Section = {
      name: 'promises',
      title: 'What it promises',
      questions: ofStanding('outcome', outcomeQuestions(reader)),
      each: {
        singular: 'promise',
        least: 0,
        most: 20,
        says: 'Change one by going through its questions. A promise that is given up is withdrawn, on a journey of its own.',
        titleOf: ({ label }) => label,
        given: standing.map(({ id, label }) => ({ item: id, title: label })),
      },
    }
    const registered: Registered = {
      project: own.project,
      promises: new Map(standing.map((promise) => [promise.id, promise])),
      section,
      stopRule: rule,
      today,
    }
    const questions = ofStanding('project', projectQuestions({ organisations: [], programmes: [], models }))
    return {
      subject: own.subject,
      sections: [{ name: 'project', title: 'The project', questions }, section, stopRuleSection, why],
      begin: standingAnswers(registered),
      seen: Object.fromEntries([
        [`project/${own.project.id}`, own.version],
        ...versions.map(({ record, version }) => [`outcome/${record.id}`, version] as const),
        ...rules.map(({ record, version }) => [`stop_rule/${record.id}`, version] as const),
      ]),
      wanted: (answers, _draft, seen) => changeWanted(registered, answers, seen),
      notes: (answers) => changeNotes(registered, answers),
      done: () => ({
        title: 'The registration is changed',
        says: ['Its history shows every version, each with its day and its reason.'],
        links: [
          { text: 'See the history', href: paths.projectHistory(own.project.id) },
          { text: 'See the project', href: paths.project(own.project.id) },
        ],
      }),
      answerFor: (kind, id, column) => {
        if (kind === 'project') return registeredFields.some((field) => field === column) ? column : undefined
        if (kind === 'stop_rule') return ['project_id', 'id', 'registered_on'].includes(column) ? undefined : column
        return kind === 'outcome' && !['version', 'registered_on', 'project_id', 'id'].includes(column)
          ? answerName(section.name, id, column)
          : undefined
      },
    }
  },
}
