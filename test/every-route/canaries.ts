import type { GivenRole } from '@candour/register'
import { type Confidence, idOf, type Side, scored } from './records-of-sides.ts'
import type { Somebody } from './somebody.ts'

/** In which role somebody asks: nobody has no session. */
export type Asker = GivenRole | 'nobody'

/** A text that only some may read. */
export interface Canary {
  readonly what: string
  readonly text: string
  /** Whether the head of its entry tells it: the log has no gap, so each head is for everybody. */
  readonly isInHead?: true
  /** Who may read it, as the table of deeds and roles and the privacy notice say. */
  readonly mayRead: readonly Asker[]
}

/** What is somebody's alone, or theirs and their administrator's. */
export function canariesOf(person: Somebody, whose: string, owner: readonly Asker[]): readonly Canary[] {
  const own = (what: string, text: string, ...others: readonly Asker[]): Canary => ({
    what: `${what} of ${whose}`,
    text,
    mayRead: [...owner, ...others],
  })
  const never = (what: string, text: string): Canary => ({ what: `${what} of ${whose}`, text, mayRead: [] })
  return [
    own('an answer in a draft', person.answer),
    own('the name of a token', person.tokenName),
    own('the address of a webhook', person.webhookAddress),
    own('the address that an invitation went to', person.invited, 'administrator'),
    own('the e-mail address', person.email, 'administrator'),
    // To see who did what in a project is for its own people, moderators and administrators.
    own('the name', person.name, 'moderator', 'administrator'),
    never('the text of a token', person.tokenText.slice(8, 30)),
    never('the secret of a webhook', person.webhookSecret.toString('base64').slice(0, 30)),
    never('the secret of a webhook in hexadecimal', person.webhookSecret.toString('hex')),
    own('the session', person.cookie.split('=')[1]?.slice(0, 20) ?? person.cookie),
  ]
}

/** What was told in confidence: see docs/reference/visibility.md. */
export function canariesTold(told: Confidence, side: Side): readonly Canary[] {
  const onPanel: readonly Asker[] = side === 'own' ? ['manager'] : []
  const panel: readonly Asker[] = side === 'own' ? ['manager', 'contributor'] : []
  return [
    { what: `the source of a lesson in confidence (${side})`, text: told.lessonSource, mayRead: ['moderator'] },
    { what: `the title of an application in confidence (${side})`, text: told.title, mayRead: panel },
    { what: `the applicant of one (${side})`, text: told.applicant, mayRead: panel },
    { what: `that there is a score (${side})`, text: idOf(side, 'score'), mayRead: onPanel, isInHead: true },
    { what: `what a score is (${side})`, text: scored, mayRead: onPanel },
    { what: `the reason for entering them (${side})`, text: told.reason, mayRead: [] },
  ]
}
