import type { PracticeArea, RecordKind } from '@candour/register'
import { everyVoice, voiceQueryFields } from '../queries/voices.ts'
import { listOperation } from './lists.ts'
import type { Operation } from './operation.ts'

const { practice_area, programme } = voiceQueryFields

/** Voices, to be narrowed by the practice area and the programme of their projects too. */
export function voiceList(kind: RecordKind): Operation {
  const list = listOperation(kind, async ({ values }, reader) => {
    const { practice_area, programme } = values as {
      readonly practice_area?: readonly PracticeArea[]
      readonly programme?: readonly string[]
    }
    if (practice_area === undefined && programme === undefined) return undefined
    const filters = {
      ...(practice_area === undefined ? {} : { practice_area }),
      ...(programme === undefined ? {} : { programme }),
    }
    return new Set((await everyVoice(reader, filters)).map(({ id }) => id))
  })
  return { ...list, query: { ...list.query, practice_area, programme } }
}
