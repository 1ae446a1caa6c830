import { normalUpperQuantile } from '../distributions/normal-quantile.ts'
import { designGroupSequential } from '../sequential/group-sequential/design-group-sequential.ts'
import type { GroupSequentialPlan } from '../sequential/group-sequential/plan.ts'
import { tidy, widened } from './choose-count-designs.ts'
import type { ToleratedErrors } from './fixed-test.ts'
import { informationAt } from './information.ts'
import { looksOf, type PilotFrame, type PilotPlan } from './pilot-plan.ts'

/** How willing a design is to stop at its first looks. */
export type Eagerness = 'cautious' | 'eager'

/** Looks of a design, the last included: more bring little and make every bound wider. */
const mostLooks = 5

/**
 * The maximum is put this much below what the counts are expected to bring, as what they bring depends on the counts: a pilot
 * that has taken in all its families should not end short of it.
 */
const marginOfCounts = 0.9

/** Error of its own that a bound for harm spends. */
const harmAlpha = 0.05

/**
 * A group-sequential design with futility bounds that may be overruled and a bound for harm: the shortest that keeps what is
 * tolerated, or with both errors widened alike until the families suffice.
 *
 * Cautious: bounds like O'Brien and Fleming's, which stop early only for what is overwhelming. Eager: like Pocock's.
 */
export function chooseGroupSequential(
  frame: PilotFrame,
  tolerated: ToleratedErrors,
  eagerness: Eagerness,
): PilotPlan | undefined {
  const { measure, schedule, truths } = frame
  const effect = Math.abs(truths.good - truths.useless)
  const margin = measure.kind === 'score' ? 1 : marginOfCounts
  const all = looksOf(schedule).filter(
    (look) => look.n >= 2 && (schedule.comparisonFamiliesAMonth === null || look.comparisonN >= 2),
  )
  const informed = all.map((look) => ({ ...look, information: margin * informationAt(look, measure, truths) }))
  const most = informed.at(-1)?.information ?? 0
  for (const allowed of widened(tolerated)) {
    // A design with looks needs more than one without, which is quick to reckon
    const least = ((normalUpperQuantile(allowed.alpha) + normalUpperQuantile(allowed.beta)) / effect) ** 2
    if (least > most) continue
    for (let end = informed.findIndex(({ information }) => information >= least); end < informed.length; end++) {
      const used = spread(informed.slice(0, end + 1))
      const maximum = used.at(-1)?.information ?? 0
      const plan = planOf(
        used.map(({ information }) => Number((information / maximum).toPrecision(12))),
        allowed,
        eagerness,
      )
      const made = designGroupSequential(plan)
      if (!made.computed) break
      const needed = made.shift / effect ** 2
      if (needed <= maximum) {
        const looks = used.map(({ month }) => month)
        const planned = { ...plan, effect: Math.sqrt(made.shift / maximum) }
        return {
          ...frame,
          schedule: { ...schedule, looks },
          design: { kind: 'group-sequential', wanted: frame.wanted, ...planned },
        }
      }
      const next = informed.findIndex(({ information }) => information >= needed)
      if (next === -1) break
      end = Math.max(end, next - 1)
    }
  }
  return undefined
}

function planOf(
  informationRates: number[],
  { alpha, beta }: ToleratedErrors,
  eagerness: Eagerness,
): GroupSequentialPlan {
  const kind = eagerness === 'cautious' ? 'obrien-fleming' : 'pocock'
  return {
    informationRates,
    alpha: tidy(alpha),
    beta: tidy(beta),
    sided: 1,
    efficacy: { kind: 'spending', spending: { kind } },
    futility: { kind: 'spending', spending: { kind }, binding: false },
    harm: { alpha: harmAlpha, spending: { kind } },
  }
}

/** A few of the looks, spread evenly, the last among them. */
function spread<Look>(looks: readonly Look[]): Look[] {
  const count = Math.min(mostLooks, looks.length)
  return Array.from({ length: count }, (_, i) => looks[Math.ceil(((i + 1) * looks.length) / count) - 1]).filter(
    (look) => look !== undefined,
  )
}
