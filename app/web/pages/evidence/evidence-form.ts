import {
  type CommonMeasure,
  commonMeasures,
  type DesignLevel,
  designLevels,
  designLevelWords,
  type Evidence,
  practiceAreas,
} from '@candour/register'
import type { EvidenceQuestion } from '../../../queries/evidence-question.ts'
import { usualFloor, usualLevel } from '../../../queries/evidence-question.ts'
import type { EvidenceChoicesThere } from '../../../queries/outcome-evidence.ts'
import { practiceAreaWords } from '../../../words/code-words.ts'
import { scaleWords } from '../../../words/estimate-words.ts'
import { capitalised, counted } from '../../../words/wording.ts'
import type { Query } from '../../paths.ts'
import { paths } from '../../paths.ts'

/** One list to choose from. */
export interface SettingView {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly text: string; readonly isChosen: boolean }[]
}

/** The settings of a page of evidence as a form: they stand in the address. */
export interface EvidenceFormView {
  readonly action: string
  readonly settings: readonly SettingView[]
  readonly kept: readonly { readonly name: string; readonly value: string }[]
}

/** The query of an address that asks this, without what goes without saying. */
export function evidenceQuery({ model, practiceArea, designFloor, measure, level, leaveOut }: EvidenceQuestion): Query {
  return {
    model,
    practice_area: practiceArea,
    design_floor: designFloor === usualFloor ? undefined : designFloor,
    measure,
    level: level === usualLevel ? undefined : level,
    leave_out: leaveOut,
  }
}

/** Where a question is answered. */
export const evidenceAddress = (question: EvidenceQuestion): string =>
  paths.evidenceOf(question.outcome, evidenceQuery(question))

/** The same question without these attempts, too, or with one of those left out back in. */
export function withoutAlso(question: EvidenceQuestion, projectId: string): EvidenceQuestion {
  return { ...question, leaveOut: [...new Set([...question.leaveOut, projectId])].sort() }
}
export function withAgain(question: EvidenceQuestion, projectId: string): EvidenceQuestion {
  return { ...question, leaveOut: question.leaveOut.filter((id) => id !== projectId) }
}

const usualLevels = [80, 90, 95, 99]

export function evidenceForm(
  question: EvidenceQuestion,
  { measure, measures }: Pick<Evidence, 'measure' | 'measures'>,
  there: EvidenceChoicesThere,
): EvidenceFormView {
  const { outcome, model = '', practiceArea = '', designFloor, level, leaveOut } = question
  const setting = (
    name: string,
    label: string,
    options: readonly { readonly value: string; readonly text: string }[],
    chosen: string,
  ): SettingView => ({
    name,
    label,
    options: options.map((option) => ({ ...option, isChosen: option.value === chosen })),
  })
  const counts = (text: string, count: number) => `${text} (${count.toLocaleString('en-GB')})`
  const models = there.models.map(({ id, name, count }) => ({ value: id, text: counts(name, count) }))
  const areas = practiceAreas.flatMap((area) => {
    const count = there.practiceAreas.get(area)
    return count === undefined && area !== practiceArea
      ? []
      : [{ value: area, text: counts(practiceAreaWords[area], count ?? 0) }]
  })
  return {
    action: paths.evidenceOf(outcome),
    settings: [
      setting('model', 'Model', [{ value: '', text: 'All, and none' }, ...models], model),
      setting('practice_area', 'Practice area', [{ value: '', text: 'All' }, ...areas], practiceArea),
      setting('design_floor', 'Designs from', designLevels.toReversed().map(floorOption), String(designFloor)),
      setting('measure', 'Measure', measureOptions(measures), question.measure ?? measure ?? ''),
      setting(
        'level',
        'Confidence',
        [...new Set([...usualLevels, level])]
          .sort((a, b) => a - b)
          .map((one) => ({ value: String(one), text: `${one}%` })),
        String(level),
      ),
    ],
    kept: leaveOut.map((value) => ({ name: 'leave_out', value })),
  }
}

function floorOption(level: DesignLevel) {
  const text = level === usualFloor ? 'any design' : `${level}: ${designLevelWords[level]}`
  return { value: String(level), text }
}

function measureOptions(measures: Evidence['measures']) {
  const offered: readonly { readonly measure: CommonMeasure; readonly attempts: number }[] =
    measures.length > 0 ? measures : commonMeasures.map((measure) => ({ measure, attempts: 0 }))
  return offered.map(({ measure, attempts }) => ({
    value: measure,
    text: `${capitalised(scaleWords[measure])}: ${counted(attempts, 'strong design')}`,
  }))
}
