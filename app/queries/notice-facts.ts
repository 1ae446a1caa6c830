import type { Notice, PlainDate } from '@candour/register'
import type { Database } from '../store/tables.ts'
import { askOnDay } from './ask-once.ts'
import { namesOf } from './names.ts'
import { type OwedOfProject, owedPromises } from './owed-promises.ts'
import { standingByIds } from './shown.ts'

/** What a notice has to tell, as everybody may know it: promises that still wait, or something new that still stands. */
export type NoticeFact =
  | { readonly tells: 'owed'; readonly notice: Notice; readonly owed: OwedOfProject }
  | {
      readonly tells: 'new'
      readonly notice: Notice
      /** The project that it is about; of a lesson that stands alone nothing. */
      readonly project?: { readonly id: string; readonly name: string }
      readonly model: string
    }
  | {
      readonly tells: 'reply'
      readonly notice: Notice
      readonly project: { readonly id: string; readonly name: string }
      /** The organisation that replied, as it is published. */
      readonly by: string
    }

/** What these notices have to tell now. Of what was answered or withdrawn meanwhile there is nothing. */
export async function noticeFacts(
  db: Database,
  today: PlainDate,
  notices: readonly Notice[],
): Promise<readonly NoticeFact[]> {
  const isTold = ({ kind }: Notice) => kind.startsWith('told-')
  const isReply = ({ kind }: Notice) => kind === 'reply-received'
  const dates = notices.filter((notice) => !isTold(notice) && !isReply(notice))
  const owed = await owedPromises(
    db,
    today,
    dates.map(({ subject }) => subject),
  )
  const waiting = dates.flatMap((notice): readonly NoticeFact[] => {
    const found = owed.find(({ project, dueOn }) => project === notice.subject && dueOn === notice.on)
    return found === undefined ? [] : [{ tells: 'owed', notice, owed: found }]
  })
  return [
    ...waiting,
    ...(await replyFacts(db, today, notices.filter(isReply))),
    ...(await newFacts(db, today, notices.filter(isTold))),
  ]
}

async function replyFacts(db: Database, today: PlainDate, notices: readonly Notice[]): Promise<readonly NoticeFact[]> {
  if (notices.length === 0) return []
  return askOnDay(db, today, async (reader) => {
    const ids = notices.map(({ subject }) => subject)
    const replies = new Map((await standingByIds(reader, 'reply', ids)).map((reply) => [reply.id, reply]))
    const names = await namesOf(
      reader,
      'project',
      [...replies.values()].map(({ project_id }) => project_id),
    )
    return notices.flatMap((notice): readonly NoticeFact[] => {
      const reply = replies.get(notice.subject)
      const name = names.get(reply?.project_id ?? '')
      if (reply === undefined || name === undefined) return []
      return [{ tells: 'reply', notice, project: { id: reply.project_id, name }, by: reply.by }]
    })
  })
}

async function newFacts(db: Database, today: PlainDate, notices: readonly Notice[]): Promise<readonly NoticeFact[]> {
  if (notices.length === 0) return []
  return askOnDay(db, today, async (reader) => {
    const ofLessons = notices.filter(({ kind }) => kind === 'told-lesson').map(({ subject }) => subject)
    const lessons = new Map((await standingByIds(reader, 'lesson', ofLessons)).map((lesson) => [lesson.id, lesson]))
    const ids = notices.map(({ kind, subject }) =>
      kind === 'told-lesson' ? lessons.get(subject)?.project_id : subject,
    )
    const projects = new Map((await standingByIds(reader, 'project', ids)).map((project) => [project.id, project]))
    const models = await namesOf(reader, 'model', [
      ...[...projects.values()].map(({ model_id }) => model_id),
      ...[...lessons.values()].map(({ model_id }) => model_id),
    ])
    return notices.flatMap((notice, at): readonly NoticeFact[] => {
      const project = projects.get(ids[at] ?? '')
      const lesson = notice.kind === 'told-lesson' ? lessons.get(notice.subject) : undefined
      if (notice.kind === 'told-lesson' && lesson === undefined) return []
      const model = models.get(lesson?.model_id ?? project?.model_id ?? '')
      if (model === undefined) return []
      const about = project === undefined ? {} : { project: { id: project.id, name: project.name } }
      return [{ tells: 'new', notice, model, ...about }]
    })
  })
}
