import type { Application } from '../../records/application.ts'
import type { Round } from '../../records/round.ts'
import type { Score } from '../../records/score.ts'

/** The mean of what the seats of a panel gave an application, and how many there are. */
export interface PanelView {
  readonly seats: number
  readonly risk: number
  readonly potential: number
}

/** Each seat's score once: of several by one seat, the one entered last stands. @param scores oldest first */
export const bySeat = (scores: readonly Score[]): readonly Score[] => [
  ...new Map(scores.map((score) => [score.seat, score])).values(),
]

export function panelView(scores: readonly Score[]): PanelView | undefined {
  const own = bySeat(scores)
  if (own.length === 0) return undefined
  const mean = (of: (score: Score) => number) => own.reduce((sum, score) => sum + of(score), 0) / own.length
  return { seats: own.length, risk: mean(({ risk }) => risk), potential: mean(({ potential }) => potential) }
}

/**
 * Whether the seats of a panel may see one another's scores of an application: once all seats of its round have scored it, or it is decided.
 * Until then each sees its own, so that nobody scores by what others gave. Where nobody said how many seats there are, only the decision
 * opens them.
 */
export function areScoresOpen(
  application: Application,
  round: Pick<Round, 'panel_seats'> | undefined,
  scores: readonly Score[],
): boolean {
  if (application.decision !== 'pending') return true
  const seats = round?.panel_seats
  return seats !== undefined && bySeat(scores).length >= seats
}

/** The scores of an application that one seat may see. */
export function scoresSeenFrom(
  seat: string | undefined,
  application: Application,
  round: Pick<Round, 'panel_seats'> | undefined,
  scores: readonly Score[],
): readonly Score[] {
  const own = bySeat(scores)
  return areScoresOpen(application, round, scores) ? own : own.filter((score) => score.seat === seat)
}
