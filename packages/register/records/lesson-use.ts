import { date, oneOf, place, slug, text } from './field-types.ts'
import { ownId, sourceUrls } from './programme.ts'
import { may, must, type RecordOf, recordKind } from './record-kind.ts'

/** What a plan answers to a lesson. Only `change` makes a lesson used. */
export const lessonAnswers = ['change', 'already-done', 'does-not-apply'] as const
export type LessonAnswer = (typeof lessonAnswers)[number]

/** What a later plan answered to a lesson: that it changes something, does so already, or that the lesson is not for it. */
export const lessonUses = recordKind({
  kind: 'lesson_use',
  table: 'lesson_uses',
  title: 'What a later plan answered to a lesson',
  singular: 'lesson use',
  idLetter: 'w',
  fields: {
    id: ownId,
    lesson_id: must(slug, { description: 'the lesson that is answered', references: 'lesson' }),
    plan: may(text, { description: 'title of the plan; needed where it is no project yet' }),
    project_id: may(slug, { description: 'the project that the plan became', references: 'project' }),
    answer: must(oneOf(lessonAnswers), { description: 'a lesson counts as used only where the answer is change; ' }),
    text: must(text, { description: 'what is changed, where it is done already, or why it does not apply' }),
    answered_on: must(date),
    organisation: may(text, { description: 'who plans; published as all of the record is' }),
    place: may(place, { description: 'ONS code of the place that is planned for' }),
    source_urls: sourceUrls,
  },
  namedBy: ['text'],
  toldBy: ['plan'],
  hasPage: true,
  example: {
    id: 'hub-homes-hull-changed',
    lesson_id: 'hub-homes-leeds-l1',
    plan: 'Hub homes for Hull',
    answer: 'change',
    text: 'Hub carers are recruited from January, three months before the grant starts.',
    answered_on: '2026-11-02',
    organisation: 'Hull City Council',
    place: 'E06000010',
  },
})
export type LessonUse = RecordOf<typeof lessonUses.fields>
