import type { ClaimSupportCode, RecordKind } from '@candour/register'
import { claimsAfter, designShowsField } from '../queries/claims.ts'
import { filtersOf } from '../queries/record-lists.ts'
import { csvAnswer, listOperation, nextAddress, pagingOf } from './lists.ts'
import { json, type Operation, textsOf } from './operation.ts'
import { claimJson } from './record-json.ts'

const computed = ['design_shows', 'design_shows_rule', 'design_shows_because'] as const

/** Claims, each with what the design behind its finding can show of it; the list can be narrowed by that too. */
export function claimList(kind: RecordKind): Operation {
  const plain = listOperation(kind)
  return {
    ...plain,
    query: { ...plain.query, design_shows: designShowsField },
    description: `${kind.title}. \`design_shows\` is worked out from the finding that a claim rests on.`,
    handle: async (request, reader) => {
      const filters = Object.fromEntries(
        filtersOf(kind).map(({ parameter }) => [parameter, textsOf(request.values[parameter])]),
      )
      const { design_shows = [] } = request.values as { readonly design_shows?: readonly ClaimSupportCode[] }
      const page = (after: string, limit: number) => claimsAfter(reader, filters, design_shows, after, limit)
      if (request.format === 'csv')
        return csvAnswer(
          kind,
          async (after, limit) =>
            (await page(after, limit)).map(({ claim, support }) => ({
              record: claim,
              more: [support.code, support.rule, support.reasons.join(' ')],
            })),
          computed,
        )
      const { after, limit } = pagingOf(request)
      const found = await page(after, limit + 1)
      const items = found.slice(0, limit)
      return json({
        items: items.map(claimJson),
        next: nextAddress(request, kind.table, found.length > limit ? items.at(-1)?.claim.id : undefined),
      })
    },
  }
}
