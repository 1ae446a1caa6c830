import { createHash } from 'node:crypto'
import {
  type CheckedStep,
  checkedDraw,
  type DrawProof,
  type Kind,
  type PublishedEntry,
  type Shown,
} from '@candour/register'
import type { RecordReader } from './reader.ts'
import { recordHistory } from './record-history.ts'
import { shownByIds, shownReferring } from './shown.ts'
import type { ShownEntry } from './shown-entries.ts'
import { standingRecord } from './standing-record.ts'

/** A round with what was sent to it, so far as the reader may see it, and its draws. */
export interface RoundDossier {
  readonly round: Shown<'round'>
  readonly programme?: Shown<'programme'>
  readonly applications: readonly Shown<'application'>[]
  readonly draws: readonly Shown<'draw'>[]
}

export async function roundDossier(reader: RecordReader, id: string): Promise<RoundDossier | undefined> {
  const round = await standingRecord(reader, 'round', id)
  if (round === undefined) return undefined
  const [[programme], applications, draws] = await Promise.all([
    shownByIds(reader, 'programme', [round.programme_id]),
    shownReferring(reader, 'application', 'round_id', [id]),
    shownReferring(reader, 'draw', 'round_id', [id]),
  ])
  return { round, ...(programme === undefined ? {} : { programme }), applications, draws }
}

/** A draw with all that it takes to check it, each step checked, and what its applications are called. */
export interface DrawDossier {
  readonly draw: Shown<'draw'>
  readonly round: Shown<'round'>
  readonly programme?: Shown<'programme'>
  readonly proof: DrawProof
  readonly steps: readonly CheckedStep[]
  readonly titles: ReadonlyMap<string, string>
}

export async function drawDossier(reader: RecordReader, id: string): Promise<DrawDossier | undefined> {
  const draw = await standingRecord(reader, 'draw', id)
  if (draw === undefined) return undefined
  const [[round], [programme], applications, ofDraw, ofRound] = await Promise.all([
    shownByIds(reader, 'round', [draw.round_id]),
    shownByIds(reader, 'programme', [draw.programme_id]),
    shownByIds(reader, 'application', draw.eligible ?? []),
    recordHistory(reader, 'draw', id),
    recordHistory(reader, 'round', draw.round_id),
  ])
  if (round === undefined) return undefined
  const proof: DrawProof = {
    format: 'candour/draw/v1',
    draw,
    round,
    published: {
      commitment: standsSince(ofRound, (one) => saysOfLottery(one) === saysOfLottery(round)),
      list: standsSince(ofDraw, (one) => one.list_digest === draw.list_digest),
      result:
        draw.opened_commitment === undefined ? null : standsSince(ofDraw, (one) => one.opened_commitment !== undefined),
    },
  }
  return {
    draw,
    round,
    ...(programme === undefined ? {} : { programme }),
    proof,
    steps: checkedDraw(proof, sha256),
    titles: new Map(applications.map(({ id: of, title }) => [of, title])),
  }
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What of a round its lottery rests on, its opening day too. */
function saysOfLottery(round: Shown<'round'>): string {
  const { opens_on, lottery_commitment, lottery_value, lottery_value_address, lottery_value_known_on } = round
  return JSON.stringify([opens_on, lottery_commitment, lottery_value, lottery_value_address, lottery_value_known_on])
}

/** The first entry from which on, without a break, versions said what the newest says. */
function standsSince<K extends Kind>(
  entries: readonly ShownEntry<K>[],
  says: (record: Shown<K>) => boolean,
): PublishedEntry | null {
  let since: ShownEntry<K> | undefined
  for (const entry of entries) {
    if (entry.record === undefined || entry.withdrawnOn !== undefined || !says(entry.record)) since = undefined
    else since ??= entry
  }
  return since === undefined ? null : { sequence: since.sequence, time: since.time, commitment: since.commitment }
}
