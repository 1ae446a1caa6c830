import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import type { PageRequest } from '../page.ts'

export type Format = PageRequest['format']
export type Encoding = 'identity' | 'gzip' | 'br'

const formatOfType: Readonly<Record<string, Format>> = {
  'text/html': 'html',
  'text/csv': 'csv',
  'application/json': 'json',
}

/** What can be had, first what is sent where the reader does not mind: pages for people, JSON from the API. */
const typesOfPages = ['text/html', 'text/csv', 'application/json']
const typesOfApi = ['application/json', 'text/csv']

/** Browsers send one of a few lines: each is read once. Bounded in number and length, since anything may be sent. */
const mostRemembered = 200
const longestRemembered = 300

function remembering<T extends string>(read: (line: string) => T): (line: string) => T {
  const known = new LRUCache<string, T>({ max: mostRemembered })
  return (line) => {
    if (line.length > longestRemembered) return read(line)
    let answer = known.get(line)
    if (answer === undefined) {
      answer = read(line)
      known.set(line, answer)
    }
    return answer
  }
}

const best = (accept: string, types: readonly string[]): Format =>
  formatOfType[new Negotiator({ headers: { accept } }).mediaType(types) ?? types[0] ?? ''] ?? 'html'
const pageFormat = remembering((accept) => best(accept, typesOfPages))
const apiFormat = remembering((accept) => best(accept, typesOfApi))

/**
 * The format in which an answer is wanted: what the address names (`?format=csv`), else what the Accept header likes best. A reader who
 * would take none of ours, or sends an empty line, gets what everybody gets.
 */
export function formatAsked(named: unknown, accept: string | undefined, isApi: boolean): Format {
  if (named === 'csv' || named === 'json') return named
  return (isApi ? apiFormat : pageFormat)(accept?.trim() || '*/*')
}

const encodingIn = remembering((accepted): Encoding => {
  const taken = new Negotiator({ headers: { 'accept-encoding': accepted } }).encodings(['br', 'gzip'])
  return taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : 'identity'
})

/** The smallest encoding that the reader's browser takes. */
export function encodingAsked(accepted: string | undefined): Encoding {
  return accepted === undefined ? 'identity' : encodingIn(accepted)
}
