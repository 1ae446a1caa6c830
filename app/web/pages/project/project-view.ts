import { dayInLondon, type PlainDate, placeOf, type Shown } from '@candour/register'
import type { ChartView } from '../../../figures/charts/chart-view.ts'
import { intervalRowsOf } from '../../../figures/charts/interval-rows.ts'
import { intervalsChart } from '../../../figures/charts/intervals-chart.ts'
import type { TableView } from '../../../figures/table-view.ts'
import type { ProjectDossier } from '../../../queries/dossiers.ts'
import { idsElsewhereOf } from '../../../queries/ids-elsewhere.ts'
import { conditionWords, practiceAreaWords, relationWords, reportedWords } from '../../../words/code-words.ts'
import { ratingWords } from '../../../words/condition-words.ts'
import { changedPlansInWords } from '../../../words/lesson-use-words.ts'
import { outcomesSentence, verdictHeadline } from '../../../words/verdict-headline.ts'
import { noVoiceWords } from '../../../words/voice-words.ts'
import {
  counted,
  dateInWords,
  dateInWordsOr,
  moneyInWords,
  numberInWords,
  placeNames,
  verdictMeaning,
} from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import { quoted } from '../../layout/identity.ts'
import { whenInWords } from '../../layout/project-words.ts'
import { type RepliesView, repliesView, replyLineView } from '../../layout/reply-view.ts'
import { resultView } from '../../layout/result-view.ts'
import { addressInWords, sourceViews } from '../../layout/source-view.ts'
import { tellLink } from '../../layout/tell-link.ts'
import { causeOf, verdictLineView } from '../../layout/verdict-view.ts'
import type {
  CrumbView,
  DefinitionView,
  DownloadsView,
  LinkView,
  PageView,
  ResultView,
  SourceView,
  VerdictLineView,
} from '../../layout/views.ts'
import { type VoiceCardView, voiceCardView } from '../../layout/voice-view.ts'
import { type WithdrawalView, withdrawalView } from '../../layout/withdrawal-view.ts'
import { inFormat, paths } from '../../paths.ts'
import { resultsAsCsv, resultsLink } from '../../results-table.ts'
import { claimReviews } from '../../structured-data/claim-review.ts'
import { reportArticles } from '../../structured-data/report-articles.ts'
import { type CitationView, citationOf } from './citation.ts'
import { type ResultsView, resultsView } from './finding-view.ts'
import { type AnswerView, answerView, type ClaimView, claimView, type LessonView, lessonView } from './learned-view.ts'
import { type NothingReadView, nothingReadOf } from './nothing-read.ts'
import { type PlainResultsView, plainResultsView } from './plain-results.ts'
import { projectTimeline } from './project-timeline.ts'
import { registrationInWords } from './registration-words.ts'
import { stopRuleView } from './stop-rule-view.ts'

/** One step of how the verdict came about, with its rule. */
export interface StepView {
  readonly about: 'project' | 'outcome' | 'finding'
  readonly words: string
  readonly rule: string
  readonly href: string
}

export interface ProjectView extends PageView {
  readonly withdrawal?: WithdrawalView
  readonly kicker: readonly CrumbView[]
  readonly lead?: string
  /** Where nobody has said in plain words what it was: that, and what stands in its place. */
  readonly noPlainWords?: string
  readonly verdict: VerdictLineView
  /** The link by which those who ran it reply. */
  readonly reply: LinkView & { readonly says: string }
  /** Where those who ran it, or are named by it, add to it: the same for everybody. */
  readonly add: LinkView
  readonly registration: string
  /** The rule by which it stops, said beforehand. */
  readonly stopRules: readonly (readonly DefinitionView[])[]
  readonly nothingRead?: NothingReadView
  readonly chart?: ChartView
  /** The results as a list, where none has an interval: an axis would carry nothing. */
  readonly plainResults?: PlainResultsView
  readonly rulesVersion: number
  readonly steps: readonly StepView[]
  readonly about: readonly DefinitionView[]
  readonly results: ResultsView
  /** What children and families said, or that nobody recorded it. */
  readonly voices: readonly VoiceCardView[]
  readonly noVoice: string
  /** How those whom it is about see it, in full. */
  readonly replies: RepliesView
  readonly lessons: readonly LessonView[]
  /** How many later plans its lessons changed; empty where none. */
  readonly changed: string
  readonly answers: readonly AnswerView[]
  readonly claims: readonly ClaimView[]
  readonly spread?: TableView
  readonly conditions: readonly DefinitionView[]
  readonly timeline: ChartView
  readonly kin: readonly LinkView[]
  readonly similar: readonly ResultView[]
  readonly sources: readonly SourceView[]
  readonly citation: CitationView
  readonly history: LinkView & { readonly says: string }
  readonly downloads: DownloadsView
}

