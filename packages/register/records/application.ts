import { openToAll } from '../visibility/visibility.ts'
import { decisionReasons } from '../vocabularies/decision-reasons.ts'
import { boolean, codeOf, listOf, number, oneOf, partialDate, slug, text } from './field-types.ts'
import { ownId, sourceUrls } from './programme.ts'
import { may, must, type RecordOf, recordKind } from './record-kind.ts'

export const decisions = ['funded', 'declined', 'withdrawn', 'pending'] as const

/** A proposal to a programme: scores, decision, reason. */
export const applications = recordKind({
  kind: 'application',
  table: 'applications',
  title: 'Proposals to a programme, the declined ones too',
  singular: 'application',
  idLetter: 'a',
  fields: {
    id: ownId,
    programme_id: must(slug, { references: 'programme' }),
    round: may(text, { description: 'what the round was called, where it is no record' }),
    round_id: may(slug, { description: 'the round that it was sent to', references: 'round' }),
    title: must(text),
    applicant: may(text),
    places: may(text),
    submitted_on: may(partialDate),
    decision: must(oneOf(decisions)),
    decided_on: may(partialDate),
    risk_score: may(number(), { description: "the panel's, higher is riskier" }),
    potential_score: may(number(), { description: "the panel's, higher is more promising" }),
    amount_sought_gbp: may(number()),
    reasons: may(
      listOf(
        codeOf(
          decisionReasons.map((reason) => reason.code),
          'reasons',
        ),
      ),
      {
        description: 'codes of reasons; ',
      },
    ),
    confidential: may(boolean, { description: 'title, applicant and places are not published' }),
    project_id: may(slug, { description: 'the project it became', references: 'project' }),
    source_urls: sourceUrls,
  },
  namedBy: ['title'],
  toldBy: [],
  protectedBy: 'confidential',
  visibility: ({ confidential }) =>
    confidential
      ? {
          audience: 'public',
          hidden: ['title', 'applicant', 'places', 'project_id', 'source_urls'],
          insiders: 'panel',
          standIns: { title: 'Told in confidence' },
        }
      : openToAll,
  example: {
    id: 'better-starts-a1',
    programme_id: 'better-starts',
    title: 'Evening hubs for teenagers',
    decision: 'declined',
    reasons: 'too-risky;unproven',
    source_urls: 'https://example.org/better-starts',
  },
})
export type Application = RecordOf<typeof applications.fields>
