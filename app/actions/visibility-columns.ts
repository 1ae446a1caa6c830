import { type AnyRecord, type Kind, visibilityOf } from '@candour/register'
import type { Projected } from '../store/tables.ts'

/** Who may see what of a record, as its row says it: lists and counts ask the database by these. */
export function visibilityColumns(
  kind: Kind,
  record: AnyRecord,
): Pick<Projected, 'audience' | 'hidden_fields' | 'insiders'> {
  const { audience, hidden, insiders } = visibilityOf(kind, record)
  return { audience, hidden_fields: hidden.length === 0 ? null : hidden, insiders }
}
