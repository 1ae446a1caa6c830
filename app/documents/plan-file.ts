import { accepted, type Refusal, type Result, refused } from '@candour/register'
import { type ReadingBounds, readApart, usualBounds } from './read-apart.ts'

/** The largest file that is read as a text, in bytes. */
export const mostPlanBytes = 10 * 1024 * 1024
const accepts = 'text (.txt, .md), a Word document (.docx) or a PDF with text, without a password'

/** The most pages that a document may have. */
const mostPages = 200
/** Of more text no further page is read; much less is compared. */
const mostCharacters = 2_000_000

/** First bytes of what is no text, and what it is. */
const otherFormats: readonly { readonly begins: string; readonly found: string }[] = [
  { begins: '\u00d0\u00cf\u0011\u00e0', found: 'an old Word document (.doc), or one that is locked with a password' },
  { begins: '{\\rtf', found: 'rich text (.rtf)' },
  { begins: '\u0089PNG', found: 'a picture' },
  { begins: '\u00ff\u00d8\u00ff', found: 'a picture' },
  { begins: 'GIF8', found: 'a picture' },
]

/**
 * The text of a file that holds a plan, a press release or the like. What it is, its first bytes say, whatever its name. Word documents and PDFs are read apart, within
 * bounds of time and memory.
 */
export async function planFileText(
  file: string,
  bytes: Buffer,
  bounds: ReadingBounds = usualBounds,
): Promise<Result<string>> {
  const no = (found: string, wanted = accepts): Result<string> => {
    const refusal: Refusal = { code: 'unreadable-file', where: { file }, found, accepts: wanted }
    return refused(refusal)
  }
  if (bytes.length > mostPlanBytes) return no(`a file of more than ${mostPlanBytes / 1024 / 1024} MB`)
  const head = bytes.toString('latin1', 0, 8)
  const other = otherFormats.find(({ begins }) => head.startsWith(begins))
  if (other !== undefined) return no(other.found)
  if (head.startsWith('PK')) return document('word', bytes, no, bounds)
  // Some programs write a line of their own before it.
  if (bytes.toString('latin1', 0, 1024).includes('%PDF-')) return document('pdf', bytes, no, bounds)
  const text = plainText(bytes)
  if (text === undefined) return no('a file that is no text')
  return text.trim() === '' ? no('an empty file') : accepted(text)
}

async function document(
  format: 'pdf' | 'word',
  bytes: Buffer,
  no: (found: string, wanted?: string) => Result<string>,
  bounds: ReadingBounds,
): Promise<Result<string>> {
  const outcome = await readApart({ format, bytes: new Uint8Array(bytes), mostPages, mostCharacters }, bounds)
  const name = format === 'pdf' ? 'PDF' : 'Word document'
  switch (outcome.is) {
    case 'text':
      return outcome.text.trim() === ''
        ? no(`a ${name} without text: it may hold pictures of pages`, `${accepts}; what is in a picture is not read`)
        : accepted(outcome.text)
    case 'too-many-pages':
      return no(`a PDF of ${outcome.pages.toLocaleString('en-GB')} pages`, `a document of at most ${mostPages} pages`)
    case 'locked':
      return no('a PDF that is locked with a password')
    case 'too-much':
      return no(`a ${name} that takes more time or memory to read than any text needs`)
    case 'busy':
      return no(`a ${name} while many others are being read`, 'the same again in a minute')
    case 'damaged':
      return format === 'pdf'
        ? no('a damaged PDF, or a file that only begins like one')
        : no('an archive that is no Word document, or a damaged or locked one', `${accepts}, of at most 20 MB unpacked`)
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
