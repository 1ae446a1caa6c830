import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SourceKind, sourceKindOf, tellerOf } from './source-kind.ts'

describe('what a source is, by its address', () => {
  it.each<[address: string, kind: SourceKind]>([
    ['https://www.gov.uk/government/publications/pause-evaluation', 'report'],
    ['https://assets.publishing.service.gov.uk/media/5a8/Pause.pdf', 'report'],
    ['https://doi.org/10.1016/j.chiabu.2018.07.014', 'report'],
    ['https://bmjopen.bmj.com/content/7/1/e012345', 'report'],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC123', 'report'],
    ['https://pure.york.ac.uk/portal/en/publications/1', 'report'],
    ['https://foundations.org.uk/our-work/publications/mockingbird/', 'report'],
    ['https://foundations.org.uk/our-work/publications/', 'page'],
    ['https://www.gov.uk/', 'page'],
    ['https://www.communitycare.co.uk/2020/11/11/x', 'press'],
    ['https://www.northyorks.gov.uk/news', 'council'],
    ['https://childrensservicesnews.hertscc.gov.uk/x', 'council'],
    ['https://dev.evaluation-registry.cabinetoffice.gov.uk/x', 'page'],
    ['https://www.pause.org.uk/our-impact', 'provider'],
    ['https://warwickshire.thehouseproject.org/news?x=1', 'provider'],
    ['https://docslib.org/doc/1', 'copy'],
    ['https://https.ncbi.nlm.nih.gov/pmc/1', 'copy'],
    ['https://innovationcsc.co.uk/projects/pause', 'page'],
    ['https://notbbc.co.uk/news', 'page'],
    ['https://PRESS.CommunityCare.co.uk./x', 'press'],
    ['not an address', 'page'],
  ])('%s is %s', (address, kind) => {
    expect(sourceKindOf(address)).toBe(kind)
  })

  it('the address that a project names as its report is the report, wherever it stands', () => {
    const address = 'https://www.council.gov.uk/evaluation.pdf'
    expect(sourceKindOf(address, `Evaluation of hub homes, ${address}`)).toBe('report')
    expect(sourceKindOf(address)).toBe('council')
  })

  it('the report speaks only where the report itself was read', () => {
    expect(tellerOf(['https://www.bbc.co.uk/news/1', 'https://doi.org/10.1/x'])).toBe('the report')
    expect(tellerOf(['https://www.bbc.co.uk/news/1'])).toBe('the page we read')
    expect(tellerOf(undefined)).toBe('the page we read')
  })

  it('reads any text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof sourceKindOf(text) === 'string'))
  })
})
