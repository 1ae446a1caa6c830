import {
  type BaseRate,
  baseRateOf,
  type ExpectedSize,
  expectedSize,
  type PlanGap,
  planGaps,
  type Shown,
  statisticalNeighbours,
  verdictOf,
} from '@candour/register'
import { lessonNames } from './lessons.ts'
import { type NearestKnown, nearestKnown } from './nearest-known.ts'
import { type ClassAttempt, type ReferenceClass, referenceClass } from './plan-class.ts'
import { causesMet, type MetCause, topLessons } from './plan-lessons.ts'
import type { PlanQuestion } from './plan-question.ts'
import type { SearchingReader } from './reader.ts'
import { shownReferring } from './shown.ts'
import { type ShownHistory, shownHistories } from './shown-histories.ts'
import { voicesOfProjects } from './voices.ts'

/** A statistical neighbour of the place that plans, which tried something like the plan. */
export interface NeighbourAttempts {
  readonly place: string
  readonly attempts: readonly ClassAttempt[]
}

/** Something that a plan does not say, and how many attempts of its class met what comes of that. */
export interface MissingPart extends PlanGap {
  readonly met: number
}

/** What a plan is told before it is begun. */
export interface PlanCheck {
  readonly question: PlanQuestion
  readonly class: ReferenceClass
  readonly baseRate: BaseRate
  readonly expected: ExpectedSize
  /** On how many people the findings of an attempt rest, in the middle of those that say so. */
  readonly people?: { readonly median: number; readonly attempts: number }
  readonly causes: readonly MetCause[]
  /** What children and families said of the attempts most like it: the newest of each. It is shown, and never taken away: copies would outlive it. */
  readonly voices: readonly Shown<'voice'>[]
  /** Nearest first; only those that tried something like it. Empty where no place was said, too. */
  readonly neighbours: readonly NeighbourAttempts[]
  readonly missing: readonly MissingPart[]
  readonly lessons: readonly Shown<'lesson'>[]
  readonly names: Awaited<ReturnType<typeof lessonNames>>
  /** Where nothing is like the plan: the words and models that come nearest. */
  readonly nearest?: NearestKnown
}

/** Checks a plan against the register. Nothing of it is kept. */
export async function planCheck(reader: SearchingReader, question: PlanQuestion): Promise<PlanCheck> {
  const reference = await referenceClass(reader, question)
  const { attempts } = reference
  const ids = attempts.map(({ id }) => id)
  const [told, histories, voices] = await Promise.all([
    shownReferring(reader, 'lesson', 'project_id', ids),
    shownHistories(reader, ids),
    voicesOfProjects(reader, ids),
  ])
  const causes = causesMet(attempts, told)
  const lessons = topLessons(attempts, told, causes)
  const judged = histories.map((history) => ({
    projectId: history.project.id,
    outcomes: verdictOf(history, reader.today).outcomes,
    findings: history.findings,
  }))
  return {
    question,
    class: reference,
    baseRate: baseRateOf(
      attempts.map(({ id, verdict, standing, isRegisteredBefore }) => ({
        id,
        verdict,
        designLevel: standing.design_level ?? undefined,
        isRegisteredBefore,
      })),
    ),
    expected: outcomeFirst(expectedSize(judged), question.outcome),
    ...peopleIn(histories),
    causes,
    voices: nearestVoices(ids, voices),
    neighbours: neighboursOf(question.place, attempts),
    missing: planGaps(question.text).map((gap) => ({ ...gap, met: metAny(causes, gap.causes) })),
    lessons,
    names: await lessonNames(reader, [...lessons, ...causes.flatMap((cause) => cause.lessons)]),
    ...(reference.similar.length > 0 ? {} : { nearest: await nearestKnown(reader, question.text) }),
  }
}

const mostVoices = 3

/** The newest account of each attempt that has one, of the nearest attempts. @param ids nearest first */
function nearestVoices(ids: readonly string[], voices: readonly Shown<'voice'>[]): readonly Shown<'voice'>[] {
  return ids.flatMap((id) => voices.find((voice) => voice.project_id === id) ?? []).slice(0, mostVoices)
}

/** What was found of the outcome that is meant, before the rest. */
function outcomeFirst({ pooled, single, ...rest }: ExpectedSize, outcome: string | undefined): ExpectedSize {
  const first = <T extends { readonly outcomeCode?: string }>(sizes: readonly T[]): readonly T[] => [
    ...sizes.filter(({ outcomeCode }) => outcomeCode === outcome),
    ...sizes.filter(({ outcomeCode }) => outcomeCode !== outcome),
  ]
  return outcome === undefined ? { pooled, single, ...rest } : { pooled: first(pooled), single: first(single), ...rest }
}

function peopleIn(histories: readonly ShownHistory[]): Pick<PlanCheck, 'people'> {
  const most = histories
    .map(({ findings }) => Math.max(0, ...findings.map(({ n = 0 }) => n)))
    .filter((n) => n > 0)
    .sort((a, b) => a - b)
  const [low, high] = [most[Math.floor((most.length - 1) / 2)], most[Math.floor(most.length / 2)]]
  if (low === undefined || high === undefined) return {}
  return { people: { median: Math.round((low + high) / 2), attempts: most.length } }
}

function neighboursOf(place: string | undefined, attempts: readonly ClassAttempt[]): readonly NeighbourAttempts[] {
  const codes: readonly string[] = statisticalNeighbours.find(({ code }) => code === place)?.neighbours ?? []
  return codes.flatMap((code) => {
    const own = attempts.filter(({ project }) => project.places?.includes(code))
    return own.length === 0 ? [] : [{ place: code, attempts: own }]
  })
}

function metAny(causes: readonly MetCause[], codes: readonly string[]): number {
  return new Set(
    causes.filter(({ code }) => codes.includes(code)).flatMap(({ attempts }) => attempts.map(({ id }) => id)),
  ).size
}
