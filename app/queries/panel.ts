import {
  areScoresOpen,
  bySeat,
  type DeedSubject,
  type Member,
  mayDo,
  type PanelView,
  panelView,
  type RoleDeed,
  type Score,
  type Shown,
  scoresSeenFrom,
} from '@candour/register'
import { enteredFor } from '../store/entries.ts'
import { seatsTaken } from '../store/panel-seats.ts'
import { recordsReferring } from '../store/projections.ts'
import { databaseOf, type RecordReader } from './reader.ts'
import { sha256 } from './rounds.ts'
import { shownByIds, shownRecords, shownReferring } from './shown.ts'
import { standingRecord } from './standing-record.ts'

/** Whoever sits on a panel, so far as it decides what they see and do. */
export interface Panellist {
  readonly account: string
  readonly member: Member
  /** Names of the organisations of their roles, by id. */
  readonly organisations: ReadonlyMap<string, string>
}

/** An application as a seat of its panel sees it. */
export interface PanelApplication {
  readonly application: Shown<'application'>
  readonly round?: Shown<'round'>
  /** The seat's own score. */
  readonly own?: Score
  /** Whether the scores of all seats may be seen. */
  readonly isOpen: boolean
  /** What the seats gave, once it may be seen. */
  readonly all?: PanelView
  readonly mayScore: boolean
  readonly mayDecide: boolean
}

export interface PanelDossier {
  readonly programme: Shown<'programme'>
  readonly seat: string
  readonly applications: readonly PanelApplication[]
  readonly rounds: readonly Shown<'round'>[]
  readonly draws: readonly Shown<'draw'>[]
}

/** What a panel has before it, as one of its seats sees it; undefined for whoever is not on it. */
export async function panelDossier(
  reader: RecordReader,
  who: Panellist,
  programmeId: string,
): Promise<PanelDossier | undefined> {
  const programme = await standingRecord(reader, 'programme', programmeId)
  if (programme === undefined || !mayDo(who.member, 'score', { programme: programmeId })) return undefined
  const [applications, rounds, draws, seat] = await Promise.all([
    shownReferring(reader, 'application', 'programme_id', [programmeId]),
    shownReferring(reader, 'round', 'programme_id', [programmeId]),
    shownReferring(reader, 'draw', 'programme_id', [programmeId]),
    seatOf(reader, who, programmeId),
  ])
  return { programme, seat, rounds, draws, applications: await seenFrom(reader, who, seat, applications, rounds) }
}

/** One application as a seat of its panel sees it; undefined for whoever is not on it. */
export async function panelApplication(
  reader: RecordReader,
  who: Panellist,
  id: string,
): Promise<(PanelApplication & { readonly seat: string }) | undefined> {
  const application = await standingRecord(reader, 'application', id)
  if (application === undefined) return undefined
  const { programme_id: programme, round_id: round } = application
  if (!mayDo(who.member, 'score', { programme })) return undefined
  const seat = await seatOf(reader, who, programme)
  const [one] = await seenFrom(reader, who, seat, [application], await shownByIds(reader, 'round', [round]))
  return one === undefined ? undefined : { ...one, seat }
}

async function seenFrom(
  reader: RecordReader,
  { member, organisations }: Panellist,
  seat: string,
  applications: readonly Shown<'application'>[],
  rounds: readonly Shown<'round'>[],
): Promise<readonly PanelApplication[]> {
  const ids = applications.map(({ id }) => id)
  const stored = await recordsReferring(databaseOf(reader), 'score', 'application_id', ids)
  const scores = shownRecords(
    reader,
    stored.toSorted((a, b) => a.entry - b.entry),
  )
  const entered = await enteredFor(databaseOf(reader), 'application', ids)
  const idsByName = new Map([...organisations].map(([id, name]) => [name, id]))
  return applications.map((application) => {
    const of = scores.filter((score) => score.application_id === application.id)
    const round = rounds.find(({ id }) => id === application.round_id)
    const own = bySeat(of).find((score) => score.seat === seat)
    const isOpen = areScoresOpen(application, round, of)
    const all = isOpen ? panelView(scoresSeenFrom(seat, application, round, of)) : undefined
    const organisation = idsByName.get(entered.get(application.id) ?? '') ?? idsByName.get(application.applicant ?? '')
    const subject: DeedSubject = {
      programme: application.programme_id,
      ...(organisation === undefined ? {} : { organisation }),
    }
    const may = (deed: RoleDeed) => mayDo(member, deed, subject)
    return {
      application,
      ...(round === undefined ? {} : { round }),
      ...(own === undefined ? {} : { own }),
      isOpen,
      ...(all === undefined ? {} : { all }),
      mayScore: application.decision === 'pending' && !isOpen && may('score'),
      mayDecide: may('decide-application'),
    }
  })
}

const mostSeats = 99

/**
 * The seat of somebody on a panel: that under which they scored before; else a free one, found from their account, so that two who begin at
 * once are not given the same.
 */
async function seatOf(reader: RecordReader, { account }: Panellist, programme: string): Promise<string> {
  const taken = await seatsTaken(databaseOf(reader), programme, account)
  const own = taken.find(({ isOwn }) => isOwn)
  if (own !== undefined) return own.seat
  const others = new Set(taken.map(({ seat }) => seat))
  const first = Number.parseInt(sha256(`${programme} ${account}`).slice(0, 8), 16) % mostSeats
  const seats = Array.from({ length: mostSeats }, (_, at) => String(((first + at) % mostSeats) + 1))
  return seats.find((seat) => !others.has(seat)) ?? String(first + 1)
}
