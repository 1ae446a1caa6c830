import { childWords, kinWords, onePerson, workerWords } from '../person-words.ts'
import type { Word } from '../words.ts'
import type { Reading } from './name-words.ts'

const kin = new Set(kinWords)
const children = new Set(childWords)
const workers = new Set(workerWords)
const several = new Set(
  'children siblings brothers sisters twins triplets boys girls sons daughters grandparents parents carers cousins teenagers pupils friends'.split(
    ' ',
  ),
)
const pronouns = new Set('he she him his her hers himself herself'.split(' '))
const speech = new Set(
  'said says told tells asked asks replied shouted screamed cried wept refused disclosed alleged confided admitted insisted begged whispered swore lied'.split(
    ' ',
  ),
)
const deeds = new Set(
  'wanted wants hated hates loved loves liked likes absconded lived lives attended attends slept drank ran left went came stayed moved felt feels thought thinks knew missed misses stopped started became turned hit punched kicked bit phoned rang texted emailed wrote visited met sat stood walked returned settled struggled struggles grew died dies needed needs had has is was will would could can did does'.split(
    ' ',
  ),
)
const happenings = new Set(
  'arrested placed born adopted removed taken moved admitted excluded diagnosed sectioned convicted sentenced charged bullied abused assaulted raped hospitalised homeless pregnant fostered detained deported bailed cautioned accommodated autistic suicidal depressed upset scared missing aged groomed exploited trafficked stabbed beaten hit hurt frightened angry happy sad unwell ill disabled deaf blind anxious murdered killed found seen interviewed known discharged returned reunited allocated'.split(
    ' ',
  ),
)
const things = new Set(
  'mum mother dad father brother sister nan gran carer carers family placement school foster bedroom phone body diagnosis worker file case plan review story voice needs behaviour partner boyfriend girlfriend husband wife son daughter baby children uncle aunt house home flat solicitor social anger fear anxiety birthday education health medication self-harm views wishes teacher parents siblings life future trauma sleep contact friend friends'.split(
    ' ',
  ),
)
const undertakings = new Set(
  'project projects programme programmes pilot pilots service services hub hubs team teams model models house centre course courses group groups scheme schemes trial trials initiative initiatives charity approach study evaluation report strategy app tool method framework fund grant phase workshop workshops sessions round rounds award awards street road star stars conference board panel offer'.split(
    ' ',
  ),
)

/** Whether the word before, at most a comma or a bracket away, says whose name follows: "her sister", "the social worker,", "GP". */
export function followsAPerson({ words }: Reading, at: number): 'kin' | 'child' | 'worker' | undefined {
  const [word, before] = [words[at], words[at - 1]]
  if (word === undefined || before === undefined || word.sentence !== before.sentence) return undefined
  if (!/^(?:\s{1,2}|\s?[,(:–-]\s?)$/.test(word.gap) || before.isPossessive) return undefined
  const said = before.plain.replace(
    /^(?:foster|step|grand|half|birth|great|kinship|key|social|youth|support|family|head)-?/,
    '',
  )
  for (const name of [before.plain, said]) {
    if (kin.has(name)) return 'kin'
    if (several.has(name)) return 'child'
    if (children.has(name) || /year-old$/.test(name)) return 'child'
    if (workers.has(name)) return 'worker'
  }
  return undefined
}

/** An age in brackets or between commas: "Tyrone (14)", "Tyrone, 14,", "Tyrone aged 14". */
export function hasAgeAfter(text: string, word: Word): boolean {
  return /^\s?(?:\(\s?(?:aged? ?)?\d{1,2}\s?(?:yrs?|years?(?: old)?|y\/?o|months?|weeks?)?\s?[),]|,\s?(?:aged? ?)?\d{1,2}(?:,| years? old| and\b|\.)|,? aged? \d{1,2}\b|,? (?:who is|who was|is|was) \d{1,2}\b(?! ?(?:%|per|of|out)))/.test(
    text.slice(word.end, word.end + 24),
  )
}

/** What a person does, says or suffers follows: "told her worker", "was placed". `strict` leaves out what an undertaking does too. */
export function doesWhatPeopleDo({ words }: Reading, at: number, strict: boolean): boolean {
  const [word, next, after, third] = [words[at], words[at + 1], words[at + 2], words[at + 3]]
  if (
    word === undefined ||
    next === undefined ||
    next.sentence !== word.sentence ||
    word.isPossessive ||
    !/^\s{1,2}$/.test(next.gap)
  )
    return false
  if (speech.has(next.plain)) return true
  if (/^(?:was|is|were|had|has|got|gets|been)$/.test(next.plain)) {
    if (happenings.has(after?.plain ?? '')) return true
    if (
      /^(?:been|also|then|later|now|not|never|already|being|only|very|so|just|first|once|twice)$/.test(
        after?.plain ?? '',
      ) &&
      happenings.has(third?.plain ?? '')
    )
      return true
  }
  if (/^(?:who|whose|whom)$/.test(next.plain)) return true
  if (next.plain === 'and' && /^(?:her|his|she|he)$/.test(after?.plain ?? '')) return true
  if (strict)
    return /^(?:wanted|hated|loved|absconded|lived|lives|attended|attends|slept|drank|punched|wept|knew)$/.test(
      next.plain,
    )
  return deeds.has(next.plain)
}

/** "Grace's mum", "Hope’s social worker": a possessive before what a person has. */
export function ownsWhatPeopleOwn({ words }: Reading, at: number): boolean {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]]
  if (word === undefined || !word.isPossessive || next === undefined || next.sentence !== word.sentence) return false
  return (
    [next, after].some(
      (one) => one !== undefined && (things.has(one.plain) || kin.has(one.plain) || workers.has(one.plain)),
    ) && !undertakings.has(next.plain)
  )
}