/** A project's page: what was promised, what happened and how sure we are come first; the rest tells how that is known. */
export function projectView(dossier: ProjectDossier, site: Site, today: PlainDate): ProjectView {
  const { history, verdict, explanation, lessons, claims, entries, entry } = dossier
  const { project } = history
  const findings = new Map(history.findings.map((finding) => [finding.id, finding]))
  const headline = verdictHeadline(verdict)
  const nothingRead = nothingReadOf(history.project, verdict)
  const reply = replyOf(site, project)
  const newestReply = replyLineView(dossier.replies.told)
  const how = { text: 'How we know this verdict', href: '#how-we-know' }
  const lead = project.plain_summary ?? project.approach
  const newest = entries.at(-1)
  const address = paths.project(project.id)
  return {
    frame: frameOf(site, {
      title: project.name,
      documentTitle: `${project.name}: a project, ${whenInWords(project)}`,
      description: `What was promised and what happened: ${project.name}. ${[headline ?? verdictMeaning[verdict.code], causeOf(verdict)].filter((part) => part !== undefined).join(' ')}`,
      section: 'projects',
      breadcrumbs: breadcrumbsOf(dossier),
      alternates: [
        { href: inFormat(address, 'csv'), type: 'text/csv', title: 'This project as CSV' },
        { href: paths.apiRecord('projects', project.id), type: 'application/json', title: 'This project as JSON' },
      ],
      tellsOf: [...reportArticles(history), ...claimReviews(site, claims)],
    }),
    ...(dossier.withdrawal === undefined ? {} : { withdrawal: withdrawalView(dossier.withdrawal) }),
    kicker: kickerOf(dossier),
    ...(lead === undefined ? {} : { lead }),
    ...(project.plain_summary === undefined ? { noPlainWords: noPlainWordsOf(project) } : {}),
    verdict: verdictLineView(verdict, {
      project,
      how,
      reply,
      ...(newestReply === undefined ? {} : { newestReply }),
      ...(headline === undefined ? {} : { headline }),
    }),
    reply,
    add: { text: 'Add to this record', href: paths.writeAbout({ project: project.id }) },
    registration: registrationInWords(verdict),
    stopRules: dossier.stopRules.map(stopRuleView),
    ...(nothingRead === undefined ? {} : { nothingRead }),
    ...promisedAgainstHappened(dossier, today),
    rulesVersion: verdict.rulesVersion,
    steps: explanation.map(({ about, words, rule }) => ({ about, words, rule, href: paths.rule(rule) })),
    about: aboutOf(dossier),
    results: resultsView(verdict, history, explanation, {
      reference: project.report_reference,
      replies: dossier.replies.told,
    }),
    voices: dossier.voices.map((voice) => voiceCardView(voice)),
    noVoice: noVoiceWords,
    replies: repliesView(dossier.replies),
    lessons: lessons.map((lesson) => lessonView(lesson, dossier)),
    changed: changedPlansInWords(dossier.used.plans),
    answers: dossier.answers.map(answerView),
    claims: claims.map((claim) => claimView(claim, findings)),
    ...spreadOf(dossier),
    conditions: conditionsOf(dossier),
    timeline: projectTimeline(dossier, today),
    kin: kinOf(dossier),
    similar: similarOf(dossier),
    sources: sourceViews(everySource(dossier), project.report_reference),
    citation: citationOf({ project, verdict, entry, today, address: quoted(site, address) }),
    history: {
      text: 'History of this record',
      href: paths.projectHistory(project.id),
      says:
        newest === undefined
          ? 'No version is on record.'
          : `Version ${newest.version}, entered ${dateInWords(dayInLondon(newest.time))}${newest.reason === undefined ? '' : ` (${newest.reason})`}.`,
    },
    downloads: {
      links: [
        { text: 'CSV', href: inFormat(address, 'csv'), says: 'one row for each result' },
        resultsLink(address),
        { text: 'JSON', href: paths.apiRecord('projects', project.id), says: 'the whole record' },
      ],
    },
  }
}

