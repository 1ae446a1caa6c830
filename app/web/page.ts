import type { PlainDate, Refusal } from '@candour/register'
import type { Parameters } from '../queries/project-query.ts'
import type { SearchingReader } from '../queries/reader.ts'
import type { Withdrawal } from '../queries/withdrawal.ts'
import type { Site } from './layout/frame.ts'
import type { PageView } from './layout/views.ts'

/** What a page is asked for. Parameters are as typed: the page reads them and refuses what it cannot. */
export interface PageRequest {
  readonly params: Readonly<Record<string, string>>
  readonly query: Parameters
  /** `csv` and `json` where the reader asked to take the rows away (`?format=csv`, or by the Accept header). */
  readonly format: 'html' | 'csv' | 'json'
  /** The address as asked, for links to the same page in another form. */
  readonly address: string
  readonly site: Site
  readonly today: PlainDate
}

/** Rows to take away: written as CSV with a header, text shielded from spreadsheets. */
export interface TableAnswer {
  readonly kind: 'table'
  /** Name of the file, without ending. */
  readonly name: string
  readonly header: readonly string[]
  readonly rows:
    | Iterable<readonly (string | number | boolean | undefined)[]>
    | AsyncIterable<readonly (string | number | boolean | undefined)[]>
}

export type Answer =
  | { readonly kind: 'page'; readonly template: string; readonly view: PageView }
  | TableAnswer
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'missing'; readonly what: string; readonly id: string }
  /** Under this id a record stood that was withdrawn. */
  | { readonly kind: 'withdrawn'; readonly withdrawal: Withdrawal }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'feed'; readonly body: string }
  | { readonly kind: 'json'; readonly body: unknown }

/** A page: its address as a route pattern, and what it shows. */
export interface Page {
  readonly address: string
  /** Whether faults are told as pages (the rule) or as problem details (the API, which may also be read from other sites). */
  readonly speaks?: 'json'
  /** Whether its answer needs the search index, which a large register has only some time after a start. */
  readonly searches?: true
  show(request: PageRequest, reader: SearchingReader): Promise<Answer>
}
