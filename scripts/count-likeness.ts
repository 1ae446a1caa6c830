// Counts how many attempts of the starter catalogue say each code of likeness.csv, and writes it there: run after a change of either,
// `npx tsx --conditions=source scripts/count-likeness.ts`, and then `node scripts/build-vocabularies.mjs`.
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { saidOfAttempt } from '../app/queries/attempt-texts.ts'
import { codesSaidIn, likenessVocabularyOf } from '../app/queries/likeness-vocabulary.ts'

const root = new URL('../', import.meta.url)
const source = new URL('packages/register/vocabularies/source/likeness.csv', root)
const rowsOf = (file: URL): readonly Readonly<Record<string, string>>[] => parse(readFileSync(file), { columns: true })
const starter = (table: string) => rowsOf(new URL(`starter/${table}.csv`, root))

const groups = rowsOf(source)
const vocabulary = likenessVocabularyOf(
  groups.map(({ kind = '', code = '', phrases = '' }) => ({ kind, code, phrases: phrases.split(';') })),
)
const models = new Map(starter('models').map((model) => [model.id, model]))
const findings = starter('findings')
const attempts = starter('projects').map((project) =>
  codesSaidIn(
    vocabulary,
    saidOfAttempt(
      project,
      models.get(project.model_id ?? ''),
      findings.filter((finding) => finding.project_id === project.id),
    ),
  ),
)
const counted = groups.map((group) => ({
  ...group,
  said: attempts.filter((codes) => codes.has(`${group.kind}:${group.code}`)).length,
}))
writeFileSync(source, stringify(counted, { header: true }))
