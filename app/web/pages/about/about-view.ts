import { isJudged, verdicts as verdictCodes } from '@candour/register'
import type { AboutRegister } from '../../../queries/about-register.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import { verdictOfCode } from '../../layout/result-view.ts'
import type { KeyFigureView, PageView } from '../../layout/views.ts'
import { paths } from '../../paths.ts'

export interface AboutView extends PageView {
  readonly figures: readonly KeyFigureView[]
}

/** The page about the register, with counts from the register itself. */
export function aboutView({ counts, verdicts }: AboutRegister, site: Site): AboutView {
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
    }),
    figures: [
      figure(counts.get('project') ?? 0, 'attempts on record', paths.projects()),
      figure(answered, 'with an answer', paths.projects({ verdict: verdictCodes.filter(isJudged) })),
      figure(counts.get('finding') ?? 0, 'findings', paths.aboutData()),
      figure(counts.get('lesson') ?? 0, 'lessons', paths.lessons()),
      figure(counts.get('claim') ?? 0, 'public claims', paths.claims()),
      figure(counts.get('model') ?? 0, 'models', paths.models()),
    ],
  }
}
