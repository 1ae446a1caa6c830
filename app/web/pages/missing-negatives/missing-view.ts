import {
  apartReasons,
  type Funnel,
  type Refusal,
  type StageAnswer,
  type StageCode,
  sentenceOf,
} from '@candour/register'
import type { TableView } from '../../../figures/table-view.ts'
import type { MissingNegativesAnswer } from '../../../queries/missing-negatives.ts'
import type { Parameters } from '../../../queries/project-query.ts'
import {
  apartWords,
  chanceInWords,
  effectAssumed,
  missingCaveats,
  missingInWords,
  powerFromWords,
  reportedInWords,
  workingAssumed,
} from '../../../words/missing-words.ts'
import { said } from '../../../words/statistic-words.ts'
import { counted, dateInWords, designInWords } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import type { DownloadsView, LinkView, PageView } from '../../layout/views.ts'
import { inFormat, partsOf, paths, withQuery } from '../../paths.ts'
import { addressOf } from '../programme/part-view.ts'

/** One of the six fields of the form. */
interface AssumedFieldView {
  readonly name: string
  readonly label: string
  readonly value: string
}

/** The form: each quantity that is assumed as a range of three. */
interface AssumedFormView {
  readonly action: string
  readonly groups: readonly {
    readonly legend: string
    readonly hint: string
    readonly fields: readonly AssumedFieldView[]
  }[]
  readonly usual: LinkView
}

/** A way in which unfavourable results can be lost, and what the register holds of it. */
interface MechanismView {
  readonly name: string
  readonly would: string
  readonly holds: readonly string[]
  readonly links: readonly LinkView[]
}

export interface MissingNegativesView extends PageView {
  readonly programme: LinkView
  readonly faults: readonly { readonly says: string; readonly href: string }[]
  readonly form: AssumedFormView
  readonly answer?: {
    readonly says: readonly string[]
    readonly scenarios?: TableView
    readonly caveats: readonly string[]
    readonly results?: TableView
    readonly counting: string
    readonly reported: string
    readonly apart?: TableView
    readonly mechanisms: readonly MechanismView[]
    readonly downloads: DownloadsView
  }
}

const ends = ['low', 'middle', 'high'] as const

/** The test of a programme as a page, with what was typed; where that could not be read, the form with what is wrong with it. */
export function missingNegativesView(
  site: Site,
  query: Parameters,
  programme: { readonly id: string; readonly name: string },
  told: { readonly answer?: MissingNegativesAnswer; readonly refusals?: readonly Refusal[]; readonly address: string },
): MissingNegativesView {
  const { answer, refusals = [], address } = told
  return {
    frame: frameOf(site, {
      title: 'Are unfavourable results missing?',
      documentTitle: `Are unfavourable results missing? ${programme.name}`,
      description: `${programme.name}: how many unfavourable results there must be, given what its projects could show.`,
      section: 'programmes',
      breadcrumbs: [
        { text: 'Programmes', href: paths.programmes() },
        { text: programme.name, href: paths.programme(programme.id) },
        { text: 'Missing results' },
      ],
      alternates: [{ href: inFormat(address, 'csv'), type: 'text/csv', title: 'Each project with its power as CSV' }],
    }),
    programme: { text: programme.name, href: paths.programme(programme.id) },
    faults: refusals.map((refusal) => ({
      says: sentenceOf(refusal),
      href: `#assume-${refusal.where.column ?? 'effect_low'}`,
    })),
    form: formView(query, programme.id, answer),
    ...(answer === undefined ? {} : { answer: answerView(answer, address, site) }),
  }
}

function formView(query: Parameters, id: string, answer: MissingNegativesAnswer | undefined): AssumedFormView {
  const field = (name: string, label: string, used: number | undefined): AssumedFieldView => {
    const typed = query[name]
    const asTyped = typeof typed === 'string' ? typed : typed?.[0]
    return { name, label, value: used === undefined ? (asTyped ?? '') : said(used) }
  }
  const labels = { low: 'Low', middle: 'Middle', high: 'High' } as const
  return {
    action: paths.missingNegatives(id),
    groups: [
      {
        legend: 'The effect of an idea that works, in standard deviations',
        hint: 'Large trials in schools found 0.06 on average (Lortie-Forgues and Inglis 2019); 0.4 would be large.',
        fields: ends.map((end) => field(`effect_${end}`, labels[end], answer?.assumed.effect[end])),
      },
      {
        legend: 'How many ideas in a hundred work',
        hint: 'Nobody knows. At 100 every idea works, the most that can be granted.',
        fields: ends.map((end) =>
          field(`working_${end}`, labels[end], answer && Math.round(answer.assumed.working[end] * 100)),
        ),
      },
    ],
    usual: { text: 'Back to what is usually assumed', href: paths.missingNegatives(id) },
  }
}

