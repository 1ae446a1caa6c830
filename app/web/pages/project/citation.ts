import { type PlainDate, type ProjectVerdict, type Shown, verdictWords } from '@candour/register'
import { dateInWords } from '../../../words/wording.ts'

/** A project's record as others cite it, in three forms. */
export interface CitationView {
  /** The record's id and entry, as an error report quotes them. */
  readonly record: string
  readonly plain: string
  readonly bibtex: string
  readonly ris: string
}

export interface Cited {
  readonly project: Shown<'project'>
  readonly verdict: ProjectVerdict
  /** Position in the ledger of the record's newest entry. */
  readonly entry: number
  readonly today: PlainDate
  /** Where the record is read: whole, where the site has said its address. */
  readonly address: string
}

/**
 * The record, not the report it rests on: title, verdict with the rules' version, the ledger's entry and the day. Verdicts
 * change with what is told, so the day belongs to the citation.
 */
export function citationOf({ project, verdict, entry, today, address }: Cited): CitationView {
  const year = today.slice(0, 4)
  const said = `Verdict: ${verdictWords[verdict.code]} (rules version ${verdict.rulesVersion}), as of ${dateInWords(today)}`
  const record = `Record ${project.id}, entry ${entry} of the log`
  return {
    record: `${project.id} (entry ${entry})`,
    plain: `Candour register (${year}). ${project.name}. ${said}. ${record}. ${address}`,
    bibtex: [
      `@misc{candour-${project.id},`,
      `  author = {{Candour register}},`,
      `  title = {${bibtexText(project.name)}},`,
      `  year = {${year}},`,
      `  note = {${bibtexText(`${said}. ${record}`)}},`,
      `  howpublished = {${bibtexText(address)}}`,
      '}',
    ].join('\n'),
    ris: [
      'TY  - DATA',
      'AU  - Candour register',
      `TI  - ${project.name}`,
      `PY  - ${year}`,
      `DA  - ${today.replaceAll('-', '/')}`,
      `N1  - ${said}. ${record}.`,
      `AN  - ${project.id}`,
      `UR  - ${address}`,
      'ER  - ',
    ].join('\n'),
  }
}

/** Text within braces: characters with a meaning in TeX are escaped. */
function bibtexText(text: string): string {
  return text.replaceAll(/[\\{}%&#$_]/g, (sign) => (sign === '\\' ? '\\textbackslash ' : `\\${sign}`))
}
