import { groupedBy } from '../../grouped.ts'
import type { PartialDate } from '../../plain-date.ts'
import type { Direction } from '../../records/codes.ts'
import type { DesignLevel } from '../design-level.ts'
import { type EvidencePool, poolOf } from './evidence-pool.ts'
import {
  type CommonMeasure,
  commonMeasureOf,
  commonMeasures,
  decides,
  type FoundSize,
  type JudgedAnswers,
  oneOfEach,
  pooledFrom,
  sizesOf,
  type WeighedSize,
} from './found-size.ts'
import { type EvidenceFinding, isExactlyOn, onScaleOf, type ScaledSize } from './pooled-scale.ts'

/** What evidence of one outcome is asked with. */
export interface EvidenceChoices {
  /** Designs below this level are left out altogether; from 4 they are pooled, however low it is. */
  readonly designFloor: DesignLevel
  /** Of every interval, between 0 and 1. */
  readonly confidence: number
  /** Ids of attempts that are left out by hand. */
  readonly leftOut: readonly string[]
  /** The measure on whose scale findings are put together; that which holds most of them unless it is named. */
  readonly measure?: CommonMeasure
}

/** Why an attempt that tells of the outcome is in no pool, in the order in which it is found out. */
export const leavingOuts = [
  'by-hand',
  'no-answer',
  'no-interval',
  'below-floor',
  'money',
  'own-units',
  'other-measure',
  'other-direction',
  'weaker-design',
] as const
export type LeavingOut = (typeof leavingOuts)[number]

/** One measure on which findings could be put together, and how many attempts of strong design that would hold. */
export interface MeasureChoice {
  readonly measure: CommonMeasure
  readonly attempts: number
}

/** What is known in size of one outcome. */
export interface Evidence {
  /** Attempts that tell of the outcome. */
  readonly attempts: number
  /** None where no finding stands on a scale that means the same everywhere. */
  readonly measure?: CommonMeasure
  readonly measures: readonly MeasureChoice[]
  /** The direction that those who are put together want. */
  readonly wanted?: Direction
  /** Findings of trials and quasi-experiments, and what they come to together. */
  readonly pool: EvidencePool
  /** Findings of weaker designs on the same scale: shown, and in no pool. */
  readonly weaker: readonly EvidenceFinding[]
  /** Sizes in pounds, as each source gives them. */
  readonly money: readonly DatedSize[]
  /** Sizes that stand on no common scale, or on another. */
  readonly elsewhere: readonly DatedSize[]
  /** Every attempt that is in no pool, by why. */
  readonly leftOut: { readonly [W in LeavingOut]: readonly string[] }
}

export interface DatedSize extends FoundSize {
  /** People that it rests on; 0 where its source does not say. */
  readonly n: number
  readonly reportedOn?: PartialDate
}

/**
 * What attempts found of one outcome, put together where that may be done (see `docs/explanation/what-may-be-pooled.md`). Pure: neither the
 * order of the attempts nor anything found by a weaker design changes what strong designs come to.
 */
export function evidenceOf(
  outcomeCode: string,
  attempts: readonly JudgedAnswers[],
  choices: EvidenceChoices,
): Evidence {
  const byHand = new Set(choices.leftOut)
  const told = attempts
    .toSorted((a, b) => (a.projectId < b.projectId ? -1 : 1))
    .map((attempt) => toldOf(outcomeCode, attempt, choices.designFloor))
  const asked = told.filter(({ projectId }) => !byHand.has(projectId))
  const sizes = asked.flatMap((one) => one.sizes)
  const measures = measuresFor(sizes)
  const measure = choices.measure ?? measures[0]?.measure
  const scaled = measure === undefined ? [] : sizes.flatMap((size) => scaledSize(measure, size) ?? [])
  const wanted = mostWanted(scaled)
  const together = oneOfEach(
    scaled.filter((size) => size.wanted === wanted),
    ({ projectId, population }) => `${projectId} ${population}`,
  )
  const strong = together.filter(({ designLevel }) => designLevel >= pooledFrom)
  const pool = poolOf(strong.map(bare), choices.confidence)
  const weaker = together.filter((size) => !strong.includes(size)).map(bare)
  const inPool = new Set(strong.map(({ projectId }) => projectId))
  const shown = new Set(together.map(({ findingId }) => findingId))
  const rest = sizes.filter(({ findingId }) => !shown.has(findingId))
  return {
    attempts: told.length,
    ...(measure === undefined ? {} : { measure }),
    measures,
    ...(wanted === undefined ? {} : { wanted }),
    pool,
    weaker,
    money: rest.filter(({ scale }) => scale === 'gbp').map(bareSize),
    elsewhere: rest
      .filter((size) => size.scale !== 'gbp' && !(size.wanted === wanted && isOn(measure, size)))
      .map(bareSize),
    leftOut: leftOutOf(told, inPool, (one) =>
      byHand.has(one.projectId) ? 'by-hand' : whyLeftOut(one, measure, wanted),
    ),
  }
}

interface Told {
  readonly projectId: string
  readonly hasAnswer: boolean
  readonly hasInterval: boolean
  /** At or above the design floor. */
  readonly sizes: readonly Sized[]
}

