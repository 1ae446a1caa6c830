import { openToAll } from '../visibility/visibility.ts'
import { failureCauses } from '../vocabularies/failure-causes.ts'
import { successConditions } from '../vocabularies/success-conditions.ts'
import { boolean, codeOf, listOf, oneOf, partialDate, slug, text } from './field-types.ts'
import { ownId, sourceUrls } from './programme.ts'
import { may, must, type RecordOf, recordKind } from './record-kind.ts'

export const lessonKinds = ['theory', 'implementation', 'evaluation', 'context', 'spread', 'cost', 'safety'] as const
export const conditionCode = codeOf(
  successConditions.map((condition) => condition.code),
  'conditions',
)

/** An account of what was learned, coded by cause and condition. */
export const lessons = recordKind({
  kind: 'lesson',
  table: 'lessons',
  title: 'An account of what was learned, coded by cause',
  singular: 'lesson',
  idLetter: 'l',
  fields: {
    id: ownId,
    project_id: may(slug, { references: 'project' }),
    model_id: may(slug, { references: 'model' }),
    kind: must(oneOf(lessonKinds)),
    causes: may(
      listOf(
        codeOf(
          failureCauses.map((cause) => cause.code),
          'failure causes',
        ),
      ),
      {
        description: 'codes of failure causes; ',
      },
    ),
    conditions: may(listOf(conditionCode), { description: 'codes of conditions; ' }),
    expected: may(text),
    happened: must(text),
    why: may(text),
    lesson: must(text),
    told_on: may(partialDate, {
      description: 'when it was first told to anybody outside its project: the publication that it stands in',
    }),
    confidential: may(boolean, { description: 'told in confidence: project, place and teller are not published' }),
    source_urls: sourceUrls,
  },
  namedBy: ['lesson'],
  toldBy: ['happened'],
  hasPage: true,
  searched: { place: 3, by: { lessons: ['expected', 'happened', 'why', 'lesson'] } },
  protectedBy: 'confidential',
  visibility: ({ confidential }) =>
    confidential
      ? { audience: 'public', hidden: ['project_id', 'model_id', 'source_urls', 'told_on'], insiders: 'moderators' }
      : openToAll,
  example: {
    id: 'hub-homes-leeds-l1',
    project_id: 'hub-homes-leeds',
    kind: 'implementation',
    causes: 'recruitment-delay',
    happened: 'The second hub home opened a year late.',
    lesson: 'Recruit hub carers before the grant starts.',
    told_on: '2026-03',
  },
})
export type Lesson = RecordOf<typeof lessons.fields>
