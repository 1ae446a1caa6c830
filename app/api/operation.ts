import type { Fields, JsonSchema } from '@candour/register'
import type { SearchingReader } from '../queries/reader.ts'
import type { Answer, PageRequest } from '../web/page.ts'

/** One thing that the API does: the route, its description and its handler are made from this one record. */
export interface Operation {
  /** Route below `/api/v1`, with `{name}` for parameters. */
  readonly path: string
  readonly id: string
  readonly summary: string
  readonly description?: string
  readonly tag: string
  readonly pathParameters: Readonly<Record<string, string>>
  readonly query: Fields
  /** JSON Schema of the answer, by reference or spelled out. */
  readonly answers: JsonSchema
  readonly givesCsv: boolean
  /** Whether it needs the search index. */
  readonly searches?: true
  /** Whether 404 can come. */
  readonly canMiss: boolean
  /** Whether 410 can come, with the notice of a withdrawal. */
  readonly canBeWithdrawn?: boolean
  handle(request: ApiRequest, reader: SearchingReader): Promise<Answer>
  /** The same asked with POST, where what is asked may be too long for an address, or should stand in none. */
  readonly sent?: SentOperation
}

/** An operation whose parameters are sent as a JSON object. It changes nothing, and nobody keeps what was sent or answered. */
export interface SentOperation {
  readonly id: string
  readonly summary: string
  readonly description: string
  readonly body: Fields
  handle(values: Readonly<Record<string, unknown>>, reader: SearchingReader): Promise<Answer>
}

/** What can be asked with POST alone. */
export interface SentAlone extends Pick<Operation, 'path' | 'tag' | 'searches' | 'answers'> {
  readonly sent: SentOperation
}

/** A request whose parameters have been read by the operation's fields. */
export interface ApiRequest extends Omit<PageRequest, 'query'> {
  readonly values: Readonly<Record<string, unknown>>
  readonly query: PageRequest['query']
}

export const json = (body: unknown): Answer => ({ kind: 'json', body })

/** Type of a parameter's list of values, as filters want it: always texts. */
export function textsOf(value: unknown): readonly string[] | undefined {
  if (value === undefined) return undefined
  return (Array.isArray(value) ? value : [value]).map(String)
}
