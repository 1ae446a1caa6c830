import { type DataPackage, dataPackageOf, type RecordKind } from '@candour/register'

interface ForeignKey {
  readonly reference: { readonly resource: string }
}

interface Resource {
  readonly name: string
  readonly schema: { readonly foreignKeys?: readonly ForeignKey[] }
}

/** The description of the starter package: the register's own, with references to tables that the package lacks left out. */
export function descriptionOf(kinds: readonly RecordKind[]): DataPackage {
  const tables = new Set(kinds.map((kind) => kind.table))
  const register = dataPackageOf(kinds)
  const resources = (register.resources as readonly Resource[]).map((resource) => {
    const { foreignKeys, ...schema } = resource.schema
    const kept = foreignKeys?.filter((key) => tables.has(key.reference.resource)) ?? []
    return { ...resource, schema: kept.length > 0 ? { ...schema, foreignKeys: kept } : schema }
  })
  return {
    ...register,
    name: 'candour-starter',
    title: "What was tried in children's social care: the starter catalogue of Candour",
    description: `Attempts of England's national innovation programme and its successors, and rigorous evaluations in and near children's social care, read from public web pages in November 2026. None was registered beforehand in this register. Every row names its source. ${register.description}`,
    resources,
  }
}

const widest = 120

/** The description as JSON text in the project's own format: two spaces, a list of plain values on one line where it fits. */
export function descriptionText(description: DataPackage): string {
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
