import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { candour } from './command-line.ts'
import { withFiles } from './importing.ts'
import { servedStarter } from './served-register.ts'

const database = await servedStarter()

const plan =
  'In each hub home an experienced foster carer supports other foster carers with sleepovers, respite and training, as in the Mockingbird model.'

/** A zip archive of one packed part, as small as one can be. */
function archive(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(content.length, 22)
  local.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  central.writeUInt32LE(content.length, 24)
  central.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length + name.length, 12)
  end.writeUInt32LE(local.length + name.length + packed.length, 16)
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end])
}

const word = (body: string) =>
  archive(
    'word/document.xml',
    Buffer.from(`<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
  )
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

const check = (name: string, bytes: string | Buffer, ...options: string[]) =>
  withFiles({ [name]: bytes }, (folder) => candour(database, ['check', join(folder, name), ...options]))

describe('candour check', () => {
  it.each<[string, string, string | Buffer]>([
    ['text', 'plan.txt', plan],
    ['Markdown', 'plan.md', `# Our plan\n\n${plan}\n`],
    ['a Word document', 'plan.docx', word(paragraph('Our plan') + paragraph(plan))],
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
    ['a PDF', 'plan.pdf', '%PDF-1.7\n', /a PDF, which is not read yet.*copy its text/],
    ['an old or locked Word document', 'plan.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /locked with a password/],
    ['a picture', 'plan.png', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), /a file that is no text/],
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
