/** A letter's subject and text, before it is known to whom it goes. */
export interface LetterText {
  readonly subject: string
  readonly text: string
}

const minutes = 60

/** The letter with a link to sign in by. @param seconds for which the link lives */
export function linkLetter(link: string, seconds: number): LetterText {
  return {
    subject: 'Your link to sign in to Candour',
    text: [
      'Somebody, most likely you, asked to sign in to Candour with this address.',
      `Open this link and press the button there:\n\n${link}`,
      `It works once, for ${seconds / minutes} minutes. A newer link makes it worthless.`,
      'If it was not you, there is nothing to do: without this link nobody can sign in.',
    ].join('\n\n'),
  }
}

/** The letter that offers a role. @param days for which the invitation lives */
export function invitationLetter(offer: {
  readonly link: string
  readonly role: string
  readonly over: string
  readonly organisation: string
  readonly days: number
}): LetterText {
  return {
    subject: 'You are invited to Candour',
    text: [
      `You are invited to Candour, the open register of what was tried in children’s social care, as ${offer.role} for ${offer.over}, on behalf of ${offer.organisation}.`,
      `Open this link to see what is asked of you and what is kept of you, and to accept:\n\n${offer.link}`,
      `It works once, for ${offer.days} days. If you do not want it, there is nothing to do, and nothing of you is kept after that.`,
    ].join('\n\n'),
  }
}

/** The letter that tells somebody of a change in how their account can be entered. @param name of the passkey, as they called it */
export function passkeyLetter(what: 'added' | 'removed', name: string): LetterText {
  const says =
    what === 'added'
      ? `The passkey “${name}” was added to your account: whoever has it can sign in as you.`
      : `The passkey “${name}” was removed from your account: it signs nobody in any more.`
  return {
    subject:
      what === 'added'
        ? 'A passkey was added to your Candour account'
        : 'A passkey was removed from your Candour account',
    text: [
      says,
      'If it was not you, sign in by a link to this address, remove what you do not know, sign out everywhere, and tell whoever runs the register.',
    ].join('\n\n'),
  }
}

/** The letter that tells somebody that an account elsewhere signs them in from now on. @param name of where that is, as on the button */
export function joinedLetter(name: string): LetterText {
  return {
    subject: 'Another way to sign in to Candour',
    text: [
      `Somebody signed in to your Candour account by ${name}, whose provider says that this address is theirs. From now on that account signs you in too.`,
      'If it was not you, tell whoever runs the register.',
    ].join('\n\n'),
  }
}

/** The letter that tells those who run the register of an objection. @param href of the page on which it waits */
export function objectionArrivedLetter(href: string): LetterText {
  return {
    subject: 'Somebody whom a record names objects',
    text: [
      'Somebody whom a record of the register names has objected to that, or asks for a correction.',
      `It waits for a moderator or an administrator, who answer within a month:\n\n${href}`,
    ].join('\n\n'),
  }
}

/** How an objection can end, as people say it. */
export const outcomeWords = {
  upheld: 'Upheld',
  'upheld-in-part': 'Upheld in part',
  'not-upheld': 'Not upheld',
} as const

/** The letter that tells somebody what became of their objection. */
export function objectionDecidedLetter(outcome: keyof typeof outcomeWords, record: string, reason: string): LetterText {
  return {
    subject: 'Your objection to a record in Candour',
    text: [
      `You objected to how you are named here:\n\n${record}`,
      `${outcomeWords[outcome]}. ${reason}`,
      'If you do not agree, write to those who run the register, or complain to the Information Commissioner’s Office: https://ico.org.uk/make-a-complaint/',
    ].join('\n\n'),
  }
}
