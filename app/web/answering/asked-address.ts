import type { Parameters } from '../../queries/project-query.ts'
import type { AskedPage } from '../layout/asked-page.ts'
import type { Page } from '../page.ts'

/** Answers to longer addresses are made each time: who asks for many long ones would fill the memory with addresses. */
export const longestKept = 512

/** An address as its page is asked. */
export interface AskedAddress {
  /** The parameters that the page is handed; of those that say nothing, none. */
  readonly query: Parameters
  /** The one spelling of all addresses with this answer, under which it is kept; none where it is not to be kept. */
  readonly normal?: string
  /** The page as others name it; none where it is not to be kept. */
  readonly asked?: AskedPage
}

/**
 * Reads an address: empty parameters and those that the page does not know are left out, and the spelling has the others in order of
 * their names. The API refuses what it does not know, so there they are handed on, and nothing is kept.
 */
export function askedAddress(
  page: Pick<Page, 'address' | 'parameters' | 'speaks' | 'orderedBy' | 'isListed'>,
  url: string,
  params: Readonly<Record<string, string>>,
  typed: Parameters,
): AskedAddress {
  const known = new Set([...(page.parameters ?? []), 'format', ...(page.speaks === 'json' ? [] : ['picture'])])
  const query: Record<string, string | readonly string[]> = Object.create(null)
  const pairs: [string, string][] = []
  let isKeepable = url.length <= longestKept && Object.values(params).every(isSpeakable)
  for (const name of Object.keys(typed)) {
    const values = [typed[name] ?? []].flat().filter((value) => value !== '')
    if (values.length === 0) continue
    if (!known.has(name)) {
      if (page.speaks !== 'json') continue
      isKeepable = false
    }
    query[name] = values.length === 1 ? (values[0] ?? '') : values
    for (const value of values) {
      isKeepable &&= isSpeakable(value)
      pairs.push([name, value])
    }
  }
  if (!isKeepable) return { query }
  const path = page.address.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  pairs.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
  const spelled = (some: readonly (readonly [string, string])[]) => {
    const text = new URLSearchParams(some.map(([name, value]): [string, string] => [name, value])).toString()
    return text === '' ? path : `${path}?${text}`
  }
  const formal = new Set(['format', 'picture', ...(page.orderedBy ?? [])])
  const address = spelled(pairs.filter(([name]) => !formal.has(name)))
  return { query, normal: spelled(pairs), asked: { address, isListed: page.isListed !== false && address === path } }
}

/** Whether text can be asked of a database: a NUL or half a character names nothing. */
export function isSpeakable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed()
}
