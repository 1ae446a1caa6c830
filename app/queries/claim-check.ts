import {
  type BearingFinding,
  type ClaimInText,
  type ClaimSupportCode,
  claimInText,
  claimSentence,
  claimSentencesOf,
  type Finding,
  fieldTypes,
  isReading,
  likenessWords,
  longestSentence,
  must,
  planTextFault,
  planTextFaultWords,
  type Result,
  readFields,
  refused,
  type SentenceForm,
  type Subject,
  type SubjectNames,
  subjectNames,
  type TextSentence,
  type ValuesOf,
  verdictOf,
} from '@candour/register'
import { createVocabulary, longestQuery } from '@candour/search'
import { projectIds } from '../store/project-lists.ts'
import { countedOnce } from './counted-once.ts'
import { cellsFrom, type Parameters } from './project-query.ts'
import { databaseOf, type Reader } from './reader.ts'
import { listedAfter } from './record-lists.ts'
import { type ShownHistory, shownHistories } from './shown-histories.ts'

/** A text whose claims are looked up: a press release, a summary. */
const claimText: fieldTypes.FieldType<string> = {
  ...fieldTypes.textUpTo(longestQuery),
  accepts: `a text in English sentences, of at most ${longestQuery.toLocaleString('en-GB')} characters`,
}

export const claimCheckFields = { text: must(claimText, { description: 'the text, as it is' }) } as const

/** Why a sentence was passed over: by its form, or because it names nothing that is on record. */
export type PassedBecause = Exclude<SentenceForm, 'effect'> | 'no-subject'

/** A claim of a text beside what is on record. */
export interface CheckedClaim extends ClaimInText {
  readonly sentence: string
  readonly subjects: readonly Subject[]
  /** True where it says `it` or `the programme`, and a sentence before it named what is meant. */
  readonly isCarried: boolean
}

export interface PassedSentence {
  readonly sentence: string
  readonly because: PassedBecause
}

/** What is told of a text. */
export interface ClaimCheck {
  readonly characters: number
  readonly claims: readonly CheckedClaim[]
  readonly passed: readonly PassedSentence[]
  readonly counts: { readonly [C in ClaimSupportCode]: number }
  readonly names: ReadonlyMap<string, string>
}

/** The text of a form or a call, or why it is not read. The refusal never repeats it. */
export function claimTextFrom(parameters: Parameters): Result<string> {
  const { values, refusals } = readFields(claimCheckFields, cellsFrom(parameters))
  return refusals.length > 0
    ? { ok: false, refusals: refusals.map((refusal) => ({ ...refusal, found: '' })) }
    : claimTextOf(values)
}

/** The same of values that were read already. */
export function claimTextOf({ text = '' }: ValuesOf<typeof claimCheckFields>): Result<string> {
  const fault = planTextFault(text)
  return fault === undefined
    ? { ok: true, value: text }
    : refused({
        code: 'not-text',
        where: { column: 'text' },
        found: planTextFaultWords[fault],
        accepts: 'a text in English sentences: the records that it is set beside are in English',
      })
}

const namesOnce = countedOnce<SubjectNames>()
const readAtOnce = 5_000
/** Projects of one sentence at most: a model that was tried more often is judged by those that started last. */
const mostProjects = 200
/** Claims of a text at most. */
const mostClaims = 300
/** Sentences back to which `it` may point. */
const carriesOver = 2

const pointing =
  /\b(?:it|its|they|their|the (?:programme|project|model|service|scheme|approach|pilot|trial|charity|evaluation|study|report|team|initiative|intervention)|this (?:programme|project|model|service|scheme|approach|pilot|trial|initiative|intervention)|evaluators?|an? (?:independent )?evaluation)\b/i

/** What outcomes mean in words. */
const outcomeVocabulary = createVocabulary(
  likenessWords.flatMap(({ kind, code, phrases }) => (kind === 'outcome' ? [{ code, phrases }] : [])),
)
const meantIn = (text: string): ReadonlySet<string> =>
  new Set(outcomeVocabulary.mentionsIn(text).map(({ code }) => code))

