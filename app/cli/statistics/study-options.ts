import { tau2Methods } from '@candour/statistics'
import { measureCodes, type StudyChoices } from '../../analyses/studies/read-studies.ts'
import type { Option, Typed } from '../command.ts'
import { choiceOption, confidenceOption } from './typed-options.ts'

/** Options of every command that reads studies. */
export const studyOptions: Readonly<Record<string, Option>> = {
  measure: {
    type: 'string',
    value: 'code',
    says: 'RR, OR, RD, SMD, MD, IRR, PLO, ZCOR and others, as metafor names them (default: told from the columns)',
  },
  scale: {
    type: 'string',
    value: 'ratio|log|difference',
    says: 'what computed estimates are: ratios, logarithms of ratios, or differences (default)',
  },
  columns: { type: 'string', value: 'ai=tpos,…', says: 'which header stands for which column' },
  label: {
    type: 'string',
    value: 'column',
    says: "the column with the studies' names (default: study, label, name …)",
  },
  level: { type: 'string', value: 'per cent', says: 'confidence of intervals (default: 95)' },
  method: {
    type: 'string',
    value: 'name',
    says: `how tau^2 is estimated: ${tau2Methods.join(', ')} (default: REML)`,
  },
}

/** What was typed about the studies. */
export function studyChoices(typed: Typed): StudyChoices {
  const measure = choiceOption(typed, 'measure', measureCodes)
  const scale = choiceOption(typed, 'scale', ['ratio', 'log', 'difference'])
  const label = typed.text('label')
  return {
    confidence: confidenceOption(typed),
    ...(measure === undefined ? {} : { measure }),
    ...(scale === undefined ? {} : { scale }),
    ...(label === undefined ? {} : { label }),
  }
}
