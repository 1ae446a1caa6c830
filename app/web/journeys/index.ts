import type { ActionTools } from '../../actions/deed.ts'
import type { Page } from '../page.ts'
import { panelPage } from '../pages/panel/panel-page.ts'
import { aboutPage } from './about-page.ts'
import { apply } from './apply/apply.ts'
import { changeRegistration } from './change-registration/change-registration.ts'
import { checkPages } from './check-pages.ts'
import { choosePage } from './choose-page.ts'
import { correct } from './correct/correct.ts'
import { decide } from './decide/decide.ts'
import { draw } from './draw/draw.ts'
import type { Journey } from './journey.ts'
import { lesson } from './lesson/lesson.ts'
import { openRound } from './open-round/open-round.ts'
import { questionPages } from './question-pages.ts'
import { registerProject } from './register-project/register-project.ts'
import { reply } from './reply/reply.ts'
import { report } from './report/report.ts'
import { score } from './score/score.ts'
import { startPages } from './start-pages.ts'
import { taskPages } from './task-pages.ts'
import { withdraw } from './withdraw/withdraw.ts'
import { workPage } from './work-page.ts'

/** Every way of writing in the register, in the order in which it is offered. */
export const journeys: readonly Journey[] = [
  registerProject,
  report,
  lesson,
  changeRegistration,
  openRound,
  apply,
  score,
  decide,
  draw,
  reply,
  correct,
  withdraw,
]

/** The pages on which people write: what they are at, and every journey. */
export function journeyPages(tools: ActionTools): readonly Page[] {
  const all = { tools, journeys }
  return [
    workPage(all),
    panelPage,
    aboutPage(all),
    ...startPages(all),
    ...taskPages(all),
    ...questionPages(all),
    ...checkPages(all),
    choosePage(all),
  ]
}
