import { qcaAnalysisOf } from '../../analyses/qca/qca-analysis.ts'
import { readSets } from '../../analyses/qca/read-sets.ts'
import { dataColumnsOf } from '../../spreadsheets/data-columns.ts'
import { readDataFile } from '../../spreadsheets/data-file.ts'
import { wholeAboveZero, within } from '../../spreadsheets/number-rules.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed, WrongUse } from '../command.ts'
import { jsonDocument } from '../statistics/json-document.ts'
import { printingOptions } from '../statistics/printing-options.ts'
import { calibrationsOf } from '../statistics/qca/calibrations.ts'
import { qcaLines } from '../statistics/qca/qca-lines.ts'
import { tellRefusals } from '../statistics/tell-refusals.ts'
import { listOption, numberOption, pairsOption } from '../statistics/typed-options.ts'

/** A truth table has a row for every combination; beyond this it is longer than anyone reads. */
const mostConditions = 12

export const qcaCommand: Command = {
  name: 'qca',
  summary: 'Compares configurations of conditions in a CSV file of cases: necessity, truth table, solutions.',
  words: '<data.csv>',
  least: 1,
  most: 1,
  options: {
    outcome: { type: 'string', value: 'Y', says: 'the column with the outcome; ~Y explains its absence' },
    conditions: { type: 'string', value: 'A,B,C', says: 'the columns with the conditions' },
    calibrate: {
      type: 'string',
      value: 'A=0.1,0.5,0.9,…',
      says: 'raw values to memberships: fully out, most ambiguous, fully in; or one threshold',
    },
    incl: { type: 'string', value: 'number', says: 'consistency from which a row counts as sufficient (default: 0.8)' },
    pri: { type: 'string', value: 'number', says: 'PRI that such a row needs too (default: 0)' },
    ncut: { type: 'string', value: 'n', says: 'cases from which a row is more than a remainder (default: 1)' },
    directions: {
      type: 'string',
      value: 'A,~B',
      says: 'what theory expects of conditions: gives the intermediate solution',
    },
    'all-rows': { type: 'boolean', says: 'print remainders too' },
    json: printingOptions.json,
  },
  examples: [
    'candour qca cases.csv --outcome SURV --conditions DEV,URB,LIT --incl 0.8 --directions DEV,LIT',
    'candour qca cases.csv --outcome KEPT --conditions FUNDS,LEAD --calibrate FUNDS=10,40,90,LEAD=3',
  ],
  run: runQca,
}

async function runQca(typed: Typed, surface: Surface): Promise<ExitCode> {
  const outcome = typed.text('outcome')
  const conditions = listOption(typed, 'conditions')
  if (outcome === undefined) throw new WrongUse('--outcome is missing: the column with the outcome.')
  if (conditions.length === 0)
    throw new WrongUse('--conditions is missing: the columns with the conditions, parted by commas.')
  const names = [...conditions, outcome.replace(/^~/, '')]
  const twice = names.find((name, i) => names.indexOf(name) < i)
  if (twice !== undefined) throw new WrongUse(`'${twice}' stands twice among --conditions and --outcome.`)
  const odd = names.find((name) => !/^[\p{L}\p{N}_. -]+$/u.test(name))
  if (odd !== undefined)
    throw new WrongUse(
      `'${odd}' cannot stand in a formula; accepted are letters, digits, spaces, dots, hyphens and underscores.`,
    )
  if (conditions.length > mostConditions)
    throw new WrongUse(`--conditions has ${conditions.length} conditions; accepted are at most ${mostConditions}.`)
  const directions = listOption(typed, 'directions')
  const stranger = directions
    .flatMap((one) => one.split('*'))
    .find((one) => !conditions.includes(one.trim().replace(/^~/, '')))
  if (stranger !== undefined) throw new WrongUse(`--directions names '${stranger}', which is none of the conditions.`)
  const priCut = numberOption(typed, 'pri', within(0, 1))
  const cuts = {
    inclusionCut: numberOption(
      typed,
      'incl',
      { accepts: 'a number above 0 and at most 1', allows: (n) => n > 0 && n <= 1 },
      0.8,
    ),
    frequencyCut: numberOption(typed, 'ncut', wholeAboveZero, 1),
    ...(priCut === undefined ? {} : { priCut }),
  }
  const calibrations = calibrationsOf(pairsOption(typed, 'calibrate'), names)
  const data = await readDataFile(surface.path(typed.words[0] ?? ''))
  if (!data.ok) return tellRefusals(data.refusals, surface)
  const read = readSets(dataColumnsOf(data.value), outcome, conditions, calibrations)
  if (!read.ok) return tellRefusals(read.refusals, surface)
  for (const note of data.value.notes) surface.err(note)
  const { sets, cases, assumptions } = read.value
  const analysis = qcaAnalysisOf(sets, cuts, directions)
  if (typed.flag('json')) {
    const record = { outcome, conditions, cuts, directions, calibration: assumptions }
    surface.out(jsonDocument({ command: 'qca', file: data.value.file, assumptions: record, cases, sets, ...analysis }))
  } else {
    for (const line of qcaLines(analysis, cases, typed.flag('all-rows'))) surface.out(line)
    surface.out('')
    for (const line of assumptions) surface.out(line)
    surface.out('A configuration that goes with the outcome among these cases need not bring it about.')
  }
  return exitCodes.done
}
