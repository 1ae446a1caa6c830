import { everybody, operator } from '@candour/register'
import { type ExportFormat, type WrittenTable, writePackage } from '../app/package-files/write-package.ts'
import { askOnce } from '../app/queries/ask-once.ts'
import { registerTables } from '../app/queries/register-tables.ts'
import type { Database } from '../app/store/tables.ts'

/** Writes the register into a folder as `candour export` does: the operator's copy, or the public one. */
export async function exportTo(
  db: Database,
  folder: string,
  { formats, isPublic = false }: { readonly formats: readonly ExportFormat[]; readonly isPublic?: boolean },
): Promise<readonly WrittenTable[]> {
  return askOnce(db, isPublic ? everybody : operator, async (reader) =>
    writePackage(folder, await registerTables(reader), { formats }),
  )
}
