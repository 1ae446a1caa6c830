import type { RecordKind } from '../records/kinds.ts'
import { allKinds } from '../records/kinds.ts'
import type { Field } from '../records/record-kind.ts'

/** A Tabular Data Package descriptor (Frictionless specifications, version 1). */
export interface DataPackage {
  readonly profile: 'tabular-data-package'
  readonly name: string
  readonly title: string
  readonly version: string
  readonly description: string
  readonly resources: readonly unknown[]
}

/** By which a descriptor is known as one that a register wrote. */
export const dataPackageName = 'candour-register'

/**
 * The descriptor of a register's tables, made from the same fields that check its rows. An outcome's row is one version of its
 * registration, so its key is id and version together; every other table is keyed by id.
 */
export function dataPackageOf(kinds: readonly RecordKind[] = allKinds): DataPackage {
  return {
    profile: 'tabular-data-package',
    name: dataPackageName,
    title: 'A Candour register',
    version: '1',
    description:
      'Every table is optional but projects. Lists within a cell are separated by ;. Dates are ISO 8601; a year or a year and month is accepted where the day is not known, and kept as given. Empty means not known, never zero.',
    resources: kinds.map(resourceOf),
  }
}

function resourceOf(kind: RecordKind): unknown {
  const isVersioned = kind.isRowPerVersion === true
  const foreignKeys = (Object.entries(kind.fields) as [string, Field][]).flatMap(([column, { references }]) => {
    const target = allKinds.find((candidate) => candidate.kind === references)
    return target ? [{ fields: column, reference: { resource: target.table, fields: 'id' } }] : []
  })
  return {
    name: kind.table,
    path: `${kind.table}.csv`,
    title: kind.title,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: (Object.entries(kind.fields) as [string, Field][]).map(([name, field]) =>
        describe(name, field, isVersioned),
      ),
      primaryKey: isVersioned ? ['id', 'version'] : 'id',
      missingValues: [''],
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  }
}

function describe(name: string, field: Field, isVersioned: boolean): unknown {
  const { type, constraints } = field.type.tableSchema
  const all = {
    ...constraints,
    ...(name === 'id' && !isVersioned ? { unique: true } : {}),
    ...(field.required ? { required: true } : {}),
  }
  return {
    name,
    type,
    ...(field.description === undefined ? {} : { description: field.description }),
    ...(Object.keys(all).length > 0 ? { constraints: all } : {}),
  }
}
