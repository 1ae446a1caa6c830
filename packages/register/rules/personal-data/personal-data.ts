import { Cover } from './cover.ts'
import { addressesIn } from './detectors/address.ts'
import { bankDetailsIn } from './detectors/bank.ts'
import { caseNumbersIn } from './detectors/case-number.ts'
import { datesOfBirthIn, exactDatesIn } from './detectors/dates.ts'
import { emailsIn } from './detectors/email.ts'
import { handlesIn } from './detectors/handle.ts'
import { nhsNumbersIn } from './detectors/nhs-number.ts'
import { documentNumbersIn, nationalInsuranceNumbersIn, pupilNumbersIn } from './detectors/person-numbers.ts'
import { phonesIn } from './detectors/phone.ts'
import { postcodesIn } from './detectors/postcode.ts'
import { rareCombinationsIn } from './detectors/rare-combination.ts'
import { schoolsAndHomesIn } from './detectors/school-or-home.ts'
import { circumstancesIn } from './detectors/sensitive.ts'
import { vehiclesIn } from './detectors/vehicle.ts'
import { type PersonalData, personalDataAdvice, type Span } from './found.ts'
import { publicPhrases } from './gazetteer/public-phrases.ts'
import { namesOfPeopleIn } from './names/people.ts'

/** In the order of which one says more, where two find the same stretch. */
const detectors: readonly ((text: string) => readonly Span[])[] = [
  emailsIn,
  nhsNumbersIn,
  pupilNumbersIn,
  nationalInsuranceNumbersIn,
  caseNumbersIn,
  documentNumbersIn,
  datesOfBirthIn,
  bankDetailsIn,
  phonesIn,
  vehiclesIn,
  postcodesIn,
  handlesIn,
]

/** What tells of people without naming them or their numbers: these need a sentence around them. */
const circumstances: readonly ((text: string) => readonly Span[])[] = [
  addressesIn,
  schoolsAndHomesIn,
  exactDatesIn,
  rareCombinationsIn,
]

/** Numbers, addresses of mail and marks that belong to one person; where two overlap, the one that says more. */
export function numbersOfPeopleIn(text: string): Span[] {
  return withoutOverlaps(text, detectors)
}

function withoutOverlaps(text: string, all: readonly ((text: string) => readonly Span[])[]): Span[] {
  const cover = new Cover(text.length)
  return all.flatMap((detector) =>
    detector(text).filter((span) => {
      if (cover.touches(span)) return false
      cover.add(span)
      return true
    }),
  )
}

/**
 * What in a text would tell who somebody is, in the order of the text. Names of organisations, models, places, authorities, published
 * authors and evaluators are public facts and are not found. Pure, and linear in the length of the text.
 * @param publicNames further names that may be said: organisations, models and programmes on record
 */
export function personalDataIn(text: string, publicNames: readonly string[] = []): readonly PersonalData[] {
  const structured = withoutOverlaps(text, [...detectors, ...circumstances])
  const cover = new Cover(text.length)
  for (const span of structured) cover.add(span)
  const names = namesOfPeopleIn(text, publicPhrases(publicNames)).filter((span) => !cover.holds(span))
  const told = circumstancesIn(text).filter((span) => !cover.touches(span))
  return [...structured, ...names, ...told]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((span) => ({ ...span, ...personalDataAdvice[span.kind] }))
}

/** What becomes of a text: stored as it is, shown to a moderator first, or given back to its author. */
export function standingOf(found: readonly PersonalData[]): 'clean' | 'ask-a-moderator' | 'remove' {
  if (found.some(({ decision }) => decision === 'remove')) return 'remove'
  return found.length > 0 ? 'ask-a-moderator' : 'clean'
}
