import { isolated } from '../../words/isolated.ts'
import { quoted, type SiteIdentity } from '../layout/identity.ts'

/** An Atom feed (RFC 4287). Addresses are paths of the site. */
export interface AtomFeed {
  /** An IRI that never changes, even where the site moves. */
  readonly id: string
  readonly title: string
  readonly subtitle?: string
  /** The instant of the newest change, RFC 3339. */
  readonly updated: string
  readonly self: string
  /** The page that shows the same to people. */
  readonly alternate: string
  /** Older entries (RFC 5005). */
  readonly next?: string
  readonly author: string
  readonly entries: readonly AtomEntry[]
}

export interface AtomEntry {
  readonly id: string
  readonly title: string
  readonly updated: string
  readonly href: string
  /** Plain text. */
  readonly summary: string
  readonly categories?: readonly string[]
}

/**
 * The feed as XML. Every text is escaped; characters that XML 1.0 cannot hold are left out. Links are whole where the site has said its
 * address; elsewhere a reader resolves them against the feed's own. Ids are the same either way.
 */
export function atomFeed(feed: AtomFeed, site: SiteIdentity = {}): string {
  const link = (rel: string, path: string, type: string) => linkElement(rel, quoted(site, path), type)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    element('id', feed.id),
    element('title', feed.title),
    feed.subtitle === undefined ? '' : element('subtitle', feed.subtitle),
    element('updated', feed.updated),
    `<author>${element('name', feed.author)}</author>`,
    link('self', feed.self, 'application/atom+xml'),
    link('alternate', feed.alternate, 'text/html'),
    feed.next === undefined ? '' : link('next', feed.next, 'application/atom+xml'),
    ...feed.entries.map((entry) => entryElement(entry, link)),
    '</feed>',
    '',
  ]
    .filter((line, at, lines) => line !== '' || at === lines.length - 1)
    .join('\n')
}

function entryElement(entry: AtomEntry, link: typeof linkElement): string {
  return [
    '<entry>',
    element('id', entry.id),
    element('title', entry.title),
    element('updated', entry.updated),
    link('alternate', entry.href, 'text/html'),
    ...(entry.categories ?? []).map((term) => `<category term="${xmlText(term)}"/>`),
    element('summary', entry.summary),
    '</entry>',
  ].join('\n')
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(isolated(text))}</${name}>`
}

function linkElement(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${xmlText(href)}"/>`
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for an element or an attribute. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
}
