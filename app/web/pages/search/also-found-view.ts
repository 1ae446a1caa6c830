import type { AlsoFound, AlsoKind } from '../../../queries/also-found.ts'
import type { FoundRecord } from '../../../queries/search-register.ts'
import { counted } from '../../../words/wording.ts'
import type { LinkView, MarkedText } from '../../layout/views.ts'
import { anchorOf, paths } from '../../paths.ts'

/** Marks the words of a text that a search looked for. */
export type Mark = (text: string, terms: readonly string[]) => readonly MarkedText[]

export interface AlsoGroupView {
  readonly anchor: string
  readonly title: string
  readonly items: readonly { readonly href: string; readonly runs: readonly MarkedText[] }[]
  readonly all: LinkView
}

const groups: { readonly [K in AlsoKind]: { one: string; all: LinkView } } = {
  model: { one: 'model', all: { text: 'All models', href: paths.models() } },
  lesson: { one: 'lesson', all: { text: 'All lessons', href: paths.lessons() } },
  claim: { one: 'claim', all: { text: 'All claims', href: paths.claims() } },
  programme: { one: 'programme', all: { text: 'All programmes', href: paths.programmes() } },
}

/** Models, lessons, claims and programmes that the same words found; kinds without a match are left out. */
export function alsoFoundView(found: AlsoFound, mark: Mark): readonly AlsoGroupView[] {
  return (Object.keys(groups) as AlsoKind[]).flatMap((kind) => {
    const { total, items } = found[kind]
    return total === 0
      ? []
      : [
          {
            anchor: anchorOf('found', kind),
            title: counted(total, groups[kind].one),
            items: items.map((item) => itemView(item, mark)),
            all: groups[kind].all,
          },
        ]
  })
}

function itemView({ kind, record, id, matchedTerms }: FoundRecord, mark: Mark) {
  if (kind === 'lesson' && 'lesson' in record)
    return { href: paths.lesson(id), runs: mark(record.lesson, matchedTerms) }
  if (kind === 'claim' && 'claim' in record)
    return { href: claimAddress(record), runs: mark(record.claim, matchedTerms) }
  const name = 'name' in record ? record.name : id
  return { href: kind === 'model' ? paths.model(id) : paths.programme(id), runs: mark(name, matchedTerms) }
}

/** A claim is read where it is set beside what it rests on: its project, its model, or the list of claims. */
function claimAddress({ project_id: project, model_id: model }: { project_id?: string; model_id?: string }): string {
  if (project !== undefined) return `${paths.project(project)}#claimed`
  return model === undefined ? paths.claims() : paths.model(model)
}
