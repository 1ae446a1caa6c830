import { allKinds, nearestOf, type RecordKind } from '@candour/register'
import { WrongUse } from './command.ts'

/**
 * The kind by its name or its table's (`finding`, `findings`).
 * @throws WrongUse where no kind has that name
 */
export function kindNamed(word: string): RecordKind {
  const kind = allKinds.find((candidate) => candidate.kind === word || candidate.table === word)
  if (kind) return kind
  const kinds = allKinds.map((candidate) => candidate.kind)
  const near = nearestOf(word, kinds)
  throw new WrongUse(
    `'${word}' is no kind of record; accepted is ${kinds.join(', ')}.${near === undefined ? '' : ` Did you mean '${near}'?`}`,
  )
}
