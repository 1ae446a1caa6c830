import type { Shown } from '@candour/register'
import type { SiteIdentity } from '../layout/identity.ts'
import { inFormat, paths } from '../paths.ts'
import { resultsAsCsv } from '../results-table.ts'
import { datasetOf } from './dataset.ts'
import type { JsonLd } from './json-ld.ts'

/** What is said of a programme's data beside its name: how many, what sample that is, and when it changed last. */
export interface ProgrammeSays {
  readonly counted: string
  readonly sample: string
  readonly changedAt: string | undefined
}

/** The projects of a programme as a set of data, with the downloads that its page offers. */
export function programmeDataset(
  site: SiteIdentity,
  { id, name, funder, summary = '' }: Shown<'programme'>,
  { counted, sample, changedAt }: ProgrammeSays,
): JsonLd {
  const address = paths.programme(id)
  return {
    ...datasetOf(site, {
      name: `${name}: projects, what they promised and what happened`,
      address,
      says: [
        `Projects of ${name}, funded by ${funder}, with their verdicts by published rules.`,
        summary,
        counted,
        sample,
      ],
      downloads: [
        { name: 'Projects, with their verdicts', href: inFormat(address, 'csv'), format: 'text/csv' },
        { name: 'Results with an interval', href: resultsAsCsv(address), format: 'text/csv' },
        {
          name: 'Projects, with their verdicts',
          href: paths.apiList('projects', { programme: id }),
          format: 'application/json',
        },
        { name: 'The programme', href: paths.apiRecord('programmes', id), format: 'application/json' },
      ],
      changedAt,
    }),
    funder: { '@type': 'Organization', name: funder },
  }
}