/** Sets the claims of a text beside the findings on record that bear on them. Nothing of the text is kept. */
export async function claimCheck(reader: Reader, text: string): Promise<ClaimCheck> {
  const names = await namesOnce(reader, '', () => everyName(reader))
  const placed = placedSentences(claimSentencesOf(text), names)
  const claims = placed.flatMap((one) => ('because' in one ? [] : [one])).slice(0, mostClaims)
  const histories = await historiesFor(
    reader,
    claims.flatMap(({ subjects }) => subjects),
  )
  const checked = claims.map(({ sentence, subjects, isCarried }): CheckedClaim => {
    const findings = subjects.flatMap((subject) => histories.get(keyOf(subject)) ?? [])
    const unique = [...new Map(findings.map((one) => [one.finding.id, one])).values()]
    const answer = claimInText(sentence, unique, meantIn(sentence.read), reader.today)
    return { sentence: sentence.text, subjects, isCarried, ...answer }
  })
  const count = (code: ClaimSupportCode) => checked.filter((one) => one.code === code).length
  return {
    characters: text.length,
    claims: checked,
    passed: placed.flatMap((one) => ('because' in one ? [one] : [])),
    counts: {
      supported: count('supported'),
      partly: count('partly'),
      'not-supported': count('not-supported'),
      'no-finding': count('no-finding'),
    },
    names: new Map([...histories.names]),
  }
}

interface NamingSentence {
  readonly sentence: TextSentence
  readonly subjects: readonly Subject[]
  readonly isCarried: boolean
}

/** Each sentence with what it names, or why it is passed over. */
function placedSentences(
  sentences: readonly string[],
  names: SubjectNames,
): readonly (NamingSentence | PassedSentence)[] {
  let last: { readonly at: number; readonly subjects: readonly Subject[] } | undefined
  return sentences.map((text, at) => {
    const named = text.length > longestSentence ? [] : names.namesIn(text)
    const sentence = claimSentence(text, named)
    const subjects = named.flatMap((name) => name.subjects)
    const own = [...new Map(subjects.map((subject) => [keyOf(subject), subject])).values()]
    const before = last !== undefined && at - last.at <= carriesOver ? last.subjects : []
    if (own.length > 0) last = { at, subjects: own }
    if (sentence.form !== 'effect') return { sentence: sentence.text, because: sentence.form }
    if (own.length > 0) return { sentence, subjects: own, isCarried: false }
    if (before.length > 0 && pointing.test(sentence.text)) {
      last = { at, subjects: before }
      return { sentence, subjects: before, isCarried: true }
    }
    return { sentence: sentence.text, because: 'no-subject' }
  })
}

const keyOf = ({ kind, id }: Subject): string => `${kind}/${id}`

/** Every name of a project and model that this reader may know of. */
async function everyName(reader: Reader): Promise<SubjectNames> {
  const subjects: Subject[] = []
  for (const kind of ['model', 'project'] as const) {
    for (let after = ''; ; ) {
      const page = await listedAfter(reader, kind, {}, after, readAtOnce)
      subjects.push(...page.map(({ id, name }) => ({ kind, id, name })))
      const end = page.at(-1)
      if (end === undefined || page.length < readAtOnce) break
      after = end.id
    }
  }
  return subjectNames(subjects)
}

interface SubjectFindings extends ReadonlyMap<string, readonly BearingFinding[]> {
  readonly names: ReadonlyMap<string, string>
}

/** What was found by each of these projects, and by the attempts at each of these models. */
async function historiesFor(reader: Reader, subjects: readonly Subject[]): Promise<SubjectFindings> {
  const unique = [...new Map(subjects.map((subject) => [keyOf(subject), subject])).values()]
  const projectsOf = new Map<string, readonly string[]>()
  for (const subject of unique) {
    const ids =
      subject.kind === 'project'
        ? [subject.id]
        : await projectIds(databaseOf(reader), reader.viewer, { model: [subject.id] })
    projectsOf.set(keyOf(subject), ids.slice(0, mostProjects))
  }
  const histories = await shownHistories(reader, [...new Set([...projectsOf.values()].flat())])
  const found = new Map(histories.map((history) => [history.project.id, bearingOf(history, reader)]))
  const findings = new Map(
    [...projectsOf].map(([key, ids]) => [key, ids.flatMap((id) => found.get(id) ?? [])] as const),
  )
  return Object.assign(findings, { names: new Map(histories.map(({ project }) => [project.id, project.name])) })
}

/** Standing answers of a project, with the strength by which each is judged. */
function bearingOf(history: ShownHistory, { today }: Reader): readonly BearingFinding[] {
  const byId = new Map<string, Finding>(history.findings.map((finding) => [finding.id, finding]))
  return verdictOf(history, today).outcomes.flatMap(({ label, promise, counts, findings }) =>
    findings.flatMap(({ id, role, verdict, designLevel }) => {
      const finding = byId.get(id)
      if (finding === undefined || !isReading(verdict) || role === 'withdrawn' || role === 'replaced') return []
      const named = { ...finding, outcome: finding.outcome ?? label }
      const own = finding.outcome_code ?? promise?.terms.outcome_code
      const codes = new Set([...(own === undefined ? [] : [own]), ...meantIn(named.outcome)])
      return [{ finding: named, designLevel, codes, counts: counts && role !== 'part', isPart: role === 'part' }]
    }),
  )
}
