import {
  dayInLondon,
  everybody,
  isPublished,
  type PlainDate,
  type ReplyReceived,
  type ToldOfModel,
} from '@candour/register'
import { type Entry, entriesAfter } from '../store/entries.ts'
import { entriesBefore } from '../store/entries-before.ts'
import { ledgerPosition } from '../store/ledger-position.ts'
import { recordIn } from '../store/projections.ts'
import type { Database } from '../store/tables.ts'
import { askOnce } from './ask-once.ts'
import { databaseOf, type RecordReader } from './reader.ts'
import { standingByIds } from './shown.ts'

/** What the register came to hold about models, and what was replied, since an entry, and up to which entry it was looked at. */
export interface ToldSince {
  readonly told: readonly ToldOfModel[]
  readonly replies: readonly ReplyReceived[]
  readonly upTo: number
}

const mostAtOnce = 1_000

/** The place of the newest entry. */
export async function newestPosition(db: Database): Promise<number> {
  return (await ledgerPosition(db)).position
}

/**
 * New findings, new lessons and reports that were published, as far as everybody may know of them and they still stand, of the entries after a
 * place in the ledger; at most a thousand entries at a time. What was told in confidence and is not public is not news.
 */
export async function toldOfModelsSince(db: Database, position: number, today: PlainDate): Promise<ToldSince> {
  return askOnce(db, everybody, async (reader) => {
    const entries = await entriesAfter(databaseOf(reader), position, mostAtOnce)
    const upTo = entries.at(-1)?.sequence ?? position
    const told = [
      ...(await newFindings(reader, entries)),
      ...(await newLessons(reader, entries)),
      ...(await newReports(reader, entries, today)),
    ]
    return { told, replies: await newReplies(reader, entries), upTo }
  })
}

const firstOf = (entries: readonly Entry[], kind: string) =>
  entries.filter((entry) => entry.kind === kind && entry.version === 1)

/** The models of projects, as everybody may know them. */
async function modelsOf(reader: RecordReader, projects: readonly (string | undefined)[]) {
  const shown = await standingByIds(reader, 'project', projects)
  return new Map(shown.map(({ id, model_id: model }) => [id, model]))
}

async function newFindings(reader: RecordReader, entries: readonly Entry[]): Promise<readonly ToldOfModel[]> {
  const came = comingOf(firstOf(entries, 'finding'))
  const findings = await standingByIds(reader, 'finding', [...came.keys()])
  const models = await modelsOf(
    reader,
    findings.map(({ project_id }) => project_id),
  )
  return findings.flatMap(({ id, project_id: subject }) => {
    const model = models.get(subject)
    const when = came.get(id)
    return model === undefined || when === undefined ? [] : [{ kind: 'told-finding', model, subject, ...when }]
  })
}

async function newLessons(reader: RecordReader, entries: readonly Entry[]): Promise<readonly ToldOfModel[]> {
  const came = comingOf(firstOf(entries, 'lesson'))
  const lessons = await standingByIds(reader, 'lesson', [...came.keys()])
  const models = await modelsOf(
    reader,
    lessons.map(({ project_id }) => project_id),
  )
  return lessons.flatMap(({ id: subject, model_id, project_id }) => {
    const model = model_id ?? models.get(project_id ?? '')
    const when = came.get(subject)
    return model === undefined || when === undefined ? [] : [{ kind: 'told-lesson', model, subject, ...when }]
  })
}

async function newReplies(reader: RecordReader, entries: readonly Entry[]): Promise<readonly ReplyReceived[]> {
  const came = comingOf(firstOf(entries, 'reply'))
  return (await standingByIds(reader, 'reply', [...came.keys()])).flatMap(({ id: reply, project_id: project }) => {
    const when = came.get(reply)
    return when === undefined ? [] : [{ reply, project, on: when.on }]
  })
}

/** Projects whose report is published now and was not by the version before. */
async function newReports(
  reader: RecordReader,
  entries: readonly Entry[],
  today: PlainDate,
): Promise<readonly ToldOfModel[]> {
  const changed = entries.filter(({ kind }) => kind === 'project')
  const before = await entriesBefore(databaseOf(reader), changed)
  const wasPublished = new Set(
    before.filter((entry) => isOut(entry, today)).map(({ id, version }) => `${id} ${version + 1}`),
  )
  const came = comingOf(
    changed.filter((entry) => isOut(entry, today) && !wasPublished.has(`${entry.id} ${entry.version}`)),
  )
  const models = await modelsOf(reader, [...came.keys()])
  return [...came].flatMap(([subject, when]) => {
    const model = models.get(subject)
    return model === undefined ? [] : [{ kind: 'told-report', model, subject, ...when }]
  })
}

function isOut(entry: Entry, today: PlainDate): boolean {
  const project = recordIn('project', entry)
  return project !== undefined && isPublished(project, today)
}

/** When each record came: the day, and the number of its entry. */
const comingOf = (entries: readonly Entry[]): ReadonlyMap<string, Pick<ToldOfModel, 'on' | 'entry'>> =>
  new Map(entries.map(({ id, time, sequence }) => [id, { on: dayInLondon(time), entry: sequence }]))
