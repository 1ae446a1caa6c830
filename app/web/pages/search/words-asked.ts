import type { FoundProjects } from '../../../queries/find-projects.ts'
import type { ProjectQuery } from '../../../queries/project-query.ts'
import { listInWords } from '../../../words/wording.ts'
import type { LinkView } from '../../layout/views.ts'
import type { Highlight } from './also-found-view.ts'
import { addressOf } from './query-address.ts'

/** What a search counts, and does not. */
export const whatCounts =
  'An attempt counts as like it where its record holds at least half of what was asked for, rare words weighing much more than common ones and a name as one word; of a long text, less.'

/** Words that no attempt has, and the same search without them. */
export interface UnmatchedView {
  readonly says: string
  readonly without?: LinkView
}

/** Words of a plan that are named; the most repeated come first. */
const mostNamed = 12

/** `No attempt here has the words “unaccompanied” and “asylum”.` */
export function unmatchedOf(
  unmatched: readonly string[],
  query: ProjectQuery,
  path: string,
): { readonly unmatched?: UnmatchedView } {
  const { q = '' } = query
  if (unmatched.length === 0) return {}
  const named = unmatched.slice(0, mostNamed).map((word) => `“${word}”`)
  const more = unmatched.length - named.length
  const words = listInWords(more === 0 ? named : [...named, `${more.toLocaleString('en-GB')} more`])
  const says = `No attempt here has the ${unmatched.length === 1 ? 'word' : 'words'} ${words}.`
  const rest = withoutWords(q, unmatched)
  return {
    unmatched: {
      says,
      ...(more > 0 || rest === ''
        ? {}
        : {
            without: {
              text: unmatched.length === 1 ? 'Search without it' : 'Search without them',
              href: addressOf(path, { ...query, q: rest, page: 1 }),
            },
          }),
    },
  }
}

function withoutWords(q: string, words: readonly string[]): string {
  const absent = new Set(words.map((word) => word.toLowerCase()))
  return q
    .split(/\s+/)
    .filter((part) => !absent.has(part.toLowerCase().replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')))
    .join(' ')
}

/** `Nothing here has the word “fostring”. Searched for “foster” instead.` The term is shown as a found project spells it. */
export function correctionsInWords(
  { corrections, projects }: Pick<FoundProjects, 'corrections' | 'projects'>,
  highlight: Highlight,
): readonly string[] {
  return corrections.map(({ typed, used }) => {
    const spelt = projects
      .flatMap(({ project }) =>
        highlight(
          [project.name, project.plain_summary, project.approach].filter((text) => text !== undefined).join(' '),
          [used],
        ),
      )
      .find((run) => run.isMatch)?.text
    return `Nothing here has the word “${typed}”. Searched for “${(spelt ?? used).toLowerCase()}” instead.`
  })
}
