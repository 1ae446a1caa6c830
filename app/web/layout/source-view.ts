import type { SourceView } from './views.ts'

const longest = 90

/** Sources as links whose words say where they lead: the site, and what of the path fits. */
export function sourceViews(urls: readonly string[] | undefined): readonly SourceView[] {
  return (urls ?? []).map((href) => ({ href, text: addressInWords(href) }))
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
