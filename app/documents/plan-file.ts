import { accepted, type Refusal, type Result, refused } from '@candour/register'
import { WorkbookFault } from '../spreadsheets/workbook/workbook-fault.ts'
import { wordText } from './word-text.ts'

/** The largest file that is taken for a plan, in bytes. */
export const mostPlanBytes = 10 * 1024 * 1024
const accepts = 'text (.txt, .md) or a Word document (.docx) without a password'

/** First bytes of what is no text, and what it is. */
const otherFormats: readonly { readonly begins: string; readonly found: string; readonly accepts?: string }[] = [
  {
    begins: '%PDF',
    found: 'a PDF, which is not read yet',
    accepts: `${accepts}: copy its text into one`,
  },
  { begins: '\u00d0\u00cf\u0011\u00e0', found: 'an old Word document (.doc), or one that is locked with a password' },
  { begins: '{\\rtf', found: 'rich text (.rtf)' },
]

/** The text of a file that holds a plan. What it is, its first bytes say, whatever its name. */
export function planFileText(file: string, bytes: Buffer): Result<string> {
  const no = (found: string, wanted = accepts): Result<string> => {
    const refusal: Refusal = { code: 'unreadable-file', where: { file }, found, accepts: wanted }
    return refused(refusal)
  }
  if (bytes.length > mostPlanBytes) return no(`a file of more than ${mostPlanBytes / 1024 / 1024} MB`)
  const head = bytes.toString('latin1', 0, 8)
  const other = otherFormats.find(({ begins }) => head.startsWith(begins))
  if (other !== undefined) return no(other.found, other.accepts)
  if (head.startsWith('PK')) return wordDocument(bytes, no)
  const text = plainText(bytes)
  if (text === undefined) return no('a file that is no text')
  return text.trim() === '' ? no('an empty file') : accepted(text)
}

function wordDocument(bytes: Buffer, no: (found: string, wanted?: string) => Result<string>): Result<string> {
  try {
    const text = wordText(bytes)
    return text.trim() === '' ? no('a Word document without text: it may hold pictures of pages') : accepted(text)
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error
    return no(
      'an archive that is no Word document, or a damaged or locked one',
      `${accepts}, of at most 20 MB unpacked`,
    )
  }
}

function plainText(bytes: Buffer): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    // Older programs write Windows-1252, in which every byte is a letter or a sign; what holds noughts is no text.
    return bytes.includes(0) ? undefined : new TextDecoder('windows-1252').decode(bytes)
  }
}
