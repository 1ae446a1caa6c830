import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, plainDateOf } from '../../plain-date.ts'
import { dueNoticesOn, milestoneOn } from './due-notices.ts'
import { mondayOf } from './notice-kinds.ts'
import { replyNotices, toldNotices } from './told-notices.ts'

const due = plainDateOf('2027-05-01')

describe('what is said of a day that is due', () => {
  it.each([
    [-61, undefined],
    [-60, 'due-60'],
    [-54, 'due-60'],
    [-53, undefined],
    [-31, undefined],
    [-30, 'due-30'],
    [-24, 'due-30'],
    [-8, undefined],
    [-7, 'due-7'],
    [-1, 'due-7'],
    [0, 'due-today'],
    [1, 'overdue-1'],
    [7, 'overdue-1'],
    [8, undefined],
    [29, undefined],
    [30, 'overdue-30'],
    [89, undefined],
    [90, 'overdue-90'],
    [96, 'overdue-90'],
    [97, undefined],
    [2000, undefined],
  ])('%s days after it: %s', (days, expected) => {
    expect(milestoneOn(addDays(due, days), due)).toBe(expected)
  })

  it('is each of the seven once and in their order, for whoever looks at least once a week', () => {
    const looks = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 40, maxLength: 40 })
    fc.assert(
      fc.property(looks, (gaps) => {
        let day = addDays(due, -66)
        const said = new Set<string>()
        for (const gap of gaps) {
          const kind = milestoneOn(day, due)
          if (kind !== undefined) said.add(kind)
          day = addDays(day, gap)
        }
        const order = ['due-60', 'due-30', 'due-7', 'due-today', 'overdue-1', 'overdue-30', 'overdue-90']
        const seen = [...said]
        expect(seen).toEqual(order.filter((kind) => said.has(kind)))
        const isOver = day > addDays(due, 97)
        // The day itself alone has no week in which it is made up for: the day after speaks in its place.
        if (isOver) expect(seen.filter((kind) => kind !== 'due-today')).toHaveLength(6)
      }),
    )
  })
})

describe('the week of a letter', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-11-30', '2026-11-30'],
    ['2023-12-31', '2023-12-25'],
    ['2023-12-25', '2023-12-25'],
  ])('of %s begins on Monday, %s', (day, monday) => expect(mondayOf(plainDateOf(day))).toBe(monday))
})

describe('who is told of it', () => {
  const today = addDays(due, -30)
  const of = (account: string, project: string, ...off: ('dates' | 'models')[]) => ({ account, project, off })

  it('the people of the project, each once, and nobody who does not want it', () => {
    const people = [of('cleo', 'hubs'), of('cleo', 'hubs'), of('dee', 'hubs', 'dates'), of('eve', 'other')]
    const owed = [
      { project: 'hubs', dueOn: due },
      { project: 'hubs', dueOn: due },
      { project: 'hubs', dueOn: addDays(due, 200) },
    ]
    expect(dueNoticesOn(today, owed, people)).toEqual([
      { account: 'cleo', kind: 'due-30', subject: 'hubs', on: '2027-05-01' },
    ])
  })

  it('whoever wants to hear of no models is still told of days', () => {
    expect(dueNoticesOn(today, [{ project: 'hubs', dueOn: due }], [of('dee', 'hubs', 'models')])).toHaveLength(1)
  })
})

describe('what those who follow a model are told', () => {
  const told = (kind: 'told-finding' | 'told-lesson' | 'told-report', model: string, subject: string, entry = 10) => ({
    kind,
    model,
    subject,
    on: due,
    entry,
  })
  it('each thing once, of their models alone, and nothing that came before they followed them', () => {
    const followers = [
      { account: 'cleo', model: 'hub-homes', afterEntry: 9, off: [] },
      { account: 'dee', model: 'hub-homes', afterEntry: 0, off: ['models'] as const },
      { account: 'eve', model: 'mockingbird', afterEntry: 0, off: [] },
    ]
    expect(
      toldNotices(
        [
          told('told-finding', 'hub-homes', 'hubs'),
          told('told-finding', 'hub-homes', 'hubs'),
          told('told-lesson', 'hub-homes', 'hubs-l1'),
          told('told-report', 'family-safeguarding', 'other'),
          told('told-report', 'hub-homes', 'before', 9),
        ],
        followers,
      ),
    ).toEqual([
      { account: 'cleo', kind: 'told-finding', subject: 'hubs', on: '2027-05-01' },
      { account: 'cleo', kind: 'told-lesson', subject: 'hubs-l1', on: '2027-05-01' },
    ])
  })
})

describe('what the people of a project are told of a reply', () => {
  it('is told once to each who wants it, whatever roles they have in it', () => {
    const people = [
      { account: 'cleo', project: 'hubs', off: [] },
      { account: 'cleo', project: 'hubs', off: [] },
      { account: 'dee', project: 'hubs', off: ['replies'] as const },
      { account: 'eve', project: 'other', off: [] },
    ]
    expect(replyNotices([{ reply: 'y1', project: 'hubs', on: due }], people)).toEqual([
      { account: 'cleo', kind: 'reply-received', subject: 'y1', on: due },
    ])
  })
})
