import { sourceKindOf } from '@candour/register'
import { secondHandWords } from '../../words/code-words.ts'
import type { SourceView } from './views.ts'

const longest = 90

/**
 * Sources as links whose words say where they lead: the site, and what of the path fits. What is second hand is marked.
 * @param reference a project's reference to its report, which is never second hand
 */
export function sourceViews(urls: readonly string[] | undefined, reference?: string): readonly SourceView[] {
  return (urls ?? []).map((href) => sourceView(href, addressInWords(href), reference))
}

/** One source under a name of its own. */
export function sourceView(href: string, text: string, reference?: string): SourceView {
  const says = secondHandWords[sourceKindOf(href, reference)]
  return { href, text, ...(says === undefined ? {} : { says: `(${says})` }) }
}

/** A web address without its scheme and `www.`, shortened at the end: `foundations.org.uk/our-work/…`. */
export function addressInWords(url: string, most = longest): string {
  const bare = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
  return bare.length > most ? `${bare.slice(0, most - 1)}…` : bare
}

/** The site of a web address: `foundations.org.uk`. */
export function siteInWords(url: string): string {
  return addressInWords(url).split('/')[0] ?? url
}
