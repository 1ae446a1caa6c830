import { allKinds } from '@candour/register'
import { quoted, type SiteIdentity } from '../layout/identity.ts'
import { paths } from '../paths.ts'
import type { JsonLd } from './json-ld.ts'
import { organisationOf } from './organisation.ts'

/** One way to take a set of data away. */
export interface Download {
  readonly name: string
  /** A path of the site. */
  readonly href: string
  readonly format: 'text/csv' | 'application/json'
}

/** A set of data that the site offers. */
export interface OfferedData {
  readonly name: string
  /** The page that tells of it. */
  readonly address: string
  /** What it holds, and of what sample that is: sentences, of which empty ones are left out. */
  readonly says: readonly string[]
  readonly downloads: readonly Download[]
  /** The instant of its newest entry. */
  readonly changedAt?: string | undefined
}

/** A set of data as search engines for data read it. Of what its shares do not say, its description must tell. */
export function datasetOf(site: SiteIdentity, { name, address, says, downloads, changedAt }: OfferedData): JsonLd {
  const url = quoted(site, address)
  return {
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    name,
    description: says.filter((sentence) => sentence !== '').join(' '),
    url,
    license: quoted(site, paths.licence()),
    creator: organisationOf(site),
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    dateModified: changedAt,
    distribution: downloads.map(({ name: called, href, format }) => ({
      '@type': 'DataDownload',
      name: called,
      encodingFormat: format,
      contentUrl: quoted(site, href),
    })),
  }
}

const registerName = 'Candour: what was tried in children’s social care, what was promised, and what happened'

/**
 * The whole register as a set of data, told alike on every page that offers it.
 * @param says what it holds, counted, and of what sample that is
 */
export function registerDataset(site: SiteIdentity, says: readonly string[], changedAt: string | undefined): JsonLd {
  return datasetOf(site, {
    name: registerName,
    address: paths.aboutData(),
    says: [
      'An open register of what was tried in children’s social care, what was promised, what happened and what was learned; every verdict is computed by published rules from findings with their sources.',
      ...says,
    ],
    downloads: allKinds.flatMap(({ table, title }): Download[] => [
      { name: `${title} (${table}, CSV)`, href: paths.apiList(table, { format: 'csv' }), format: 'text/csv' },
      { name: `${title} (${table}, JSON)`, href: paths.apiList(table), format: 'application/json' },
    ]),
    changedAt,
  })
}
