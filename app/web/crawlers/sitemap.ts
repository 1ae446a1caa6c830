import { allKinds, failureCauses, type Kind, outcomeCodes, placeOf, successConditions } from '@candour/register'
import { partOfList, partsOfList } from '../../queries/dated-records.ts'
import type { Reader } from '../../queries/reader.ts'
import { attemptsByPlace } from '../../queries/tried-places.ts'
import { quoted, type SiteIdentity } from '../layout/identity.ts'
import type { Answer, Page } from '../page.ts'
import { pageOfRecord, paths } from '../paths.ts'
import { type ListedAddress, sitemapIndexXml, sitemapXml } from './sitemap-xml.ts'

/** Records in one file, each with two addresses at most. A file may hold 50,000 of these and 50 MB; an id has 80 letters at most. */
export const addressesEach = 20_000

/** The file of what is no record: fixed pages, places, causes, conditions and outcomes. */
const fixedFile = 'pages'

/** Pages that are there whatever the register holds. */
const fixedPages: readonly string[] = [
  paths.home(),
  paths.search(),
  paths.projects(),
  paths.programmes(),
  paths.models(),
  paths.evidence(),
  paths.evidenceMap(),
  paths.places(),
  paths.lessons(),
  paths.causes(),
  paths.conditions(),
  paths.conditionsCheck(),
  paths.lessonUses(),
  paths.voices(),
  paths.learning(),
  paths.screenings(),
  paths.claims(),
  paths.claimCheck(),
  paths.planCheck(),
  paths.silence(),
  paths.verdicts(),
  paths.about(),
  paths.aboutData(),
  paths.accessibility(),
  paths.privacy(),
  paths.api(),
]

/**
 * The address of a finding leads to its project's page, which is listed. What somebody may take back is not: search engines of the web keep
 * copies.
 */
const listedKinds = allKinds.filter(
  ({ kind, hasPage = false, isTheirsToTakeBack = false }) => hasPage && kind !== 'finding' && !isTheirsToTakeBack,
)

/** Pages below the page of a record. */
const below: { readonly [K in Kind]?: (id: string) => string } = {
  programme: paths.missingNegatives,
  model: paths.modelSpread,
}

/** The index of every file: a register of any size has one address to be read at. There is none where the site has not said its address. */
export const sitemapIndex: Page = {
  address: '/sitemap.xml',
  async show({ site }, reader) {
    if (site.address === undefined) return noSitemap('index')
    const parts = await Promise.all(
      listedKinds.map(async ({ kind, table }) => ({ table, parts: await partsOfList(reader, kind, addressesEach) })),
    )
    const files = [{ table: fixedFile, parts: 1 }, ...parts].flatMap((file) =>
      Array.from({ length: file.parts }, (_, i) => ({
        address: quoted(site, paths.sitemapPart(file.table, i + 1)),
      })),
    )
    return { kind: 'sitemap', pieces: sitemapIndexXml(files) }
  },
}

/** One file of it, sent while it is read. */
export const sitemapPart: Page = {
  address: '/sitemaps/:table/:part',
  async show({ params, site }, reader) {
    const { table = '', part: typed = '' } = params
    const listed =
      site.address === undefined || !/^[1-9]\d{0,5}$/.test(typed)
        ? undefined
        : await listedIn(reader, site, table, Number(typed))
    return listed === undefined ? noSitemap(`${table}/${typed}`) : { kind: 'sitemap', pieces: sitemapXml(listed) }
  },
}

function noSitemap(id: string): Answer {
  return { kind: 'missing', what: 'sitemap', id }
}

async function listedIn(
  reader: Reader,
  site: SiteIdentity,
  table: string,
  part: number,
): Promise<Iterable<ListedAddress> | AsyncIterable<ListedAddress> | undefined> {
  if (table === fixedFile) return part === 1 ? fixedAddresses(reader, site) : undefined
  const kind = listedKinds.find((one) => one.table === table)?.kind
  const records = kind === undefined ? undefined : await partOfList(reader, kind, part, addressesEach)
  if (kind === undefined || records === undefined) return undefined
  return (async function* () {
    const further = below[kind]
    for await (const { id, ...dated } of records) {
      yield { address: quoted(site, pageOfRecord(kind, id) ?? ''), ...dated }
      if (further !== undefined) yield { address: quoted(site, further(id)), ...dated }
    }
  })()
}

async function fixedAddresses(reader: Reader, site: SiteIdentity): Promise<readonly ListedAddress[]> {
  const places = [...(await attemptsByPlace(reader)).keys()].filter((code) => placeOf(code)?.code === code).sort()
  return [
    ...fixedPages,
    ...places.map((code) => paths.place(code)),
    ...failureCauses.map(({ code }) => paths.cause(code)),
    ...successConditions.map(({ code }) => paths.condition(code)),
    ...outcomeCodes.map(({ code }) => paths.evidenceOf(code)),
  ].map((path) => ({ address: quoted(site, path) }))
}
