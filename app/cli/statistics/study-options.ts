import { tau2Methods } from '@candour/statistics'
import type { CellRule } from '../../analyses/studies/continuity.ts'
import {
  measureCodes,
  type StudiesRead,
  type StudyChoices,
  takesCellRule,
} from '../../analyses/studies/read-studies.ts'
import { within, zeroOrMore } from '../../spreadsheets/number-rules.ts'
import { type Option, type Typed, WrongUse } from '../command.ts'
import { choiceOption, confidenceOption, numberOption } from './typed-options.ts'

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
  level: { type: 'string', value: 'per cent', says: 'confidence of the intervals that are computed (default: 95)' },
  'ci-level': {
    type: 'string',
    value: 'per cent',
    says: 'confidence of the intervals that stand in the file as ci_low and ci_high (default: 95)',
  },
  subset: {
    type: 'string',
    value: 'column=value,…',
    says: 'only rows on which every condition holds: = != < <= > >=, as "design=trial,year>=2010"',
  },
  add: { type: 'string', value: 'number', says: 'what is added to counts (default: 0.5; nothing for PETO)' },
  to: {
    type: 'string',
    value: 'only0|all|if0all|none',
    says: 'to which studies it is added: those with a cell of 0 (default), all, all if any has a cell of 0, none',
  },
  'no-double-zeros': {
    type: 'boolean',
    says: 'leave out studies without events in either group, or with nothing but events',
  },
  icc: {
    type: 'string',
    value: 'number',
    says: 'intracluster correlation of trials that give cluster_size and no icc: their sizes count for less',
  },
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
  const ciConfidence = typed.text('ci-level') === undefined ? undefined : confidenceOption(typed, 'ci-level')
  const icc = numberOption(typed, 'icc', within(0, 1))
  return {
    rule: cellRuleOption(typed),
    ...(ciConfidence === undefined ? {} : { ciConfidence }),
    ...(icc === undefined ? {} : { icc }),
    ...(measure === undefined ? {} : { measure }),
    ...(scale === undefined ? {} : { scale }),
    ...(label === undefined ? {} : { label }),
  }
}

function cellRuleOption(typed: Typed): CellRule {
  const add = numberOption(typed, 'add', zeroOrMore)
  const to = choiceOption(typed, 'to', ['only0', 'all', 'if0all', 'none'])
  return {
    leavesOutDoubleZeros: typed.flag('no-double-zeros'),
    ...(add === undefined ? {} : { add }),
    ...(to === undefined ? {} : { to }),
  }
}

/** Options that what was read passes over are refused rather than forgotten. */
export function refuseIdleOptions(typed: Typed, { scale, studies, usesIntervals }: StudiesRead): void {
  const idle = (name: string, why: string) => {
    if (typed.text(name) !== undefined || typed.flag(name)) throw new WrongUse(`--${name} means nothing here: ${why}`)
  }
  const isCells = studies.some(({ cells }) => cells !== undefined)
  if (!usesIntervals) idle('ci-level', 'no estimate is read from an interval.')
  const takesRule = isCells && takesCellRule(scale.code)
  if (!takesRule) for (const name of ['add', 'to']) idle(name, `nothing is ever added for ${scale.code}.`)
  if (!isCells) idle('no-double-zeros', 'the file holds no counts.')
}

/** Assumed correlation of the sampling errors of one cluster. */
export function rhoOption(typed: Typed): number | undefined {
  const accepts = { accepts: 'a number of at least 0 and below 1', allows: (value: number) => value >= 0 && value < 1 }
  return numberOption(typed, 'rho', accepts)
}
