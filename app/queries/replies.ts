import { type Kind, nameOfRecord, type Records, replyAbout, type Shown } from '@candour/register'
import { recordsReferring } from '../store/projections.ts'
import { namesOf } from './names.ts'
import { databaseOf, type RecordReader } from './reader.ts'
import { shownByIds, shownRecords, standingByIds } from './shown.ts'
import { standingRecord } from './standing-record.ts'
import { type Withdrawal, withdrawalIn } from './withdrawal.ts'

/** What a reply is about, where it is one record of its project: by its name, as the reader may see it. */
export interface RepliedToName {
  readonly kind: Kind
  readonly id: string
  readonly name: string
}

/** A reply that stands, with what it is about; absent where that is the project as a whole, or stands no more. */
export interface ReplyTold {
  readonly reply: Shown<'reply'>
  readonly about?: RepliedToName
}

/** Replies of those whom a record is about, and the notices of those that were withdrawn; both the newest first. */
export interface RepliesTold {
  readonly told: readonly ReplyTold[]
  readonly withdrawn: readonly Withdrawal[]
}

/** Every reply about a project or anything of it. */
export function repliesOfProject(reader: RecordReader, project: string): Promise<RepliesTold> {
  return repliesReferring(reader, 'project_id', project)
}

/** The replies about a lesson: none where it tells of no project, since a reply tells of one. */
export async function repliesOfLesson(
  reader: RecordReader,
  { id, project_id: project }: Shown<'lesson'>,
): Promise<RepliesTold> {
  return project === undefined ? { told: [], withdrawn: [] } : repliesReferring(reader, 'lesson_id', id)
}

async function repliesReferring(
  reader: RecordReader,
  field: 'project_id' | 'lesson_id',
  id: string,
): Promise<RepliesTold> {
  const stored = await recordsReferring(databaseOf(reader), 'reply', field, [id])
  const notices: Withdrawal[] = []
  for (const one of stored) {
    const withdrawal = await withdrawalIn(reader, one)
    if (withdrawal !== undefined) notices.push(withdrawal)
  }
  const replies = shownRecords(reader, stored).toSorted((a, b) => newestFirst(a.replied_on, b.replied_on))
  return {
    told: await withNames(reader, replies),
    withdrawn: notices.toSorted((a, b) => newestFirst(a.on, b.on)),
  }
}

const newestFirst = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0)

/** What is replied to by its name: a result or a promise by what it measures. */
async function withNames(reader: RecordReader, replies: readonly Shown<'reply'>[]): Promise<readonly ReplyTold[]> {
  const names = new Map<string, RepliedToName>()
  const promises = new Map<string, string>()
  for (const { field, kind } of replyAbout) {
    const records = await standingByIds<Kind>(
      reader,
      kind,
      replies.map((reply) => reply[field]),
    )
    if (kind === 'finding')
      for (const { id, label } of await shownByIds(
        reader,
        'outcome',
        records.flatMap((record) => ('outcome_id' in record ? [record.outcome_id] : [])),
      ))
        promises.set(id, label)
    for (const record of records)
      names.set(`${kind} ${record.id}`, { kind, id: record.id, name: nameIn(kind, record, promises) })
  }
  return replies.map((reply) => {
    const of = replyAbout.find(({ field }) => reply[field] !== undefined)
    const about = of === undefined ? undefined : names.get(`${of.kind} ${reply[of.field]}`)
    return { reply, ...(about === undefined ? {} : { about }) }
  })
}

function nameIn(kind: Kind, record: Records[Kind], promises: ReadonlyMap<string, string>): string {
  const fields: Readonly<Record<string, unknown>> = { ...record }
  const promise =
    kind === 'finding' && fields.outcome === undefined ? promises.get(String(fields.outcome_id)) : undefined
  return promise ?? nameOfRecord(kind, fields) ?? record.id
}

/** A reply with what its page needs: what it is about, and the name of its project. */
export interface ReplyDossier extends ReplyTold {
  readonly project: string
}

/** The reply under this id; undefined where none stands. */
export async function replyDossier(reader: RecordReader, id: string): Promise<ReplyDossier | undefined> {
  const reply = await standingRecord(reader, 'reply', id)
  if (reply === undefined) return undefined
  const [told] = await withNames(reader, [reply])
  const names = await namesOf(reader, 'project', [reply.project_id])
  return { reply, ...told, project: names.get(reply.project_id) ?? reply.project_id }
}
