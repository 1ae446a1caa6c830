import { quoted, type SiteIdentity } from '../web/layout/identity.ts'

/**
 * An answer whose `_links` are whole addresses, where the site has said its own, so that a record that was taken away still says where it is
 * read. `next` stays a path: it is a step on the way, and goes on where the list was asked for.
 */
export function withWholeLinks(body: unknown, site: SiteIdentity): unknown {
  if (site.address === undefined) return body
  if (Array.isArray(body)) return body.map((one) => withWholeLinks(one, site))
  if (typeof body !== 'object' || body === null || Object.getPrototypeOf(body) !== Object.prototype) return body
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      name === '_links' ? whole(value, site) : withWholeLinks(value, site),
    ]),
  )
}

function whole(links: unknown, site: SiteIdentity): unknown {
  if (typeof links !== 'object' || links === null) return links
  return Object.fromEntries(
    Object.entries(links).map(([name, path]) => [name, typeof path === 'string' ? quoted(site, path) : path]),
  )
}
