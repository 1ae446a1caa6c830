import { mayDo } from '@candour/register'
import { everyModelName } from '../../../queries/model-names.ts'
import { namesOf } from '../../../queries/names.ts'
import { paths } from '../../paths.ts'

import type { CheckNote, Journey, Opening, Section } from '../journey.ts'
import { stopRuleSection } from '../stop-rule-section.ts'
import { outcomeQuestions } from './outcome-questions.ts'
import { projectQuestions } from './project-questions.ts'
import { asRegistrations, projectIn, promisesIn, wantedIn } from './proposals.ts'
import { registrationNotes } from './registration-notes.ts'

/** Registers a project with its promises before it starts, or late. */
export const registerProject: Journey = {
  name: 'register-project',
  title: 'Register a project',
  deed: 'register-project',
  offer: 'Say beforehand what a project promises, and when it will be known.',
  says: [
    'A promise that stands before the start is worth more than any that comes after it. The register keeps the day on which each was made, for everybody to see.',
    'It takes about twenty minutes. You can stop at any point and go on later.',
  ],
  needs: [
    'What will be done, for whom and where',
    'When it starts and ends, as far as it is known',
    'For each thing that is to change: how it is measured, compared with what, by when it is known',
    'The smallest change that would be worth having',
  ],
  hasTasks: true,
  async open(opening) {
    const choices = await choicesOf(opening)
    if (choices === undefined) return undefined
    const { today } = opening.reader
    const promises: Section = {
      name: 'promises',
      title: 'What it promises',
      questions: outcomeQuestions(opening.reader),
      each: {
        singular: 'promise',
        least: 1,
        most: 12,
        says: 'Each thing that is to change is a promise of its own. Main promises first.',
        titleOf: ({ label }) => label,
      },
    }
    return {
      sections: [
        { name: 'project', title: 'The project', questions: projectQuestions(choices) },
        ...(choices.mayPromise ? [promises, stopRuleSection] : []),
      ],
      wanted: (answers, draft) => wantedIn(answers, promises, draft, today),
      notes: (answers) => {
        const project = projectIn(answers, '')
        if (!choices.mayPromise) return [promisesComeLater]
        return registrationNotes(
          project,
          asRegistrations(promisesIn(answers, promises, project.id, today), today),
          today,
          answers.has_stop_rule === 'true',
        )
      },
      done: ({ entries = [] }) => {
        const id = entries.find(({ kind }) => kind === 'project')?.id
        return {
          title: 'The project is registered',
          says: [
            'It is public now, and you answer for it: you can change its registration, report, and tell what was learned.',
            'Before each promise is due you will be reminded. A change of a promise is kept beside what was promised first.',
          ],
          links: id === undefined ? [] : [{ text: 'See it in the register', href: paths.project(id) }],
        }
      },
    }
  },
}

/** Whoever runs a programme can enter its projects; what they promise is for their own people to say. */
const promisesComeLater: CheckNote = {
  tone: 'says',
  title: 'Its promises are for its own people',
  says: ['Once it is registered, invite a contributor of the project, who says what it promises and answers for it.'],
}

/** What this person can register a project under; undefined where they cannot register any. */
async function choicesOf({ reader, who }: Opening) {
  const able = who.member.memberships.filter((one) =>
    mayDo({ ...who.member, memberships: [one] }, 'register-project', {
      organisation: one.organisation,
      ...(one.scope.over === 'programme' ? { programme: one.scope.id } : {}),
    }),
  )
  if (able.length === 0) return undefined
  const programmes = await namesOf(
    reader,
    'programme',
    able.flatMap(({ scope }) => (scope.over === 'programme' ? [scope.id] : [])),
  )
  const organisations = [...new Set(able.map(({ organisation }) => organisation))]
  return {
    mayPromise: able.some(({ role }) => role === 'contributor'),
    organisations: organisations.map((value) => ({ value, text: who.organisations.get(value) ?? value })),
    programmes: [...programmes].map(([value, text]) => ({ value, text })),
    models: (await everyModelName(reader)).map(({ id: value, name: text }) => ({ value, text })),
  }
}
