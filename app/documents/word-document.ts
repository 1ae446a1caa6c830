import type { ExternalHyperlink, Paragraph, TextRun } from 'docx'
import { type Block, type Line, type ToldDocument, writable } from './told-document.ts'

/** A document as a Word file (.docx). The library is loaded when the first is written: few readers ask for one. */
export async function wordDocument({ title, blocks }: ToldDocument): Promise<Buffer> {
  const docx = await import('docx')
  const headings = { 2: docx.HeadingLevel.HEADING_2, 3: docx.HeadingLevel.HEADING_3 } as const
  const runs = (line: Line, isQuiet = false): readonly (TextRun | ExternalHyperlink)[] =>
    line.map(({ text, isBold, href }) => {
      const look = { text: writable(text), bold: isBold === true, ...(isQuiet ? { color: '50555C' } : {}) }
      if (href === undefined) return new docx.TextRun(look)
      return new docx.ExternalHyperlink({
        link: href,
        children: [new docx.TextRun({ ...look, style: 'Hyperlink' })],
      })
    })
  const paragraphs = (block: Block): readonly Paragraph[] => {
    if (block.kind === 'heading')
      return [new docx.Paragraph({ heading: headings[block.level], text: writable(block.text) })]
    if (block.kind === 'paragraph')
      return [new docx.Paragraph({ children: runs(block.line, block.isQuiet), spacing: { after: 120 } })]
    return block.lines.map((line) => new docx.Paragraph({ bullet: { level: 0 }, children: runs(line) }))
  }
  const document = new docx.Document({
    title: writable(title),
    creator: 'Candour',
    styles: { default: { document: { run: { font: 'Calibri', size: 22 }, paragraph: { spacing: { after: 80 } } } } },
    sections: [
      {
        children: [
          new docx.Paragraph({ heading: docx.HeadingLevel.HEADING_1, text: writable(title) }),
          ...blocks.flatMap(paragraphs),
        ],
      },
    ],
  })
  return docx.Packer.toBuffer(document)
}
