/** What each kind of job is, as administrators read it. */
const jobWords: Readonly<Record<string, string>> = {
  'forget-authors': 'Forgetting who made entries of long ago',
  invitation: 'Mailing an invitation',
  letter: 'Writing to somebody about their notices',
  news: 'Looking for news of models that people follow',
  notices: 'Looking which days are due',
  tidy: 'Letting go of what is not kept',
  webhooks: 'Telling other programs what happened',
}

/** A kind of job in words; its own name where another version left it. */
export function jobInWords(name: string): string {
  return jobWords[name] ?? name
}
