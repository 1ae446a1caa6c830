import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { day } from '../../../../test/factories/histories.ts'
import type { Draw } from '../../records/draw.ts'
import type { Round } from '../../records/round.ts'
import { type AroundDraw, drawChangeFault, drawFaults, hasLottery, roundChangeFault } from './draw-faults.ts'
import { listDigestOf, lotteryOf } from './lottery.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const secret = sha256('a secret')
const list = ['a1', 'a2', 'a3', 'a4']

const round: Round = {
  id: 'r1',
  programme_id: 'g1',
  name: 'Round 1',
  opens_on: day('2027-01-11'),
  closes_on: day('2027-03-05'),
  lottery_commitment: sha256(secret),
  lottery_value: 'the six numbers of the draw of 8 March 2027',
  lottery_value_address: 'https://lottery.example/results',
  lottery_value_known_on: day('2027-03-08'),
}
const {
  lottery_commitment: _,
  lottery_value: _v,
  lottery_value_address: _a,
  lottery_value_known_on: _k,
  ...plain
} = round
const published: Draw = {
  id: 'd1',
  round_id: 'r1',
  programme_id: 'g1',
  list_digest: listDigestOf(list, sha256),
  to_draw: 2,
}
const result = lotteryOf({ secret, list, publicValue: '1 2 3 4 5 6', toDraw: 2 }, sha256)
const drawn: Draw = {
  ...published,
  eligible: list,
  opened_commitment: secret,
  public_value: '1 2 3 4 5 6',
  public_value_on: day('2027-03-08'),
  public_value_source: 'https://lottery.example/results/2027-03-08',
  draw_order: result.order.map(({ id }) => id),
  drawn: result.drawn,
}

describe('what a lottery rests on', () => {
  const before = day('2027-01-10')
  const open = day('2027-01-11')
  it.each<[string, Round, Round | undefined, ReturnType<typeof day>, string | undefined]>([
    ['is published before the round opens', round, undefined, before, undefined],
    ['not on the day on which it opens', round, undefined, open, 'commitment-too-late'],
    ['nor added to a round that is open', round, plain, open, 'commitment-too-late'],
    ['may be put right until then', round, { ...round, lottery_value: 'another' }, before, undefined],
    ['and not afterwards', { ...round, lottery_value: 'another' }, round, open, 'commitment-too-late'],
    ['nor taken away', plain, round, open, 'commitment-too-late'],
    [
      'nor is the opening moved behind it',
      { ...round, opens_on: day('2027-02-01') },
      round,
      open,
      'commitment-too-late',
    ],
    ['what else is said of the round may be', { ...round, criteria: 'New' }, round, open, undefined],
    ['a round without a lottery comes whenever it comes', plain, undefined, day('2027-06-01'), undefined],
  ])('%s', (_what, given, standing, today, code) => expect(roundChangeFault(given, standing, today)?.code).toBe(code))

  it('is there where all of it is', () => expect([round, plain].map(hasLottery)).toEqual([true, false]))
})

describe('a draw', () => {
  const around: AroundDraw = { round, today: day('2027-03-06'), sha256 }
  const opened: AroundDraw = { round, before: published, today: day('2027-03-09'), sha256 }
  const reversed = [...list].reverse()
  it.each<[string, Draw, AroundDraw, readonly string[]]>([
    ['is begun once the round has closed, before the value is known', published, around, []],
    ['not before it has closed', published, { ...around, today: day('2027-03-05') }, ['list-too-early']],
    ['nor once the value is known', published, { ...around, today: day('2027-03-08') }, ['list-too-late']],
    ['nor with its result in one', drawn, { ...around, today: day('2027-03-09') }, ['list-too-late']],
    ['nor for a round without a lottery', published, { ...around, round: plain }, ['round-without-lottery']],
    ['nor beside another', published, { ...around, other: 'd2' }, ['round-drawn-before']],
    ['may tell the list with its digest', { ...published, eligible: list }, around, []],
    ['and no other list', { ...published, eligible: list.slice(1) }, around, ['list-differs']],
    ['is made by what was published', drawn, opened, []],
    ['and by no other secret', { ...drawn, opened_commitment: sha256('b') }, opened, ['commitment-differs']],
    ['nor another list', { ...drawn, eligible: list.slice(1) }, opened, ['list-differs']],
    ['nor the same in another order', { ...drawn, eligible: reversed }, opened, ['list-differs']],
    ['nor a value from before', { ...drawn, public_value_on: day('2027-03-05') }, opened, ['value-known-too-early']],
    ['nor one that is still to come', { ...drawn, public_value_on: day('2027-03-10') }, opened, ['in-the-future']],
    ['its order is what follows', { ...drawn, draw_order: list }, opened, ['result-differs']],
    [
      'and so is who is drawn',
      { ...drawn, drawn: ['a1', 'a2'].filter((id) => id !== result.drawn[0]) },
      opened,
      ['result-differs'],
    ],
    [
      'a word added later asks nothing again',
      { ...drawn, source_urls: ['https://a.example'] },
      { ...opened, before: drawn },
      [],
    ],
  ])('%s', (_what, draw, given, codes) => expect(drawFaults(draw, given).map(({ code }) => code)).toEqual(codes))

  it.each<[string, Draw, Draw | undefined, string | undefined]>([
    ['is published as it is', published, undefined, undefined],
    ['is opened later', drawn, published, undefined],
    ['its list stays what it was', { ...published, list_digest: sha256('b') }, published, 'list_digest'],
    ['how many are drawn stays', { ...published, to_draw: 3 }, published, 'to_draw'],
    ['lines are not drawn afterwards', { ...published, line: 5 }, published, 'line'],
    ['its result stays', { ...drawn, public_value: '6 5 4 3 2 1' }, drawn, 'public_value'],
    ['a list that was told stays', { ...published, eligible: ['a1'] }, { ...published, eligible: list }, 'eligible'],
    ['and is not taken away', published, drawn, 'eligible'],
  ])('%s', (_what, draw, before, column) => expect(drawChangeFault(draw, before)?.column).toBe(column))
})
