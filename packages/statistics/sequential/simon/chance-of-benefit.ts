import { binomialProbability, binomialUpperTail } from '../../distributions/binomial.ts'

type Cut = { readonly n: number; readonly responses: number }

/**
 * The chance to end with more than `final.responses` of `final.n`, having passed the first stage, from where the trial stands.
 *
 *   passed:      P(X > r − x), X ~ Bin(n − m, p)
 *   not yet:     Σ_y P(Y = y) P(X > r − x − y) over y with x + y > r₁, Y ~ Bin(n₁ − m, p), X ~ Bin(n − n₁, p)
 *
 * where m have been observed with x responses.
 */
export function chanceOfBenefit(
  firstStage: Cut,
  final: Cut,
  from: Cut & { readonly passedFirst: boolean },
  p: number,
): number {
  const tail = (responses: number, left: number) => binomialUpperTail(final.responses - responses, Math.max(0, left), p)
  if (from.passedFirst || firstStage.n >= final.n) return tail(from.responses, final.n - from.n)
  const left = firstStage.n - from.n
  let sum = 0
  for (let more = 0; more <= left; more++) {
    const responses = from.responses + more
    if (responses <= firstStage.responses) continue
    sum += binomialProbability(more, left, p) * tail(responses, final.n - firstStage.n)
  }
  return sum
}
