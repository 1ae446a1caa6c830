import { decisionReasons, type decisions } from '@candour/register'

type Decision = (typeof decisions)[number]

export const decisionWords: { readonly [D in Decision]: string } = {
  funded: 'funded',
  declined: 'declined',
  withdrawn: 'withdrawn',
  pending: 'waiting for a decision',
}

const labels: ReadonlyMap<string, string> = new Map(decisionReasons.map(({ code, label }) => [code, label]))

/** Reasons of a decision as people read them. */
export const reasonsInWords = (codes: readonly string[] | undefined): string =>
  codes === undefined ? 'no reason given' : codes.map((code) => labels.get(code) ?? code).join('; ')
