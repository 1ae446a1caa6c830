import { sourceHosts } from '../vocabularies/source-hosts.ts'

/**
 * What was read, as far as its address shows: the report (or paper) itself, or what somebody else wrote of it. *Page* is any other page: it may
 * be the report's summary by its own authors, or not.
 */
export type SourceKind = 'report' | 'press' | 'council' | 'provider' | 'copy' | 'page'

/**
 * @param address of a source
 * @param reference the project's reference to its report: an address or a DOI in it is the report itself
 */
export function sourceKindOf(address: string, reference = ''): SourceKind {
  const parts = /^https?:\/\/([^/?#:]+)(?::\d+)?([^?#]*)/i.exec(address)
  if (parts === null) return 'page'
  const [, full = '', path = ''] = parts
  const host = full.toLowerCase().replace(/\.$/, '')
  if (reference.includes(address)) return 'report'
  if (isOf(host, sourceHosts.copies)) return 'copy'
  if (isOf(host, sourceHosts.press)) return 'press'
  if (isReport(host, path)) return 'report'
  if (isOf(host, sourceHosts.providers)) return 'provider'
  return host.endsWith('.gov.uk') && !isOf(host, sourceHosts.central) ? 'council' : 'page'
}

/** Whether the report itself is among these sources: only then may it be said that the report says so. */
export function isReportRead(addresses: readonly string[] | undefined, reference?: string): boolean {
  return (addresses ?? []).some((address) => sourceKindOf(address, reference) === 'report')
}

/** Who says so: *the report* of the report itself, and of anything else the page that was read. */
export function tellerOf(
  addresses: readonly string[] | undefined,
  reference?: string,
): 'the report' | 'the page we read' {
  return isReportRead(addresses, reference) ? 'the report' : 'the page we read'
}

function isReport(host: string, path: string): boolean {
  if (isOf(host, sourceHosts.papers)) return true
  if (/^(?:pure|eprints|repository|discovery|ore|uobrep|research-information)\./.test(host)) return true
  const bare = `${host.replace(/^www\./, '')}${path}`
  return sourceHosts.publications.some(
    (publication) => bare.startsWith(publication) && bare.length > publication.length,
  )
}

function isOf(host: string, sites: readonly string[]): boolean {
  return sites.some((site) => host === site || host.endsWith(`.${site}`))
}