function answerView(
  answer: MissingNegativesAnswer,
  address: string,
  { today }: Site,
): NonNullable<MissingNegativesView['answer']> {
  const { portfolio } = answer
  const scenarios = scenarioTable(answer)
  return {
    says: missingInWords(answer.answer),
    ...(scenarios === undefined ? {} : { scenarios }),
    caveats: missingCaveats,
    ...resultTable(answer),
    counting: `Each project counts once: of what it, or its report, named as the main thing and told with an interval, the result of the strongest design, then of the most people; never by what it found. As of ${dateInWords(today)}.`,
    reported: reportedInWords(portfolio),
    ...apartTable(answer),
    mechanisms: mechanismsOf(answer),
    downloads: {
      links: [
        {
          text: 'Projects as CSV',
          href: inFormat(address, 'csv'),
          says: 'each with its power, or why it is set apart',
        },
        ...(scenarios === undefined
          ? []
          : [
              {
                text: 'Chances as CSV',
                href: inFormat(withRows(address), 'csv'),
                says: 'under each pair of assumptions',
              },
            ]),
        { text: 'All of it as JSON', href: inFormat(address, 'json') },
      ],
    },
  }
}

function withRows(address: string): string {
  const { path, query } = partsOf(address)
  return withQuery(path, { ...query, rows: 'assumptions' })
}

function scenarioTable({ answer }: MissingNegativesAnswer): TableView | undefined {
  if (!answer.computed) return undefined
  return {
    caption: `How many of ${counted(answer.results, 'result')} must be unfavourable, under what is assumed`,
    columns: [
      { text: 'If' },
      { text: 'Expected', isNumber: true },
      { text: 'At least', isNumber: true },
      { text: 'Observed', isNumber: true },
      { text: 'Chance of so few or fewer', isNumber: true },
      { text: 'Unseen ones that would explain it', isNumber: true },
    ],
    rows: answer.scenarios.map(
      ({ assumes, expectedUnfavourable, fewestPlausible, chanceOfSoFew, isPlausible, missing }) => [
        { text: `${workingAssumed(assumes.shareThatWork)}, effect ${effectAssumed(assumes.effect)}` },
        { text: expectedUnfavourable.toFixed(1) },
        { text: fewestPlausible.toLocaleString('en-GB') },
        { text: answer.unfavourable.toLocaleString('en-GB') },
        { text: `${chanceInWords(chanceOfSoFew)}${isPlausible ? '' : ': too few'}` },
        { text: missing.computed ? missing.results.toLocaleString('en-GB') : 'no number would' },
      ],
    ),
  }
}

function resultTable({ powered, names, assumed }: MissingNegativesAnswer): { readonly results?: TableView } {
  if (powered.length === 0) return {}
  const chance = (end: (typeof ends)[number]) => ({ text: `At ${said(assumed.effect[end])}`, isNumber: true })
  return {
    results: {
      caption: 'What each project could show: the chance that an idea that works is shown to, by assumed effect',
      columns: [
        { text: 'Project' },
        { text: 'Main result' },
        { text: 'Design' },
        ...ends.map(chance),
        { text: 'Found' },
        { text: 'Power from' },
      ],
      rows: powered.map(({ projectId, label, of, designLevel, power, isUnfavourable, findingId, from }) => [
        { text: names.get(projectId) ?? projectId, href: paths.findingOn(projectId, findingId) },
        { text: of === 1 ? label : `${label} (one of ${of})` },
        { text: designInWords(designLevel).name },
        ...ends.map((end) => ({ text: chanceInWords(power[end]) })),
        { text: isUnfavourable ? 'unfavourable' : 'favourable' },
        { text: powerFromWords[from] },
      ]),
    },
  }
}

