/** What personal data is found in text; each kind has its own advice. */
export type PersonalDataKind =
  | 'name'
  | 'phone'
  | 'email'
  | 'handle'
  | 'nhs-number'
  | 'ni-number'
  | 'upn'
  | 'case-number'
  | 'identity-document'
  | 'bank'
  | 'vehicle'
  | 'postcode'
  | 'address'
  | 'date-of-birth'
  | 'exact-date'
  | 'age'
  | 'school-or-home'
  | 'rare-combination'
  | 'sensitive'

/** A stretch of text, in UTF-16 units, that a detector takes for personal data. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly kind: PersonalDataKind
}

/** `remove`: not stored until it is gone from the text. `ask-a-moderator`: a person decides before it is published. */
export type PersonalDataDecision = 'remove' | 'ask-a-moderator'

/** Personal data in a text: where it stands (UTF-16 units), what it is, and what its author is to do. */
export interface PersonalData extends Span {
  readonly decision: PersonalDataDecision
  /** One sentence for the author. It never repeats what was found, so that it can be logged. */
  readonly advice: string
}

export const personalDataAdvice: Readonly<
  Record<PersonalDataKind, { readonly decision: PersonalDataDecision; readonly advice: string }>
> = {
  name: {
    decision: 'remove',
    advice: 'Take the name out, or say the role instead: ‘the mother’, ‘her social worker’.',
  },
  phone: { decision: 'remove', advice: 'Take the telephone number out.' },
  email: { decision: 'remove', advice: 'Take the email address out.' },
  handle: { decision: 'remove', advice: 'Take the name used on social media out.' },
  'nhs-number': { decision: 'remove', advice: 'Take the NHS number out.' },
  'ni-number': { decision: 'remove', advice: 'Take the National Insurance number out.' },
  upn: { decision: 'remove', advice: 'Take the unique pupil number out.' },
  'case-number': { decision: 'remove', advice: 'Take the case, court or file number out.' },
  'identity-document': {
    decision: 'remove',
    advice: 'Take the number of the passport, licence or other document out.',
  },
  bank: { decision: 'remove', advice: 'Take the bank details out.' },
  vehicle: { decision: 'remove', advice: 'Take the vehicle’s registration number out.' },
  postcode: { decision: 'remove', advice: 'Take the postcode out and name the local authority instead.' },
  address: { decision: 'remove', advice: 'Take the street out and name the local authority instead.' },
  'date-of-birth': { decision: 'remove', advice: 'Give an age band instead of the date of birth: ‘aged 11 to 15’.' },
  'exact-date': { decision: 'remove', advice: 'Give the month or the year instead of the day.' },
  age: { decision: 'ask-a-moderator', advice: 'Give an age band instead of the exact age: ‘aged 11 to 15’.' },
  'school-or-home': { decision: 'remove', advice: 'Say ‘a school’ or ‘a children’s home’ instead of its name.' },
  'rare-combination': {
    decision: 'ask-a-moderator',
    advice:
      'So few people are like this that somebody may know who is meant: say it more broadly, or leave the place out.',
  },
  sensitive: {
    decision: 'ask-a-moderator',
    advice:
      'This tells health, offending, sexuality or immigration of one person: tell it of the group, or leave it out.',
  },
}
