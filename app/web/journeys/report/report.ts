import { type Finding, type Project, verdictOf } from '@candour/register'
import { shownHistories } from '../../../queries/shown-histories.ts'
import { promisedChangeInWords } from '../../../words/estimate-words.ts'
import { dateInWords } from '../../../words/wording.ts'
import { paths } from '../../paths.ts'
import type { Answers } from '../answers.ts'
import { choiceType, fieldInput, yesOrNo } from '../field-input.ts'
import type { Journey, Section } from '../journey.ts'
import { ownProject } from '../own-project.ts'
import { answerQuestions, unpromisedQuestions } from './finding-questions.ts'
import { harmsSection } from './harms.ts'
import { findingsIn, type Reporting, reportWanted } from './proposals.ts'
import { verdictNotes, withFindings } from './report-notes.ts'

const reportSection: Section = {
  name: 'report',
  title: 'The report',
  questions: [
    {
      name: 'published',
      title: 'When was the report published?',
      inputs: [
        fieldInput('project', 'report_published', {
          label: 'When was the report published?',
          hint: 'Leave it empty where there is none yet: promises can be answered without it.',
          control: 'date',
          unreadable: 'Enter a date that exists, as 27 3 2027, or a month and year.',
        }),
      ],
    },
    {
      name: 'where',
      title: 'Where can the report be read?',
      inputs: [
        {
          ...fieldInput('outcome', 'registered_at', {
            label: 'Its address',
            control: 'text',
            unreadable: 'Enter one web address that begins with https://.',
          }),
          name: 'report_address',
        },
        fieldInput('project', 'report_reference', {
          label: 'Its title, authors and publisher, as one would cite it',
          control: 'textarea',
        }),
      ],
    },
    {
      name: 'whole',
      title: 'Do you enter everything that the report found?',
      isAsked: ({ report_published: published = '' }) => published !== '',
      inputs: [
        {
          name: 'is_whole',
          label: 'Do you enter everything that the report found?',
          hint: 'What is left out here is told as not entered yet.',
          control: 'radios',
          type: choiceType(['true', 'false']),
          needed: 'Say whether everything is entered.',
          options: yesOrNo,
        },
      ],
    },
  ],
}

/** What stands of a report already is there to be kept or changed. */
function standing({ report_published: published, report_reference: reference }: Project): Answers {
  return {
    ...(published === undefined ? {} : { report_published: published }),
    ...(reference === undefined ? {} : { report_reference: reference }),
  }
}

/** Answers each promise of a project, and what nobody had promised. */
export const report: Journey = {
  name: 'report',
  title: 'Report what came of it',
  deed: 'report-finding',
  about: 'project',
  offer: 'Answer each promise: better, worse, no difference, or not measured.',
  says: [
    'Every promise is asked for, one by one. A result that was not hoped for is worth as much to those who come next as one that was, and candour is what is praised here.',
    'The verdict follows from what you answer, by published rules. You see it before you send; nobody can choose it.',
  ],
  needs: [
    'The report, or the figures that will stand in it',
    'For each result: its size, its interval, on how many people it rests, how it was found out',
    'What is known of harm',
  ],
  hasTasks: true,
  async open(opening) {
    const { reader } = opening
    const own = await ownProject(opening, 'report-finding')
    const [history] = own === undefined ? [] : await shownHistories(reader, [own.project.id])
    if (own === undefined || history === undefined) return undefined
    const { today } = reader
    const promised = verdictOf(history, today).outcomes.flatMap(({ promise, findings, dueClock }) =>
      promise === undefined || promise.withdrawnOn !== undefined ? [] : [{ promise, findings, dueOn: dueClock?.dueOn }],
    )
    const byId = new Map(history.findings.map((finding) => [finding.id, finding]))
    const earlier = new Map<string, Finding>()
    for (const { promise, findings } of promised) {
      const standing = findings.filter(({ role }) => role !== 'replaced' && role !== 'withdrawn')
      const newest = byId.get(standing.at(-1)?.id ?? '')
      if (newest !== undefined) earlier.set(promise.id, newest)
    }
    const answers: Section = {
      name: 'answers',
      title: 'Each promise',
      questions: answerQuestions(earlier.size > 0),
      each: {
        singular: 'promise',
        least: 0,
        most: promised.length,
        says:
          promised.length === 0
            ? 'Nothing was promised for this project. What was found goes under “Also found”, and is marked as never promised.'
            : 'Each promise as it stands in the register. One of which there is nothing to say yet can be left open.',
        titleOf: () => undefined,
        given: promised.map(({ promise: { id, terms }, dueOn }) => ({
          item: id,
          title: terms.label,
          says: [
            promisedChangeInWords(terms.smallest_worthwhile_change, terms.scale),
            ...(dueOn === undefined ? [] : [`due ${dateInWords(dueOn)}`]),
            ...(earlier.has(id) ? ['answered before'] : []),
          ].join(', '),
        })),
      },
    }
    const also: Section = {
      name: 'also',
      title: 'Also found, never promised',
      questions: unpromisedQuestions,
      each: {
        singular: 'result',
        least: 0,
        most: 20,
        says: 'What was found beside the promises, good or bad.',
        titleOf: ({ outcome }) => outcome,
      },
    }
    const reporting: Reporting = {
      project: own.project,
      version: own.version,
      promises: new Map(promised.map(({ promise: { id, terms } }) => [id, terms])),
      earlier,
      answers,
      also,
      today,
    }
    const seen = `project/${own.project.id}`
    return {
      subject: own.subject,
      sections: [reportSection, answers, also, harmsSection],
      begin: standing(own.project),
      seen: { [seen]: own.version },
      wanted: (given, _draft, versions) => reportWanted(reporting, given, versions[seen] ?? own.version),
      notes: (given) => {
        const findings = findingsIn(reporting, given).map(
          ({ finding }, i): Finding => ({ ...finding, id: `answer-${i}` }),
        )
        const [change] = reportWanted(reporting, given, own.version).proposals
        const patched: Project =
          change !== undefined && 'patch' in change.proposal
            ? { ...own.project, ...change.proposal.patch }
            : own.project
        return verdictNotes(history, withFindings(history, findings, patched), today)
      },
      done: () => ({
        title: 'Reported',
        says: [
          'The verdict on the project’s page follows from it from now on, each step with its rule. You can reply to it, and correct what is wrong; what was said first stays in the history.',
          'What was learned is worth most now, while it is fresh. It takes five minutes, and what you reported is filled in.',
        ],
        links: [
          { text: 'Tell what was learned', href: paths.journey('lesson', { about: own.project.id }) },
          { text: 'See it in the register', href: paths.project(own.project.id) },
        ],
      }),
      answerFor: (kind, _id, column) =>
        kind === 'project' && ['report_published', 'report_reference'].includes(column) ? column : undefined,
    }
  },
}
