import { xmlText } from '../feeds/atom.ts'

/** An address to be listed; `time` is the instant of its last change. */
export interface ListedAddress {
  /** A whole address, with scheme and host. */
  readonly address: string
  readonly time?: string
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const space = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** A sitemap (sitemaps.org, 0.9), a piece for each address. */
export async function* sitemapXml(
  addresses: Iterable<ListedAddress> | AsyncIterable<ListedAddress>,
): AsyncGenerator<string, void, undefined> {
  yield `${head}<urlset xmlns="${space}">\n`
  for await (const one of addresses) yield element('url', one)
  yield '</urlset>\n'
}

/** An index of sitemaps, in the same way. */
export async function* sitemapIndexXml(addresses: Iterable<ListedAddress>): AsyncGenerator<string, void, undefined> {
  yield `${head}<sitemapindex xmlns="${space}">\n`
  for (const one of addresses) yield element('sitemap', one)
  yield '</sitemapindex>\n'
}

function element(name: 'url' | 'sitemap', { address, time }: ListedAddress): string {
  const changed = time === undefined ? '' : `<lastmod>${xmlText(time)}</lastmod>`
  return `<${name}><loc>${xmlText(address)}</loc>${changed}</${name}>\n`
}
