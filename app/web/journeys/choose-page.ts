import { isKind, recordKinds } from '@candour/register'
import { saveAnswers } from '../../actions/drafts.ts'
import type { SearchingReader } from '../../queries/reader.ts'
import { shownByIds } from '../../queries/shown.ts'
import type { Answer, FormPage } from '../page.ts'
import { paths } from '../paths.ts'
import { textOf } from './conflict-view.ts'
import type { Opened } from './journey.ts'
import { type JourneyTools, noDraft, onDraft } from './on-draft.ts'
import { signedOut } from './signed-out.ts'

/** Takes what was chosen between two who changed a record: the draft goes on from the version that both have seen. */
export function choosePage(journeys: JourneyTools): FormPage {
  return {
    method: 'POST',
    address: '/drafts/:draft/choose',
    audience: 'oneself',
    whenSignedOut: signedOut,
    async take(request, ask): Promise<Answer> {
      const on = await ask((reader) => onDraft(journeys, request, reader))
      if (on === undefined) return noDraft(request.params.draft ?? '')
      const { draft, who, opened } = on
      const theirs = Object.entries(request.sent).flatMap(([name, value]) =>
        name.startsWith('keep:') && value === 'theirs' ? [name.slice('keep:'.length)] : [],
      )
      const answers = await ask((reader) => asItStands(reader, opened, Object.keys(draft.seen), theirs))
      const seen: Record<string, number> = {}
      for (const one of [request.sent.seen ?? []].flat()) {
        const [record = '', version = ''] = one.split('=')
        // Only what the draft starts from can be seen anew.
        if (record in draft.seen && /^\d{1,9}$/.test(version)) seen[record] = Number(version)
      }
      await saveAnswers(journeys.tools, who.account, draft.id, { answers, seen })
      return { kind: 'moved', to: paths.draftCheck(draft.id) }
    },
  }
}

/** What the records say now under these answers. */
async function asItStands(
  reader: SearchingReader,
  { answerFor }: Opened,
  seen: readonly string[],
  wanted: readonly string[],
): Promise<Record<string, string>> {
  const answers: Record<string, string> = {}
  for (const one of seen) {
    const [kind = '', id = ''] = one.split('/')
    if (!isKind(kind)) continue
    for (const record of await shownByIds(reader, kind, [id]))
      for (const column of Object.keys(recordKinds[kind].fields)) {
        const name = answerFor?.(kind, id, column)
        if (name !== undefined && wanted.includes(name)) answers[name] = textOf(kind, record, column)
      }
  }
  return answers
}
