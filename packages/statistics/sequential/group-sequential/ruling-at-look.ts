import type { Advice } from '../advice.ts'
import type { LookBounds } from './bounds.ts'

/** Why a look gave its advice. */
export type LookReason =
  | 'efficacy-bound-crossed'
  | 'lower-bound-crossed'
  | 'harm-bound-crossed'
  | 'last-look-not-crossed'
  | 'futility-bound-crossed'
  | 'between-bounds'

type Facts = LookBounds & { readonly z: number; readonly sided: 1 | 2; readonly isLast: boolean }

/** The first row that holds gives the advice; the last holds always. A tie with a bound counts as crossed. */
const rulings: readonly {
  readonly because: LookReason
  readonly advice: Advice
  readonly when: (facts: Facts) => boolean
}[] = [
  { because: 'efficacy-bound-crossed', advice: 'stop-for-benefit', when: (f) => f.z >= f.efficacy },
  { because: 'lower-bound-crossed', advice: 'stop-for-harm', when: (f) => f.sided === 2 && f.z <= -f.efficacy },
  { because: 'harm-bound-crossed', advice: 'stop-for-harm', when: (f) => f.harm !== null && f.z <= f.harm },
  { because: 'last-look-not-crossed', advice: 'stop-for-futility', when: (f) => f.isLast },
  {
    because: 'futility-bound-crossed',
    advice: 'stop-for-futility',
    when: (f) => f.futility !== null && (f.sided === 2 ? Math.abs(f.z) <= f.futility : f.z <= f.futility),
  },
  { because: 'between-bounds', advice: 'continue', when: () => true },
]

/** What the bounds in force say of Z at one look. */
export function rulingAtLook(facts: Facts): { advice: Advice; because: LookReason } {
  const ruling = rulings.find(({ when }) => when(facts))
  if (!ruling) throw new Error('the last ruling holds always')
  return { advice: ruling.advice, because: ruling.because }
}
