import {
  type DatedSize,
  leavingOuts,
  outcomeCodes,
  type PlainDate,
  type PoolResult,
  type Shown,
  yearOf,
} from '@candour/register'
import type { ChartView } from '../../../figures/charts/chart-view.ts'
import type { TableView } from '../../../figures/table-view.ts'
import type { EvidenceChoicesThere, OutcomeEvidence } from '../../../queries/outcome-evidence.ts'
import { outcomeInWords, practiceAreaWords } from '../../../words/code-words.ts'
import { estimateInWords } from '../../../words/estimate-words.ts'
import {
  changeInWords,
  differencesInWords,
  leavingOutWords,
  noAsymmetryTest,
  type PrintedOn,
  poolInWords,
  readingInWords,
  readingNames,
  sizeOnScale,
} from '../../../words/evidence-words.ts'
import { counted } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import type { DownloadsView, LinkView, PageView } from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'
import { type BiasView, biasView } from './bias-view.ts'
import { evidenceForest, evidenceFunnel, printedOn } from './evidence-figure.ts'
import {
  type EvidenceFormView,
  evidenceAddress,
  evidenceForm,
  evidenceQuery,
  withAgain,
  withoutAlso,
} from './evidence-form.ts'
import { unknownOf } from './evidence-unknown.ts'

/** Attempts that are in no pool for one reason. */
export interface LeftOutView {
  readonly count: string
  readonly why: string
  readonly attempts: readonly (LinkView & { readonly back?: LinkView })[]
  /** Where they are not all listed. */
  readonly more?: string
}

export interface EvidenceView extends PageView {
  readonly lead: string
  readonly measured: string
  readonly answer: readonly string[]
  readonly reading?: string
  readonly form: EvidenceFormView
  readonly forest: ChartView
  readonly inAll: string
  readonly leftOut: readonly LeftOutView[]
  readonly differences: readonly string[]
  readonly bias: BiasView
  /** Where there are enough findings for one. */
  readonly funnel?: ChartView
  readonly change: readonly string[]
  readonly eachLeftOut?: TableView
  readonly money: SizesView
  readonly elsewhere: SizesView
  readonly unknown: readonly string[]
  readonly list: LinkView
  readonly downloads: DownloadsView
}

/** A size as its source gives it. */
export interface SizeView {
  readonly link: LinkView
  readonly says: string
}

/** Some of these, and how many more there are. */
export interface SizesView {
  readonly sizes: readonly SizeView[]
  readonly more?: string
}

/** A page of evidence: what attempts found of one outcome, put together where that may be done. */
export function evidenceView(
  known: OutcomeEvidence,
  there: EvidenceChoicesThere,
  site: Site,
  today: PlainDate,
): EvidenceView {
  const { question, evidence, projects } = known
  const { pool } = evidence
  const on = printedOn(known)
  const outcome = outcomeCodes.find(({ code }) => code === question.outcome)
  const title = outcomeInWords(question.outcome)
  const address = evidenceAddress(question)
  const about = narrowedTo(known)
  const funnel = evidenceFunnel(known, today)
  return {
    frame: frameOf(site, {
      title: `${title}: the evidence`,
      documentTitle: `${title}: the evidence${about === '' ? '' : `, ${about}`}`,
      description: `What ${counted(evidence.attempts, 'attempt')} found of it: ${poolInWords(pool, on)[0] ?? ''}`,
      section: 'evidence',
      breadcrumbs: [{ text: 'Evidence', href: paths.evidence() }, { text: title }],
      alternates: [
        { href: inFormat(address, 'csv'), type: 'text/csv', title: 'These findings as CSV' },
        {
          href: paths.apiEvidence(question.outcome, evidenceQuery(question)),
          type: 'application/json',
          title: 'The same as JSON',
        },
      ],
    }),
    lead: `What ${counted(evidence.attempts, 'attempt')}${about === '' ? '' : ` (${about})`} found of it, put together where that may be done.`,
    measured: outcome === undefined ? '' : `${outcome.measure} (${outcome.unit}).`,
    answer: poolInWords(pool, on),
    ...(pool.result === undefined ? {} : { reading: readingInWords(pool.result) }),
    form: evidenceForm(question, evidence, there),
    forest: evidenceForest(known, today),
    inAll: inAllOf(known),
    leftOut: leftOutViews(known),
    differences: differencesInWords(pool, question.level),
    ...(funnel === undefined ? {} : { funnel }),
    bias: biasView(known, on, noAsymmetryTest(pool)),
    change: pool.change === undefined ? [] : changeInWords(pool.change, pool.result, on),
    ...withoutEach(known, on),
    money: sizesShown(evidence.money, projects),
    elsewhere: sizesShown(evidence.elsewhere, projects),
    unknown: unknownOf(known),
    list: { text: `All ${counted(evidence.attempts, 'attempt')} as a list`, href: listOf(known) },
    downloads: {
      links: [
        {
          text: 'CSV',
          href: inFormat(address, 'csv'),
          says: 'one row for each finding that is put together, as candour meta reads it',
        },
        {
          text: 'R script',
          href: paths.evidenceScript(question.outcome, evidenceQuery(question)),
          says: 'for metafor: reads that CSV and gives the same numbers',
        },
        {
          text: 'JSON',
          href: paths.apiEvidence(question.outcome, evidenceQuery(question)),
          says: 'the whole of this page from the API',
        },
      ],
    },
  }
}

