import type { PilotQuestion } from '@candour/statistics'

/** A pilot that should cut re-referrals within six months from 40 in 100, compared with its council's own past. */
export const reReferrals = {
  outcome: { kind: 'event', withinMonths: 6 },
  baseline: 0.4,
  wanted: 'below',
  smallestChange: 0.15,
  harmfulChange: 0.1,
  familiesAMonth: 8,
  longestMonths: 18,
  comparison: 'own-history',
  followUpMonths: 6,
  wrongStopsOneIn: 10,
  wrongGoingOnsOneIn: 10,
} as const satisfies PilotQuestion
