import { nameOfRecord, recordKinds } from '@candour/register'
import type { AlsoFound } from '../../../queries/also-found.ts'
import type { FoundRecord } from '../../../queries/search-register.ts'
import { counted } from '../../../words/wording.ts'
import type { HighlightedText, LinkView } from '../../layout/views.ts'
import { addressOfRecord, anchorOf, paths } from '../../paths.ts'

/** Marks the words of a text that a search looked for. */
export type Highlight = (text: string, terms: readonly string[]) => readonly HighlightedText[]

export interface AlsoGroupView {
  readonly anchor: string
  readonly title: string
  readonly items: readonly { readonly href: string; readonly runs: readonly HighlightedText[] }[]
  readonly all: LinkView
}

/** Models, lessons, claims and programmes that the same words found; kinds without a match are left out. */
export function alsoFoundView(found: readonly AlsoFound[], highlight: Highlight): readonly AlsoGroupView[] {
  return found.flatMap(({ kind, total, items }) => {
    const { table, singular } = recordKinds[kind]
    return total === 0
      ? []
      : [
          {
            anchor: anchorOf('found', kind),
            title: counted(total, singular),
            items: items.map((item) => itemView(item, highlight)),
            all: { text: `All ${table}`, href: paths.list(kind) },
          },
        ]
  })
}

/** A record is read on its page or on that of what it rests on; what rests on nothing, in the list of its kind. */
function itemView({ kind, record, id, matchedTerms }: FoundRecord, highlight: Highlight) {
  const fields = { ...record }
  return {
    href: addressOfRecord(kind, id, fields) ?? paths.list(kind),
    runs: highlight(nameOfRecord(kind, fields) ?? id, matchedTerms),
  }
}
