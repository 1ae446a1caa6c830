import { likenessWords } from '@candour/register'
import { type ResemblanceConfiguration, resemblanceOf, type SearchIndex } from '@candour/search'
import { type AttemptTexts, attemptTexts } from './attempt-texts.ts'
import { likenessReasons, placesIn, type SimilarityReason } from './likeness-reasons.ts'
import { likenessVocabulary } from './likeness-vocabulary.ts'
import type { SearchingReader } from './reader.ts'
import { recordIdOf } from './search-documents.ts'
import { shownByIds } from './shown.ts'

export type { SimilarityReason }

/** An attempt that is like a plan, and why. */
export interface SimilarAttempt {
  readonly id: string
  /** From 0 to 1: 1 is as like as two texts can be. Comparable between plans. */
  readonly score: number
  /** The strongest reason first; never empty. */
  readonly why: readonly SimilarityReason[]
}

/** What may be said of a plan beside its text. */
export interface SimilarityQuestion {
  readonly text: string
  /** At most so many; 50 unless said otherwise. */
  readonly limit?: number
}

/** What each kind of code weighs: what is done and in which area most, a single word of a group least. */
const kindWeights: Readonly<Record<(typeof likenessWords)[number]['kind'], number>> = {
  area: 0.7,
  doing: 1,
  whom: 0.7,
  age: 0.4,
  setting: 0.3,
  outcome: 0.4,
  word: 0.6,
}

/** Attempts of the starter catalogue, by which it was counted how many say a code. */
const countedIn = 200
/** From near 0, for what every attempt says, to 1. */
const tellingOf = (said: number) => Math.log(1 + countedIn / (said + 1)) / Math.log(1 + countedIn)
const codeWeights = new Map<string, number>(
  likenessWords.map(({ kind, code, said }) => [`${kind}:${code}`, kindWeights[kind] * tellingOf(said)]),
)

/** What decides how like a plan an attempt is. */
export const likenessConfiguration: ResemblanceConfiguration = {
  words: 0.5,
  commonness: 0.04,
  repeats: 1,
  mostWords: 100,
  mostCodes: 40,
  doubt: 1,
  weightOf: (code) => codeWeights.get(code) ?? 0,
}

/** Nothing is like a plan unless something is so like it; then everything counts that is at least this near. */
const nearEnough = { nearest: 0.135, others: 0.08 }

/** How many records are looked at in full. */
const candidates = { byText: 100, byCodes: 80, models: 3, ofEachModel: 20 }
/** How many entries of the index are read for one question to it at most, so that the largest register answers in time. */
export const entriesRead = 120_000
/** Codes of a plan that look for records that say the same in other words. */
const codesLookedFor = 12

/** Attempts that are really like a plan, most alike first; none where nothing is near. */
export async function similarAttempts(
  reader: SearchingReader,
  { text, limit = 50 }: SimilarityQuestion,
): Promise<readonly SimilarAttempt[]> {
  const found = await attemptsCompared(reader, text)
  if ((found[0]?.score ?? 0) < nearEnough.nearest) return []
  const said = placesIn(reader.index, text)
  return found
    .filter(({ score }) => score >= nearEnough.others)
    .slice(0, limit)
    .map(({ attempt, score, shared }) => ({
      id: attempt.id,
      score,
      why: likenessReasons(reader.index, said, attempt, shared),
    }))
    .filter(({ why }) => why.length > 0)
}

/** Every attempt that may be like a plan, most alike first, without a cut-off. */
export async function attemptsCompared(reader: SearchingReader, text: string) {
  const portrait = reader.index.portraits(likenessVocabulary, likenessConfiguration)
  const plan = portrait([{ field: 'plan', text }], [])
  const attempts = await attemptTexts(reader, await candidateIds(reader, text, [...plan.codes.weights.keys()]))
  return attempts
    .map((attempt: AttemptTexts) => {
      const its = portrait(
        attempt.texts,
        attempt.codes.map(({ code }) => code),
      )
      return { attempt, ...resemblanceOf(plan, its, likenessConfiguration.words) }
    })
    .sort((left, right) => right.score - left.score || (left.attempt.id < right.attempt.id ? -1 : 1))
}

/** Ids of projects with words of the plan, with other words for what it says, or at a model that is like it. */
async function candidateIds(
  reader: SearchingReader,
  text: string,
  codes: readonly string[],
): Promise<readonly string[]> {
  const near = nearInWords(reader.index, text, codes)
  const named = await shownByIds(reader, 'model', near.models)
  return [
    ...new Set([
      ...near.projects,
      ...named.flatMap(({ name }) => nearest(reader.index, name, 'project', candidates.ofEachModel)),
    ]),
  ]
}

/** What the index has of a plan's words, and of other words for its codes, heaviest first: ids of projects and of models. */
export function nearInWords(
  index: SearchIndex,
  text: string,
  codes: readonly string[],
): { readonly projects: readonly string[]; readonly models: readonly string[] } {
  const said = codes
    .slice(0, codesLookedFor)
    .flatMap((code) => likenessVocabulary.phrasesOf(code).map((way) => way.join(' ')))
    .join('\n')
  return {
    projects: [
      ...new Set([
        ...nearest(index, text, 'project', candidates.byText),
        ...nearest(index, said, 'project', candidates.byCodes),
      ]),
    ],
    models: nearest(index, `${text}\n${said}`, 'model', candidates.models),
  }
}

function nearest(index: SearchIndex, text: string, kind: string, limit: number): readonly string[] {
  return index.similarTo({ text }, { kinds: [kind], limit, entries: entriesRead }).hits.map(({ id }) => recordIdOf(id))
}
