import { type DeedSubject, organisationNamedBy, type Shown } from '@candour/register'
import type { RecordAtHand } from './project-records.ts'
import type { RecordReader } from './reader.ts'
import { shownByIds, shownReferring } from './shown.ts'

/** What a deed to a project would be done to, for somebody of these organisations: to offer what they may do; the door judges it by itself. */
export async function subjectOfProject(
  reader: RecordReader,
  project: Shown<'project'>,
  organisations: ReadonlyMap<string, string>,
): Promise<DeedSubject> {
  const { id, programme_id: programme } = project
  const applications = await shownReferring(reader, 'application', 'project_id', [id])
  const named = organisationNamedBy(
    project,
    applications.flatMap(({ applicant, confidential }) => (confidential === true ? [] : [applicant])),
    organisations,
  )
  return {
    project: id,
    ...(programme === undefined ? {} : { programme }),
    ...(named === undefined ? {} : { organisation: named }),
  }
}

/** The same of any record: what it says of its project, or its programme, decides whose it is. */
export async function subjectOfRecord(
  reader: RecordReader,
  { kind, id, record, project }: RecordAtHand,
): Promise<DeedSubject> {
  const { programme_id: own }: Readonly<Record<string, unknown>> = { ...record }
  const [about] = project === undefined ? [] : await shownByIds(reader, 'project', [project])
  const programme = kind === 'programme' ? id : (own ?? about?.programme_id)
  return {
    ...(project === undefined ? {} : { project }),
    ...(typeof programme === 'string' ? { programme } : {}),
  }
}
