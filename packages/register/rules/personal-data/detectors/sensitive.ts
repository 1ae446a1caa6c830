import type { Span } from '../found.ts'
import { onePerson, onePronoun, sensitiveWords } from '../person-words.ts'
import { sentencesIn } from '../sentences.ts'
import { spansOf } from './matches.ts'

const circumstances =
  '(?:hiv|overdos\\w+|self-?harm\\w*|suicid\\w+|psycho(?:sis|tic)|schizophreni\\w+|bipolar|bulimi\\w+|anorexi\\w+|sectioned|pregnant|miscarr\\w+|abortion|autistic|epilep\\w+|cancer|leuk\\w+|raped?|sexually (?:abused|assaulted|exploited)|molested|incest|arrested|convicted|cautioned|charged with|bailed|on remand|in prison|stabbed|shoplifting|burglary|murder\\w*|manslaughter|trafficked|prostitut\\w+|gay|lesbian|bisexual|transgender|asylum|deported|overstay\\w+|stillb\\w+|hanged)'

const spelt =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)'
const one = `(?:the|this|that|our|his|her|my|one)(?: \\p{Ll}+)? ${onePerson}`
const person = new RegExp(
  `\\b${one}\\b(?!s|['’]s? (?:home|service|plan|social care|services|centre|trust|court)|ren| (?:who|protection|care|and adolescent|sexual|abuse|welfare|safeguarding|poverty|mental|centred|carers?|support|work|group|safety|house|health))`,
  'iu',
)
const pronoun = new RegExp(`\\b(?:${onePronoun.slice(3, -1)})\\b`, 'iu')
const age = new RegExp(
  `\\b(?:a|the|one|this|that|her|his)(?: \\p{L}+){0,2} (?:(?<what>\\d{1,2}[- ]year[- ]old|${spelt}[- ]year[- ]old)\\b(?!s)|${onePerson},? (?:\\(?aged |of |\\()(?<age>\\d{1,2})\\b(?! (?:to|and|or|–|-)|[-–]))`,
  'giu',
)
const harm = new RegExp(
  `\\b${circumstances}\\b(?! (?:women|mothers|fathers|men|people|children|teenagers|parents|families|girls|boys|adolescents|adults|residents|youths|offenders|or |and \\p{Ll}+ (?:women|mothers|parents|people|children)))`,
  'giu',
)
const general =
  /\b(?:if|whenever|any|anyone|each|every|often|usually|might|someone|somebody|a (?:parent|mother|father|child|woman|worker) who)\b/i
const anySensitive = new RegExp(`\\b${sensitiveWords}`, 'iu')

/**
 * Ages with circumstances, and health, offending, sexuality or immigration told of one person whom the sentence points at. Of groups, and
 * of people in general ("a mother who …", "if she …"), it may be told. A moderator decides.
 */
export function circumstancesIn(text: string): Span[] {
  return sentencesIn(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    if (general.test(sentence) || /\bmay\b/.test(sentence)) return []
    const harms = spansOf(sentence, 'sensitive', harm)
    const isOfOne = person.test(sentence) || pronoun.test(sentence)
    const ages = anySensitive.test(sentence) ? spansOf(sentence, 'age', age) : []
    return [...(isOfOne ? harms : []), ...ages].map((span) => ({
      ...span,
      start: span.start + start,
      end: span.end + start,
    }))
  })
}
