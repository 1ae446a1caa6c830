import { smallFunnel } from '../../../figures/charts/small-funnel.ts'
import { funnelGround } from '../../../queries/dossiers.ts'
import { type Home, notAsHoped } from '../../../queries/home.ts'
import { causeWords } from '../../../words/code-words.ts'
import { funnelCaveat, funnelSentence } from '../../../words/funnel-words.ts'
import { counted, dateInWords } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import { resultView } from '../../layout/result-view.ts'
import { type StrengthView, strengthView } from '../../layout/strength-view.ts'
import type { DownloadsView, LinkView, PageView, ResultView, SearchBoxView } from '../../layout/views.ts'
import { paths } from '../../paths.ts'
import { resultsLink } from '../../results-table.ts'
import { registerDataset } from '../../structured-data/dataset.ts'
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
  readonly found: StrengthView
  readonly lately: readonly ResultView[]
  readonly latelyAll: LinkView
  readonly causes: readonly CauseView[]
  readonly downloads: DownloadsView
  readonly funnel?: { readonly says: string; readonly caveat: string; readonly svg: string; readonly link: LinkView }
}

/** What the register holds, and what a reader may want of it first. */
export function homeView({ counts, lately, causes, largest }: Home, site: Site, changedAt?: string): HomeView {
  const asOf = dateInWords(site.today)
  const attempts = counts.reduce((sum, { count }) => sum + count, 0)
  const unhoped = counts.filter(({ verdict }) => notAsHoped.some((one) => one === verdict))
  const found = strengthView(counts, {
    id: 'by-strength',
    what: 'attempt',
    sample: largest === undefined ? {} : { largest: { name: largest.programme.name, count: largest.projects.length } },
    asOf: site.today,
    hrefOf: (verdict, levels) => paths.projects({ verdict, design_level: levels }),
    csvHref: paths.projects({ format: 'csv' }),
  })
  return {
    frame: frameOf(site, {
      title: 'Candour',
      description:
        'An open register of what was tried in children’s social care, what was promised, what happened and what was learned.',
      alternates: [{ href: paths.feed(), type: 'application/atom+xml', title: 'New and changed records' }],
      tellsOf: [
        registerDataset(site, [`On ${asOf} it holds ${counted(attempts, 'attempt')}.`, found.sample], changedAt),
      ],
    }),
    search: {
      action: paths.search(),
      query: '',
      label: 'What are you planning, or looking for?',
      examples: exampleSearches,
      isLarge: true,
      plan: { text: 'Check a whole plan', href: paths.planCheck() },
    },
    asOf,
    found,
    downloads: {
      links: [
        { text: 'CSV', href: paths.projects({ format: 'csv' }), says: 'every project, with its verdict' },
        resultsLink(paths.projects()),
      ],
    },
    lately: lately.map((summary) => resultView(summary)),
    latelyAll: {
      text: `All ${counted(
        unhoped.reduce((sum, { count }) => sum + count, 0),
        'attempt',
      )} that ended so`,
      href: paths.projects({ verdict: [...notAsHoped], sort: 'told' }),
    },
    causes: causeViews(causes),
    ...(largest === undefined
      ? {}
      : {
          funnel: {
            says: `${largest.programme.name}: ${lowerFirst(funnelSentence(largest.funnel))}`,
            caveat: funnelCaveat(funnelGround(largest)),
            svg: smallFunnel('where-the-failures-went', largest.funnel),
            link: {
              text: `Where the failures went in ${largest.programme.name}`,
              href: paths.programme(largest.programme.id),
            },
          },
        }),
  }
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