/** How many projects are set apart, by reason, with the first of them by name. */
function apartTable({ portfolio: { apart }, names }: MissingNegativesAnswer): { readonly apart?: TableView } {
  if (apart.length === 0) return {}
  const named = 3
  return {
    apart: {
      caption: 'Projects in no count, and why',
      columns: [{ text: 'Why' }, { text: 'Projects', isNumber: true }, { text: 'Which' }],
      rows: apartReasons.flatMap((reason) => {
        const own = apart.filter(({ because }) => because === reason)
        if (own.length === 0) return []
        const first = own.slice(0, named).map(({ projectId }) => names.get(projectId) ?? projectId)
        const more = own.length > named ? ` and ${counted(own.length - named, 'other')}` : ''
        return [
          [
            { text: apartWords[reason] },
            { text: own.length.toLocaleString('en-GB') },
            { text: `${first.join('; ')}${more}` },
          ],
        ]
      }),
    },
  }
}

/** The five ways in which unfavourable results are lost, which the count cannot tell apart. */
function mechanismsOf({ programme, funnel, stopped, applications }: MissingNegativesAnswer): readonly MechanismView[] {
  const partLink = (stage: StageCode, answer: StageAnswer, text: string): LinkView => ({
    text,
    href: `${addressOf(programme.id, { kind: 'stage', stage, answer })}#part`,
  })
  const fateLink = (fate: 'unpublished' | 'contradicted', text: string): LinkView => ({
    text,
    href: `${addressOf(programme.id, { kind: 'fate', fate })}#part`,
  })
  const evaluated = stageOf(funnel, 'evaluated')
  const published = stageOf(funnel, 'published')
  const ended = stageOf(funnel, 'ended')
  const { unpublished, contradicted } = funnel.unfavourable
  return [
    {
      name: 'Screened out',
      would: 'Bold ideas were turned down before they began, so that what was tried was likelier to work.',
      holds: [
        applications.declined === 0
          ? 'No declined application is on record, so what was turned down cannot be seen.'
          : `${counted(applications.declined, 'declined application')} of ${applications.known.toLocaleString('en-GB')} on record.`,
      ],
      links: applications.declined === 0 ? [] : [partLink('funded', 'no', 'what was not funded')],
    },
    {
      name: 'Stopped',
      would: 'Projects that were failing ended before they had a result.',
      holds: [
        stopped.length === 0
          ? 'No project is on record as stopped early.'
          : `${counted(stopped.length, 'project is', 'projects are')} on record as stopped early.`,
        ...notKnownOf(ended.unknown, 'ended'),
      ],
      links: ended.unknown === 0 ? [] : [partLink('ended', 'unknown', 'of which no end is known')],
    },
    {
      name: 'Never evaluated',
      would: 'Nobody looked, and nobody tends to look where it goes badly.',
      holds: [
        `${counted(evaluated.count, 'project is', 'projects are')} known to have been evaluated${evaluated.no === 0 ? '' : `, ${evaluated.no.toLocaleString('en-GB')} not to have been`}.`,
        ...notKnownOf(evaluated.unknown, 'were evaluated'),
      ],
      links: evaluated.unknown === 0 ? [] : [partLink('evaluated', 'unknown', 'of which no evaluation is known')],
    },
    {
      name: 'Unpublished',
      would: 'A report was written and kept back, or its main result left out.',
      holds: [
        published.no === 0
          ? 'No report is known to be past its date and unpublished.'
          : `${counted(published.no, 'report is', 'reports are')} past the date and not published.`,
        ...notKnownOf(published.unknown, 'have a published report'),
        ...(unpublished.length === 0
          ? []
          : [
              `${counted(unpublished.length, 'unfavourable result is', 'unfavourable results are')} known though unpublished.`,
            ]),
      ],
      links: [
        ...(published.no === 0 ? [] : [partLink('published', 'no', 'not published')]),
        ...(published.unknown === 0 ? [] : [partLink('published', 'unknown', 'of which no report is known')]),
      ],
    },
    {
      name: 'Contradicted',
      would: 'An unfavourable result was told as a success, or another outcome put in its place.',
      holds: [
        contradicted.length === 0
          ? 'No unfavourable result here has a claim on record that its findings do not support.'
          : `Of ${counted(contradicted.length, 'unfavourable result')} a public claim is on record that the findings do not support.`,
      ],
      links: contradicted.length === 0 ? [] : [fateLink('contradicted', 'contradicted by a claim')],
    },
  ]
}

const notKnownOf = (unknown: number, what: string): readonly string[] =>
  unknown === 0 ? [] : [`Of ${counted(unknown, 'project')} nothing on record says whether they ${what}.`]

function stageOf({ stages }: Funnel, code: StageCode) {
  return stages.find((stage) => stage.code === code) ?? { count: 0, no: 0, unknown: 0 }
}
