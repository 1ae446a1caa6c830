import { groupedBy, type PartialDate, placeOf, type Shown, type Verdict, verdicts } from '@candour/register'
import { type FacetValueCount, facetCounts, projectCount, projectIds } from '../store/project-lists.ts'
import { standingsOf } from '../store/standings.ts'
import { countedOnce } from './counted-once.ts'
import type { ProjectSummary } from './project-summaries.ts'
import { databaseOf, type Reader } from './reader.ts'
import { shownByIds, shownReferring } from './shown.ts'

/** One time that a place tried a model: as part of an attempt on record, or by taking it up. */
export type Trying =
  | {
      readonly kind: 'attempt'
      readonly project: Shown<'project'>
      readonly verdict: Verdict
      readonly designLevel: number
    }
  | { readonly kind: 'adoption'; readonly adoption: Shown<'adoption'>; readonly started?: PartialDate }

/** A place with every time that it tried one model. */
export interface ModelInPlace {
  readonly code: string
  readonly tryings: readonly Trying[]
  /** The result to show there: that of the surest attempt that has one; undefined where no result is known. */
  readonly verdict?: Verdict
}

const placesOnce = countedOnce<readonly FacetValueCount[]>()

/** How many attempts each place has seen, by code. */
export async function attemptsByPlace(reader: Reader): Promise<ReadonlyMap<string, number>> {
  const counts = await placesOnce(reader, '', () => facetCounts(databaseOf(reader), reader.viewer, {}, 'place'))
  return new Map(counts.map(({ value, count }) => [value, count]))
}

/** How many attempts one place has seen. */
export async function attemptsAt(reader: Reader, place: string): Promise<number> {
  return projectCount(databaseOf(reader), reader.viewer, { place: [place] })
}

/** Where a model was tried, in order of the places’ names. */
export async function placesOfModel(reader: Reader, model: string): Promise<readonly ModelInPlace[]> {
  const [attempts, adoptions] = await Promise.all([
    projectIds(databaseOf(reader), reader.viewer, { model: [model] }).then((ids) => judgedAttempts(reader, ids)),
    shownReferring(reader, 'adoption', 'model_id', [model]),
  ])
  return placesFrom(attempts, adoptions)
}

/** An attempt with its verdict: all that places need to know of it. */
export type JudgedAttempt = Pick<ProjectSummary, 'project' | 'standing'>

/** The attempts with these ids, in their order; ids without one that the reader may know of are left out. */
export async function judgedAttempts(reader: Reader, ids: readonly string[]): Promise<readonly JudgedAttempt[]> {
  const [projects, standings] = await Promise.all([
    shownByIds(reader, 'project', ids),
    standingsOf(databaseOf(reader), ids),
  ])
  const byId = new Map(projects.map((project) => [project.id, project]))
  return ids.flatMap((id) => {
    const [project, standing] = [byId.get(id), standings.get(id)]
    return project === undefined || standing === undefined ? [] : [{ project, standing }]
  })
}

/** The same from records at hand. */
export function placesFrom(
  attempts: readonly JudgedAttempt[],
  adoptions: readonly Shown<'adoption'>[],
): readonly ModelInPlace[] {
  const tryings = [
    ...attempts.flatMap(({ project, standing }) => {
      const verdict = verdicts.find((code) => code === standing.verdict) ?? 'undated'
      const trying: Trying = { kind: 'attempt', project, verdict, designLevel: standing.design_level ?? -1 }
      return (project.places ?? []).map((code) => ({ code, trying }))
    }),
    ...adoptions
      .filter((adoption) => !isToldByAttempt(adoption, attempts))
      .flatMap((adoption) => {
        const trying: Trying = {
          kind: 'adoption',
          adoption,
          ...(adoption.started === undefined ? {} : { started: adoption.started }),
        }
        return adoption.place === undefined ? [] : [{ code: adoption.place, trying }]
      }),
  ]
  return [...groupedBy(tryings, ({ code }) => code)]
    .map(([code, own]) => {
      const all = own.map(({ trying }) => trying)
      const verdict = shownVerdict(all)
      return { code, tryings: all, ...(verdict === undefined ? {} : { verdict }) }
    })
    .sort((a, b) => nameOf(a.code).localeCompare(nameOf(b.code), 'en-GB'))
}

/** Whether an attempt on record tells of the same taking up: it covers the place, and nothing of its own is reported there. */
function isToldByAttempt(
  { place, project_id: id, outcome_reported: word }: Shown<'adoption'>,
  attempts: readonly JudgedAttempt[],
): boolean {
  const attempt = attempts.find(({ project }) => project.id === id)
  const hasResult = word !== undefined && reported[word] !== undefined
  return !hasResult && place !== undefined && attempt?.project.places?.includes(place) === true
}

const reported: { readonly [R in NonNullable<Shown<'adoption'>['outcome_reported']>]: Verdict | undefined } = {
  better: 'improved',
  worse: 'worse',
  'no-change': 'no-difference',
  mixed: 'mixed',
  'not-measured': undefined,
  'too-early': undefined,
}

/** What a place's own report of taking it up says, as a verdict as reported. */
export function verdictOfAdoption({ outcome_reported: word }: Shown<'adoption'>): Verdict | undefined {
  return word === undefined ? undefined : reported[word]
}

function nameOf(code: string): string {
  return placeOf(code)?.name ?? code
}

function shownVerdict(tryings: readonly Trying[]): Verdict | undefined {
  const results = tryings.flatMap((trying) => {
    if (trying.kind === 'adoption') {
      const verdict = verdictOfAdoption(trying.adoption)
      return verdict === undefined ? [] : [{ verdict, level: -1 }]
    }
    const hasNone = trying.verdict === 'undated' || trying.verdict === 'not-measured'
    return hasNone ? [] : [{ verdict: trying.verdict, level: trying.designLevel }]
  })
  return results.sort((a, b) => b.level - a.level)[0]?.verdict
}
