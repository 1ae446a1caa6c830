import { allKinds } from '@candour/register'
import { adoptionRows } from './adoptions.ts'
import { claimRows } from './claims.ts'
import { readCoding } from './coding.ts'
import { conditionRows } from './conditions.ts'
import { corrected } from './corrections.ts'
import { findingRows } from './findings.ts'
import { withDays } from './lesson-days.ts'
import { lessonRows } from './lessons.ts'
import { modelRows } from './models.ts'
import { descriptionOf, descriptionText } from './package-description.ts'
import { programmeRows } from './programmes.ts'
import { projectRows } from './projects.ts'
import { type ReadText, readRawCatalogue } from './raw-catalogue.ts'
import { byColumn, type Row, tableText } from './table.ts'

/** The tables of the package by name. */
export type Tables = ReadonlyMap<string, readonly Row[]>

/** Every table of the starter catalogue, made from the raw files and the coding. */
export function catalogueTables(read: ReadText): Tables {
  const raw = readRawCatalogue(read)
  const coding = readCoding(read)
  const correct = (table: string, rows: readonly Row[]) => corrected(table, rows, coding.corrections)
  const projects = correct('projects', projectRows(raw, coding))
  const adoptions = correct('adoptions', adoptionRows(raw, coding))
  const findings = correct('findings', findingRows(raw, coding, projects))
  const lessons = withDays(correct('lessons', lessonRows(raw, coding)), coding, {
    projects: byColumn(projects, 'id'),
    findings,
  })
  return new Map([
    ['programmes', correct('programmes', programmeRows(raw, coding))],
    ['models', correct('models', modelRows(coding, projects, adoptions))],
    ['projects', projects],
    ['findings', findings],
    ['lessons', lessons],
    ['claims', correct('claims', claimRows(raw, coding))],
    ['adoptions', adoptions],
    ['conditions', conditionRows(coding, lessons)],
  ])
}

/** Every file of the package, by name: its description and a CSV for each table. */
export function catalogueFiles(read: ReadText): ReadonlyMap<string, string> {
  const tables = catalogueTables(read)
  const kinds = allKinds.filter((kind) => tables.has(kind.table))
  const files = new Map([['datapackage.json', descriptionText(descriptionOf(kinds))]])
  for (const kind of kinds) files.set(`${kind.table}.csv`, tableText(kind, tables.get(kind.table) ?? []))
  return files
}
