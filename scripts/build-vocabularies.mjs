// Turns the vocabularies' CSV files (packages/register/vocabularies/source) into the TypeScript tables beside them, so that the
// register, which reads no files, carries them. Run after a correction of a CSV: `node scripts/build-vocabularies.mjs`.
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

const folder = new URL('../packages/register/vocabularies/', import.meta.url)
const rowsOf = (name) => parse(readFileSync(new URL(`source/${name}.csv`, folder)), { columns: true })
const text = (value) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const number = (value) => String(Number(value))

function write(name, source, doc, type, rows, line) {
  const body = rows.map((row) => `  ${line(row)},`).join('\n')
  const head = `// Made from source/${source}.csv by scripts/build-vocabularies.mjs: correct the CSV and run it again.\n`
  writeFileSync(
    new URL(`${name}.ts`, folder),
    `${head}\n/** ${doc} */\nexport const ${type} = [\n${body}\n] as const\n`,
  )
}

const objectOf = (fields) => (row) =>
  `{ ${Object.entries(fields)
    .map(([key, [column, print]]) => `${key}: ${print(row[column])}`)
    .join(', ')} }`

write(
  'outcome-codes',
  'outcomes',
  'Outcomes of the field and how each is usually measured.',
  'outcomeCodes',
  rowsOf('outcomes'),
  objectOf({
    code: ['code', text],
    label: ['label', text],
    measure: ['measure', text],
    unit: ['unit', text],
    wanted: ['wanted', text],
    group: ['group', text],
    note: ['note', text],
  }),
)
write(
  'failure-causes',
  'failure-causes',
  'Why things fail: the codes by which lessons are told.',
  'failureCauses',
  rowsOf('failure-causes'),
  objectOf({
    code: ['code', text],
    group: ['group', text],
    label: ['label', text],
    asks: ['asks', text],
    example: ['example', text],
  }),
)
write(
  'success-conditions',
  'conditions',
  'Conditions of success, each with the source that named it.',
  'successConditions',
  rowsOf('conditions'),
  objectOf({
    code: ['code', text],
    label: ['label', text],
    description: ['description', text],
    source: ['source', text],
  }),
)
write(
  'decision-reasons',
  'reasons',
  'Reasons to decline, withdraw, fund or stop.',
  'decisionReasons',
  rowsOf('reasons'),
  objectOf({ code: ['code', text], kind: ['kind', text], label: ['label', text], description: ['description', text] }),
)
write(
  'innovation-stages',
  'stages',
  'Stages of an innovation, in order.',
  'innovationStages',
  rowsOf('stages'),
  objectOf({
    code: ['code', text],
    order: ['order', number],
    label: ['label', text],
    description: ['description', text],
  }),
)
write(
  'likeness-words',
  'likeness',
  'What plans and attempts are alike in, of how many attempts of the starter catalogue it is `said`, and how people say it: `a/b` in a phrase stands for either word.',
  'likenessWords',
  rowsOf('likeness'),
  objectOf({
    kind: ['kind', text],
    code: ['code', text],
    label: ['label', text],
    said: ['said', number],
    phrases: ['phrases', (value) => `[${value.split(';').map(text).join(', ')}]`],
  }),
)
write(
  'local-authorities',
  'places',
  "Local authorities of England with children's services duties, by ONS code.",
  'localAuthorities',
  rowsOf('places'),
  objectOf({ code: ['code', text], name: ['name', text], region: ['region', text], type: ['type', text] }),
)
write(
  'tile-map',
  'places_grid',
  'Column and row of each authority on the tile map.',
  'tileMap',
  rowsOf('places_grid'),
  objectOf({ code: ['code', text], column: ['col', number], row: ['row', number] }),
)

const neighbours = new Map()
for (const row of rowsOf('places_neighbours')) {
  const list = neighbours.get(row.code) ?? []
  list.push(row)
  neighbours.set(row.code, list)
}
const source =
  'https://github.com/dfe-analytical-services/local-authority-interactive-tool (01_data/02_prod/sn_may_2025.xlsx)'
write(
  'neighbours',
  'places_neighbours',
  `Ten statistical neighbours of each authority, nearest first (list of May 2025, ${source}).`,
  'statisticalNeighbours',
  [...neighbours].map(([code, list]) => ({
    code,
    list: list.sort((a, b) => Number(a.rank) - Number(b.rank)).map((row) => row.neighbour_code),
  })),
  ({ code, list }) => `{ code: ${text(code)}, neighbours: [${list.map(text).join(', ')}] }`,
)
write(
  'safeguards',
  'safeguards',
  'What is watched so that nobody comes to harm, and how each is usually counted.',
  'safeguards',
  rowsOf('safeguards'),
  objectOf({
    code: ['code', text],
    label: ['label', text],
    indicator: ['indicator', text],
    unit: ['unit', text],
    worseWhen: ['worse_when', text],
    note: ['default_limit_note', text],
  }),
)
