import { type Shown, sourceKindOf } from '@candour/register'
import { siteInWords } from '../layout/source-view.ts'
import type { JsonLd } from './json-ld.ts'

/** What is read of a project and its findings to tell of its reports. */
export interface Reported {
  readonly project: Shown<'project'>
  readonly findings: readonly Shown<'finding'>[]
}

/**
 * Reports and papers among the sources of a project and its findings, never what others wrote of them. The project's reference and its date
 * belong to the one that the reference names, or to the only one; of others no more is known than where they are.
 */
export function reportArticles({ project, findings }: Reported): readonly JsonLd[] {
  const { name, report_reference: reference, report_published: published, source_urls: own = [] } = project
  const addresses = [...new Set([...own, ...findings.flatMap(({ source_urls: urls }) => urls ?? [])])]
  const reports = addresses.filter((address) => sourceKindOf(address, reference) === 'report')
  return reports.map((url) => {
    const isNamed = reference?.includes(url) === true || reports.length === 1
    return {
      '@type': 'ScholarlyArticle',
      '@id': url,
      name: (isNamed ? titleIn(reference) : undefined) ?? `A report on ${name}, at ${siteInWords(url)}`,
      url,
      ...(isNamed && published !== undefined ? { datePublished: published } : {}),
    }
  })
}

/** A reference without the addresses in it; undefined where it is nothing else. */
function titleIn(reference: string | undefined): string | undefined {
  const words = reference
    ?.replaceAll(/https?:\/\/\S+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return words === undefined || !/\p{L}{3}/u.test(words) ? undefined : words
}
