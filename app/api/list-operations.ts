import { allKinds } from '@candour/register'
import { claimList } from './claim-list.ts'
import { listOperation, projectList } from './lists.ts'
import type { Operation } from './operation.ts'

/** The lists of every kind of record. */
export const listOperations: readonly Operation[] = allKinds.map((kind) => {
  if (kind.kind === 'project') return projectList(kind)
  return kind.kind === 'claim' ? claimList(kind) : listOperation(kind)
})
