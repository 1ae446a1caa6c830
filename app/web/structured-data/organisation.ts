import { quoted, type SiteIdentity } from '../layout/identity.ts'
import { paths } from '../paths.ts'
import type { JsonLd } from './json-ld.ts'

/** Those who run the register; where they do not say who they are, the register itself. */
export function organisationOf(site: SiteIdentity): JsonLd {
  return { '@type': 'Organization', name: site.contact?.name ?? 'Candour register', url: quoted(site, paths.home()) }
}
