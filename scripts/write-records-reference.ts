// Writes docs/reference/records.md from the record kinds: `npx tsx --conditions=source scripts/write-records-reference.ts`.
import { writeFileSync } from 'node:fs'
import { recordsReference } from '../packages/register/package/records-reference.ts'

writeFileSync(new URL('../docs/reference/records.md', import.meta.url), recordsReference())
