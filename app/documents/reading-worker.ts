import { parentPort, workerData } from 'node:worker_threads'
import { WorkbookFault } from '../spreadsheets/workbook/workbook-fault.ts'
import type { ReadingOutcome, ReadingTask } from './read-apart.ts'
import { wordText } from './word-text.ts'

/** Reads one document and says what came of it. Whoever started this bounds its memory and its time. */
async function outcomeOf({ format, bytes, mostPages, mostCharacters }: ReadingTask): Promise<ReadingOutcome> {
  try {
    if (format === 'word') return { is: 'text', text: wordText(Buffer.from(bytes)) }
    return await pdfText(bytes, mostPages, mostCharacters)
  } catch (error) {
    if (error instanceof WorkbookFault) return { is: 'damaged' }
    return { is: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged' }
  }
}

async function pdfText(bytes: Uint8Array, mostPages: number, mostCharacters: number): Promise<ReadingOutcome> {
  const { getDocumentProxy } = await import('unpdf')
  // Nothing of the document is run, and no font of the machine is read.
  const pdf = await getDocumentProxy(bytes, { isEvalSupported: false, useSystemFonts: false, verbosity: 0 })
  if (pdf.numPages > mostPages) return { is: 'too-many-pages', pages: pdf.numPages }
  const pieces: string[] = []
  let characters = 0
  for (let number = 1; number <= pdf.numPages && characters < mostCharacters; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
    pieces.push(text)
    characters += text.length
    page.cleanup()
  }
  return { is: 'text', text: pieces.join('\n') }
}

parentPort?.postMessage(await outcomeOf(workerData as ReadingTask))
