import { verdictOf } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { aHistory, aProject, day } from '../../../../test/factories/histories.ts'
import { shownToAll } from '../../../../test/factories/shown-to-all.ts'
import { citationOf } from './citation.ts'

const today = day('2026-11-23')
const cited = (name: string, address = 'https://candour.example.org/projects/hub-homes') => {
  const project = shownToAll('project', aProject({ id: 'hub-homes', name }))
  return citationOf({ project, verdict: verdictOf(aHistory({ project }), today), entry: 72, today, address })
}

describe('a citation', () => {
  it('names the record, its entry, the verdict with the rules’ version, and the day', () => {
    expect(cited('Hub homes').plain).toBe(
      'Candour register (2026). Hub homes. Verdict: No date promised (rules version 2), as of 23 November 2026. Record hub-homes, entry 72 of the log. https://candour.example.org/projects/hub-homes',
    )
  })

  it('says in each form where the record is read', () => {
    const { plain, bibtex, ris } = cited('Hub homes', 'https://candour.example.org/projects/a_b')
    expect(plain).toContain(' https://candour.example.org/projects/a_b')
    expect(bibtex).toContain('howpublished = {https://candour.example.org/projects/a\\_b}')
    expect(ris).toContain('UR  - https://candour.example.org/projects/a_b')
  })

  it('given signs with a meaning in TeX, they are escaped for BibTeX and left alone elsewhere', () => {
    const { bibtex, ris } = cited('Homes & hearts: 5% {pilot}')
    expect(bibtex).toContain('title = {Homes \\& hearts: 5\\% \\{pilot\\}}')
    expect(ris).toContain('TI  - Homes & hearts: 5% {pilot}')
  })

  it('is a whole RIS record: begins with its type, ends with its end', () => {
    const lines = cited('Hub homes').ris.split('\n')
    expect(lines[0]).toBe('TY  - DATA')
    expect(lines.at(-1)).toBe('ER  - ')
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true)
  })
})
