import { groupedBy, type ProjectHistory, type PromisedOutcome, type Registration, type Shown } from '@candour/register'
import { historiesOf } from '../store/histories.ts'
import { databaseOf, type RecordReader } from './reader.ts'
import { type Looking, shownRecord, shownVersion, shownVersions } from './shown.ts'

/** What a verdict follows from, as one reader may see it. */
export interface ShownHistory extends ProjectHistory {
  readonly project: Shown<'project'>
  readonly programme?: Shown<'programme'>
  readonly registrations: readonly (Registration & { readonly terms: Shown<'outcome'> })[]
  readonly findings: readonly Shown<'finding'>[]
}

/** The histories of these projects; of a project that the reader may not know of there is none. */
export async function shownHistories(reader: RecordReader, ids: readonly string[]): Promise<readonly ShownHistory[]> {
  return (await historiesOf(databaseOf(reader), ids)).flatMap((history) => shownHistory(reader, history) ?? [])
}

function shownHistory(looking: Looking, history: ProjectHistory): ShownHistory | undefined {
  const { programme: whole, ...rest } = history
  const project = shownRecord(looking, { kind: 'project', record: history.project })
  if (project === undefined) return undefined
  const programme = whole === undefined ? undefined : shownRecord(looking, { kind: 'programme', record: whole })
  return {
    ...rest,
    project,
    ...(programme === undefined ? {} : { programme }),
    registrations: shownEntered(looking, history.registrations),
    findings: history.findings.flatMap((record) => shownRecord(looking, { kind: 'finding', record }) ?? []),
  }
}

/** Every registration that was entered, with the day of its entry, as the viewer may read it. */
function shownEntered(looking: Looking, registrations: readonly Registration[]): ShownHistory['registrations'] {
  return [...groupedBy(registrations, ({ terms }) => terms.id).values()].flatMap((entered) =>
    entered.flatMap(({ terms: version, enteredOn }) => {
      const terms = shownVersion(looking, 'outcome', version, entered.at(-1)?.terms ?? version)
      return terms === undefined ? [] : [{ terms, enteredOn }]
    }),
  )
}

/** Every version of these outcomes that the viewer may read, those of one outcome together, oldest first. */
export function shownRegistrations(
  looking: Looking,
  registrations: readonly PromisedOutcome[],
): readonly Shown<'outcome'>[] {
  return [...groupedBy(registrations, ({ id }) => id).values()].flatMap((versions) =>
    shownVersions(
      looking,
      'outcome',
      versions.toSorted((a, b) => a.version - b.version),
    ),
  )
}
