import { hear } from '../spreadsheets/workbook/xml-events.ts'
import { zipParts } from '../spreadsheets/workbook/zip-parts.ts'

/** What the text of a Word document may come to once it is unpacked, in bytes: more is no plan that a person wrote. */
const mostUnpacked = 20 * 1024 * 1024
const textPart = 'word/document.xml'

/** Elements after which a new line begins. */
const lines: ReadonlySet<string> = new Set(['p', 'br', 'cr', 'tr'])

/**
 * The text of a Word document (.docx), a line for each paragraph; what was struck out, headers and notes are left out. Nothing outside its
 * text part is unpacked.
 * @throws WorkbookFault where it is damaged, locked, or unpacks to too much
 */
export function wordText(bytes: Buffer): string {
  const pieces: string[] = []
  let isText = false
  hear(
    zipParts(bytes, mostUnpacked).read(textPart),
    {
      open: (name) => {
        isText = name === 't'
        if (name === 'tab') pieces.push(' ')
      },
      close: (name) => {
        isText = false
        if (lines.has(name)) pieces.push('\n')
      },
      text: (text) => {
        if (isText) pieces.push(text)
      },
    },
    textPart,
  )
  return pieces.join('')
}
