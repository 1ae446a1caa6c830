import { expect, it } from 'vitest'
import { isPartialDate, type PartialDate, plainDateOf } from '../plain-date.ts'
import { isAuthorForgotten } from './authorship-kept.ts'

const end = (text: string | undefined): PartialDate | undefined =>
  text !== undefined && isPartialDate(text) ? text : undefined

it.each([
  ['a deed of yesterday', '2026-11-25', ['2020'], false],
  ['an old deed of a project that goes on', '2023-01-01', [undefined], false],
  ['an old deed of a project that ended a year ago', '2023-01-01', ['2025-11'], false],
  ['an old deed of a project that ended at some time of the year before last', '2023-01-01', ['2024'], false],
  ['an old deed of a project that ended long ago', '2023-01-01', ['2023-05-01'], true],
  ['an old deed of two projects, one of which goes on', '2023-01-01', ['2020', undefined], false],
  ['an old deed about no project', '2023-01-01', [], true],
  ['a deed of two years ago to the day', '2024-11-26', [], false],
  ['a deed of the day before', '2024-11-24', [], true],
] as const)('it is forgotten who did %s: %s', (_, doneOn, ended, expected) => {
  const today = plainDateOf('2026-11-26')
  expect(isAuthorForgotten(today, { doneOn: plainDateOf(doneOn), ended: ended.map(end) })).toBe(expected)
})
