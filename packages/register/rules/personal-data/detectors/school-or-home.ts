import type { Span } from '../found.ts'
import { spansOf } from './matches.ts'

const word = "\\p{Lu}[\\p{L}'’.-]{0,24}"
const sort =
  "(?:Primary|Junior|Infants?|Nursery|First|Middle|High|Secondary|Upper|Lower|Grammar|Comprehensive|Special|Community|Catholic|RC|R\\.C\\.|C of E|CofE|CE|C\\.E\\.|Church of England|Church|Academy|Free|Boarding|Preparatory|Prep|Sixth Form|Further Education|Village|Girls['’]?|Boys['’]?|Islamic|Muslim|Jewish|Hindu|Sikh|Methodist|Pupil Referral|Short Stay|Children['’]?s|Childrens|Care|Residential|Nursing|Foster|Secure|Day|Respite)"
const place =
  "(?:School|Academy|College|Nursery|Pre-?school|Kindergarten|PRU|Referral Unit|Home|Homes|Residential Unit|Secure Unit|Children['’]s Unit)"
const house =
  '(?:House|Lodge|Cottage|Court|Hall|Manor|Grange|Villa|Farm|Towers|View|Mount|Place|Gardens|Unit|Hostel|Refuge|Ward)'
const stays =
  '(?:placed|placement|lives?|lived|living|moved|moves|moving|stay(?:s|ed|ing)?|resident|residents|resides|resided|home|goes|went|attends?|attended|attending|excluded|expelled|transferred|admitted|sent|taken|back|returned|ran away|absconded|missing|sleeps|slept|(?:he|she|now|still|back|child|boy|girl|brother|sister|mum|mother|dad|father|son|daughter) (?:is|was)|is|was|staff|key ?worker|bed|room|run)'

const bySort = new RegExp(
  `(?:(?:the )?${word}(?: (?:of|and|the|in|on|upon|&) (?=\\p{Lu}))? ){1,4}(?:${sort} ){0,3}${place}\\b(?! (?:of|for|London|Project|Programme|Centre|Holloway|Trust Board|University))`,
  'gu',
)
const houseStayedIn = new RegExp(
  `\\b${stays} (?:\\p{Ll}+ ){0,2}?(?:to|at|in|from|of|into|near|with|on) (?<what>(?:the |The )?(?:${word} ){1,3}${house})\\b(?! (?:Project|Programme|Model|pilot|project|programme|Council|Centre))`,
  'gu',
)
const sortWords = new RegExp(`\\b(?:${sort.slice(3, -1)}|${place.slice(3, -1)})(?![\\p{L}])`, 'gu')

/** Schools, children's homes and hostels by name. Universities, research schools and the field's own houses are public facts. */
export function schoolsAndHomesIn(text: string): Span[] {
  return [
    ...spansOf(text, 'school-or-home', bySort, (match) => !isPublic(match[0]) && namesOne(match[0])),
    ...spansOf(
      text,
      'school-or-home',
      houseStayedIn,
      (match) =>
        !isPublic(match[0]) &&
        !/\b(?:team|service|project|office|hub|group|council|charity|headquarters|pilot|programme|we|meetings?|sessions?)(?: was| were| is| are| has)? $/i.test(
          text.slice(Math.max(0, match.index - 24), match.index),
        ),
    ),
    ...spansOf(
      text,
      'school-or-home',
      /\b(?:placed (?:at|in)|lives? at|lived at|living at|moved (?:in)?to|resident (?:at|of|in)|attend(?:s|ed|ing)?|pupil at|student at|goes to|went to|excluded from|expelled from) (?<what>[Tt]he (?!House|Lighthouse|Children|Home|Local|National|Family|Council|University|Royal|High Court)(?:\p{Lu}[\p{L}'’-]{2,20})(?: \p{Lu}[\p{L}'’-]{2,20})?)(?=[.,;)]| (?:and|when|for|in|as|because|until|after|where|which|but|since|on)\b|$)/gu,
    ),
    ...spansOf(
      text,
      'school-or-home',
      /\b(?:attends|attended|attending|pupil at|excluded from|expelled from|year \d{1,2} at) (?<what>(?!Leeds\b)(?:St\.? )?\p{Lu}[\p{Ll}'’-]{2,20}(?: \p{Lu}[\p{Ll}'’-]{2,20}){0,2})(?=[.,;)]| (?:and|when|for|as|because|until|after|where|but|since)\b|$)/gu,
      (match) => !isPublic(match[0]),
    ),
  ]
}

/** More than the sort of place: "Social Work Academy" and "Children's Home" name none. */
function namesOne(match: string): boolean {
  const rest = match
    .replaceAll(sortWords, '')
    .replaceAll(
      /\b(?:Our|The|A|An|In|At|One|Each|Every|No|Any|This|That|Their|His|Her|Local|New|For|From|Two|Three|Both|All|Some|Many|Most|Other|Small|Large|Private|Independent|Our Own|Own|When|If|Registered|Solo|Specialist|Therapeutic|Short|Breaks?|Virtual|Ofsted|Council|Social|Work|Workers?|Frontline|Practice|Training|Teaching|Leadership|Learning|Staff|Staffing|Adolescent|Hub|Business|Medical|Law|Graduate|British|National|English|Innovation|Research|Step|Foster|Fostering|Kinship|Family|Families|Young|People|Youth|Policing|Police|Royal|Mockingbird|Safeguarding|Right|Infancy|Nurse|Good|Safe|Happy|Better)\b/gu,
      '',
    )
  return /\p{Lu}\p{L}/u.test(rest)
}

function isPublic(match: string): boolean {
  return /\b(?:University|King[’']s College|Imperial College|Royal|Business School|Medical School|Law School|London School|School of|College of|Harvard|Virtual School|House Project|House of|Child House|Lighthouse|Social Workers in Schools|Somerset House|Chatham House|Family Court|Crown Court|High Court|Magistrates|County Court|Supreme Court|Open Ward|Wards?$)/u.test(
    match,
  )
}
