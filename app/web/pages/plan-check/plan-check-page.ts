import { htmlDocument } from '../../../documents/html-document.ts'
import { wordDocument } from '../../../documents/word-document.ts'
import { type PlanCheck, planCheck } from '../../../queries/plan-check.ts'
import { planCheckRecord } from '../../../queries/plan-check-record.ts'
import { planQuestionFrom } from '../../../queries/plan-question.ts'
import type { Site } from '../../layout/frame.ts'
import type { Answer, FormPage, StandalonePage } from '../../page.ts'
import { sentText } from '../../sent-text.ts'
import { checkDocument } from './check-document.ts'
import { answerRefusals, answersRecord, type PlanAnswers, planAnswersFrom } from './plan-answers.ts'
import { checkView, planCheckView } from './plan-check-view.ts'
import { withDeedDone } from './plan-form.ts'

const address = '/plan-check'
const template = 'pages/plan-check/plan-check.njk'

/** Where a plan is pasted to be checked. */
export const planCheckPage: StandalonePage = {
  address,
  standsAlone: true,
  show: async ({ site }) => ({ kind: 'page', template, view: planCheckView(site, {}) }),
}

/** A plan that was sent to be checked: answered on the same page, for whoever sent it alone, and kept nowhere. */
export const checkedPlanPage: FormPage = {
  method: 'POST',
  address,
  searches: true,
  takesFile: 'file',
  async take({ sent, site, file }, ask) {
    const read = file === undefined ? undefined : await sentText(file, 'compared')
    if (read?.ok === false)
      return { kind: 'page', status: 422, template, view: planCheckView(site, sent, { refusals: read.refusals }) }
    const asked = withDeedDone(read === undefined ? sent : { ...sent, text: read.value.text })
    const note = read?.value.note
    const question = planQuestionFrom(asked)
    if (!question.ok)
      return {
        kind: 'page',
        status: 422,
        template,
        view: planCheckView(site, asked, { refusals: question.refusals, note }),
      }
    const check = await ask((reader) => planCheck(reader, question.value))
    const answers = planAnswersFrom(asked)
    // What comes back by an import must be whole: what lacks is told while it can still be typed.
    const refusals = sent.as === 'json' ? answerRefusals(answers) : []
    if (refusals.length > 0)
      return { kind: 'page', status: 422, template, view: planCheckView(site, asked, { check, refusals, note }) }
    return (
      (await takenAway(sent.as, check, answers, site)) ?? {
        kind: 'page',
        template,
        view: planCheckView(site, asked, { check, note }),
      }
    )
  },
}

/** The check as a file of the kind that was asked for; undefined where none was. */
async function takenAway(as: unknown, check: PlanCheck, answers: PlanAnswers, site: Site): Promise<Answer | undefined> {
  if (as === 'json')
    return {
      kind: 'file',
      name: 'plan-check.json',
      type: 'application/json; charset=utf-8',
      body: JSON.stringify(
        {
          ...answersRecord(answers, check.lessons, site.today),
          as_of: site.today,
          entries: site.position,
          ...planCheckRecord(check),
        },
        null,
        2,
      ),
    }
  if (as !== 'html' && as !== 'docx') return undefined
  const told = checkDocument(checkView(check, answers), answers, site)
  return as === 'html'
    ? { kind: 'file', name: 'plan-check.html', type: 'text/html; charset=utf-8', body: htmlDocument(told) }
    : {
        kind: 'file',
        name: 'plan-check.docx',
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        body: await wordDocument(told),
      }
}
