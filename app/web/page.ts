import type { IncomingHttpHeaders } from 'node:http'
import type { Audience, PlainDate, Refusal } from '@candour/register'
import type { SignedIn } from '../accounts/signed-in.ts'
import type { Parameters } from '../queries/project-query.ts'
import type { SearchingReader } from '../queries/reader.ts'
import type { Withdrawal } from '../queries/withdrawal.ts'
import type { Site } from './layout/frame.ts'
import type { PageView } from './layout/views.ts'
import type { ScriptName } from './scripts.ts'

/** What a page is asked for. Parameters are as typed: the page reads them and refuses what it cannot. */
export interface PageRequest {
  readonly params: Readonly<Record<string, string>>
  readonly query: Parameters
  /** `csv` and `json` where the reader asked to take the rows away (`?format=csv`, or by the Accept header). */
  readonly format: 'html' | 'csv' | 'json'
  readonly site: Site
  readonly today: PlainDate
  /** Whoever asks, where they are signed in. */
  readonly who?: SignedIn
  /** What a page that signs people in reads of the request itself; none is kept or shared. */
  readonly signing?: Signing
}

/** The request itself, for what signs people in and out. */
interface Signing {
  readonly headers: IncomingHttpHeaders
  /** The network address that it came from: to bound tries, and for nothing else. */
  readonly from: string
  /** The whole query, as it came. */
  readonly search: string
}

/** A file that was sent with a form: held in memory while it is answered, and nowhere else. */
export interface SentFile {
  readonly name: string
  readonly bytes: Buffer
  /** Whether all of it was read: of one that is too large only the beginning is. */
  readonly isWhole: boolean
}

/** What a form sent: its fields as typed, and its file, beside what every page is asked with. */
export interface FormRequest extends PageRequest {
  readonly sent: Parameters
  readonly file?: SentFile
  /** The headers of the request, for what signs people in and out. */
  readonly headers: IncomingHttpHeaders
  /** The network address that it came from: to bound tries, and for nothing else. */
  readonly from: string
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
  /** A form that cannot be taken is shown again with what was typed, and answers 422. */
  | {
      readonly kind: 'page'
      readonly template: string
      readonly view: PageView
      readonly status?: 200 | 401 | 403 | 422 | 429
      /** The script that stands on it, which its policy lets run; none on all pages but two. */
      readonly runs?: ScriptName
    }
  | TableAnswer
  /** Elsewhere: in another form of the same, or, where an address gave way to another, for good. */
  | {
      readonly kind: 'moved'
      readonly to: string
      readonly isForGood?: true
      /** What the browser is to keep, or to forget. */
      readonly cookies?: readonly string[]
    }
  | { readonly kind: 'missing'; readonly what: string; readonly id: string }
  /** Under this id a record stood that was withdrawn. */
  | { readonly kind: 'withdrawn'; readonly withdrawal: Withdrawal }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'feed'; readonly body: string }
  /** Plain text, for programs. */
  | { readonly kind: 'text'; readonly body: string }
  /** A sitemap, sent while it is read. */
  | { readonly kind: 'sitemap'; readonly pieces: AsyncIterable<string> }
  | {
      readonly kind: 'json'
      readonly body: unknown
      /** Of one record the version that stands: whoever would change it names it. */
      readonly version?: number
    }
  /** A file to be taken away, under its whole name. */
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly body: string | Buffer }

/** What every page says of itself; most say no more than their address. */
interface Declaration {
  /** Its address as a route pattern. */
  readonly address: string
  /** The parameters that it reads. Others are not handed to it, so that no address is kept twice for one answer. */
  readonly parameters?: readonly string[]
  /** Of its parameters those that change no more than the order, or what is taken away: they are no part of the address that others quote. */
  readonly orderedBy?: readonly string[]
  /** Whether the search engines of the web may list it: they may, unless it says otherwise. */
  readonly isListed?: false
  /** Whether faults are told as pages (the rule) or as problem details (the API, which may also be read from other sites). */
  readonly speaks?: 'json'
  /**
   * Who may see it: everybody, unless it says otherwise; `oneself` is whoever is signed in, who is asked to do so first. Only what is for
   * everybody is kept, and called public.
   */
  readonly audience?: Audience
  /**
   * How long an answer stays right: for its moment (the rule), for good, or not at all, so that it is made anew each time and nobody
   * keeps it.
   */
  readonly freshness?: 'moment' | 'immutable' | 'never'
  /** Whether it is for whoever sits at the machine alone: asked without a proxy, under the machine's own name. */
  readonly isLocal?: true
  /** Whether it signs people in though it is asked by GET, as a provider sends them back; never kept. */
  readonly signsIn?: true
  /** Whether its answer needs the search index, which a large register has only some time after a start. */
  readonly searches?: true
}

/** A page that asks the register: what it shows is of one moment. */
export interface AskingPage extends Declaration {
  readonly method?: 'GET'
  readonly standsAlone?: undefined
  show(request: PageRequest, reader: SearchingReader): Promise<Answer>
}

/** A page that needs nothing from the register, and is shown while its database is away. */
export interface StandalonePage extends Declaration {
  readonly method?: 'GET'
  readonly standsAlone: true
  show(request: PageRequest): Promise<Answer>
}

/** Asks the register within one snapshot, for what a form needs to know. */
export type AskRegister = <T>(question: (reader: SearchingReader) => Promise<T>) => Promise<T>

/**
 * A page that takes a form. What it does is a deed in a transaction of its own, so it is handed no snapshot: it asks what it needs, a
 * question at a time. Forms from other sites never come this far, unless it says so.
 */
export interface FormPage extends Declaration {
  readonly method: 'POST'
  /** The field in which a file may be sent; forms of other pages are not read in parts. */
  readonly takesFile?: string
  /**
   * Whether it may be sent from anywhere, by a mail program too: what it does is said by its address alone, which only its reader has. The body
   * is not read, and who asks is not looked at.
   */
  readonly isFromAnywhere?: true
  readonly standsAlone?: undefined
  /** Whether it writes in the register, under the ledger's lock: what others ask waits a moment for it. */
  readonly isDeed?: true
  /** What is answered where the session of whoever sent it is over, so that nothing typed is lost; the sign-in, unless it says otherwise. */
  readonly whenSignedOut?: (request: FormRequest) => Answer
  take(request: FormRequest, ask: AskRegister): Promise<Answer>
}

/** What a program sends to write something: nothing of it is believed because of a cookie. */
export interface WriteRequest {
  readonly params: Readonly<Record<string, string>>
  readonly query: Parameters
  /** The JSON that was sent; undefined where nothing was. */
  readonly sent: unknown
  readonly headers: IncomingHttpHeaders
  /** The network address that it came from: to bound tries, and for nothing else. */
  readonly from: string
  readonly site: Site
}

/** What came of it: done, or a problem with members of its own beside those that every problem has. */
export type WriteAnswer =
  | {
      readonly kind: 'done'
      readonly status: 200 | 201
      readonly body: unknown
      readonly headers?: Readonly<Record<string, string>>
    }
  | {
      readonly kind: 'problem'
      readonly status: number
      readonly detail?: string
      readonly members?: Readonly<Record<string, unknown>>
      readonly headers?: Readonly<Record<string, string>>
    }

/** An address of the API at which programs write, in the name of whoever's token they send. */
export interface WritingPage extends Declaration {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly speaks: 'json'
  readonly standsAlone?: undefined
  write(request: WriteRequest): Promise<WriteAnswer>
}

export type Page = AskingPage | StandalonePage | FormPage | WritingPage