/** Which attempts are asked for, in words; nothing where all are. */
function narrowedTo({ question: { model, practiceArea }, modelName }: OutcomeEvidence): string {
  return [
    ...(model === undefined ? [] : [modelName ?? model]),
    ...(practiceArea === undefined ? [] : [practiceAreaWords[practiceArea]]),
  ].join(', ')
}

function listOf({ question: { outcome, model, practiceArea } }: OutcomeEvidence): string {
  return paths.projects({ outcome, model, practice_area: practiceArea })
}

function inAllOf({ evidence: { attempts, pool } }: OutcomeEvidence): string {
  const out = attempts - pool.attempts
  return `${counted(attempts, 'attempt tells', 'attempts tell')} of this outcome. ${pool.attempts === 0 ? 'None' : pool.attempts.toLocaleString('en-GB')} of them ${pool.attempts === 1 ? 'has' : 'have'} a finding of a strong design, with an interval, on this scale; ${out === 0 ? 'none is' : out === 1 ? '1 is' : `${out.toLocaleString('en-GB')} are`} left out:`
}

/** Attempts that are named under one reason, and rows of the table without each. */
const attemptsListed = 100

function leftOutViews({ question, evidence, projects }: OutcomeEvidence): readonly LeftOutView[] {
  return leavingOuts.flatMap((why) => {
    const ids = evidence.leftOut[why]
    if (ids.length === 0) return []
    return [
      {
        count: counted(ids.length, 'attempt'),
        why: leavingOutWords[why],
        ...(ids.length <= attemptsListed
          ? {}
          : {
              more: `And ${counted(ids.length - attemptsListed, 'other')}: the answer of the API names all.`,
            }),
        attempts: ids.slice(0, attemptsListed).map((id) => ({
          text: projects.get(id)?.name ?? id,
          href: paths.project(id),
          ...(why === 'by-hand' ? { back: { text: 'Put back', href: evidenceAddress(withAgain(question, id)) } } : {}),
        })),
      },
    ]
  })
}

/** What the pool would be without each attempt, and how to leave one out of the whole page. */
function withoutEach({ question, evidence: { pool }, projects }: OutcomeEvidence, on: PrintedOn) {
  const nameOf = (id: string) => projects.get(id)?.name ?? id
  if (pool.without.length === 0) return {}
  const cells = (result: PoolResult | undefined) =>
    result === undefined
      ? [{ text: 'too few to put together' }, { text: '' }]
      : [{ text: sizeOnScale(result.mean, result.interval, on) }, { text: readingNames[result.reading] }]
  return {
    eachLeftOut: {
      caption:
        pool.without.length <= attemptsListed
          ? 'What strong designs come to without each attempt in turn'
          : `What strong designs come to without each of ${attemptsListed} attempts in turn, of ${pool.without.length.toLocaleString('en-GB')}`,
      columns: [{ text: 'Without' }, { text: 'On average' }, { text: 'What may be said' }],
      rows: pool.without
        .slice(0, attemptsListed)
        .map(({ projectId, result }) => [
          { text: nameOf(projectId), href: evidenceAddress(withoutAlso(question, projectId)) },
          ...cells(result),
        ]),
    },
  }
}

function sizesShown(all: readonly DatedSize[], projects: ReadonlyMap<string, Shown<'project'>>): SizesView {
  const sizes = all.slice(0, attemptsListed).map((size) => sizeView(size, projects))
  const more = all.length - sizes.length
  return more === 0 ? { sizes } : { sizes, more: `And ${counted(more, 'other')}: the answer of the API holds all.` }
}

function sizeView(
  { projectId, findingId, label, estimate, interval, scale, reportedOn }: DatedSize,
  projects: ReadonlyMap<string, Shown<'project'>>,
): SizeView {
  const when = reportedOn === undefined ? 'year not known' : String(yearOf(reportedOn))
  return {
    link: { text: projects.get(projectId)?.name ?? projectId, href: paths.findingOn(projectId, findingId) },
    says: `${label}: ${estimateInWords({ estimate, ...interval, scale })}, ${when}`,
  }
}