function noPlainWordsOf({ approach }: Shown<'project'>): string {
  const nobody = 'Nobody has said yet in plain words what this project was'
  return approach === undefined
    ? `${nobody}.`
    : `${nobody}; it stands here as those who ran or reported it described it.`
}

function breadcrumbsOf({ history: { project, programme } }: ProjectDossier): readonly CrumbView[] {
  return [
    { text: 'Projects', href: paths.projects() },
    ...(programme === undefined ? [] : [{ text: programme.name, href: paths.programme(programme.id) }]),
    { text: project.name },
  ]
}

function kickerOf({ history: { project, programme }, model }: ProjectDossier): readonly CrumbView[] {
  const { practice_area: area } = project
  return [
    ...(project.round === undefined || programme === undefined ? [] : [{ text: `Round ${project.round}` }]),
    ...(model === undefined ? [] : [{ text: `An attempt at ${model.name}`, href: paths.model(model.id) }]),
    ...(area === undefined ? [] : [{ text: practiceAreaWords[area], href: paths.projects({ practice_area: area }) }]),
  ]
}

/** Those who ran a project may say how they see it, beside its verdict: to the register's own address where it has one. */
function replyOf(site: Site, { name }: Shown<'project'>): NonNullable<VerdictLineView['reply']> {
  const says = 'Those who ran it have a right of reply.'
  const { text, href, isTheirs } = tellLink(site, name, 'Reply')
  return isTheirs ? { says, text: `Reply to ${text}`, href } : { says, text: 'How to reply', href: '#report-an-error' }
}

/** The drawing of intervals, or a plain list where no result has one. */
function promisedAgainstHappened(
  dossier: ProjectDossier,
  today: PlainDate,
): Pick<ProjectView, 'chart' | 'plainResults'> {
  const { history, verdict } = dossier
  const findings = new Map(history.findings.map((finding) => [finding.id, finding]))
  const rows = intervalRowsOf(verdict.outcomes, findings)
  const title = outcomesSentence(verdict.outcomes)
  const caption = `${sourceCaption(dossier)} Verdicts as of ${dateInWords(today)}.`
  if (rows.length === 0) return {}
  if (rows.every((row) => row.interval === undefined)) return { plainResults: plainResultsView(title, rows, caption) }
  const csvHref = resultsAsCsv(paths.project(history.project.id))
  return { chart: intervalsChart({ id: 'promised-against-happened', title, rows, caption, csvHref }) }
}

/** Where the project, and everything that the page tells of it, was read: each address once. */
function everySource({ history, lessons, voices, replies, claims, adoptions }: ProjectDossier): readonly string[] {
  const told = [
    history.project,
    ...history.findings,
    ...voices,
    ...replies.told.map(({ reply }) => reply),
    ...lessons,
    ...claims.map(({ claim }) => claim),
    ...adoptions,
  ]
  return [...new Set(told.flatMap(({ source_urls: urls }) => urls ?? []))]
}

function sourceCaption({ history: { project, findings } }: ProjectDossier): string {
  const sources = [...new Set(findings.flatMap((finding) => finding.source_urls ?? []))]
  const report = project.report_reference === undefined ? '' : `${project.report_reference}. `
  if (sources.length === 0) return `${report}No source is on record.`
  const [first = ''] = sources
  return `${report}Read at ${addressInWords(first, 40)}${sources.length > 1 ? ` and ${counted(sources.length - 1, 'other source')}` : ''}; each result below links to its own.`
}

