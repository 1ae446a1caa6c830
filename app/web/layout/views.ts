import type { DesignLevel, Verdict } from '@candour/register'

/** A word or phrase that leads somewhere. */
export interface LinkView {
  readonly text: string
  readonly href: string
}

/** A picture that stands for a page where its address is shared. Its address is whole; sizes are in points. */
export interface SharedPictureView {
  readonly href: string
  readonly width: number
  readonly height: number
  readonly says: string
}

/** How to reach those who run the register: `text` is what they are called, so that a sentence can go on with it. */
export interface TellView extends LinkView {
  /** Whether the link leads to them; else to the page that says how records are corrected. */
  readonly isTheirs: boolean
}

/** A link, or the same words alone where there is nothing to lead to. */
export interface CrumbView {
  readonly text: string
  readonly href?: string
}

/** The parts of the site that the header names. */
export type Section =
  | 'search'
  | 'projects'
  | 'programmes'
  | 'models'
  | 'evidence'
  | 'places'
  | 'lessons'
  | 'claims'
  | 'silence'
  | 'about'

/** The same content elsewhere or in another form: a feed, JSON, CSV. */
export interface AlternateView {
  readonly href: string
  readonly type: string
  readonly title: string
}

/** All that the layout around a page needs; `frameOf` makes it. */
export interface FrameView {
  /** The page's name: its `<title>`, and its `<h1>` unless the template prints another. */
  readonly title: string
  readonly description?: string
  readonly section?: Section
  readonly breadcrumbs: readonly CrumbView[]
  readonly navigation: readonly (LinkView & { readonly isCurrent: boolean })[]
  readonly alternates: readonly AlternateView[]
  readonly phaseNote?: string
  /** The name of whoever is signed in. */
  readonly reader?: string
  /** Whether people can sign in here. */
  readonly hasAccounts: boolean
  /** Whether everything here is invented, for people to practise with. */
  readonly isPractice: boolean
  /** Under which address alone the page is to be quoted and listed; none where the site has not said its own. */
  readonly canonical?: string
  readonly isListed: boolean
  /** The title under which the page is shared: that which tells it from every other. */
  readonly sharedTitle: string
  /** The page's first drawing as a picture, for those who share its address. */
  readonly picture?: SharedPictureView
  /** What the page tells of as JSON-LD, each ready to stand in the markup. */
  readonly tellsOf: readonly string[]
  /** Those who run the register, and how to tell them of an error, a report or a reply on this page. */
  readonly tell: TellView
  /** The ledger's position and the day that the page speaks of, in words. */
  readonly asOf: { readonly entries: string; readonly date: string; readonly isoDate: string }
}

/** What every template is given. A page's view adds its own names to it. */
export interface PageView {
  readonly frame: FrameView
  readonly [name: string]: unknown
}

/** `verdictTag`: a verdict's shape and words. */
export interface VerdictTagView {
  readonly code: Verdict
  readonly words: string
}

/** `designSquares`: five squares and the name of the design. */
export interface DesignView {
  readonly level: DesignLevel
  readonly name: string
  /** The same for those who do not see the squares: `Strength of design 4 of 5`. */
  readonly strength: string
}

/** `verdictLine`: the strip of four (what was found, how sure, what it cost, who and when), what that means, and the marks a reader must know. */
export interface VerdictLineView {
  readonly tag: VerdictTagView
  readonly isCandid: boolean
  /** In the same line as the verdict: what did not decide it, and a stop with its reason. */
  readonly beside: readonly string[]
  readonly design?: DesignView
  /** Beside the squares, or where there are none to show. */
  readonly sure?: string
  readonly cost: string
  readonly who: string
  readonly headline?: string
  /** What the verdict means, said on the spot. */
  readonly meaning: string
  readonly cause?: string
  readonly marks: readonly string[]
  readonly how?: LinkView
  /** Right of reply: how those who ran it say how they see it. */
  readonly reply?: LinkView & { readonly says: string }
  /** How they see it, where they said so: the beginning of the newest reply. */
  readonly newestReply?: ReplyLineView
}

/** `replyLine`: the beginning of the newest reply, leading to all of it. */
export interface ReplyLineView {
  readonly by: string
  readonly when: string
  readonly says: string
  readonly all: LinkView
}

/** `facetForm`: one group of checkboxes. */
export interface FacetView {
  /** The name of the query's parameter. */
  readonly name: string
  readonly legend: string
  readonly isOpen: boolean
  readonly options: readonly FacetOptionView[]
}

export interface FacetOptionView {
  readonly value: string
  readonly text: string
  readonly count: number
  readonly isChecked: boolean
  readonly verdict?: Verdict
}

export interface FacetFormView {
  readonly action: string
  /** Where what is asked is sent, so that it stands in no address. */
  readonly isSent?: true
  readonly query: string
  readonly facets: readonly FacetView[]
  /** What the query also holds and the form must keep. */
  readonly kept: readonly { readonly name: string; readonly value: string }[]
  /** What is chosen; each chip's address is the same search without it. */
  readonly chips: readonly { readonly text: string; readonly group: string; readonly href: string }[]
  readonly clearHref?: string
}

/** `searchBox`: a question put to the register. */
export interface SearchBoxView {
  readonly action: string
  readonly query: string
  readonly label: string
  readonly examples: readonly LinkView[]
  readonly isLarge: boolean
  /** Where a whole plan is pasted, where that is not on the same page. */
  readonly plan?: LinkView
}

/** `planBox`: a whole plan put to the register. It is sent, and stands in no address. */
export interface PlanBoxView {
  /** What opens the box. */
  readonly title: string
  readonly action: string
  readonly plan: string
  readonly isOpen: boolean
  /** Characters at most. */
  readonly most: number
}

/** `turnButtons`: the pages of a list that has no address; `form` is the id of the form that holds what was asked. */
export interface TurnView {
  readonly form: string
  readonly showing: string
  readonly previous?: number
  readonly next?: number
}

/** A run of text, marked where it matched the search. */
export interface HighlightedText {
  readonly text: string
  readonly isMatch: boolean
}

/** `resultItem`: one project in a list. */
export interface ResultView {
  readonly name: string
  readonly href: string
  readonly about: readonly HighlightedText[]
  readonly where: string
  readonly when: string
  readonly verdict: VerdictTagView
  readonly design?: DesignView
  readonly isCandid: boolean
  readonly marks: readonly string[]
  readonly learned?: string
}

/** `pageNumbers`: where a long list stands. */
export interface PaginationView {
  readonly previous?: string
  readonly next?: string
  readonly items: readonly PaginationItem[]
  readonly showing: string
}
export type PaginationItem =
  | { readonly number: number; readonly href: string; readonly isCurrent: boolean }
  | { readonly isGap: true }

/** `downloads`: the same rows to take away. */
export interface DownloadsView {
  readonly links: readonly (LinkView & { readonly says?: string })[]
}

/** `emptyState`: nothing was found; what was looked for and what can be done. */
export interface EmptyView {
  readonly title: string
  readonly says: string
  readonly suggestions: readonly LinkView[]
  readonly action?: LinkView
}

/** `sourceList`: where a fact was read. */
export interface SourceView {
  readonly href: string
  readonly text: string
  readonly says?: string
}

/** `definitions`: a name and what is known under it; `notKnown` shows as not known, never as a blank. */
export interface DefinitionView {
  readonly term: string
  readonly says: readonly CrumbView[]
  readonly note?: string
}

/** `keyFigures`: the few numbers a page opens with. */
export interface KeyFigureView {
  readonly number: string
  readonly says: string
  readonly href?: string
}
