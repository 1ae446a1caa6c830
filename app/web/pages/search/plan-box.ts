import { longestPlan } from '../../../queries/project-query.ts'
import type { PlanBoxView } from '../../layout/views.ts'
import { paths } from '../../paths.ts'

/** The box for a plan, before one is pasted. */
export const emptyPlanBox: PlanBoxView = {
  title: 'Paste a whole plan instead',
  action: paths.search(),
  plan: '',
  isOpen: false,
  most: longestPlan,
}
