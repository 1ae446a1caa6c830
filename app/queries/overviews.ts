import { groupedBy, type Shown } from '@candour/register'
import { everyRecord } from '../store/projections.ts'
import { placeTallies, type VerdictTally, verdictTallies } from '../store/tallies.ts'
import { countedOnce } from './counted-once.ts'
import { databaseOf, type Reader } from './reader.ts'
import { shownRecords } from './shown.ts'

/** A programme or a model in a list: the record and how its attempts went, never without the strength of design. */
export interface Overview<T> {
  readonly record: T
  readonly counts: readonly VerdictTally[]
  readonly attempts: number
}
export type ModelOverview = Overview<Shown<'model'>> & { readonly places: number }

/** Every programme with its attempts by verdict, in order of name. */
export async function programmeOverviews(reader: Reader): Promise<readonly Overview<Shown<'programme'>>[]> {
  const [programmes, tallies] = await Promise.all([allOf(reader, 'programme'), talliesBy(reader, 'programme')])
  return overviewsOf(programmes, tallies)
}

/** Every model with its attempts by verdict and the number of places that tried it, in order of name. */
export async function modelOverviews(reader: Reader): Promise<readonly ModelOverview[]> {
  const [models, tallies, places] = await Promise.all([
    allOf(reader, 'model'),
    talliesBy(reader, 'model'),
    placesOnce(reader, '', () => placeTallies(databaseOf(reader), reader.viewer)),
  ])
  return overviewsOf(models, tallies).map((overview) => ({ ...overview, places: places.get(overview.record.id) ?? 0 }))
}

/** Every programme, in order of name. */
export async function everyProgramme(reader: Reader): Promise<readonly Shown<'programme'>[]> {
  return inOrderOfName(await allOf(reader, 'programme'))
}

/** Every model, in order of name. */
export async function everyModel(reader: Reader): Promise<readonly Shown<'model'>[]> {
  return inOrderOfName(await allOf(reader, 'model'))
}

const talliesOnce = countedOnce<readonly VerdictTally[]>()
const placesOnce = countedOnce<ReadonlyMap<string, number>>()

function talliesBy(reader: Reader, by: 'programme' | 'model'): Promise<readonly VerdictTally[]> {
  return talliesOnce(reader, by, () => verdictTallies(databaseOf(reader), reader.viewer, by))
}

async function allOf<K extends 'programme' | 'model'>(reader: Reader, kind: K): Promise<readonly Shown<K>[]> {
  const all: Shown<K>[] = []
  for await (const page of everyRecord(databaseOf(reader), kind)) all.push(...shownRecords(reader, page))
  return all
}

function overviewsOf<T extends { readonly id: string; readonly name: string }>(
  records: readonly T[],
  tallies: readonly VerdictTally[],
): readonly Overview<T>[] {
  const talliesOf = groupedBy(tallies, ({ id }) => id)
  return inOrderOfName(records).map((record) => {
    const own = talliesOf.get(record.id) ?? []
    return {
      record,
      counts: own,
      attempts: own.reduce((sum, { count }) => sum + count, 0),
    }
  })
}

const byName = new Intl.Collator('en-GB')

function inOrderOfName<T extends { readonly name: string }>(records: readonly T[]): readonly T[] {
  return [...records].sort((a, b) => byName.compare(a.name, b.name))
}
