import { recordKinds } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { headerOf } from './header.ts'

const refusedIn = (kind: keyof typeof recordKinds, heading: string) =>
  headerOf(recordKinds[kind], 'x.csv', 1, [...Object.keys(recordKinds[kind].example), heading]).refusals

describe('a heading that is near to a protecting one', () => {
  it.each([
    'Confidential?',
    'confidental',
    'Confidencial',
    'CONFIDENTIAL (Y/N)',
    'Is it confidential',
    'сonfidential',
    'Confidentiality',
    'Confidence',
    'Told in confidence',
    'Conf.',
    'Private',
    'Keep private?',
    'Sensitive (yes/no)',
    'Secret',
    'Publish?',
    'OK to publish',
    'Do not publish',
    'Not for publication',
    'Embargoed until',
    'Anonymous?',
    'hidden',
    'Public (y/n)',
    'Internal use only',
    'Withheld',
  ])('%s is refused where lessons have one', (heading) => {
    expect(refusedIn('lesson', heading)).toMatchObject([
      {
        code: 'unknown-field',
        where: { file: 'x.csv', row: 1, column: heading },
        found: heading,
        nearest: 'confidential',
      },
    ])
  })

  it('with a letter in it that cannot be seen is the protecting one itself', () => {
    const { columns, refusals } = headerOf(recordKinds.lesson, 'x.csv', 1, ['con\u200bfidential'])
    expect(columns).toEqual(['confidential'])
    expect(refusals.map(({ code }) => code)).not.toContain('unknown-field')
  })

  it.each(['Confidential', 'con\u200bfidential', 'confidential?', 'In confidence', 'Private?', 'Do not publish'])(
    '%s is refused where all of a table is published, too',
    (heading) => {
      const [refusal] = refusedIn('project', heading)
      expect(refusal).toMatchObject({ code: 'unknown-field', found: heading })
      expect(refusal?.accepts).toMatch(/^no such heading, since all of projects is published/)
    },
  )

  it.each([
    ['finding', 'Confidence'],
    ['finding', '95% confidence interval'],
    ['lesson', 'Confidence interval'],
    ['project', 'Published'],
    ['project', 'Publish date'],
    ['project', 'Private sector partner'],
    ['lesson', 'Public health'],
    ['lesson', 'Contact'],
    ['lesson', 'Teller'],
  ] as const)('in %s, %s is any other heading, left out with a note', (kind, heading) => {
    expect(refusedIn(kind, heading)).toEqual([])
  })
})
