import { posix } from 'node:path'
import { type DateForm, dateFormOf } from './cell-dates.ts'
import { WorkbookFault } from './workbook-fault.ts'
import { hear } from './xml-events.ts'
import type { ZipParts } from './zip-parts.ts'

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string
  readonly isHidden: boolean
  /** The part that holds its cells. */
  readonly part: string
}

/** What all sheets of a workbook share. */
export interface WorkbookParts {
  readonly sheets: readonly ListedSheet[]
  /** Texts that cells point at by number. */
  readonly texts: readonly string[]
  /** What each style shows of a date; undefined for styles that show none. */
  readonly dateForms: readonly (DateForm | undefined)[]
  readonly isFrom1904: boolean
}

/** @throws WorkbookFault where parts that every workbook has are missing or cannot be read */
export function workbookParts(zip: ZipParts): WorkbookParts {
  const main = [...relationsOf(zip, '').values()].find(({ type }) => type.endsWith('/officeDocument'))?.target
  if (main === undefined)
    throw new WorkbookFault('a zip archive that is no workbook', 'a workbook (.xlsx), or CSV UTF-8')
  const relations = relationsOf(zip, main)
  const sharedPart = [...relations.values()].find(({ type }) => type.endsWith('/sharedStrings'))?.target
  const stylesPart = [...relations.values()].find(({ type }) => type.endsWith('/styles'))?.target
  const sheets: ListedSheet[] = []
  let isFrom1904 = false
  hear(
    zip.read(main),
    {
      open: (name, { name: called = '', id = '', state = '', date1904 = '' }) => {
        if (name === 'workbookPr') isFrom1904 = date1904 === '1' || date1904 === 'true'
        const relation = relations.get(id)
        if (name === 'sheet' && relation?.type.endsWith('/worksheet'))
          sheets.push({ name: called, isHidden: state !== '' && state !== 'visible', part: relation.target })
      },
    },
    main,
  )
  return {
    sheets,
    texts: sharedPart !== undefined && zip.has(sharedPart) ? textsIn(zip.read(sharedPart), sharedPart) : [],
    dateForms: stylesPart !== undefined && zip.has(stylesPart) ? dateFormsIn(zip.read(stylesPart), stylesPart) : [],
    isFrom1904,
  }
}

interface Relation {
  readonly type: string
  readonly target: string
}

/** What a part points at, by the ids that it uses. */
function relationsOf(zip: ZipParts, part: string): ReadonlyMap<string, Relation> {
  const folder = posix.dirname(part)
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
  const relations = new Map<string, Relation>()
  if (!zip.has(file)) return relations
  hear(
    zip.read(file),
    {
      open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
        if (name !== 'Relationship' || TargetMode === 'External') return
        const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)
        relations.set(Id, { type: Type, target })
      },
    },
    file,
  )
  return relations
}

/** The shared texts: the runs of each together, without how they are pronounced. */
function textsIn(bytes: Uint8Array, part: string): readonly string[] {
  const texts: string[] = []
  let text: string[] | undefined
  let isPhonetic = false
  let isText = false
  hear(
    bytes,
    {
      open: (name) => {
        if (name === 'si') text = []
        if (name === 'rPh') isPhonetic = true
        isText = name === 't' && !isPhonetic
      },
      text: (piece) => {
        if (isText) text?.push(piece)
      },
      close: (name) => {
        isText = false
        if (name === 'rPh') isPhonetic = false
        if (name === 'si') texts.push((text ?? []).join(''))
      },
    },
    part,
  )
  return texts
}

function dateFormsIn(bytes: Uint8Array, part: string): readonly (DateForm | undefined)[] {
  const codes = new Map<number, string>()
  const forms: (DateForm | undefined)[] = []
  let isCell = false
  hear(
    bytes,
    {
      open: (name, { numFmtId = '0', formatCode = '' }) => {
        if (name === 'numFmt') codes.set(Number(numFmtId), formatCode)
        if (name === 'cellXfs') isCell = true
        if (name === 'xf' && isCell) forms.push(dateFormOf(Number(numFmtId), codes.get(Number(numFmtId))))
      },
      close: (name) => {
        if (name === 'cellXfs') isCell = false
      },
    },
    part,
  )
  return forms
}
