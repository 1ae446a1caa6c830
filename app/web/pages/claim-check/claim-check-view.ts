import { type ClaimSupportCode, type Refusal, sentenceOf } from '@candour/register'
import type { CheckedClaim, ClaimCheck, PassedBecause } from '../../../queries/claim-check.ts'
import { longestPlan } from '../../../queries/project-query.ts'
import {
  claimAnswerWords,
  claimCheckCaveats,
  claimCheckSentence,
  passedWords,
} from '../../../words/claim-check-words.ts'
import { estimateInWords } from '../../../words/estimate-words.ts'
import { counted } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import { designView } from '../../layout/verdict-view.ts'
import type { DesignView, LinkView, PageView } from '../../layout/views.ts'
import { paths } from '../../paths.ts'

/** Findings that are shown under one sentence before the rest is counted. */
const findingsShown = 5
/** Sentences that were passed over and are shown, of one reason. */
const passedShown = 20

interface BesideView {
  readonly link: LinkView
  readonly project: string
  readonly found: string
  readonly design: DesignView
  readonly answer: string
}

interface ClaimView {
  readonly code: ClaimSupportCode
  readonly answer: string
  readonly sentence: string
  readonly about: readonly LinkView[]
  readonly carried?: string
  readonly reasons: readonly string[]
  readonly beside: readonly BesideView[]
  readonly more?: string
}

interface PassedView {
  readonly because: string
  readonly count: string
  readonly sentences: readonly string[]
  readonly more?: string
}

export interface ClaimCheckView extends PageView {
  readonly form: { readonly id: string; readonly action: string; readonly text: string; readonly most: number }
  readonly faults: readonly string[]
  /** What is said of a file that was sent. */
  readonly note?: string
  readonly check?: {
    readonly sentence: string
    readonly claims: readonly ClaimView[]
    readonly passed: readonly PassedView[]
    readonly caveats: readonly string[]
  }
}

/** The page with its form, and with what is told of the text or why it was not read. */
export function claimCheckView(
  site: Site,
  text: string,
  answer: {
    readonly check?: ClaimCheck
    readonly refusals?: readonly Refusal[]
    readonly note?: string | undefined
  } = {},
): ClaimCheckView {
  const { check, refusals = [], note } = answer
  return {
    frame: frameOf(site, {
      title:
        refusals.length > 0 ? 'Your text was not read' : check ? 'Your text, checked' : 'Check the claims of a text',
      description: 'Paste a press release or a summary, and see what is on record of what it claims.',
      section: 'claims',
    }),
    form: { id: 'claims-form', action: paths.claimCheck(), text, most: longestPlan },
    faults: refusals.map(sentenceOf),
    ...(note === undefined ? {} : { note }),
    ...(check === undefined
      ? {}
      : {
          check: {
            sentence: claimCheckSentence(check.counts, check.claims.length + check.passed.length),
            claims: check.claims.map((claim) => claimView(claim, check.names)),
            passed: passedViews(check),
            caveats: claimCheckCaveats,
          },
        }),
  }
}

function claimView(claim: CheckedClaim, names: ReadonlyMap<string, string>): ClaimView {
  const { code, sentence, subjects, isCarried, reasons, beside, weaker } = claim
  const rest = beside.length - findingsShown
  const more = [
    ...(rest > 0 ? [`${counted(rest, 'more finding')} of the same strength answered too.`] : []),
    ...(weaker > 0
      ? [
          `${counted(weaker, 'finding of a weaker design bears', 'findings of weaker designs bear')} on it as well, and did not decide.`,
        ]
      : []),
  ]
  return {
    code,
    answer: claimAnswerWords[code],
    sentence,
    about: subjects.map(({ kind, id, name }) => ({
      text: name,
      href: kind === 'model' ? paths.model(id) : paths.project(id),
    })),
    ...(isCarried ? { carried: 'Named by a sentence before it, and taken to be meant here.' } : {}),
    reasons,
    beside: beside.slice(0, findingsShown).map(({ finding, designLevel, code: own }) => ({
      link: { text: finding.outcome ?? finding.id, href: paths.findingOn(finding.project_id, finding.id) },
      project: names.get(finding.project_id) ?? finding.project_id,
      found: estimateInWords({
        estimate: finding.estimate,
        low: finding.ci_low,
        high: finding.ci_high,
        scale: finding.scale,
        level: finding.ci_level,
      }),
      design: designView(designLevel),
      answer: claimAnswerWords[own].toLowerCase(),
    })),
    ...(more.length === 0 ? {} : { more: more.join(' ') }),
  }
}

const reasonsInOrder = [
  'no-subject',
  'aim',
  'amount-alone',
  'too-long',
  'no-claim',
] as const satisfies readonly PassedBecause[]

function passedViews({ passed }: ClaimCheck): readonly PassedView[] {
  return reasonsInOrder.flatMap((reason) => {
    const own = passed.filter(({ because }) => because === reason)
    if (own.length === 0) return []
    return [
      {
        because: passedWords[reason],
        count: counted(own.length, 'sentence'),
        sentences: own.slice(0, passedShown).map(({ sentence }) => shortened(sentence)),
        ...(own.length > passedShown ? { more: `and ${counted(own.length - passedShown, 'more sentence')}` } : {}),
      },
    ]
  })
}

const shortened = (text: string): string => (text.length > 240 ? `${text.slice(0, 237)}…` : text)
