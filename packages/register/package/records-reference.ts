import type { FieldType } from '../records/field-types.ts'
import type { RecordKind } from '../records/kinds.ts'
import { allKinds, recordKinds } from '../records/kinds.ts'
import type { Field } from '../records/record-kind.ts'
import { recordRules } from '../rules/record-rules.ts'
import { decisionReasons } from '../vocabularies/decision-reasons.ts'
import { failureCauses } from '../vocabularies/failure-causes.ts'
import { innovationStages } from '../vocabularies/innovation-stages.ts'
import { outcomeCodes } from '../vocabularies/outcome-codes.ts'
import { regions } from '../vocabularies/regions.ts'
import { safeguards } from '../vocabularies/safeguards.ts'
import { successConditions } from '../vocabularies/success-conditions.ts'

/** The reference of tables, columns, types and vocabularies (docs/reference/records.md), as Markdown made from the record kinds. */
export function recordsReference(): string {
  return `${[head, ...allKinds.map(tableOf), rulesOfRecords(), ...vocabularies()].join('\n\n')}\n`
}

const head = `# Records

Made from the record kinds by \`npx tsx --conditions=source scripts/write-records-reference.ts\`; a test compares it with them.

The register is exchanged as CSV files, one for each table, described by a Tabular Data Package. Every table is optional but \`projects\`.
An empty cell means not known, never zero. Lists within a cell are separated by \`;\`. A text that a spreadsheet would run as a formula
(it begins with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a carriage return) leaves with an apostrophe before it, which import takes off again.`

function tableOf(kind: RecordKind): string {
  const rows = (Object.entries(kind.fields) as [string, Field][]).map(([column, field]) => [
    code(column),
    field.required ? 'yes' : '',
    field.type.accepts,
    notesOf(field),
  ])
  const columns = Object.keys(kind.example)
  return [
    `## ${code(kind.table)}: ${kind.title}`,
    table(['column', 'required', 'accepts', 'notes'], rows),
    'A row, with only the columns that it fills:',
    ['```csv', columns.join(','), columns.map((column) => csvCell(kind.example[column] ?? '')).join(','), '```'].join(
      '\n',
    ),
  ].join('\n\n')
}

function notesOf({ description, references }: Field): string {
  const points =
    references === undefined
      ? undefined
      : `points at ${code(allKinds.find(({ kind }) => kind === references)?.table ?? references)}`
  return [description?.replace(/; $/, ', several separated by ;'), points]
    .filter((note) => note !== undefined)
    .join('; ')
}

function rulesOfRecords(): string {
  const rows = recordRules.map(({ kind, name, says }) => [code(recordKinds[kind].table), code(name), says])
  return `## Rules about the sense of a record\n\nA row of the right shape is refused when it breaks one of these.\n\n${table(['table', 'rule', 'says'], rows)}`
}

function vocabularies(): readonly string[] {
  const section = (title: string, headings: readonly string[], rows: readonly (readonly string[])[]) =>
    `## Vocabulary: ${title}\n\n${table(headings, rows)}`
  return [
    section(
      'outcomes',
      ['code', 'label', 'usual measure', 'wanted'],
      outcomeCodes.map(({ code: id, label, measure, wanted }) => [code(id), label, measure, wanted]),
    ),
    section(
      'failure causes',
      ['code', 'group', 'label', 'asks'],
      failureCauses.map(({ code: id, group, label, asks }) => [code(id), group, label, asks]),
    ),
    section(
      'conditions',
      ['code', 'label', 'means'],
      successConditions.map(({ code: id, label, description }) => [code(id), label, description]),
    ),
    section(
      'reasons',
      ['code', 'kind', 'label', 'means'],
      decisionReasons.map(({ code: id, kind, label, description }) => [code(id), kind, label, description]),
    ),
    section(
      'stages',
      ['code', 'label', 'means'],
      innovationStages.map(({ code: id, label, description }) => [code(id), label, description]),
    ),
    section(
      'safeguards',
      ['code', 'label', 'what is counted'],
      safeguards.map(({ code: id, label, indicator }) => [code(id), label, indicator]),
    ),
    section(
      'regions and nations',
      ['code', 'name'],
      regions.map(({ code: id, name }) => [code(id), name]),
    ),
    ...closedLists().map(([columns, codes]) => `## Codes of ${columns}\n\n${codes.map(code).join(', ')}`),
  ]
}

/** Closed lists that a column's description shortens, each with the columns that use it. */
function closedLists(): readonly (readonly [columns: string, codes: readonly string[]])[] {
  const lists = new Map<string, { columns: string[]; codes: readonly string[] }>()
  for (const kind of allKinds) {
    for (const [column, { type }] of Object.entries(kind.fields) as [string, { type: FieldType<unknown> }][]) {
      if (type.vocabulary === undefined || !type.accepts.includes('…')) continue
      const key = type.vocabulary.join()
      const list = lists.get(key) ?? { columns: [], codes: type.vocabulary }
      list.columns.push(code(`${kind.table}.${column}`))
      lists.set(key, list)
    }
  }
  return [...lists.values()].map(({ columns, codes }) => [columns.join(', '), codes])
}

const code = (word: string) => `\`${word}\``

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n')
}

function csvCell(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
