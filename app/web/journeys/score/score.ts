import type { Score } from '@candour/register'
import { paths } from '../../paths.ts'
import { type Answers, valuesIn } from '../answers.ts'
import { fieldInput } from '../field-input.ts'
import type { Journey, Question, Section } from '../journey.ts'
import { applicationBefore, applicationHelp } from '../own-application.ts'

const points = (low: string, middle: string, high: string) =>
  Array.from({ length: 11 }, (_, at) => ({
    value: String(at),
    text: String(at),
    ...(at === 0 ? { hint: low } : at === 5 ? { hint: middle } : at === 10 ? { hint: high } : {}),
  }))

const riskQuestion: Question = {
  name: 'risk',
  title: 'How likely is it to fail, or to do harm?',
  inputs: [
    fieldInput('score', 'risk', {
      label: 'How likely is it to fail, or to do harm?',
      hint: 'Risk alone: whether it would be worth it is asked next.',
      control: 'radios',
      needed: 'Choose a risk from 0 to 10.',
      options: points('surely not', 'as likely as not', 'almost surely'),
    }),
  ],
}
const potentialQuestion: Question = {
  name: 'potential',
  title: 'How much would be gained if it did what it hopes?',
  inputs: [
    fieldInput('score', 'potential', {
      label: 'How much would be gained if it did what it hopes?',
      hint: 'Potential alone: however likely it is to fail.',
      control: 'radios',
      needed: 'Choose a potential from 0 to 10.',
      options: points('nothing', 'about as much as what is usual', 'more than anything known'),
    }),
  ],
}

/** Scores an application from one seat of its panel: risk and potential apart, blind to the others. */
export const score: Journey = {
  name: 'score',
  title: 'Score an application',
  deed: 'score',
  about: 'application',
  offer: 'Say how risky an application is, and how promising: two questions, kept apart.',
  says: [
    'Two questions, kept apart: what may well fail can be worth trying, and what is safe can be worth little.',
    'You see what the other seats gave once all have scored, not before. Nobody outside the panel ever does.',
  ],
  needs: [],
  async open(opening) {
    const before = await applicationBefore(opening)
    if (before === undefined || !(before.mayScore || opening.isSent)) return undefined
    const { application, seat, own, subject } = before
    const help = () => applicationHelp(before)
    const section: Section = {
      name: 'score',
      title: 'Your score',
      questions: [
        { ...riskQuestion, help },
        { ...potentialQuestion, help },
      ],
    }
    return {
      subject,
      sections: [section],
      ...(own === undefined ? {} : { begin: { risk: String(own.risk), potential: String(own.potential) } }),
      wanted: (answers) => {
        const { risk, potential } = scoreIn(answers)
        const given = { seat, risk, potential, scored_on: opening.reader.today }
        return {
          reason: 'Scored from a seat of the panel',
          proposals: [
            {
              section: section.name,
              proposal:
                own === undefined
                  ? {
                      kind: 'score',
                      record: { ...given, application_id: application.id, programme_id: application.programme_id },
                    }
                  : { kind: 'score', id: own.id, patch: given },
            },
          ],
        }
      },
      notes: () => [
        {
          tone: 'says',
          title: 'Nothing of it will be public',
          says: [
            'The panel sees your score once all seats have scored. The mean of all seats is published with the decision.',
          ],
        },
      ],
      done: () => ({
        title: 'Scored',
        says: ['You can change it until the last seat has scored.'],
        links: [{ text: 'What is left to score', href: paths.panel(application.programme_id) }],
      }),
    }
  },
}

function scoreIn(answers: Answers): Pick<Score, 'risk' | 'potential'> {
  const { risk = 0, potential = 0 } = valuesIn('score', answers)
  return { risk, potential }
}
