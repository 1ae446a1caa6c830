import type { Span } from '../found.ts'

const someone = "\\p{Lu}[\\p{L}'’-]{1,24}"
const citedAfter = new RegExp(
  `^(?:['’]s)?(?:,? (?:and |& )?(?:\\p{Lu}\\.? ?){0,3}${someone}(?: ${someone})?){0,5}?,? ?(?:\\(?(?:19|20)\\d{2}[a-z]?\\b|et al|and (?:others(?=$|[,.;:)]| \\(?(?:19|20)\\d\\d)|colleagues)|and (?:his|her|their) colleagues)`,
  'u',
)
const workAfter =
  /^['’]s? (?:[\p{L}-]{2,20} ){0,3}?(?:theory|theories|model|framework|scale|study|trial|evaluation|research|inquiry|paper|book|thesis|questionnaire|index|method|criteria|typology|review (?:of|into|on|for)|report (?:of|on|into|for)|recommendations|(?:exact |rank |two )?(?:tests?|stages|designs?|alpha|kappa|tau|coefficients?|correlation|statistics?|distribution|charts?|levels|principles|hierarchy|ladder|cycle|criterion|plots?|curve|bounds?|rho)|Review|Report|Inquiry|law|Law|Rule|Act)\b/u
const houseAfter = new RegExp(
  `^(?:,? (?:of|at|from|for|and|with)(?: the)?|,| \\()(?: ?(?:the )?(?:${someone}|of|for|and|&) ?){0,6}(?:University|Institute|College London|Research (?:Unit|Centre)|Centre for|School of)`,
  'u',
)
const listed = `(?:(?:\\p{Lu}\\.? ?){0,3}${someone}(?: ${someone}){0,3}(?:, (?:and |& )?| and | & )){0,6}`
const workBefore = new RegExp(
  String.raw`\b(?:[Ee]valuat(?:ed|ion|ions|ors?)(?: (?:was|were|is))?(?: (?:independently|jointly|externally))?(?: (?:led|done|written|carried out|run|conducted|undertaken))?(?: by| from)?|[Ee]valuators?:?|[Aa]uthors?:?|(?:study|studies|trial|research|analysis|paper|book|inquiry|evaluation|thesis|article|literature)(?: [\p{L}-]{2,16}){0,3} (?:by|led by|chaired by|of)|independent review (?:by|led by)|review led by|written by|chaired by|cit(?:es|ed|ing)|drawing on|(?:developed|founded|devised|designed|created) by|founder,?|Commissioner,?|[Mm]inister,?|[Cc]hief [Ii]nspector,?|Secretary of State,?|principal investigator,?|professors?|keynote by|foreword by|edited by)(?::? )(?:(?:Dr|Prof|Professor|Sir|Dame|Lord|Baroness|Ms|Mr|Mrs)\.? )?` +
    `${listed}$`,
  'u',
)
const inAList = new RegExp(`\\b(?:[Aa]uthors?|[Ee]valuators?): ?${listed}$`, 'u')
const publicTitle =
  /\b(?:Professors?|Profs?|Lord|Lady Justice|Baroness|Dame|Sir|Councillors?|Cllrs?|Minister|MP|Rt Hon|Justice|HHJ|Judge|Lord Justice|President|Prime Minister|Mayor|Queen|King|Prince|Princess|Saint|St)\.? (?:Dr\.? )?$/u

/** Why a name may stay: its bearer published or evaluated something, or holds an office. In a list, what one published, all did. */
export type Publicity = 'work' | 'office'

/** Why the name at this place is a public fact, if it is one. */
export function publicityOf(text: string, { start, end }: Span, isFirstNameAlone: boolean): Publicity | undefined {
  const before = text.slice(Math.max(0, start - 90), start)
  const after = text.slice(end, end + 120)
  if (publicTitle.test(before)) return 'office'
  if (/^['’]s (?:Law|law|Rule)\b/.test(after)) return 'office'
  if (/^ (?:et al\b|and (?:others(?=$|[,.;:)]| \(?(?:19|20)\d\d)|colleagues))/.test(after)) return 'work'
  if (isFirstNameAlone) return inAList.test(before) ? 'work' : undefined
  const isAuthor = workBefore.test(before) || citedAfter.test(after) || workAfter.test(after) || houseAfter.test(after)
  if (isAuthor) return 'work'
  return /^,? MP\b/.test(after) ? 'office' : undefined
}
