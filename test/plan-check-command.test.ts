import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { candour } from './command-line.ts'
import { withFiles } from './importing.ts'
import { archive, paragraph, pdf, word } from './plan-files.ts'
import { servedStarter } from './served-register.ts'

const database = await servedStarter()

const plan =
  'In each hub home an experienced foster carer supports other foster carers with sleepovers, respite and training, as in the Mockingbird model.'

const check = (name: string, bytes: string | Buffer, ...options: string[]) =>
  withFiles({ [name]: bytes }, (folder) => candour(database, ['check', join(folder, name), ...options]))

describe('candour check', () => {
  it.each<[string, string, string | Buffer]>([
    ['text', 'plan.txt', plan],
    ['Markdown', 'plan.md', `# Our plan\n\n${plan}\n`],
    ['a Word document', 'plan.docx', word(paragraph('Our plan') + paragraph(plan))],
    ['a PDF', 'plan.pdf', pdf([plan])],
    ['a Word document under another name', 'plan.txt', word(paragraph(plan))],
  ])('given %s, tells what was tried like it', async (_, name, bytes) => {
    const { code, out, err } = await check(name, bytes)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^\d+ attempts? (is|are) like your plan: /)
    expect(out).toContain('r1-mockingbird: ')
    expect(out).toMatch(/What your plan does not say\n/)
  })

  it('gives the whole check as JSON, changed by hand', async () => {
    const { out } = await check('plan.txt', plan, '--json', '--without', 'r1-mockingbird')
    const told = JSON.parse(out)
    expect(told.reference_class.taken_out).toMatchObject([{ id: 'r1-mockingbird' }])
    expect(told.reference_class.changed_by_hand).toBe(true)
  })

  it('of a longer text compares the beginning, and says so', async () => {
    const { code, err } = await check('plan.txt', `${plan} `.repeat(1_000))
    expect(code).toBe(0)
    expect(err).toMatch(/plan\.txt has 1\d\d,\d{3} characters; its first 100,000 were compared/)
  })

  it.each<[string, string, string | Buffer, RegExp]>([
    ['nothing', 'plan.txt', '', /an empty file/],
    ['a PDF of pictures', 'plan.pdf', pdf(['']), /a PDF without text: it may hold pictures of pages/],
    ['a damaged PDF', 'plan.pdf', '%PDF-1.7\n', /a damaged PDF/],
    ['an old or locked Word document', 'plan.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /locked with a password/],
    ['a picture', 'plan.pdf', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), /found 'a picture'/],
    ['an archive of something else', 'plan.docx', archive('other.txt', Buffer.from('x')), /no Word document/],
    ['a damaged archive', 'plan.docx', Buffer.from('PK\u0003\u0004 and no more'), /damaged/],
    ['a Word document of pictures', 'plan.docx', word('<w:p/>'), /a Word document without text/],
    [
      'a bomb',
      'plan.docx',
      archive('word/document.xml', Buffer.alloc(64 * 1024 * 1024, 'a')),
      /at most 20 MB unpacked/,
    ],
    ['five megabytes of one word', 'plan.txt', 'children '.repeat(560_000), /same few words again and again/],
    ['more than is read', 'plan.txt', 'x'.repeat(11 * 1024 * 1024), /a file of at most 10 MB/],
    [
      'another language',
      'plan.txt',
      'Ein Team hilft Familien mit Kindern, damit die Kinder zu Hause bleiben können. '.repeat(4),
      /not in English/,
    ],
  ])('given %s, is refused in a sentence', async (_, name, bytes, says) => {
    const { code, out, err } = await check(name, bytes)
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(says)
    expect(err.length).toBeLessThan(500)
  })
})
