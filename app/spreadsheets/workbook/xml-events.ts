import { SaxesParser } from 'saxes'
import { WorkbookFault } from './workbook-fault.ts'

/** What is heard of an XML part, names without their prefixes: `x:row` is `row`, `r:id` is `id` unless there is another `id`. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  close?(name: string): void
  text?(text: string): void
}

const pieceBytes = 64 * 1024

/** Deeper than any part of a workbook. */
const deepest = 64

/**
 * Reads XML piece by piece and yields after each, so that what was heard can be taken on. Entities other than XML's own five are
 * refused, and so is a document type, in which they would be made.
 * @throws WorkbookFault where it is no well-formed XML
 */
export function* heardIn(bytes: Uint8Array, listener: XmlListener, part: string): Generator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  const fail = () => {
    throw new WorkbookFault(`a workbook whose part ${part} is no well-formed XML`)
  }
  parser.on('error', fail)
  parser.on('doctype', fail)
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > deepest) fail()
    listener.open?.(local(name), localNames(attributes))
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    listener.close?.(local(name))
  })
  parser.on('text', (text) => listener.text?.(text))
  parser.on('cdata', (text) => listener.text?.(text))
  const decoder = new TextDecoder(encodingOf(bytes))
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    parser.write(decoder.decode(bytes.subarray(at, at + pieceBytes), { stream: true }))
    yield
  }
  parser.write(decoder.decode())
  parser.close()
  yield
}

/** Reads a whole part of XML. */
export function hear(bytes: Uint8Array, listener: XmlListener, part: string): void {
  for (const _ of heardIn(bytes, listener, part));
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

function localNames(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names = Object.entries(attributes).map(([name, value]) => [local(name), value] as const)
  return Object.fromEntries([...names.reverse(), ...Object.entries(attributes)])
}
