import type { IncomingHttpHeaders } from 'node:http'
import type { SignedIn } from '../../accounts/signed-in.ts'
import type { Moment } from '../../queries/moment.ts'
import type { Questions } from '../../queries/questions.ts'
import type { AskedPage } from '../layout/asked-page.ts'
import type { Site } from '../layout/frame.ts'
import type { SiteIdentity } from '../layout/identity.ts'
import type { PictureParts } from '../pictures.ts'
import type { Templates } from '../templates.ts'
import { Asking } from './asking.ts'
import { KeptPages } from './kept-pages.ts'
import type { Limits } from './limits.ts'
import { LongTables } from './long-tables.ts'
import type { Representation } from './representation.ts'
import { Sharing } from './sharing.ts'

/** An answer that was made, and the moment that it tells of. */
export interface Made {
  readonly representation: Representation
  readonly moment: Moment
}

/** Whoever a request comes from, and what their browser is to keep from now on. */
export interface Asker {
  readonly who: SignedIn
  readonly cookies: readonly string[]
}

/** What every answer is made with; one set for a process. */
export interface AnswerTools {
  readonly questions: Questions
  readonly templates: Templates
  readonly limits: Limits
  readonly identity: SiteIdentity
  readonly asking: Asking
  readonly kept: KeptPages
  /** Answers under way. `sent` are those that went to their reader while they were read. */
  readonly sharing: Sharing<Made | 'sent'>
  readonly longTables: LongTables
  /** What pictures of charts are drawn with. */
  readonly drawing: PictureParts
  /** Finds out who asks, by their session; undefined where nobody can sign in. */
  readonly whoAsks: ((headers: IncomingHttpHeaders) => Promise<Asker | undefined>) | undefined
  /** Whether each request has its line in the log; faults of ours are told in any case. */
  readonly isLogged: boolean
}

export function answerTools({
  questions,
  templates,
  limits,
  identity,
  isLogged,
  drawing,
  whoAsks,
}: Pick<
  AnswerTools,
  'questions' | 'templates' | 'limits' | 'identity' | 'isLogged' | 'drawing' | 'whoAsks'
>): AnswerTools {
  return {
    questions,
    templates,
    limits,
    identity: { ...identity, hasAccounts: whoAsks !== undefined },
    isLogged,
    drawing,
    whoAsks,
    asking: new Asking(questions, limits),
    kept: new KeptPages(questions, limits.keptBytes),
    sharing: new Sharing(),
    longTables: new LongTables(limits.longTables),
  }
}

/** What pages of a moment share, and the page that is asked for where it has an address of its own. */
export function siteOf(
  { position, judgedOn }: Moment,
  identity: SiteIdentity,
  { asked, who }: { readonly asked?: AskedPage | undefined; readonly who?: SignedIn | undefined } = {},
): Site {
  return {
    ...identity,
    position,
    today: judgedOn,
    ...(asked === undefined ? {} : { asked }),
    ...(who === undefined ? {} : { reader: who.name }),
  }
}
