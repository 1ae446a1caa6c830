import type { SignedIn } from '../../accounts/signed-in.ts'
import type { ActionTools } from '../../actions/deed.ts'
import { type Draft, draftById } from '../../actions/drafts.ts'
import type { SearchingReader } from '../../queries/reader.ts'
import type { Answer, PageRequest } from '../page.ts'
import type { Journey, Opened } from './journey.ts'

/** What the pages of journeys are made with. */
export interface JourneyTools {
  readonly tools: ActionTools
  readonly journeys: readonly Journey[]
}

/** A draft with its journey as its writer goes on it now. */
export interface OnDraft {
  readonly who: SignedIn
  readonly draft: Draft
  readonly journey: Journey
  readonly opened: Opened
}

export const noDraft = (id: string): Answer => ({ kind: 'missing', what: 'draft', id })

/** The draft that a request is about; undefined where there is none of this person, or its subject is no longer theirs. */
export async function onDraft(
  { tools, journeys }: JourneyTools,
  { who, params }: Pick<PageRequest, 'who' | 'params'>,
  reader: SearchingReader,
): Promise<OnDraft | undefined> {
  const draft = who === undefined ? undefined : await draftById(tools, who.account, params.draft ?? '')
  const journey = journeys.find(({ name }) => name === draft?.journey)
  if (who === undefined || draft === undefined || journey === undefined) return undefined
  const opened = await journey.open({
    reader,
    who,
    subject: draft.subject,
    answers: draft.answers,
    isSent: draft.receipt !== undefined,
  })
  return opened === undefined ? undefined : { who, draft, journey, opened }
}

/** Names that may be said in a text of this person: they are public. */
export function publicNamesOf({ who, opened }: Pick<OnDraft, 'who' | 'opened'>): readonly string[] {
  return [...who.organisations.values(), ...(opened.subject === undefined ? [] : [opened.subject.text])]
}
