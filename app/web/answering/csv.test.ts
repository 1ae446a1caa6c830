import { describe, expect, it } from 'vitest'
import type { TableAnswer } from '../page.ts'
import { csvPieces } from './csv.ts'

async function csvOf(table: Pick<TableAnswer, 'header' | 'rows'>): Promise<string> {
  const pieces = []
  for await (const piece of csvPieces(table)) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}

describe('a list as CSV', () => {
  it.each([
    ['begins with a byte order mark and ends its lines as spreadsheets do', [['a', 1]], '\uFEFFx,y\r\na,1\r\n'],
    ['leaves what is not known empty', [[undefined, 'b']], '\uFEFFx,y\r\n,b\r\n'],
    ['quotes what would part a cell', [['a,b', 'c;d']], '\uFEFFx,y\r\n"a,b","c;d"\r\n'],
    ['doubles quotes and keeps line breaks', [['say "so"', 'a\nb']], '\uFEFFx,y\r\n"say ""so""","a\nb"\r\n'],
    ['shields text that would run as a formula, and never a number', [['=1+1', -1]], "\uFEFFx,y\r\n'=1+1,-1\r\n"],
    ['writes yes and no as words', [[true, false]], '\uFEFFx,y\r\ntrue,false\r\n'],
    ['holds its header where there is no row', [], '\uFEFFx,y\r\n'],
  ])('%s', async (_, rows, expected) => {
    expect(await csvOf({ header: ['x', 'y'], rows })).toBe(expected)
  })

  it('loses no row of a long list', async () => {
    const rows = Array.from({ length: 2503 }, (_, at) => [at, `row ${at}`])
    const lines = (await csvOf({ header: ['x', 'y'], rows })).trimEnd().split('\r\n')
    expect(lines).toHaveLength(2504)
    expect(lines.at(-1)).toBe('2502,row 2502')
  })

  it('reads no more rows than are taken', async () => {
    let read = 0
    function* rows() {
      for (;;) yield [read++]
    }
    const pieces = csvPieces({ header: ['x'], rows: rows() })
    await pieces.next()
    expect(read).toBe(0)
    await pieces.next()
    const afterOne = read
    await pieces.next()
    expect(read).toBe(2 * afterOne)
    await pieces.return()
  })
})
