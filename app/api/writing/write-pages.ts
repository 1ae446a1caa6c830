import type { WritingPage } from '../../web/page.ts'
import { type WriteTools, writeDeed } from './write-deed.ts'
import { writeOperations } from './write-operations.ts'

/** Every address of the API at which programs write. */
export function writePages(tools: WriteTools): readonly WritingPage[] {
  return writeOperations.map(({ path, method, writing }) => ({
    method,
    address: `/api/v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    speaks: 'json',
    freshness: 'never',
    write: (request) => writeDeed(tools, request, writing(request.params)),
  }))
}
