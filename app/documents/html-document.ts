import { type Block, type Line, type ToldDocument, writable } from './told-document.ts'

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; color: #1d1f22; background: #fff; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.2; } h2 { font-size: 1.25rem; margin: 2rem 0 0.5rem; border-top: 1px solid #b8bcc2; padding-top: 1rem; } h3 { font-size: 1rem; margin: 1.2rem 0 0.3rem; }
p { margin: 0.4rem 0; } ul { margin: 0.4rem 0; padding-left: 1.3rem; } li { margin: 0.3rem 0; } .quiet { color: #50555c; } a { color: #1a4f8b; }
@media print { body { margin: 0; max-width: none; font-size: 10.5pt; } h2, h3 { break-after: avoid; } li, p { break-inside: avoid; } a { color: inherit; } }
`

/** A document as one HTML file that needs nothing else: it opens from disk, says everything without scripts, and prints. */
export function htmlDocument({ title, blocks }: ToldDocument): string {
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head>`,
    '<body>',
    '<main>',
    `<h1>${escaped(title)}</h1>`,
    ...blocks.map(blockHtml),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p${block.isQuiet ? ' class="quiet"' : ''}>${lineHtml(block.line)}</p>`
    case 'list':
      return `<ul>\n${block.lines.map((line) => `<li>${lineHtml(line)}</li>`).join('\n')}\n</ul>`
  }
}

function lineHtml(line: Line): string {
  return line
    .map(({ text, isBold, href }) => {
      const words = escaped(text)
      const linked = href === undefined ? words : `<a href="${escaped(href)}">${words}</a>`
      return isBold ? `<b>${linked}</b>` : linked
    })
    .join('')
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return writable(text).replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
}
