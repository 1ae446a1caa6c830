import type { Span } from '../found.ts'
import { onePerson, onePronoun, sensitiveWords } from '../person-words.ts'
import { sentencesIn } from '../sentences.ts'
import { spansOf } from './matches.ts'

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const ordinal = '[0-3]?\\d(?:st|nd|rd|th)?'
/** A day of a month in any spelling, with or without its year. */
const dayOfMonth = `(?:${ordinal}[ -]{1,2}(?:of )?${month}(?:,?[ -]{1,2}(?:19|20|['’])?\\d{2})?|${month} ${ordinal}(?!\\d)(?:,? (?:19|20)\\d{2})?|[0-3]?\\d[/.-][01]?\\d[/.-](?:19|20)?\\d{2}|(?:19|20)\\d{2}[-/.][01]\\d[-/.][0-3]\\d|[0-3]\\d [01]\\d (?:19|20)\\d{2})`
const exactDay = new RegExp(`(?<![\\p{L}\\d./-])${dayOfMonth}(?![\\p{L}\\d]|[./-]\\d)`, 'giu')

const sign = '(?:d\\.?o\\.?b\\.?|dates? of birth|birth ?dates?|birthdays?|born|b\\.)'

const afterItsSign = new RegExp(
  `(?<![\\p{L}\\d])${sign}(?:[\\s:=()–-]{1,3}(?:is|was|were|on|the|at|falls|a|in|her|his|their|given|recorded|as|of|home|hospital|early|prematurely|twins?|\\p{L}{3,6}day|early|about|around|\\d{1,2}(?:\\.\\d\\d)? ?[ap]m|in \\p{Lu}\\p{Ll}{2,20})\\b){0,6}[\\s:=(–-]{0,3}(?<what>${dayOfMonth}|\\d{8}|\\d{6})(?![\\p{L}\\d]|[./-]\\d)`,
  'giu',
)
const beforeItsSign = new RegExp(
  `(?<![\\p{L}\\d./-])(?<what>${dayOfMonth})\\)?[\\s,(]{0,3}(?:\\(?(?:dob|d\\.o\\.b|date of birth|birthday)\\b|(?:is|was) (?:his|her|the|their|\\p{L}{2,20}['’]s) (?:birthday|date of birth|birth))`,
  'giu',
)

/** Dates of birth: a day beside "born", "DOB", "birthday" and the like. */
export function datesOfBirthIn(text: string): Span[] {
  return [
    ...spansOf(
      text,
      'date-of-birth',
      afterItsSign,
      (match) =>
        !/\b(?:programme|project|service|idea|pilot|model|charity|trust|partnership|team) (?:was )?$/i.test(
          text.slice(Math.max(0, match.index - 24), match.index),
        ),
    ),
    ...spansOf(text, 'date-of-birth', beforeItsSign),
  ]
}

const person = new RegExp(
  `\\b(?:(?:the|this|that|one|a|our|his|her|their|my) (?:\\w+ ){0,2}?${onePerson}|${onePronoun})\\b`,
  'iu',
)
const happened = new RegExp(
  `\\b(?:${sensitiveWords}|placed|moved (?:in|out|to)|went missing|was taken|was born|gave birth|started school|left (?:home|care)|turned \\d)`,
  'iu',
)

/** Exact days in a sentence that tells what happened to one person. A month or a year may stay. */
export function exactDatesIn(text: string): Span[] {
  return sentencesIn(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    if (!person.test(sentence) || !happened.test(sentence)) return []
    return spansOf(sentence, 'exact-date', exactDay).map((span) => ({
      ...span,
      start: span.start + start,
      end: span.end + start,
    }))
  })
}
