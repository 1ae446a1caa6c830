import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { personalDataIn } from './personal-data.ts'

const codes =
  /urls$|^id$|_id$|_code$|^(?:places?|started|ended|causes|conditions|design|stage|scale|kind|outcome_reported)$/

it('finds personal data in no text of the starter catalogue, which holds public facts only', () => {
  const folder = new URL('../../../../starter/', import.meta.url)
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .flatMap((name) => parse(readFileSync(new URL(name, folder)), { columns: true }) as Record<string, string>[])
    .flatMap((row) => Object.entries(row))
    .filter(([column, text]) => !codes.test(column) && /[a-z]{3}/i.test(text))
    .map(([, text]) => text)
  expect(texts.length).toBeGreaterThan(2000)
  const blocked = texts.flatMap((text) =>
    personalDataIn(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
  )
  expect(blocked).toEqual([])
})
