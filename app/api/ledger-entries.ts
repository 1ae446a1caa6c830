import { type ClosedPart, hexOf, leafOf, type OpenPart, perPart } from '@candour/ledger'
import { openedEntry } from '../queries/entry-opening.ts'
import { json, type Operation } from './operation.ts'

/** One entry of the ledger, opened as far as its reader may see. */
export const entryOperation: Operation = {
  path: '/entries/{sequence}',
  id: 'get-entry',
  tag: 'ledger',
  summary: 'One entry of the ledger, to check its commitment',
  description:
    'The head of the entry, its commitment, the bytes of its leaf, and its four parts: value and salt of those that everybody may read, the bare commitment of the rest. How a commitment is made is told in docs/reference/entries.md.',
  pathParameters: { sequence: 'number of the entry, from 1' },
  query: {},
  answers: { $ref: '#/components/schemas/LedgerEntry' },
  givesCsv: false,
  canMiss: true,
  handle: async ({ params }, reader) => {
    const text = params.sequence ?? ''
    const opened = /^[1-9]\d{0,14}$/.test(text) ? await openedEntry(reader, Number(text)) : undefined
    if (opened === undefined) return { kind: 'missing', what: 'entry', id: text }
    const { head, commitment, parts } = opened
    return json({
      ...head,
      commitment: hexOf(commitment),
      leaf: new TextDecoder().decode(leafOf(head, commitment)),
      parts: perPart((part) => partJson(parts[part])),
    })
  },
}

function partJson(part: OpenPart | ClosedPart) {
  return 'salt' in part ? { value: part.value, salt: hexOf(part.salt) } : { commitment: hexOf(part.commitment) }
}
