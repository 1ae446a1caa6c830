import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allKinds } from '../records/kinds.ts'
import { recordRules } from '../rules/record-rules.ts'
import { recordsReference } from './records-reference.ts'

const document = readFileSync(new URL('../../../docs/reference/records.md', import.meta.url), 'utf8')

describe('the reference of records', () => {
  it('is what the record kinds make (scripts/write-records-reference.ts writes it)', () => {
    expect(document).toBe(recordsReference())
  })

  it.each(allKinds.map((kind) => [kind.table, kind] as const))(
    'names each column of %s with what it accepts',
    (table, kind) => {
      const section = document.split(/^## /m).find((part) => part.startsWith(`\`${table}\``))
      for (const [column, { required, type }] of Object.entries(kind.fields)) {
        expect(section).toContain(`| \`${column}\` | ${required ? 'yes' : ''} | ${type.accepts} |`)
      }
    },
  )

  it('spells out every code of every closed list', () => {
    for (const kind of allKinds) {
      for (const { type } of Object.values(kind.fields)) {
        for (const code of type.vocabulary ?? []) {
          expect(document.includes(`\`${code}\``) || type.accepts.includes(code), code).toBe(true)
        }
      }
    }
  })

  it('names every rule about the sense of a record', () => {
    for (const { name, says } of recordRules) expect(document).toContain(`| \`${name}\` | ${says} |`)
  })
})
