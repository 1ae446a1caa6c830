import {
  dayInLondon,
  type Finding,
  groupedBy,
  type Programme,
  type ProjectHistory,
  type PromisedOutcome,
  plainDateOf,
  type Registration,
  type Withdrawals,
} from '@candour/register'
import { sql } from 'kysely'
import { recordOfRow, recordsByIds, recordsReferring } from './projections.ts'
import type { Database } from './tables.ts'

/** Everything that the verdicts of these projects follow from: project, programme, every registration that was entered, every finding. */
export async function historiesOf(db: Database, projectIds: readonly string[]): Promise<readonly ProjectHistory[]> {
  const projects = await recordsByIds(db, 'project', projectIds)
  const programmeIds = [...new Set(projects.flatMap(({ record }) => record.programme_id ?? []))]
  const [programmes, registrations, withdrawals, findings] = await Promise.all([
    recordsByIds(db, 'programme', programmeIds),
    registrationsOf(db, projectIds),
    withdrawalsOf(db, projectIds),
    recordsReferring(db, 'finding', 'project_id', projectIds),
  ])
  const programmeById = new Map<string, Programme>(programmes.map(({ record }) => [record.id, record]))
  const registrationsByProject = groupedBy(registrations, ({ terms }) => terms.project_id)
  const findingsByProject = groupedBy(
    findings.map(({ record }): Finding => record),
    (finding) => finding.project_id,
  )
  return projects.map(({ record }) => {
    const programme = record.programme_id === undefined ? undefined : programmeById.get(record.programme_id)
    return {
      project: record,
      ...(programme === undefined ? {} : { programme }),
      registrations: registrationsByProject.get(record.id) ?? [],
      ...(withdrawals.size === 0 ? {} : { withdrawals }),
      findings: findingsByProject.get(record.id) ?? [],
    }
  })
}

/** Every registered version of these outcomes, oldest first: of each the newest entry, since an entry may correct one. */
export async function registrationsByIds(db: Database, ids: readonly string[]): Promise<readonly PromisedOutcome[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<RegistrationRow>`
    select distinct on (id, (public->>'version')::bigint) public, hidden
    from entries where kind = 'outcome' and id = any(${[...ids]}::text[]) and public is not null
    order by id, (public->>'version')::bigint, version desc
  `.execute(db)
  return rows.map(registrationOf)
}

/**
 * Every registration of the projects' outcomes that was entered, with the day of its entry, those of one version in the order of entry: a
 * correction made after the start is not taken for what stood before it.
 */
async function registrationsOf(db: Database, projectIds: readonly string[]): Promise<readonly Registration[]> {
  const { rows } = await sql<RegistrationRow & { readonly time: string }>`
    select e.public, e.hidden, e.time
    from outcomes o join entries e on e.kind = 'outcome' and e.id = o.id
    where o.project_id = any(${[...projectIds]}::text[]) and e.public is not null
    order by e.id, (e.public->>'version')::bigint, e.version
  `.execute(db)
  return rows.map((row) => ({ terms: registrationOf(row), enteredOn: dayInLondon(row.time) }))
}

interface RegistrationRow {
  readonly public: Readonly<Record<string, unknown>>
  readonly hidden: Readonly<Record<string, unknown>> | null
}

const registrationOf = (row: RegistrationRow) => recordOfRow('outcome', { ...row.public, ...row.hidden })

/** Which outcomes of these projects are withdrawn, and since when. */
async function withdrawalsOf(db: Database, projectIds: readonly string[]): Promise<Withdrawals> {
  const { rows } = await sql<{ id: string; withdrawn_on: string }>`
    select id, withdrawn_on from outcomes where project_id = any(${[...projectIds]}::text[]) and withdrawn_on is not null
  `.execute(db)
  return new Map(rows.map((row) => [row.id, plainDateOf(row.withdrawn_on)]))
}
