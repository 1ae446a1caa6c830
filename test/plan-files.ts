import { deflateRawSync, deflateSync } from 'node:zlib'

/** A zip archive of one packed part, as small as one can be. */
export function archive(name: string, content: Buffer): Buffer {
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

/** A Word document with this body. */
export const word = (body: string) =>
  archive(
    'word/document.xml',
    Buffer.from(`<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
  )
/** A paragraph of a Word document. */
export const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

interface PdfKind {
  /** Locked with a password that nobody knows. */
  readonly isLocked?: true
  /** What stands on the first page before its text, as an operator of a page's content. */
  readonly before?: Buffer
}

/** A PDF with a page for each text; a page of no text holds a drawn line, as one that was scanned holds a picture. */
export function pdf(pages: readonly string[], { isLocked, before = Buffer.alloc(0) }: PdfKind = {}): Buffer {
  const lines = (text: string) => text.replaceAll(/[()\\]/g, '').match(/.{1,80}(?:\s|$)/g) ?? []
  const content = (text: string) =>
    text === ''
      ? '0 0 m 100 100 l S'
      : `BT /F1 11 Tf 14 TL 50 750 Td ${lines(text)
          .map((line) => `(${line}) Tj T*`)
          .join('\n')} ET`
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}] >>`,
    ),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    ...pages.flatMap((text, i) => {
      const packed = deflateSync(
        Buffer.concat([i === 0 ? before : Buffer.alloc(0), Buffer.from(content(text), 'latin1')]),
      )
      return [
        Buffer.from(
          `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
        ),
        Buffer.concat([
          Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
          packed,
          Buffer.from('\nendstream'),
        ]),
      ]
    }),
    ...(isLocked
      ? [Buffer.from(`<< /Filter /Standard /V 1 /R 2 /P -44 /O <${'1f'.repeat(32)}> /U <${'2e'.repeat(32)}> >>`)]
      : []),
  ]
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  for (const [i, object] of objects.entries()) {
    offsets.push(Buffer.concat(parts).length)
    parts.push(Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'))
  }
  const start = Buffer.concat(parts).length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const locked = isLocked ? ` /Encrypt ${objects.length} 0 R /ID [<00112233> <00112233>]` : ''
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${locked} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

/** Files that no page and no command reads as a text: what it is, its name, its bytes, and what is said of it. */
export const unreadFiles: readonly (readonly [what: string, name: string, bytes: () => Buffer, says: RegExp])[] = [
  ['a scanned PDF', 'text.pdf', () => pdf(['', '']), /a PDF without text: it may hold pictures of pages/],
  ['a locked PDF', 'text.pdf', () => pdf(['Our plan'], { isLocked: true }), /a PDF that is locked with a password/],
  ['more than 200 pages', 'text.pdf', () => pdf(Array.from({ length: 201 }, () => 'x')), /a PDF of 201 pages/],
  ['a picture named as a PDF', 'text.pdf', () => Buffer.from('89504e470d0a1a0a0000000d', 'hex'), /a picture/],
  ['nothing', 'text.txt', () => Buffer.alloc(0), /an empty file/],
  [
    'another language',
    'text.txt',
    () => Buffer.from('Ein Team hilft Familien mit Kindern, damit die Kinder zu Hause bleiben können. '.repeat(4)),
    /not in English.*the records that it is (?:compared with|set beside) are in English/,
  ],
  ['5 MB of one word', 'text.txt', () => Buffer.from('children '.repeat(580_000)), /same few words again and again/],
  [
    'a zip bomb',
    'text.docx',
    () => archive('word/document.xml', Buffer.alloc(64 * 1024 * 1024, 'a')),
    /an archive that is no Word document/,
  ],
  ['more than 10 MB', 'text.txt', () => Buffer.alloc(11 * 1024 * 1024, 'a b '), /a file of (?:more than 10|11) MB/],
]
