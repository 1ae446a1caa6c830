import { type AnyRecord, type Field, recordKinds } from '@candour/register'
import type { Conflict } from '../../actions/receipt.ts'
import { frameOf, type Site } from '../layout/frame.ts'
import type { PageView } from '../layout/views.ts'
import { fieldInWords } from '../pages/project-history/version-changes.ts'
import { paths } from '../paths.ts'
import type { OnDraft } from './on-draft.ts'

interface ChoiceView {
  /** Under which answer the choice is sent. */
  readonly name: string
  readonly legend: string
  readonly yours: string
  readonly theirs: string
}

interface ConflictsView extends PageView {
  readonly records: readonly { readonly title: string; readonly choices: readonly ChoiceView[] }[]
  readonly seen: readonly { readonly name: string; readonly value: number }[]
  readonly action: string
}

/** A record that somebody else changed since this draft was begun: both sides, field by field, for its writer to choose. */
export function conflictView(site: Site, { draft, opened }: OnDraft, conflicts: readonly Conflict[]): ConflictsView {
  return {
    frame: frameOf(site, { title: 'Somebody else changed this meanwhile' }),
    records: conflicts.map(({ kind, present, proposed }) => ({
      title: `${recordKinds[kind].singular} ${present.id}`,
      choices: Object.keys(recordKinds[kind].fields).flatMap((column) => {
        const name = opened.answerFor?.(kind, present.id, column)
        const [yours, theirs] = [textOf(kind, proposed, column), textOf(kind, present, column)]
        if (name === undefined || yours === theirs) return []
        return [{ name, legend: fieldInWords(column), yours, theirs }]
      }),
    })),
    seen: conflicts.map(({ kind, present, version }) => ({ name: `${kind}/${present.id}`, value: version })),
    action: paths.draftChoose(draft.id),
  }
}

/** A field of a record as its type writes it; empty where it is not there. */
export function textOf(kind: Conflict['kind'], record: AnyRecord, column: string): string {
  const { [column]: value }: Readonly<Record<string, unknown>> = { ...record }
  const { [column]: field }: Readonly<Record<string, Field<never> | Field>> = recordKinds[kind].fields
  return value === undefined || field === undefined ? '' : (field as Field).type.print(value)
}
