import type { Shown } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { aProject, partialDay } from '../../../test/factories/histories.ts'
import { shownToAll } from '../../../test/factories/shown-to-all.ts'
import { reportArticles } from './report-articles.ts'

const doi = 'https://doi.org/10.1000/hub'
const other = 'https://doi.org/10.1000/other'
const press = 'https://www.theguardian.com/society/hub'

type Reported = Partial<Pick<Shown<'project'>, 'source_urls' | 'report_reference' | 'report_published'>>

function articlesOf(project: Reported, ofFinding: readonly string[] = []) {
  const finding = shownToAll('finding', {
    id: 'f1',
    project_id: 'hub',
    direction_wanted: 'decrease',
    reported_direction: 'worse',
    source_urls: [...ofFinding],
  })
  return reportArticles({
    project: shownToAll('project', aProject({ id: 'hub', name: 'Hub homes', ...project })),
    findings: [finding],
  })
}

describe('the reports that a project’s page tells of', () => {
  it('are the report itself, by its reference and date, and nothing that others wrote of it', () => {
    expect(
      articlesOf({
        source_urls: [press, doi],
        report_reference: `Smith (2024) Hub homes: an evaluation. ${doi}`,
        report_published: partialDay('2024-05'),
      }),
    ).toEqual([
      {
        '@type': 'ScholarlyArticle',
        '@id': doi,
        name: 'Smith (2024) Hub homes: an evaluation.',
        url: doi,
        datePublished: '2024-05',
      },
    ])
  })

  it('are those of its findings too, each once; a reference and its date are given to none but the one it names', () => {
    const told = articlesOf(
      { source_urls: [doi], report_reference: `Smith (2024). ${doi}`, report_published: partialDay('2024') },
      [doi, other],
    )
    expect(told.map(({ url, name, datePublished }) => [url, name, datePublished])).toEqual([
      [doi, 'Smith (2024).', '2024'],
      [other, 'A report on Hub homes, at doi.org', undefined],
    ])
  })

  it('have a name where the reference is nothing but an address', () => {
    expect(articlesOf({ source_urls: [doi], report_reference: doi })[0]?.name).toBe('A report on Hub homes, at doi.org')
  })

  it('are none where only the press wrote of it', () => {
    expect(articlesOf({ source_urls: [press] }, [press])).toEqual([])
  })
})
