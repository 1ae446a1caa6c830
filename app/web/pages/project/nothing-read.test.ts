import { verdictOf } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { aFinding, aHistory, aProgramme, aProject, day, partialDay } from '../../../../test/factories/histories.ts'
import { shownToAll } from '../../../../test/factories/shown-to-all.ts'
import { nothingReadOf } from './nothing-read.ts'

const programme = aProgramme({ results_due_days: 100, grace_days: 30 })
const told = (project: Parameters<typeof aProject>[0], on: string, findings = aHistory().findings) => {
  const history = aHistory({ project: aProject(project), programme, findings })
  return nothingReadOf(shownToAll('project', history.project), verdictOf(history, day(on)))
}

describe('what stands in place of results', () => {
  it.each([
    ['nothing says when one is due', {}, '2026-01-01', 'No report has been read'],
    ['one is still to come', { ended: partialDay('2026-01-01') }, '2026-02-01', 'An answer is due on 11 April 2026'],
    [
      'one is due, within the days of grace',
      { ended: partialDay('2026-01-01') },
      '2026-04-20',
      'An answer was due on 11 April 2026',
    ],
    ['one is silent', { ended: partialDay('2026-01-01') }, '2026-06-01', 'No answer, silent since 12 May 2026'],
    ['one is published', { report_published: partialDay('2026') }, '2026-06-01', 'Report published, not entered yet'],
    [
      'one is published, and was due long ago',
      { ended: partialDay('2020-01-01'), report_published: partialDay('2021') },
      '2026-06-01',
      'Report published, not entered yet',
    ],
  ])('where %s', (_, project, on, title) => {
    expect(told(project, on)?.title).toBe(title)
  })

  it('never says of a silent project that no report has been read', () => {
    const silent = told({ ended: partialDay('2020-01-01') }, '2026-06-01')
    expect(JSON.stringify(silent)).not.toMatch(/no report has been read/i)
  })

  it('is nothing where a result is on record', () => {
    expect(told({}, '2026-01-01', [aFinding({ outcome: 'moves' })])).toBeUndefined()
  })
})
