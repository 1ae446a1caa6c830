import { type Model, type Programme, type Verdict, verdicts } from '@candour/register'
import { everyRecord } from '../store/projections.ts'
import { placeTallies, type VerdictTally, verdictTallies } from '../store/tallies.ts'
import type { Reader } from './reader.ts'

/** A programme or a model in a list: the record and how its attempts went. */
export interface Overview<T> {
  readonly record: T
  readonly verdicts: ReadonlyMap<Verdict, number>
  readonly attempts: number
}
export type ModelOverview = Overview<Model> & { readonly places: number }

/** Every programme with its attempts by verdict, in order of name. */
export async function programmeOverviews({ db }: Pick<Reader, 'db'>): Promise<readonly Overview<Programme>[]> {
  const [programmes, tallies] = await Promise.all([allOf(db, 'programme'), verdictTallies(db, 'programme')])
  return overviewsOf(programmes, tallies)
}

/** Every model with its attempts by verdict and the number of places that tried it, in order of name. */
export async function modelOverviews({ db }: Pick<Reader, 'db'>): Promise<readonly ModelOverview[]> {
  const [models, tallies, places] = await Promise.all([
    allOf(db, 'model'),
    verdictTallies(db, 'model'),
    placeTallies(db),
  ])
  return overviewsOf(models, tallies).map((overview) => ({ ...overview, places: places.get(overview.record.id) ?? 0 }))
}

async function allOf<K extends 'programme' | 'model'>(db: Reader['db'], kind: K) {
  const all = []
  for await (const page of everyRecord(db, kind)) all.push(...page.map(({ record }) => record))
  return all
}

function overviewsOf<T extends { readonly id: string; readonly name: string }>(
  records: readonly T[],
  tallies: readonly VerdictTally[],
): readonly Overview<T>[] {
  return [...records]
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
    .map((record) => {
      const own = tallies.filter(({ id }) => id === record.id)
      return {
        record,
        verdicts: new Map(
          verdicts.flatMap((verdict) => {
            const found = own.find((tally) => tally.verdict === verdict)
            return found === undefined ? [] : [[verdict, found.count] as const]
          }),
        ),
        attempts: own.reduce((sum, { count }) => sum + count, 0),
      }
    })
}
