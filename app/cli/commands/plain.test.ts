import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { candour } from '../../../test/command-line.ts'
import { testDatabase } from '../../../test/database.ts'
import { withFiles } from '../../../test/importing.ts'
import { paragraph, pdf, unreadFiles, word } from '../../../test/plan-files.ts'

const database = await testDatabase()
const plain = (name: string, bytes: string | Buffer, ...options: string[]) =>
  withFiles({ [name]: bytes }, (folder) => candour(database, ['plain', join(folder, name), ...options]))
const summary = 'Foster families lived near one another. They met each week.'

describe('candour plain', () => {
  it.each([
    ['summary.txt', summary],
    ['summary.md', summary],
    ['summary.docx', word(paragraph(summary))],
    ['summary.pdf', pdf([summary])],
  ])('says of %s how old its readers are, and its longest sentence', async (name, bytes) => {
    const { code, out, err } = await plain(name, bytes)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('it is plain enough')
    expect(out).toContain('“Foster families lived near one another”')
  })

  it('says the same as JSON', async () => {
    const { out } = await plain('summary.txt', summary, '--json')
    expect(JSON.parse(out)).toMatchObject({ words: 10, sentences: 2, longest: 6, hardest: [] })
  })

  it.each([
    ...unreadFiles.filter(([what]) => !['another language', '5 MB of one word'].includes(what)),
    ['signs alone', 'summary.txt', () => Buffer.from('*** ---'), /a text without a word/] as const,
  ])('given %s, is refused in a sentence', async (_what, name, bytes, says) => {
    const { code, out, err } = await plain(name, bytes())
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(says)
  })

  it('of 5 MB of one word gives an answer', async () => {
    expect((await plain('summary.txt', 'children '.repeat(580_000))).code).toBe(0)
  })
})
