import { allKinds, type RecordKind } from '@candour/register'
import { claimList } from './claim-list.ts'
import { lessonList } from './lesson-list.ts'
import { listOperation, projectList } from './lists.ts'
import type { Operation } from './operation.ts'
import { voiceList } from './voice-list.ts'

/** Kinds whose lists can be narrowed by more than their fields, or tell more. */
const lists: Readonly<Record<string, (kind: RecordKind) => Operation>> = {
  project: projectList,
  lesson: lessonList,
  voice: voiceList,
  claim: claimList,
}

/** The lists of every kind of record. */
export const listOperations: readonly Operation[] = allKinds.map((kind) => (lists[kind.kind] ?? listOperation)(kind))
