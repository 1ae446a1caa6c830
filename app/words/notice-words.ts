import { daysBetween, type NoticeKind, type PlainDate } from '@candour/register'
import type { LetterText } from './mail-words.ts'
import { counted, dateInWords, listInWords } from './wording.ts'

/** What a letter tells of promises that wait. */
export interface OwedNews {
  readonly tells: 'owed'
  readonly project: string
  readonly dueOn: PlainDate
  readonly silentFrom: PlainDate
  readonly labels: readonly string[]
  readonly href: string
}

/** What a letter tells of a model. */
export interface ModelNews {
  readonly tells: 'new'
  readonly kind: Extract<NoticeKind, `told-${string}`>
  readonly model: string
  readonly project?: string
  readonly href: string
}

/** What a letter tells of a reply. */
export interface ReplyNews {
  readonly tells: 'reply'
  readonly project: string
  readonly by: string
  readonly href: string
}

export type News = OwedNews | ModelNews | ReplyNews

/** A way to get no more letters, and about what. */
export interface NoMore {
  readonly about: 'dates' | 'replies' | 'models' | 'all'
  readonly href: string
}

/** What is not wanted any more, as it is said in letters and on pages. */
export const noMoreWords: Readonly<Record<NoMore['about'], string>> = {
  dates: 'the days of your projects',
  replies: 'replies to your projects',
  models: 'models that you follow',
  all: 'anything but signing in and invitations',
}

const mostLabels = 8

/** The letter that tells somebody what they are to know. @param news at least one */
export function noticeLetter(
  today: PlainDate,
  news: readonly News[],
  { choices, noMore }: { readonly choices: string; readonly noMore: readonly NoMore[] },
): LetterText {
  const [only] = news
  return {
    subject:
      only !== undefined && news.length === 1
        ? subjectOf(today, only)
        : `${counted(news.length, 'notice')} from the register`,
    text: [
      ...news.map((one) => `${newsText(today, one)}\n${one.href}`),
      [
        `How you are written to, and about what: ${choices}`,
        ...noMore.map(({ about, href }) => `To get no more letters about ${noMoreWords[about]}: ${href}`),
      ].join('\n'),
    ].join('\n\n'),
  }
}

function newsText(today: PlainDate, one: News): string {
  if (one.tells === 'owed') return owedText(today, one)
  return one.tells === 'reply' ? `${one.by} replied to what stands on record of “${one.project}”.` : newText(one)
}

function subjectOf(today: PlainDate, one: News): string {
  if (one.tells === 'reply') return `${one.project}: a reply`
  if (one.tells === 'new') return `${one.model}: ${newWords[one.kind]} in the register`
  const { project, dueOn } = one
  if (dueOn === today) return `${project}: an answer is due today`
  return dueOn > today
    ? `${project}: an answer is due on ${dateInWords(dueOn)}`
    : `${project}: an answer was due on ${dateInWords(dueOn)}`
}

const newWords: Readonly<Record<ModelNews['kind'], string>> = {
  'told-finding': 'new findings',
  'told-lesson': 'a new lesson',
  'told-report': 'a report',
}

const newSentences: Readonly<Record<ModelNews['kind'], string>> = {
  'told-finding': 'Findings were entered',
  'told-lesson': 'A lesson was told',
  'told-report': 'A report was published',
}

function newText({ kind, model, project }: ModelNews): string {
  const whose = project === undefined ? `on ${model}` : `of “${project}”, an attempt at ${model}`
  return `${newSentences[kind]} ${whose}, which you follow.`
}

function owedText(today: PlainDate, { project, dueOn, silentFrom, labels }: OwedNews): string {
  const late = daysBetween(dueOn, today)
  const promised = promisedWords(labels)
  const day = dateInWords(dueOn)
  if (late <= 0) {
    const when = late === 0 ? `today, ${day}` : `on ${day}, in ${counted(-late, 'day')}`
    return `“${project}” said that it would answer ${when}: ${promised}. Whatever was found, and what was not measured and why, can be entered from now on.`
  }
  const silence =
    today >= silentFrom
      ? `The register has shown this as silent since ${dateInWords(silentFrom)}, which says no more than that it holds no answer.`
      : `From ${dateInWords(silentFrom)} on the register shows this as silent, which says no more than that it holds no answer.`
  return `The day by which “${project}” was to answer was ${day}, ${counted(late, 'day')} ago, and the register holds no answer yet: ${promised}. ${silence} An answer that comes late is an answer; one that did not turn out as hoped is as welcome as any.`
}

function promisedWords(labels: readonly string[]): string {
  const more = labels.length - mostLabels
  return more > 0
    ? `${labels.slice(0, mostLabels).join('; ')}; and ${more} more`
    : listInWords(labels.map((label) => `“${label}”`))
}
