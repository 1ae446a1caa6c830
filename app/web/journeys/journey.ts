import type { Kind, RoleDeed } from '@candour/register'
import type { SignedIn } from '../../accounts/signed-in.ts'
import type { Proposal } from '../../actions/proposal.ts'
import type { Receipt } from '../../actions/receipt.ts'
import type { SearchingReader } from '../../queries/reader.ts'
import type { LinkView } from '../layout/views.ts'
import type { Answers } from './answers.ts'
import type { Input } from './input.ts'

/** What a question is helped with: what is known of the like, what others lacked. Shown beside it, in this order. */
export interface Help {
  readonly title: string
  readonly says: readonly string[]
  readonly rows?: readonly { readonly text: string; readonly href?: string; readonly says: string }[]
}

/** One question, one page. Most have one input; a few belong together (an estimate and its interval). */
export interface Question {
  /** Its part of the address. */
  readonly name: string
  readonly title: string
  /** What stands below the title, where there are several inputs. */
  readonly hint?: string
  readonly inputs: readonly Input[]
  /** Whether it is asked at all, by what was answered before; always, unless it says otherwise. */
  isAsked?(answers: Answers): boolean
  /** What is wrong with the answers together, by input; each input has been read by then. */
  faults?(answers: Answers): Readonly<Record<string, string>>
  help?(answers: Answers): Promise<readonly Help[]> | readonly Help[]
}

/** Questions that belong together; one line of the task list. */
export interface Section {
  readonly name: string
  readonly title: string
  readonly questions: readonly Question[]
  /** Where they are asked once for each of several things. */
  readonly each?: Several
}

export interface Several {
  /** One of them, with a small letter: `promise`. */
  readonly singular: string
  readonly least: number
  readonly most: number
  readonly says: string
  /** What one of them is called, by its answers. */
  titleOf(answers: Answers): string | undefined
  /** Things that are there from the beginning and cannot be taken away, each with the id of its answers. */
  readonly given?: readonly { readonly item: string; readonly title: string; readonly says?: string }[]
}

/** What a draft would write. */
export interface Wanted {
  readonly reason: string
  readonly proposals: readonly WantedProposal[]
  /** The organisation, by id, in whose name it is sent. */
  readonly organisation?: string | undefined
}

/** A proposal, with where its fields were asked. */
export interface WantedProposal {
  readonly proposal: Proposal
  /** The section whose answers it is made of, and the item. */
  readonly section: string
  readonly item?: string
}

/** A line that the check page says of what will be: a mark that follows, what is missing, what will be public. */
export interface CheckNote {
  readonly tone: 'says' | 'warns'
  readonly title: string
  readonly says: readonly string[]
}

/** A journey that somebody is on, with what the register knows of its subject. */
export interface Opened {
  /** What it is about, where that is on record. */
  readonly subject?: LinkView
  readonly sections: readonly Section[]
  /** Answers that stand already when it is begun, as of a registration that is changed; asked for then alone, where they must be. */
  readonly begin?: Answers | (() => Promise<Answers>)
  /** The version of each record, as `kind/id`, that it would change. */
  readonly seen?: Readonly<Record<string, number>>
  /** @param seen the version of each record, as `kind/id`, that this draft starts from */
  wanted(answers: Answers, draft: string, seen: Readonly<Record<string, number>>): Wanted
  /** What the check page says, the verdict or mark that follows first. */
  notes(answers: Answers): Promise<readonly CheckNote[]> | readonly CheckNote[]
  /** What happens next, once it was sent. */
  done(receipt: Receipt): Done
  /** Under which answer a field of a record was asked, so that two who changed it can choose. */
  answerFor?(kind: Kind, id: string, column: string): string | undefined
}

export interface Done {
  readonly title: string
  readonly says: readonly string[]
  readonly links: readonly LinkView[]
}

/** What a journey is opened with. The reader is whoever writes. */
export interface Opening {
  readonly reader: SearchingReader
  readonly who: SignedIn
  readonly subject?: string | undefined
  readonly answers: Answers
  /** Whether the draft was sent: what comes after is shown, whatever may be begun by now. */
  readonly isSent?: boolean
}

/** A way of writing in the register: questions in order, as data. */
export interface Journey {
  /** Its part of the address. */
  readonly name: string
  readonly title: string
  /** The deed that it is, by the table of deeds and roles. */
  readonly deed: RoleDeed
  /** What it is about: an id of this kind is needed to begin, or any record as `kind/id`. */
  readonly about?: Extract<Kind, 'project' | 'programme' | 'round' | 'application'> | 'record'
  /** One line of what it is for, where it is offered. */
  readonly offer: string
  /** What its start page says, and what one should have at hand. */
  readonly says: readonly string[]
  readonly needs: readonly string[]
  /** Whether it has a page that lists its sections; short ones go from question to question. */
  readonly hasTasks?: true
  /** The journey as this person goes on it; undefined where its subject is not on record, or not theirs. */
  open(opening: Opening): Promise<Opened | undefined>
}
