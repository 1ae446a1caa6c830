import { everyProgrammeRow, type Learning, type LearningFigures, type LearningRow } from './learning.ts'
import type { Reader } from './reader.ts'

type Cell = string | number | undefined

const columns: readonly (readonly [name: string, of: (figures: LearningFigures) => Cell])[] = [
  ['projects', ({ time }) => time.projects],
  ['shared_a_lesson', ({ time }) => time.told],
  ['shared_before_start', ({ time }) => time.toldBefore],
  ['median_months', ({ time }) => time.median?.months],
  ['median_low', ({ time }) => time.median?.low],
  ['median_high', ({ time }) => time.median?.high],
  ['lesson_day_not_known', ({ time }) => time.undated],
  ['start_not_known', ({ time }) => time.noStart],
  ['not_started', ({ time }) => time.notStarted],
  ['promises_due', ({ promises }) => promises.due],
  ['on_time', ({ promises }) => promises.onTime],
  ['late', ({ promises }) => promises.late],
  ['answered_day_not_known', ({ promises }) => promises.dayNotKnown],
  ['silent', ({ promises }) => promises.silent],
  ['in_days_of_grace', ({ promises }) => promises.inGrace],
  ['report_not_entered', ({ promises }) => promises.notEntered],
  ['answered_before_due', ({ promises }) => promises.early],
  ['promises_undated', ({ promises }) => promises.undated],
  ['unfavourable', ({ negatives }) => negatives.unfavourable],
  ['published_as_such', ({ negatives }) => negatives.fates.published_as_such],
  ['unpublished', ({ negatives }) => negatives.fates.unpublished],
  ['contradicted', ({ negatives }) => negatives.fates.contradicted],
  ['publication_not_known', ({ negatives }) => negatives.fates.unknown],
  ['lessons_used', ({ used }) => used.lessons],
  ['plans_changed', ({ used }) => used.plans],
]

/** Everything that was counted, a row each: all, each year, each programme, however many there are. */
export function learningRows(reader: Reader, learning: Learning) {
  return {
    name: ['learning', learning.asked.programme, learning.asked.from, learning.asked.to]
      .filter((part) => part !== undefined)
      .join('-'),
    header: ['by', 'key', 'name', ...columns.map(([name]) => name)],
    rows: rowsIn(reader, learning),
  }
}

async function* rowsIn(reader: Reader, learning: Learning): AsyncGenerator<readonly Cell[]> {
  yield cellsOf('all', { ...learning, key: learning.asked.programme, name: learning.programme })
  for (const year of learning.years) yield cellsOf('year', year)
  for await (const programme of everyProgrammeRow(reader, learning.asked)) yield cellsOf('programme', programme)
}

type Told = LearningFigures & { readonly [N in 'key' | 'name']?: LearningRow[N] | undefined }

function cellsOf(by: string, told: Told): readonly Cell[] {
  return [by, told.key, told.name, ...columns.map(([, of]) => of(told))]
}
