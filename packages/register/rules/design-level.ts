import type { Design } from '../records/codes.ts'
import type { Attribution } from './verdict-codes.ts'

/** Strength of design, 0 to 5 (verdict rules, section 3). The level never changes what a
 * finding says; it decides which findings are kept, and limits what may be said of the cause. */
export type DesignLevel = (typeof designLevels)[number]

/** Every strength of design, the strongest first. */
export const designLevels = [5, 4, 3, 2, 1, 0] as const

const levels: { readonly [D in Design]: DesignLevel } = {
  rct: 5,
  'quasi-experimental': 4,
  'matched-comparison': 3,
  'before-after-comparison': 2,
  benchmarking: 2,
  'before-after': 1,
  'qualitative-only': 0,
  'mixed-no-comparison': 0,
  unknown: 0,
}

/** No finding without an interval is judged at a higher level than this, whatever its design (section 3). */
const withoutInterval: DesignLevel = 2

/** The level at which a finding is judged: that of its design, but of one without an interval 2 at most. */
export function judgedLevelOf(design: Design | undefined, hasInterval: boolean): DesignLevel {
  const level = designLevelOf(design)
  return hasInterval || level <= withoutInterval ? level : withoutInterval
}

/** The level of a design; a design that is not stated counts as unknown. */
export function designLevelOf(design: Design | undefined): DesignLevel {
  return design === undefined ? 0 : levels[design]
}

/** What may be said of the cause at this level. */
export function attributionOf(level: DesignLevel): Attribution {
  if (level >= 4) return 'attributable'
  return level === 3 ? 'plausible' : 'not-attributable'
}
