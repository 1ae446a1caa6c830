import { plainDateOf, type Reply } from '@candour/register'

/** A reply of a council about its project as a whole. */
export function aReply(over: Partial<Reply> = {}): Reply {
  return {
    id: 'y0',
    project_id: 'p1',
    text: 'The second home opened late. Families were counted before they could use it.',
    by: 'Leeds City Council',
    replied_on: plainDateOf('2026-05-04'),
    ...over,
  }
}
