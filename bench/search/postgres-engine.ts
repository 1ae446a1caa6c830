import pg from 'pg'
import type { CollectionRecord } from '../../test/reference/search/collection-files.ts'
import type { Engine } from './engine.ts'

const ROWS_AT_ONCE = 5_000

/** PostgreSQL text search: English, title above text, any of the words, a GIN index, ordered by one of its two rankings. */
export function postgresEngine(url: string, ranking: 'ts_rank' | 'ts_rank_cd'): Engine {
  const client = new pg.Client({ connectionString: url })
  return {
    name: `PostgreSQL ${ranking}, OR`,
    async build(records) {
      await client.connect()
      await client.query(`create temporary table record (id text collate "C", words tsvector)`)
      let rows: CollectionRecord[] = []
      const flush = async () => {
        await client.query(
          `insert into record select id, setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', body), 'B')
           from unnest($1::text[], $2::text[], $3::text[]) as given (id, title, body)`,
          [rows.map(({ id }) => id), rows.map(({ title }) => title), rows.map(({ text }) => text)],
        )
        rows = []
      }
      for (const record of records) {
        rows.push(record)
        if (rows.length === ROWS_AT_ONCE) await flush()
      }
      await flush()
      await client.query('create index on record using gin (words)')
      await client.query('analyze record')
    },
    async answers(query, limit, except) {
      const { rows } = await client.query<{ id: string }>(
        `select id from record, (select replace(plainto_tsquery('english', $1)::text, ' & ', ' | ')::tsquery as any_word) asked
         where words @@ any_word and id is distinct from $3 order by ${ranking}(words, any_word) desc, id limit $2`,
        [query, limit, except ?? null],
      )
      return rows.map(({ id }) => id)
    },
    close: () => client.end(),
  }
}
