import { allKinds, type Field, nearestOf, type RecordKind } from '@candour/register'
import { columnName } from '../header.ts'
import { protectingFault } from '../protecting-headings.ts'
import type { Sheet } from '../sheet.ts'
import { type Making, sameHeading } from './mapping.ts'
import { usualHeadings } from './usual-headings.ts'

/** A line of a mapping's file: what each column of it says. */
export interface MappingLine {
  readonly heading: string
  readonly table: string
  readonly column: string
  readonly constant: string
  readonly values: string
  readonly makes: Making | ''
}

/** Different words of a column that are listed with the codes that they may mean. */
const mostWords = 60

/**
 * A first draft of a mapping, for a person to look through: each heading with the column that it seems to tell, each word of a closed
 * list with the code that it seems to mean, and what the table needs and no heading seems to tell. Nothing is imported by it unseen.
 */
export async function proposeMapping(sheet: Sheet, asked?: RecordKind): Promise<readonly MappingLine[]> {
  const isGrants = is360Giving(sheet.header)
  const kind = asked ?? (isGrants ? kindOf('projects') : likeliest(sheet.header))
  if (kind === undefined) return sheet.header.map((heading) => line({ heading }))
  const told = new Map<string, string>()
  for (const heading of sheet.header) {
    const column = columnFor(kind, heading)
    if (column !== undefined && !told.has(column)) told.set(column, heading)
  }
  const headingOf = new Map([...told].map(([column, heading]) => [heading, column]))
  const words = await wordsUnder(sheet, kind, headingOf)
  const name = kind.namedBy.map((column) => told.get(column)).find((heading) => heading !== undefined)
  const needed = Object.entries(kind.fields).filter(
    ([column, { required }]) => required && !told.has(column) && !(column === 'id' && name !== undefined),
  )
  const grants = isGrants && kind.table === 'projects' ? grantLines(sheet.header) : []
  const taken = new Set(grants.map(({ heading }) => heading))
  return [
    ...(told.has('id') || name === undefined
      ? []
      : [line({ heading: name, table: kind.table, column: 'id', makes: 'id' })]),
    ...sheet.header
      .filter((heading) => heading.trim() !== '' && (headingOf.has(heading) || !taken.has(heading)))
      .map((heading) => {
        const column = headingOf.get(heading)
        if (column === undefined) return line({ heading })
        return line({
          heading,
          table: kind.table,
          column,
          values: words.get(column) ?? '',
          makes: makingOf(kind, column),
        })
      }),
    ...needed.map(([column]) => line({ table: kind.table, column })),
    ...grants,
  ]
}

const line = (of: Partial<MappingLine>): MappingLine => ({
  heading: '',
  table: '',
  column: '',
  constant: '',
  values: '',
  makes: '',
  ...of,
})

const kindOf = (table: string) => allKinds.find((kind) => kind.table === table)

/** The column of a kind that a heading seems to tell: by its own name, by a usual one, or by one that is nearly either. */
function columnFor(kind: RecordKind, heading: string): string | undefined {
  const columns = Object.keys(kind.fields)
  const own = columnName(heading)
  if (columns.includes(own)) return own
  if (protectingFault(kind, heading) !== undefined) return kind.protectedBy
  const usual = usualHeadings[kind.table] ?? {}
  // `Grant (£)` is `grant`, and the first of several (`Beneficiary Location:0:Name`) is the one.
  const plain = sameHeading(heading)
    .replace(/:\d+:/, ':')
    .replace(/ ?\([^)]*\)$/, '')
  const [same] = Object.entries(usual).find(([, headings]) => headings.includes(plain)) ?? []
  // A grant's own identifier is no id of the register: it has capitals and says nothing.
  return same ?? (plain.includes(':') || own === 'identifier' ? undefined : nearestOf(own, columns))
}

function likeliest(header: readonly string[]): RecordKind | undefined {
  const scored = allKinds.map((kind) => {
    const columns = new Set(header.flatMap((heading) => columnFor(kind, heading) ?? []))
    return { kind, score: columns.size }
  })
  const [best] = scored.sort((a, b) => b.score - a.score)
  return best === undefined || best.score === 0 ? undefined : best.kind
}

function makingOf(kind: RecordKind, column: string): Making | '' {
  if (kind.table === 'projects' && column === 'places') return 'place'
  const type = kind.fields[column]?.type.name
  return type === 'date' || type === 'partial-date' ? 'day' : ''
}

/** For each closed list: the words of the sheet that are not its codes, each with the nearest code, or with none to be filled in. */
async function wordsUnder(
  sheet: Sheet,
  kind: RecordKind,
  headingOf: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const listed = sheet.header.flatMap((heading, place) => {
    const column = headingOf.get(heading)
    const type = column === undefined ? undefined : (kind.fields as Readonly<Record<string, Field>>)[column]?.type
    return column !== undefined && type?.vocabulary !== undefined && type.name === 'code'
      ? [{ column, place, type, codes: type.vocabulary, words: new Set<string>() }]
      : []
  })
  if (listed.length === 0) return new Map()
  for await (const rows of sheet.rows())
    for (const { cells = [] } of rows)
      for (const { place, type, words } of listed) {
        const word = (cells[place] ?? '').trim()
        if (word !== '' && words.size < mostWords && !/[;=]/.test(word) && !type.read(word).ok) words.add(word)
      }
  return new Map(
    listed.map(({ column, codes, words }) => [
      column,
      [...words].map((word) => `${word}=${nearestOf(word, codes) ?? ''}`).join(';'),
    ]),
  )
}

/** Whether a sheet follows the 360Giving Data Standard: its headings are the standard's titles. */
function is360Giving(header: readonly string[]): boolean {
  const headings = new Set(header.map(sameHeading))
  return ['title', 'amount awarded', 'recipient org:name', 'funding org:name'].every((heading) => headings.has(heading))
}

/** What a sheet of grants says beside its projects: the ids of its grants, its programmes, and that amounts are pounds. */
function grantLines(header: readonly string[]): readonly MappingLine[] {
  const find = (wanted: string) => header.find((heading) => sameHeading(heading) === wanted)
  const programme = find('grant programme:title')
  const funder = find('funding org:name')
  const currency = find('currency')
  const identifier = find('identifier')
  return [
    ...(identifier === undefined ? [] : [line({ heading: identifier, table: 'projects', column: 'grant_ids' })]),
    ...(currency === undefined ? [] : [line({ heading: currency, values: 'GBP', makes: 'check' })]),
    ...(programme === undefined || funder === undefined
      ? []
      : [
          line({ heading: programme, table: 'projects', column: 'programme_id', makes: 'id' }),
          line({ heading: programme, table: 'programmes', column: 'id', makes: 'id' }),
          line({ heading: programme, table: 'programmes', column: 'name' }),
          line({ heading: funder, table: 'programmes', column: 'funder' }),
        ]),
  ]
}
