import { type Screening, type Shown, screeningOf } from '@candour/register'
import { type Computed, type IntraclassCorrelation, intraclassCorrelation } from '@candour/statistics'
import { ratingsOfDecided } from '../store/panel-scores.ts'
import { everyProgramme } from './overviews.ts'
import { databaseOf, type Reader, type RecordReader } from './reader.ts'
import { shownReferring } from './shown.ts'
import { standingRecord } from './standing-record.ts'

/** Applications scored by two seats or more below which nothing is told of how far they agreed: one is not to be told from it. */
export const fewestRatedTwice = 10

type Agreement = Computed<IntraclassCorrelation, 'too-few' | 'fewer-than-two-rated-twice' | 'all-ratings-the-same'>

/** A programme's screening: did its panel pay for boldness, or punish it? */
export interface ScreeningAnswer {
  readonly programme: Shown<'programme'>
  readonly screening: Screening
  readonly agreement: { readonly risk: Agreement; readonly potential: Agreement }
  /** Decided applications of which the panel's scores are not on record, none told in confidence. */
  readonly unscored: number
}

export async function screeningOfProgramme(reader: RecordReader, id: string): Promise<ScreeningAnswer | undefined> {
  const programme = await standingRecord(reader, 'programme', id)
  if (programme === undefined) return undefined
  const [applications, ratings] = await Promise.all([
    shownReferring(reader, 'application', 'programme_id', [id]),
    ratingsOfDecided(databaseOf(reader), [id]),
  ])
  return answerOf(programme, applications, ratings)
}

/** Every programme to which an application is on record, those with most screened applications first. */
export async function screeningsOf(reader: Reader): Promise<readonly ScreeningAnswer[]> {
  const programmes = await everyProgramme(reader)
  const ids = programmes.map(({ id }) => id)
  const [applications, ratings] = await Promise.all([
    shownReferring(reader, 'application', 'programme_id', ids),
    ratingsOfDecided(databaseOf(reader), ids),
  ])
  return programmes
    .map((programme) =>
      answerOf(
        programme,
        applications.filter((one) => one.programme_id === programme.id),
        ratings.filter((one) => one.programme_id === programme.id),
      ),
    )
    .filter(({ screening, unscored }) => screening.n > 0 || unscored > 0)
    .sort((a, b) => b.screening.n - a.screening.n || a.programme.name.localeCompare(b.programme.name))
}

function answerOf(
  programme: Shown<'programme'>,
  applications: readonly Shown<'application'>[],
  ratings: Awaited<ReturnType<typeof ratingsOfDecided>>,
): ScreeningAnswer {
  const screening = screeningOf(applications)
  const open = applications.filter(({ confidential }) => confidential !== true)
  const decided = open.filter(({ decision }) => decision === 'funded' || decision === 'declined')
  return {
    programme,
    screening,
    agreement: {
      risk: agreementOf(ratings.map(({ risk }) => risk)),
      potential: agreementOf(ratings.map(({ potential }) => potential)),
    },
    unscored: decided.length - screening.shown.length,
  }
}

function agreementOf(rated: readonly (readonly number[])[]): Agreement {
  const n = rated.filter((ratings) => ratings.length > 1).length
  return n < fewestRatedTwice ? { computed: false, because: 'too-few', given: { n } } : intraclassCorrelation(rated)
}