interface Sized extends WeighedSize {
  readonly reportedOn?: PartialDate
}

function toldOf(outcomeCode: string, attempt: JudgedAnswers, floor: DesignLevel): Told {
  const findings = new Map(attempt.findings.map((finding) => [finding.id, finding]))
  const about = attempt.outcomes.flatMap(({ promise, findings: judged }) =>
    judged.filter((one) => (findings.get(one.id)?.outcome_code ?? promise?.terms.outcome_code) === outcomeCode),
  )
  const sizes = sizesOf(attempt)
    .filter((size) => size.outcomeCode === outcomeCode)
    .map((size): Sized => {
      const on = findings.get(size.findingId)?.reported_on
      return on === undefined ? size : { ...size, reportedOn: on }
    })
  return {
    projectId: attempt.projectId,
    hasAnswer: about.some(decides),
    hasInterval: sizes.length > 0,
    sizes: sizes.filter(({ designLevel }) => designLevel >= floor),
  }
}

interface ScaledWeighed extends Sized, ScaledSize {}

function scaledSize(measure: CommonMeasure, size: Sized): ScaledWeighed | undefined {
  const scaled = onScaleOf(measure, size)
  return scaled === undefined ? undefined : { ...size, ...scaled }
}

function isOn(measure: CommonMeasure | undefined, size: FoundSize): boolean {
  return measure !== undefined && onScaleOf(measure, size) !== undefined
}

/** Measures that hold any finding, that with most attempts of strong design first, then that with most which need no conversion. */
function measuresFor(sizes: readonly Sized[]): readonly MeasureChoice[] {
  const own = new Set(sizes.flatMap(({ scale }) => commonMeasureOf(scale) ?? []))
  const attemptsOf = (those: readonly Sized[]) => new Set(those.map(({ projectId }) => projectId)).size
  return (
    commonMeasures
      .filter((measure) => own.has(measure))
      .map((measure) => {
        const on = sizes.filter((size) => isOn(measure, size))
        const strong = on.filter(({ designLevel }) => designLevel >= pooledFrom)
        const exact = strong.filter((size) => isExactlyOn(measure, size))
        return { measure, attempts: attemptsOf(strong), exact: attemptsOf(exact), all: attemptsOf(on) }
      })
      // Weaker designs choose only where there is no strong one: they change nothing of what strong ones come to.
      .toSorted((a, b) => b.attempts - a.attempts || b.exact - a.exact || (a.attempts === 0 ? b.all - a.all : 0))
      .map(({ measure, attempts }) => ({ measure, attempts }))
  )
}

/** The direction that most of the strongest want: those who want the other are not put together with them. */
function mostWanted(sizes: readonly ScaledWeighed[]): Direction | undefined {
  const strong = sizes.filter(({ designLevel }) => designLevel >= pooledFrom)
  const counted = strong.length > 0 ? strong : sizes
  const groups = [...groupedBy(counted, ({ wanted }) => wanted)].map(([wanted, those]) => ({
    wanted,
    attempts: new Set(those.map(({ projectId }) => projectId)).size,
  }))
  return groups.toSorted((a, b) => b.attempts - a.attempts || (a.wanted < b.wanted ? -1 : 1))[0]?.wanted
}

function leftOutOf(
  told: readonly Told[],
  inPool: ReadonlySet<string>,
  why: (one: Told) => LeavingOut,
): Evidence['leftOut'] {
  const out = told
    .filter(({ projectId }) => !inPool.has(projectId))
    .map((one) => ({ id: one.projectId, why: why(one) }))
  const of = (reason: LeavingOut) => out.filter((one) => one.why === reason).map(({ id }) => id)
  return {
    'by-hand': of('by-hand'),
    'no-answer': of('no-answer'),
    'no-interval': of('no-interval'),
    'below-floor': of('below-floor'),
    money: of('money'),
    'own-units': of('own-units'),
    'other-measure': of('other-measure'),
    'other-direction': of('other-direction'),
    'weaker-design': of('weaker-design'),
  }
}

/** Why an attempt is in no pool: of its findings that which came nearest tells. */
function whyLeftOut(
  { hasAnswer, hasInterval, sizes }: Told,
  measure: CommonMeasure | undefined,
  wanted: Direction | undefined,
): LeavingOut {
  if (!hasAnswer) return 'no-answer'
  if (!hasInterval) return 'no-interval'
  if (sizes.length === 0) return 'below-floor'
  const on = sizes.filter((size) => isOn(measure, size))
  if (on.some((size) => size.wanted === wanted)) return 'weaker-design'
  if (on.length > 0) return 'other-direction'
  if (sizes.some(({ scale }) => commonMeasureOf(scale) !== undefined)) return 'other-measure'
  return sizes.every(({ scale }) => scale === 'gbp') ? 'money' : 'own-units'
}

const bareSize = ({ isPrimary: _primary, population: _population, ...size }: Sized): DatedSize => size

const bare = ({ isPrimary: _primary, ...size }: ScaledWeighed): EvidenceFinding => size
