import type { Span } from '../found.ts'
import { spansOf } from './matches.ts'

const providers =
  'gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|aol|icloud|me|mac|proton|protonmail|btinternet|sky|talktalk|virginmedia|ntlworld|nhs|gmx|mail'

const atAProvider = new RegExp(
  `(?<![\\p{L}\\d._%+-])[\\p{L}\\d][\\p{L}\\d._%+-]*\\s{1,3}at\\s{1,3}(?:${providers})(?:\\s?\\.\\s?[a-z]{2,12}){1,3}(?![\\p{L}\\d])`,
  'giu',
)

/** Email addresses, also where spaces were put in, or "at" and "dot" stand for the signs. */
export function emailsIn(text: string): Span[] {
  return [
    ...spansOf(
      text,
      'email',
      /(?<![\p{L}\d._%+'’-])[\p{L}\d][\p{L}\d._%+'’-]*(?:@|\s@\s)[\p{L}\d-]{1,63}(?:(?:\s?\.|\s\.\s|\.\s(?=(?:com|co|uk|org|net|ac|gov|nhs|example)\b))[\p{L}\d-]{2,24}){1,4}/gu,
    ),
    ...spansOf(
      text,
      'email',
      /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]*\s{0,2}[([{<]\s?at\s?[)\]}>]\s{0,2}[\p{L}\d-]{1,63}(?:\s{0,2}(?:[([{<]\s?dot\s?[)\]}>]|\bdot\b|\.)\s{0,2}[\p{L}\d-]{2,24}){1,4}/giu,
    ),
    ...spansOf(
      text,
      'email',
      /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]*(?:\s{1,3}dot\s{1,3}[\p{L}\d_-]{1,40}){0,3}\s{1,3}at\s{1,3}[\p{L}\d-]{1,63}(?:\s{1,3}dot\s{1,3}[\p{L}\d-]{2,24}){1,4}/giu,
    ),
    ...spansOf(text, 'email', atAProvider),
  ]
}