/** "called", "named", "my name is", "Dear": a name follows, unless it is that of an undertaking. */
export function isIntroduced({ text, words }: Reading, at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  const before = text.slice(Math.max(0, word.start - 60), word.start)
  if (
    !/(?:\b(?:called|named|nicknamed|known as|names?(?: is| was| are| were|:)|(?:i am|i['’]m|it['’]s|this is|call me|ask for|speak to|spoke to|contact|aka|née|nee|signed|regards|dear|hi|hello|referral for|referred|client|patient|pupil|subject|initials?|re):?)[,:]?\s{1,2}["'‘“]?)$/i.test(
      before,
    )
  )
    return false
  const earlier = words.slice(Math.max(0, at - 7), at)
  return !earlier.some(
    (one) =>
      undertakings.has(one.plain) ||
      /^(?:working|way|website|system|book|film|theory|idea|place|town|village|street|law|company|organisation|council|authority)$/.test(
        one.plain,
      ),
  )
}

/** A noun of an undertaking follows: "the Hope project", "Grace House". */
export function isAnUndertaking({ words }: Reading, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  return (
    word !== undefined &&
    next !== undefined &&
    next.sentence === word.sentence &&
    undertakings.has(next.plain) &&
    /^[\s-]{1,2}$/.test(next.gap) &&
    !word.isPossessive
  )
}

/** "the Patel family", "the Baker children". */
export function isAFamily({ words }: Reading, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  return (
    before !== undefined &&
    word !== undefined &&
    next !== undefined &&
    next.casing === 'small' &&
    /^\s{1,2}$/.test(next.gap) &&
    /^(?:the|both|all|young|older|younger|two|three|four|five)$/.test(before.plain) &&
    /^(?:family|children|child|siblings|household|brothers|sisters|twins|boys|girls|case|baby|kids|parents|home|house)$/.test(
      next.plain,
    )
  )
}

/** Whether the sentence tells of one person: it has a pronoun for one, or a word for one of a family. */
export function tellsOfOnePerson({ words }: Reading, at: number): boolean {
  const sentence = words[at]?.sentence
  const near = words.slice(Math.max(0, at - 25), at + 25).filter((one) => one.sentence === sentence)
  return near.some(
    (one) => pronouns.has(one.plain) || kin.has(one.plain) || /^(?:boy|girl|teenager|baby|toddler)$/.test(one.plain),
  )
}

/** A place follows such words: "in", "from", "near". */
export function isWhere({ words }: Reading, at: number): boolean {
  return /^(?:in|from|near|across|around|outside|at|to|into|throughout|within|of|between|beyond|via|north|south|east|west|for|than|like|under|on)$/.test(
    words[at - 1]?.plain ?? '',
  )
}

const onePersonAfter = new RegExp(
  `^(?:, | \\()(?:a|an|the|her|his|our|their|my|now|aged|then|only) (?:[\\p{L}\\d-]{1,16} ){0,3}?${onePerson}\\b(?!['’])`,
  'u',
)
const sayingsOfPeople =
  /^(?: (?:did|does|could|would|will|can|couldn['’]t|didn['’]t|doesn['’]t|won['’]t|wouldn['’]t)(?: not| never| still| always| also| only)? (?:want|like|feel|know|say|tell|talk|speak|sleep|eat|trust|come|go home|go to|remember|understand|care|cry|smile|settle|live|cope|get (?:out of|up|on with)|see (?:her|his)|leave (?:her|his|the house))\b| (?:has|had|have|gets?|got) (?:[\p{L}-]{1,14} ){0,3}?(?:autism|adhd|ADHD|epilepsy|asthma|diabetes|anxiety|depression|cancer|HIV|siblings?|brothers?|sisters?|social workers?|foster carers?|boyfriend|girlfriend|nightmares|tantrums?|panic attacks?|learning (?:disability|difficulties)|run away|gone missing|nobody|no one)\b| (?:ran (?:away|off)|went missing|went home|came home|grew up|fell asleep|passed away|moved (?:in|out) with|kicked off|opened up|broke down|gave (?:evidence|birth)|walked out|turned (?:1[0-9]|eighteen|sixteen)|(?:is|was|became) (?:his|her|their|my) (?!first|second|own\b)|lost (?:her|his)|left (?:her|his|care|home|school)|from the [\p{L}-]{2,16} team)|\s?:\s?["“‘])/u
const togetherSuffered =
  /^ and \p{Lu}[\p{L}'’-]{1,24} (?:were|had been|have been|are) (?:both |then |also |each )?(?<what>\p{L}{3,14})/u

/** What follows is said of people only: "Priya, a 15-year-old", "did not want", "has autism", "ran away", or their words in quotation marks. */
export function isToldOfAPerson({ text }: Reading, word: Word): boolean {
  const after = text.slice(word.end, word.end + 90)
  if (word.isPossessive) return false
  return (
    onePersonAfter.test(after) ||
    sayingsOfPeople.test(after) ||
    happenings.has(togetherSuffered.exec(after)?.groups?.what ?? '')
  )
}
