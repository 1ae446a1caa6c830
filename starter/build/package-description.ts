import type { Field } from './table.ts'

interface ForeignKey {
  readonly fields: string
  readonly reference: { readonly resource: string; readonly fields: string }
}

interface Schema {
  readonly fields: readonly Field[]
  readonly foreignKeys?: readonly ForeignKey[]
}

/** One table of a data package. */
export interface Resource {
  readonly name: string
  readonly path: string
  readonly schema: Schema
}

/** A data package's description: its tables, columns and types. */
export interface PackageDescription {
  readonly resources: readonly Resource[]
}

/** The description of a package that has only some of the tables: the others, and references to them, are left out. */
export function descriptionOf(format: PackageDescription, tables: ReadonlySet<string>): PackageDescription {
  const resources = format.resources
    .filter((resource) => tables.has(resource.name))
    .map((resource) => {
      const { foreignKeys, ...schema } = resource.schema
      const kept = foreignKeys?.filter((key) => tables.has(key.reference.resource)) ?? []
      return { ...resource, schema: kept.length > 0 ? { ...schema, foreignKeys: kept } : schema }
    })
  return {
    ...format,
    name: 'candour-starter',
    title: "What was tried in children's social care: the starter catalogue of Candour",
    description:
      "Attempts of England's national innovation programme and its successors, and rigorous evaluations in and near children's social care, read from public web pages in November 2026. None was registered beforehand in this register. Every row names its source. Empty means not known, never zero.",
    resources,
  } as PackageDescription
}

const widest = 120

/** The description as JSON text in the project's own format: two spaces, a list of plain values on one line where it fits. */
export function descriptionText(description: PackageDescription): string {
  const text = JSON.stringify(description, null, 2)
  const folded = text.replace(
    /^(.*)\[\n([^[\]{}]*?)\n *\](,?)$/gm,
    (whole, before: string, items: string, comma: string) => {
      const line = `${before}[${items.trim().replace(/\n */g, ' ')}]${comma}`
      return line.length <= widest ? line : whole
    },
  )
  return `${folded}\n`
}
