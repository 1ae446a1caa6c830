import { isJudged, verdicts as verdictCodes, verdictOfCode } from '@candour/register'
import type { AboutRegister } from '../../../queries/about-register.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import type { KeyFigureView, PageView } from '../../layout/views.ts'
import { paths } from '../../paths.ts'
import { registerDataset } from '../../structured-data/dataset.ts'
import { holdsInWords, sampleInWords } from './holds-words.ts'

export interface AboutView extends PageView {
  readonly figures: readonly KeyFigureView[]
  /** How surely an entry is kept once it is acknowledged: the point, and what follows from it. */
  readonly kept: { readonly point: string; readonly says: string }
}

const keptOn: { readonly [K in AboutRegister['keeping']]: AboutView['kept'] } = {
  'two-machines': {
    point: 'Every entry is on two machines before it is acknowledged.',
    says: 'If one machine is lost, no entry is lost with it.',
  },
  'one-machine': {
    point: 'Every entry is on disk before it is acknowledged, on one machine.',
    says: 'If that machine is lost for good, entries that had not reached another machine or a backup are lost with it.',
  },
  memory: {
    point: 'Entries are acknowledged before they are on disk.',
    says: 'If the machine stops, those of the last moments before it are lost.',
  },
}

/** The page about the register, with counts from the register itself. */
export function aboutView(about: AboutRegister, site: Site, changedAt?: string): AboutView {
  const { counts, verdicts, keeping } = about
  const answered = [...verdicts].reduce((sum, [code, count]) => (isJudged(verdictOfCode(code)) ? sum + count : sum), 0)
  const figure = (number: number, says: string, href: string): KeyFigureView => ({
    number: number.toLocaleString('en-GB'),
    says,
    href,
  })
  return {
    frame: frameOf(site, {
      title: 'About Candour',
      description:
        'An open register of what was tried in children’s social care, what was promised, what happened and what was learned.',
      section: 'about',
      tellsOf: [registerDataset(site, [holdsInWords(about, site.today), sampleInWords(about)], changedAt)],
    }),
    figures: [
      figure(counts.get('project') ?? 0, 'attempts on record', paths.projects()),
      figure(answered, 'with an answer', paths.projects({ verdict: verdictCodes.filter(isJudged) })),
      figure(counts.get('finding') ?? 0, 'findings', paths.aboutData()),
      figure(counts.get('lesson') ?? 0, 'lessons', paths.lessons()),
      figure(counts.get('claim') ?? 0, 'public claims', paths.claims()),
      figure(counts.get('model') ?? 0, 'models', paths.models()),
    ],
    kept: keptOn[keeping],
  }
}