function aboutOf({ history: { project } }: ProjectDossier): readonly DefinitionView[] {
  const said = (text: string | undefined) => (text === undefined ? [] : [{ text }])
  const report =
    project.report_published === undefined
      ? []
      : [`${project.report_reference ?? 'A report'}, published ${dateInWords(project.report_published)}`]
  return [
    { term: 'What it was', says: said(project.approach) },
    { term: 'Who it was for', says: said(project.population) },
    {
      term: 'Where',
      says: (project.places ?? []).map((code, i) => ({
        text: placeNames(project.places ?? [])[i] ?? code,
        ...(placeOf(code) === undefined ? {} : { href: paths.place(code) }),
      })),
    },
    {
      term: 'When',
      says: project.started === undefined && project.ended === undefined ? [] : [{ text: whenInWords(project) }],
    },
    {
      term: 'What it cost',
      says: project.funding_gbp === undefined ? [] : [{ text: `${moneyInWords(project.funding_gbp)} granted` }],
    },
    { term: 'Led by', says: said(project.lead_organisation) },
    { term: 'Evaluated by', says: said(project.evaluator) },
    { term: 'Report', says: report.map((text) => ({ text })) },
    ...elsewhereOf(project),
    ...(project.stopped_early
      ? [{ term: 'Stopped early', says: [{ text: project.stop_reason ?? 'The reason is not known' }] }]
      : []),
  ]
}

/** Where else it is on record. When it came to stand there is not told, so nothing is said of that. */
function elsewhereOf(project: Shown<'project'>): readonly DefinitionView[] {
  const ids = idsElsewhereOf('project', project)
  const linked = (of: typeof ids) =>
    of.map(({ id, register }) => ({ text: `${id} (${register.name})`, href: register.addressOf(id) }))
  return [
    { term: 'Registered elsewhere', says: linked(ids.filter(({ field }) => field !== 'grant_ids')) },
    { term: 'Grants', says: linked(ids.filter(({ field }) => field === 'grant_ids')) },
  ].filter(({ says }) => says.length > 0)
}

function spreadOf({ adoptions }: ProjectDossier): { readonly spread?: TableView } {
  if (adoptions.length === 0) return {}
  return {
    spread: {
      caption: `Where it spread: ${counted(adoptions.length, 'place')}`,
      columns: [{ text: 'Place' }, { text: 'Since' }, { text: 'How' }, { text: 'Result there' }],
      rows: adoptions.map(({ place, started, relation, status, outcome_reported: result }) => [
        place === undefined
          ? { text: 'Place not known' }
          : { text: placeOf(place)?.name ?? place, href: paths.place(place) },
        { text: dateInWordsOr(started) },
        { text: status === undefined ? relationWords[relation] : `${relationWords[relation]}; ${status}` },
        { text: result === undefined ? 'not known' : `reported ${reportedWords[result]}` },
      ]),
    },
  }
}

function conditionsOf({ conditions }: ProjectDossier): readonly DefinitionView[] {
  return conditions.map(({ condition, rating, basis, rated_by: by, rated_on: on }) => ({
    term: conditionWords(condition),
    says: [
      { text: `${ratingWords(rating)} (${numberInWords(rating)} of 1)`, href: paths.condition(condition) },
      ...(by === undefined ? [] : [{ text: `rated by ${by}` }]),
      ...(on === undefined ? [] : [{ text: dateInWords(on) }]),
    ],
    ...(basis === undefined ? {} : { note: basis }),
  }))
}

/** Attempts like this one, beside those it grew from or into, which stand above. */
function similarOf({ similar, buildsOn, grewInto }: ProjectDossier): readonly ResultView[] {
  const kin = new Set([buildsOn, ...grewInto].map((summary) => summary?.project.id))
  return similar.filter(({ project }) => !kin.has(project.id)).map((summary) => resultView(summary))
}

function kinOf({ buildsOn, grewInto }: ProjectDossier): readonly LinkView[] {
  return [
    ...(buildsOn === undefined
      ? []
      : [{ text: `Follows on from: ${buildsOn.project.name}`, href: paths.project(buildsOn.project.id) }]),
    ...grewInto.map(({ project }) => ({ text: `Led on to: ${project.name}`, href: paths.project(project.id) })),
  ]
}
