import type { ValuesOf } from '@candour/register'
import { planCheck } from '../queries/plan-check.ts'
import { planCheckRecord } from '../queries/plan-check-record.ts'
import { planFields, planQuestionOf } from '../queries/plan-question.ts'
import { json, type SentAlone } from './operation.ts'

/** A plan put to the register before it is begun. It can only be sent: it stands in no address. */
export const planCheckOperation: SentAlone = {
  path: '/plan-check',
  tag: 'plan check',
  searches: true,
  answers: { $ref: '#/components/schemas/PlanCheck' },
  sent: {
    id: 'plan-check',
    summary: 'Check a plan: what was tried like it, how it went, what it met, and what the plan does not say',
    description:
      'The plan is sent as JSON `{ "text": … }`, and compared with what is on record; `similar` is empty where nothing is near. `without`, `with` and the filters change `reference_class`, and everything below follows; the class as it was found stands beside in `untouched`. Shares are of attempts on record, with the interval of chance alone: no forecast of the plan. It stands in no address, no log and no kept page.',
    body: planFields,
    handle: async (values, reader) => {
      const question = planQuestionOf(values as ValuesOf<typeof planFields>)
      if (!question.ok) return { kind: 'refused', refusals: question.refusals }
      return json(planCheckRecord(await planCheck(reader, question.value)))
    },
  },
}
