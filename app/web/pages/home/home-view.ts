import { isJudged, type Verdict, verdicts } from '@candour/register'
import type { ChartView } from '../../../figures/charts/chart-view.ts'
import { smallFunnel } from '../../../figures/charts/small-funnel.ts'
import { verdictBar } from '../../../figures/charts/verdict-bar.ts'
import { type Home, notAsHoped } from '../../../queries/home.ts'
import { causeWords } from '../../../words/code-words.ts'
import { funnelSentence } from '../../../words/funnel-words.ts'
import { counted, dateInWords } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import { resultView } from '../../layout/result-view.ts'
import type { KeyFigureView, LinkView, PageView, ResultView, SearchBoxView } from '../../layout/views.ts'
import { paths } from '../../paths.ts'
import { exampleSearches } from '../search/search-view.ts'
import { tellingLesson } from './telling-sentence.ts'

export interface CauseView extends LinkView {
  readonly count: string
  /** One lesson's words of what happened, and where it is told. */
  readonly told?: LinkView
}

export interface HomeView extends PageView {
  readonly search: SearchBoxView
  readonly asOf: string
  readonly holds: readonly KeyFigureView[]
  readonly bar: ChartView
  readonly lately: readonly ResultView[]
  readonly latelyAll: LinkView
  readonly causes: readonly CauseView[]
  readonly funnel?: { readonly says: string; readonly svg: string; readonly link: LinkView }
}

const answered = verdicts.filter(isJudged)
const unhoped: readonly Verdict[] = [...notAsHoped, 'mixed', 'improved-in-part', 'improved-less-than-promised']

/** What the register holds, and what a reader may want of it first. */
export function homeView({ verdicts: counts, lately, causes, largest }: Home, site: Site): HomeView {
  const count = (codes: readonly Verdict[]) => codes.reduce((sum, code) => sum + (counts.get(code) ?? 0), 0)
  const total = count(verdicts)
  const part = (codes: readonly Verdict[], says: string): KeyFigureView => ({
    number: count(codes).toLocaleString('en-GB'),
    says,
    href: paths.projects({ verdict: codes }),
  })
  const asOf = dateInWords(site.today)
  return {
    frame: frameOf(site, {
      title: 'Candour',
      description:
        'An open register of what was tried in children’s social care, what was promised, what happened and what was learned.',
      alternates: [{ href: paths.feed(), type: 'application/atom+xml', title: 'New and changed records' }],
    }),
    search: {
      action: paths.search(),
      query: '',
      label: 'What are you planning, or looking for?',
      examples: exampleSearches,
      isLarge: true,
      plan: { text: 'Paste a whole plan', href: `${paths.search()}#plan-text` },
    },
    asOf,
    holds: [
      { number: total.toLocaleString('en-GB'), says: total === 1 ? 'attempt' : 'attempts', href: paths.projects() },
      part(answered, 'with an answer'),
      part(unhoped, 'did not do all that was hoped'),
      part(['undated'], 'with no report read'),
      part(['not-entered'], 'published, not entered yet'),
      part(['silent'], 'silent'),
    ],
    bar: verdictBar({
      id: 'verdicts',
      title: barTitle(count(['improved']), count(answered)),
      subtitle: 'Every attempt on record, by verdict. Each part opens its list.',
      counts: new Map(verdicts.map((verdict) => [verdict, counts.get(verdict) ?? 0])),
      caption: `Computed from the findings on record by the published rules, as of ${asOf}.`,
      hrefOf: (verdict) => paths.projects({ verdict }),
      csvHref: paths.projects({ format: 'csv' }),
    }),
    lately: lately.map((summary) => resultView(summary)),
    latelyAll: {
      text: `All ${counted(count(notAsHoped), 'attempt')} that ended so`,
      href: paths.projects({ verdict: [...notAsHoped], sort: 'told' }),
    },
    causes: causeViews(causes),
    ...(largest === undefined
      ? {}
      : {
          funnel: {
            says: `${largest.programme.name}: ${lowerFirst(funnelSentence(largest.funnel))}`,
            svg: smallFunnel('where-the-failures-went', largest.funnel),
            link: {
              text: `Where the failures went in ${largest.programme.name}`,
              href: paths.programme(largest.programme.id),
            },
          },
        }),
  }
}

function barTitle(improved: number, judged: number): string {
  if (judged === 0) return 'No attempt has an answer yet'
  return `Of ${counted(judged, 'attempt')} with an answer, ${improved.toLocaleString('en-GB')} improved on everything that counts`
}

function causeViews(causes: Home['causes']): readonly CauseView[] {
  const taken = new Set<string>()
  return causes.map(({ code, count, lessons }) => {
    const lesson = tellingLesson(lessons, taken)
    if (lesson !== undefined) taken.add(lesson.id)
    return {
      text: causeWords(code),
      href: paths.cause(code),
      count: counted(count, 'lesson'),
      ...(lesson === undefined ? {} : { told: { text: lesson.happened, href: paths.lesson(lesson.id) } }),
    }
  })
}

function lowerFirst(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
}
