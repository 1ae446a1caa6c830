import { mayDo, type Project, type RoleDeed, type Shown } from '@candour/register'
import { standingWithVersions } from '../../queries/versioned-records.ts'
import { paths } from '../paths.ts'
import type { Opened, Opening } from './journey.ts'

/** A project that somebody writes about, with its version. */
export interface OwnProject {
  readonly project: Shown<'project'>
  readonly version: number
  readonly subject: NonNullable<Opened['subject']>
}

/** The project that a journey is about, where this person may do one of these deeds to it; else undefined. */
export async function ownProject(
  { reader, who, subject }: Opening,
  ...deeds: readonly RoleDeed[]
): Promise<OwnProject | undefined> {
  if (subject === undefined) return undefined
  const [found] = await standingWithVersions(reader, 'project', [subject])
  if (found === undefined || !deeds.some((deed) => mayDo(who.member, deed, subjectOf(found.record)))) return undefined
  const { record: project, version } = found
  return { project, version, subject: { text: project.name, href: paths.project(project.id) } }
}

/** What a deed to a project is judged by. */
export function subjectOf({ id, programme_id: programme }: Project) {
  return { project: id, ...(programme === undefined ? {} : { programme }) }
}
