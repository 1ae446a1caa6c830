import { countsByGroup, type GroupCounts, type Verdict, verdictOfCode } from '@candour/register'
import { lateMarks } from '../store/project-lists.ts'
import type { PlanQuestion } from './plan-question.ts'
import { type ProjectSummary, projectSummaries } from './project-summaries.ts'
import type { SearchingReader } from './reader.ts'
import { type SimilarAttempt, similarAttempts } from './similar-attempts.ts'

/** An attempt beside a plan, and why it is there. */
export interface ClassAttempt extends ProjectSummary {
  readonly id: string
  readonly verdict: Verdict
  /** Whether what counts was registered before the start. */
  readonly isRegisteredBefore: boolean
  /** Why it is like the plan; undefined where it was only put in by hand. */
  readonly likeness?: SimilarAttempt
  readonly isPutIn: boolean
}

/** The attempts that a plan is compared with, as found and as changed by hand. Everything else follows from `attempts`. */
export interface ReferenceClass {
  readonly attempts: readonly ClassAttempt[]
  readonly counts: GroupCounts
  /** Everything that is like the plan, most alike first, whatever was done by hand. */
  readonly similar: readonly ClassAttempt[]
  /** Like the plan, and much less like it than the nearest: told, and counted in nothing unless somebody puts it in. */
  readonly further: readonly ClassAttempt[]
  /** Taken out by hand. */
  readonly takenOut: readonly ClassAttempt[]
  /** Like the plan, and left out by what is chosen of place, population, approach and years. */
  readonly leftOut: readonly ClassAttempt[]
  /** Ids that were to be put in and lead to no attempt. */
  readonly unknown: readonly string[]
  /** As it was found, before anybody changed it: it stands beside the changed one wherever that is told. */
  readonly untouched: { readonly attempts: readonly ClassAttempt[]; readonly counts: GroupCounts }
}

/**
 * How like the plan, as a share of the likeness of the nearest, an attempt must be to be compared with it unasked: of the judged plans two
 * thirds of what is compared so is like the plan, where a half of the nearest's likeness was enough a half was.
 */
const nearShare = 0.6

const isLate: ReadonlySet<string> = new Set(lateMarks)

/** The reference class of a plan. */
export async function referenceClass(reader: SearchingReader, question: PlanQuestion): Promise<ReferenceClass> {
  const { text, limit, without = [], with: putIn = [] } = question
  const similar = await similarAttempts(reader, { text, ...(limit === undefined ? {} : { limit }) })
  const likeness = new Map(similar.map((one) => [one.id, one]))
  const ids = [...new Set([...likeness.keys(), ...putIn])]
  const chosen = new Set(putIn)
  const all = (await projectSummaries(reader, ids)).map((summary) =>
    classAttempt(summary, likeness.get(summary.project.id), chosen.has(summary.project.id)),
  )
  const out = new Set(without)
  const isOut = ({ id }: ClassAttempt) => out.has(id)
  const least = nearShare * (similar[0]?.score ?? 0)
  const isNear = ({ likeness: found }: ClassAttempt) => (found?.score ?? 0) >= least
  const isFurther = (attempt: ClassAttempt) => !attempt.isPutIn && !isNear(attempt)
  const isLeft = (attempt: ClassAttempt) => !attempt.isPutIn && !suits(attempt, question)
  const compared = all.filter((attempt) => !isFurther(attempt))
  const attempts = compared.filter((attempt) => !isOut(attempt) && !isLeft(attempt))
  const found = all.filter((attempt) => attempt.likeness !== undefined)
  const near = found.filter(isNear)
  const known = new Set(all.map(({ id }) => id))
  return {
    attempts,
    counts: countsOf(attempts),
    similar: found,
    further: all.filter((attempt) => isFurther(attempt) && !isOut(attempt)),
    takenOut: all.filter(isOut),
    leftOut: compared.filter((attempt) => !isOut(attempt) && isLeft(attempt)),
    unknown: putIn.filter((id) => !known.has(id)),
    untouched: { attempts: near, counts: countsOf(near) },
  }
}

/** Whether anything was changed by hand: the sentence of the untouched class then stands beside. */
export function isChangedByHand({ attempts, untouched, leftOut, takenOut }: ReferenceClass): boolean {
  return leftOut.length > 0 || takenOut.length > 0 || attempts.length !== untouched.attempts.length
}

function countsOf(attempts: readonly ClassAttempt[]): GroupCounts {
  return countsByGroup(attempts.map(({ verdict }) => verdict))
}

function classAttempt(summary: ProjectSummary, likeness: SimilarAttempt | undefined, isPutIn: boolean): ClassAttempt {
  const { project, standing } = summary
  return {
    ...summary,
    id: project.id,
    verdict: verdictOfCode(standing.verdict),
    isRegisteredBefore: !standing.marks.some((mark) => isLate.has(mark)),
    ...(likeness === undefined ? {} : { likeness }),
    isPutIn,
  }
}

/** Whether an attempt is one of those chosen. What is not known of it does not suit: it is counted among those left out. */
function suits({ project, modelName }: ClassAttempt, question: PlanQuestion): boolean {
  const { tried_in: triedIn, practice_area: area, population, approach, from, to } = question
  const year = project.started === undefined ? undefined : Number(project.started.slice(0, 4))
  return (
    (triedIn === undefined || (project.places ?? []).some((code) => triedIn.includes(code))) &&
    (area === undefined || project.practice_area === area) &&
    (population === undefined || saysAll(population, [project.population])) &&
    (approach === undefined || saysAll(approach, [project.approach, modelName, project.name])) &&
    (from === undefined || (year !== undefined && year >= from)) &&
    (to === undefined || (year !== undefined && year <= to))
  )
}

/** Whether each of some words begins a word of the texts. */
function saysAll(words: string, texts: readonly (string | undefined)[]): boolean {
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const told = wordsOf(texts.filter((text) => text !== undefined).join(' '))
  return wordsOf(words).every((word) => told.some((one) => one.startsWith(word)))
}
