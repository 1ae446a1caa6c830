import {
  type Adoption,
  type Claim,
  type Design,
  failureCauses,
  type Lesson,
  outcomeCodes,
  type PracticeArea,
  practiceAreas,
  type ReportedDirection,
  type SourceKind,
  safeguards,
  successConditions,
} from '@candour/register'

/** Practice areas as pages name them. */
export const practiceAreaWords: { readonly [A in PracticeArea]: string } = {
  'edge-of-care-adolescents': 'Teenagers on the edge of care',
  'social-work-practice': 'Social work practice',
  'residential-and-fostering': 'Children’s homes and fostering',
  'domestic-abuse': 'Domestic abuse',
  'early-help': 'Early help',
  'care-leavers': 'Care leavers',
  'child-sexual-exploitation': 'Child sexual exploitation',
  'whole-system-redesign': 'Whole-system redesign',
  'recurrent-care': 'Repeat removals into care',
  workforce: 'Workforce',
  'adoption-and-permanence': 'Adoption and permanence',
  commissioning: 'Commissioning',
  'mental-health': 'Mental health',
  education: 'Education',
  other: 'Other',
}

/** A practice area in words; one that the list lacks is shown as it is. */
export function practiceAreaInWords(code: string): string {
  const area = practiceAreas.find((one) => one === code)
  return area === undefined ? code : practiceAreaWords[area]
}

/** What an outcome code is called; a code that the list lacks is shown as it is. */
export function outcomeInWords(code: string): string {
  return outcomeCodes.find((outcome) => outcome.code === code)?.label ?? code
}

const outcomeGroups: { readonly [group: string]: string | undefined } = {
  care: 'Being in care',
  'care-leavers': 'After care',
  education: 'Education',
  experience: 'What it was like',
  money: 'Money',
  process: 'How it was done',
  protection: 'Child protection',
  safety: 'Safety',
  system: 'The system',
  wellbeing: 'Health, family and relationships',
  workforce: 'Workforce',
}

/** What a group of outcomes is called; one that the list lacks is shown as it is. */
export function outcomeGroupWords(group: string): string {
  return outcomeGroups[group] ?? group
}

/** Designs of evaluation, one by one; the levels' shorter names are in `designLevelWords`. */
export const designWords: { readonly [D in Design]: string } = {
  rct: 'Randomised controlled trial',
  'quasi-experimental': 'Quasi-experiment',
  'matched-comparison': 'Matched comparison group',
  'before-after-comparison': 'Before and after, with a comparison',
  benchmarking: 'Set against a benchmark',
  'before-after': 'Before and after, no comparison',
  'qualitative-only': 'Interviews and accounts only',
  'mixed-no-comparison': 'Mixed methods, no comparison',
  unknown: 'Design not known',
}

/** What a report says of one result, in its own direction. */
export const reportedWords: { readonly [R in ReportedDirection]: string } = {
  better: 'better',
  worse: 'worse',
  'no-change': 'no change',
  mixed: 'mixed',
  'not-measured': 'not measured',
  'too-early': 'too early to say',
}

/** What a lesson is mostly about. */
export const lessonKindWords: { readonly [K in Lesson['kind']]: string } = {
  theory: 'The idea',
  implementation: 'Putting it into practice',
  evaluation: 'Finding out',
  context: 'What stood around it',
  spread: 'Spreading it',
  cost: 'Cost',
  safety: 'Safety',
}

/** How a place took a model up. */
export const relationWords: { readonly [R in Adoption['relation']]: string } = {
  replication: 'repeated as it was',
  adaptation: 'adapted',
  scale: 'spread to more places',
}

/** What is second hand, of sources whose address shows it. */
export const secondHandWords: { readonly [K in SourceKind]?: string } = {
  press: 'second hand: press',
  council: 'second hand: a council’s page',
  provider: 'second hand: the provider’s own page',
  copy: 'second hand: a copy on another site',
}

/** Whether what a claim rests on says so. */
export const sourceSaysWords: { readonly [S in Claim['source_says']]: string } = {
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',
}

/** How a claimed amount came about, before the amount. */
export const qualifierWords: { readonly [Q in NonNullable<Claim['qualifier']>]: string } = {
  'up-to': 'up to',
  estimated: 'estimated',
  projected: 'projected, not measured:',
  measured: 'measured:',
}

const causeLabels: ReadonlyMap<string, string> = new Map(failureCauses.map(({ code, label }) => [code, label]))
const conditionLabels: ReadonlyMap<string, string> = new Map(successConditions.map(({ code, label }) => [code, label]))

/** A code of a cause in words; a code that the vocabulary lacks is shown as it is. */
export function causeWords(code: string): string {
  return causeLabels.get(code) ?? code
}

/** A code of a condition in words. */
export function conditionWords(code: string): string {
  return conditionLabels.get(code) ?? code
}

/** A code of what is watched, in words. */
export function safeguardWords(code: string): string {
  return safeguards.find((one) => one.code === code)?.label ?? code
}
