/** What went wrong, in a title and what to do about it; told by pages and by the API alike. */
export interface FaultWords {
  readonly title: string
  readonly says: readonly string[]
}

const unreadable: FaultWords = {
  title: 'This request cannot be read',
  says: ['The register did not understand what was sent. Try the search instead.'],
}

const ours: FaultWords = {
  title: 'Something went wrong here',
  says: ['This is a fault of the site, not of what you did. Nothing was lost. Try again in a minute.'],
}

/** Browsers and proxies between us take less than we do, so no number is named. */
const tooLong = [
  'An address can hold a few pages of text at most, and what was asked is longer.',
  'To search with a whole plan, open the page /search of this site, choose “Paste a whole plan instead”, paste it there and send it: it then stands in no address.',
]

const byStatus: Readonly<Record<number, FaultWords>> = {
  401: {
    title: 'A token is needed here',
    says: ['Programs write with a token, which people make under their account.'],
  },
  403: {
    title: 'This was sent from another site',
    says: [
      'What is sent here has to come from a page of this register, so that no other site can act in your name.',
      'Go back, load that page again, and send it from there.',
    ],
  },
  404: { title: 'There is nothing at this address', says: [] },
  405: { ...unreadable, title: 'This address can only be read' },
  408: { title: 'The request did not arrive in time', says: ['Try it again.'] },
  409: { title: 'Something stands here already', says: [] },
  410: { title: 'What stood here was withdrawn', says: [] },
  412: { title: 'The record has changed since', says: ['Look at both versions, and choose.'] },
  413: {
    title: 'That was too much at once',
    says: [
      'At most a megabyte can be sent, and a plan of at most 100,000 characters is read. Send the part that matters most.',
    ],
  },
  414: { title: 'That address is too long', says: tooLong },
  415: { ...unreadable, title: 'What was sent is of a kind that is not read here' },
  417: { ...unreadable, title: 'What this request expects is not done here' },
  422: { title: 'What was sent cannot be taken', says: [] },
  428: { title: 'Say which version this changes', says: [] },
  429: { title: 'That was too much in too short a time', says: ['Try again in a minute.'] },
  431: { title: 'The address or the headers of this request are too long', says: tooLong },
  503: {
    title: 'The register cannot be read just now',
    says: [
      'Its database does not answer, or has too much to do. Nothing was lost, and you did nothing wrong.',
      'Try again in a minute.',
    ],
  },
}

export function faultWords(status: number): FaultWords {
  return byStatus[status] ?? (status >= 500 ? ours : unreadable)
}
