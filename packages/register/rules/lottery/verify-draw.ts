import { dayInLondon, type PlainDate } from '../../plain-date.ts'
import type { Draw } from '../../records/draw.ts'
import type { Round } from '../../records/round.ts'
import { isDrawn } from './draw-faults.ts'
import { commitmentOf, listDigestOf, lotteryOf, type Sha256, sortedList } from './lottery.ts'

/** When something was published: the entry of the ledger that did so. */
export interface PublishedEntry {
  readonly sequence: number
  /** ISO 8601, in UTC. */
  readonly time: string
  /** The entry's commitment, by which anybody can find it again in the ledger. */
  readonly commitment: string
}

/** All that anybody needs to check a draw, away from any register. */
export interface DrawProof {
  readonly format: 'candour/draw/v1'
  readonly draw: Draw
  readonly round: Round
  readonly published: {
    /** The first version of the round from which on its commitment and its public value stood as they stand now. */
    readonly commitment: PublishedEntry | null
    /** The first version of the draw: the digest of its list. */
    readonly list: PublishedEntry | null
    /** The first version that told its result; null while it is still to be drawn. */
    readonly result: PublishedEntry | null
  }
}

export const drawSteps = ['commitment', 'list', 'value', 'secret', 'list-opened', 'result'] as const
export type DrawStep = (typeof drawSteps)[number]

/** One step of a draw: whether it holds; undefined while it is still to come. */
export interface CheckedStep {
  readonly step: DrawStep
  readonly holds: boolean | undefined
  readonly expected: string
  readonly found: string
}

/**
 * Checks each step of a draw by what was published of it. Days are those of London. The times of entries are as the register tells them:
 * whoever kept the entries' commitments, or a copy of the page, can hold them against these.
 */
export function checkedDraw({ draw, round, published }: DrawProof, sha256: Sha256): readonly CheckedStep[] {
  const {
    opens_on: opens,
    closes_on: closes,
    lottery_commitment: commitment = '',
    lottery_value_known_on: known,
  } = round
  const { eligible = [], opened_commitment: secret = '', public_value: value = '', public_value_on: valueOn } = draw
  const dayOf = (entry: PublishedEntry | null): PlainDate | undefined =>
    entry === null ? undefined : dayInLondon(entry.time)
  const [committed, listed] = [dayOf(published.commitment), dayOf(published.list)]
  const drawn = isDrawn(draw)
  const ifDrawn = (holds: boolean) => (drawn ? holds : undefined)
  const ifListed = (holds: boolean) => (draw.eligible === undefined ? undefined : holds)
  const result = lotteryOf({ secret, list: eligible, publicValue: value, toDraw: draw.to_draw }, sha256)
  const order = result.order.map(({ id }) => id)
  return [
    {
      step: 'commitment',
      holds: committed !== undefined && committed < opens,
      expected: `published before ${opens}`,
      found: committed ?? 'never',
    },
    {
      step: 'list',
      holds: listed !== undefined && known !== undefined && listed > closes && listed < known,
      expected: `published after ${closes}, before ${known ?? 'a day that was never named'}`,
      found: listed ?? 'never',
    },
    {
      step: 'value',
      holds: ifDrawn(known !== undefined && valueOn !== undefined && known > closes && valueOn >= known),
      expected: `known on ${known ?? 'a day that was never named'} or later, after ${closes}`,
      found: valueOn ?? 'not yet',
    },
    {
      step: 'secret',
      holds: ifDrawn(commitmentOf(secret, sha256) === commitment),
      expected: commitment,
      found: drawn ? commitmentOf(secret, sha256) : 'not yet',
    },
    {
      step: 'list-opened',
      holds: ifListed(
        listDigestOf(eligible, sha256) === draw.list_digest && sortedList(eligible).join('\n') === eligible.join('\n'),
      ),
      expected: draw.list_digest,
      found: draw.eligible === undefined ? 'not yet' : listDigestOf(eligible, sha256),
    },
    {
      step: 'result',
      holds: ifDrawn(
        draw.draw_order?.join('\n') === order.join('\n') && draw.drawn?.join('\n') === result.drawn.join('\n'),
      ),
      expected: drawn ? result.drawn.join(', ') : 'what follows',
      found: drawn ? (draw.drawn ?? []).join(', ') : 'not yet',
    },
  ]
}
