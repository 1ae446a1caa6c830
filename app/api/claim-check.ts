import { claimSupports, type JsonSchema, type ValuesOf } from '@candour/register'
import { claimCheck, claimCheckFields, claimTextOf } from '../queries/claim-check.ts'
import { claimCheckRecord } from '../queries/claim-check-record.ts'
import { json, type SentAlone } from './operation.ts'
import { boolean, list, nullable, number, object, text } from './schema-parts.ts'

const answer: JsonSchema = { type: 'string', enum: claimSupports }

export const claimCheckSchema: JsonSchema = object({
  asked: object({ characters: number }),
  counts: object({
    sentences: number,
    claims: number,
    supported: number,
    partly: number,
    not_supported: number,
    no_finding: number,
  }),
  claims: list(
    object({
      sentence: text,
      about: list(object({ kind: { type: 'string', enum: ['project', 'model'] }, id: text, name: text })),
      named_before: { ...boolean, description: 'what it is about was named by a sentence before it' },
      answer,
      reasons: list(text),
      findings: {
        ...list(
          object({
            finding_id: text,
            project_id: text,
            outcome: nullable(text),
            design_level: number,
            answer,
            rule: text,
            reasons: list(text),
          }),
        ),
        description: 'those of the strongest design that bear on it',
      },
      weaker_findings: number,
    }),
  ),
  passed_over: list(
    object({
      sentence: text,
      because: { type: 'string', enum: ['no-subject', 'aim', 'amount-alone', 'no-claim', 'too-long'] },
    }),
  ),
})

/** A text whose claims are set beside what is on record. It can only be sent: it stands in no address. */
export const claimCheckOperation: SentAlone = {
  path: '/claim-check',
  tag: 'claim check',
  answers: { $ref: '#/components/schemas/ClaimCheck' },
  sent: {
    id: 'claim-check',
    summary: 'Check the claims of a text: a press release or a summary beside what is on record',
    description:
      'The text is sent as JSON `{ "text": … }`. Sentences that claim an effect of a project or model on record are set beside the findings about the same outcome, those of the strongest design: `supported`, `partly`, `not-supported` or `no-finding`, with reasons. Every other sentence stands in `passed_over` with the reason. Words are read by their form alone. It stands in no address, no log and no kept page.',
    body: claimCheckFields,
    handle: async (values, reader) => {
      const asked = claimTextOf(values as ValuesOf<typeof claimCheckFields>)
      if (!asked.ok) return { kind: 'refused', refusals: asked.refusals }
      return json(claimCheckRecord(await claimCheck(reader, asked.value)))
    },
  },
}
