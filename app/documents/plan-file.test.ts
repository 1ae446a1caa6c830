import { describe, expect, it } from 'vitest'
import { archive, paragraph, pdf, word } from '../../test/plan-files.ts'
import { planFileText } from './plan-file.ts'
import { usualBounds } from './read-apart.ts'

const plan = 'In each hub home an experienced foster carer supports other foster carers with sleepovers and training.'
const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

describe('a file that holds a plan', () => {
  it.each<[string, Buffer, string]>([
    ['text', Buffer.from(plan), plan],
    ['text of an older program', Buffer.from('Les idées caf\xe9', 'latin1'), 'Les idÃ©es café'],
    ['a Word document', word(paragraph('Our plan') + paragraph(plan)), `Our plan ${plan}`],
    ['a PDF', pdf([plan]), plan],
    ['a PDF of two pages', pdf([plan, 'It ends in May.']), `${plan} It ends in May.`],
    ['a PDF with something before it', Buffer.concat([Buffer.from('a line\n'), pdf([plan])]), plan],
    [
      'a PDF of the most pages',
      pdf(Array.from({ length: 200 }, (_, i) => `page${i}`)),
      Array.from({ length: 200 }, (_, i) => `page${i}`).join(' '),
    ],
  ])('is read: %s', async (what, bytes, text) => {
    const read = await planFileText('plan', bytes)
    if (what.includes('older')) expect(read.ok).toBe(true)
    else expect(read.ok ? words(read.value) : read.refusals).toBe(text)
  })

  it.each<[string, string, () => Buffer, RegExp]>([
    ['nothing', 'plan.pdf', () => Buffer.alloc(0), /an empty file/],
    ['a scanned PDF', 'plan.pdf', () => pdf(['', '']), /a PDF without text: it may hold pictures of pages/],
    ['a locked PDF', 'plan.pdf', () => pdf([plan], { isLocked: true }), /a PDF that is locked with a password/],
    ['a PDF of too many pages', 'plan.pdf', () => pdf(Array.from({ length: 201 }, () => 'x')), /a PDF of 201 pages/],
    ['the beginning of a PDF', 'plan.pdf', () => Buffer.from('%PDF-1.7\n'), /a damaged PDF/],
    [
      'a PDF of noise',
      'plan.pdf',
      () => Buffer.from(`%PDF-1.7\n${'obj << /Kids [1 0 R] >> '.repeat(5000)}`),
      /a damaged PDF/,
    ],
    ['a picture named as a PDF', 'plan.pdf', () => Buffer.from('89504e470d0a1a0a0000000d', 'hex'), /a picture/],
    ['a Word document of pictures', 'plan.docx', () => word('<w:p/>'), /a Word document without text/],
    [
      'a zip bomb',
      'plan.docx',
      () => archive('word/document.xml', Buffer.alloc(64 * 1024 * 1024, 'a')),
      /no Word document/,
    ],
    ['too many bytes', 'plan.txt', () => Buffer.alloc(11 * 1024 * 1024, 'x'), /a file of more than 10 MB/],
  ])('is refused: %s', async (_what, name, bytes, found) => {
    const read = await planFileText(name, bytes())
    expect(read.ok ? [] : read.refusals.map((refusal) => [refusal.code, refusal.where.file, refusal.found])).toEqual([
      ['unreadable-file', name, expect.stringMatching(found)],
    ])
  })

  it('that unpacks without end is broken off when it takes more memory than a plan can need', async () => {
    const bomb = pdf([plan], { before: Buffer.alloc(400 * 1024 * 1024, ' ') })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    const read = await planFileText('plan.pdf', bomb, { ...usualBounds, timeMs: 100_000, growthMb: 150 })
    expect(read.ok ? [] : read.refusals.map(({ found }) => found)).toEqual([
      'a PDF that takes more time or memory to read than any text needs',
    ])
  })

  it('that takes too long is broken off, and the next one is read', async () => {
    const slow = await planFileText('plan.pdf', pdf([plan]), { ...usualBounds, timeMs: 1 })
    expect(slow.ok ? [] : slow.refusals.map(({ found }) => found)).toEqual([
      'a PDF that takes more time or memory to read than any text needs',
    ])
    expect((await planFileText('plan.pdf', pdf([plan]))).ok).toBe(true)
  })

  it('of many that come at once, some are asked to come again', async () => {
    const reads = await Promise.all(Array.from({ length: 12 }, () => planFileText('plan.pdf', pdf([plan]))))
    const busy = reads.filter(
      (read) => !read.ok && read.refusals.some(({ found = '' }) => found.includes('many others')),
    )
    expect(busy).toHaveLength(4)
    expect(reads.filter(({ ok }) => ok)).toHaveLength(8)
  })
})
