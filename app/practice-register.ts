import { dayInLondon, type PlainDate, sentenceOf } from '@candour/register'
import type { ActionTools } from './actions/deed.ts'
import { propose } from './actions/propose.ts'
import { practiceRecords } from './practice-records.ts'
import { ledgerPosition } from './store/ledger-position.ts'

/** Of every register to practise in: the deed is done once. */
const deedId = Buffer.from('candour-practice').toString('hex')

/**
 * Proposes what a register to practise in begins with, where it has no entry yet: all of it, or nothing.
 * @throws Error when what is invented is refused, which a test rules out
 */
export async function loadPractice(tools: ActionTools): Promise<void> {
  const { clock } = tools
  if ((await ledgerPosition(tools.db)).position > 0) return
  const result = await propose(
    tools,
    {
      id: deedId,
      name: 'load-practice',
      reason: 'Invented, for people to practise with',
      actor: { role: 'starter' },
    },
    practiceRecords(earlier(clock.today(), dayInLondon(clock.now()))),
  )
  if (!result.ok)
    throw new Error(`What is to practise with was refused: ${result.refusals.slice(0, 5).map(sentenceOf).join(' ')}`)
}

/** Where the day is set to one to come: nothing is on record that was told after the true day. */
const earlier = (one: PlainDate, other: PlainDate) => (one < other ? one : other)
