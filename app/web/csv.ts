import { shielded } from '@candour/register'
import type { TableAnswer } from './page.ts'

const bom = '\uFEFF'

function cell(value: string | number | boolean | undefined): string {
  if (value === undefined) return ''
  const text = typeof value === 'string' ? shielded(value) : String(value)
  return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as CSV (RFC 4180, UTF-8): with a byte order mark, without which Excel misreads every accent. */
export async function csvOf({ header, rows }: Pick<TableAnswer, 'header' | 'rows'>): Promise<string> {
  const lines = [header.map(cell).join(',')]
  for await (const row of rows) lines.push(row.map(cell).join(','))
  return `${bom}${lines.join('\r\n')}\r\n`
}
