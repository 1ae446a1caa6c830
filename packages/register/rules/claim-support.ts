import type { PlainDate } from '../plain-date.ts'
import type { Claim } from '../records/claim.ts'
import type { Finding } from '../records/finding.ts'
import { type ClaimPart, claimParts, type PartState } from './claim-parts.ts'
import type { ClaimSupportCode } from './claim-support-code.ts'
import type { ClaimedSign } from './claimed-sign.ts'

/** What a design can show of a claim, with its reasons in words. Computed, never chosen. */
export interface ClaimSupport {
  readonly code: ClaimSupportCode
  /** Name of the ruling that gave it; docs/reference/claims.md lists them. */
  readonly rule: string
  /** Sentences: one for each part of the claim that was looked at, or why none was. */
  readonly reasons: readonly string[]
}

interface Ruling {
  readonly rule: string
  readonly when: (states: readonly PartState[], parts: readonly ClaimPart[]) => boolean
  readonly gives: ClaimSupportCode
  readonly words: string
}

/** In order: the first that holds decides, the last holds always. */
const rulings: readonly Ruling[] = [
  {
    rule: 'S2',
    when: (states) => states.includes('excluded'),
    gives: 'not-supported',
    words: 'The finding went the other way, or an amount lies outside its interval: the design cannot show it.',
  },
  {
    rule: 'S3',
    when: (states) => states.every((state) => state === 'shown'),
    gives: 'supported',
    words:
      'The finding’s interval lies on the side claimed, every amount within it, and where a cause is named the design is a quasi-experiment or a trial: the design can show it.',
  },
  {
    rule: 'S4',
    // That a design could show a cause is no support where nothing was shown.
    when: (_, parts) => parts.some(({ of, state }) => of !== 'cause' && state !== 'lacking'),
    gives: 'partly',
    words: 'The side claimed or an amount holds, or the finding’s source says so without an interval: in part.',
  },
  {
    rule: 'S5',
    when: () => true,
    gives: 'not-supported',
    words: 'Neither the side claimed nor an amount holds: the design cannot show it.',
  },
]

/** The rules by which a claim is set beside its finding, as pages and the documentation tell them. */
export const claimRules: readonly {
  readonly rule: string
  readonly gives: ClaimSupportCode
  readonly words: string
}[] = [
  {
    rule: 'S1',
    gives: 'no-finding',
    words:
      'No finding is named, or the one named was withdrawn or says nothing of what happened yet: nothing is judged.',
  },
  ...rulings,
]

const nothing = (reason: string): ClaimSupport => ({ code: 'no-finding', rule: 'S1', reasons: [reason] })

/**
 * Whether the finding that a claim rests on can show it: the same sign, the amount within the interval, and for a word of cause a design of
 * level 4 or more. Nothing is judged that the register holds no data for.
 * @param finding the finding that the claim names, undefined where it names none or its reader may not see it
 * @param today a finding withdrawn by then shows nothing
 * @param claimed the sign that it claims; read of its words where it is not handed in
 */
export function claimSupport(
  claim: Claim,
  finding: Finding | undefined,
  today: PlainDate,
  claimed?: ClaimedSign,
): ClaimSupport {
  if (finding === undefined) return nothing('No finding of this register is named that it rests on.')
  if (finding.withdrawn_on !== undefined && finding.withdrawn_on <= today)
    return nothing('The finding that it rests on was withdrawn.')
  const parts = claimParts(claim, finding, claimed)
  if (parts === undefined) return nothing('The finding that it rests on says nothing of what happened yet.')
  const states = parts.map(({ state }) => state)
  const { rule, gives } = rulings.find(({ when }) => when(states, parts)) ?? {
    rule: 'S5',
    gives: 'not-supported' as const,
  }
  return { code: gives, rule, reasons: parts.map(({ reason }) => reason) }
}
