import type { PlainDate } from '@candour/register'
import { evidenceFileName } from '../../../queries/evidence-cells.ts'
import type { OutcomeEvidence } from '../../../queries/outcome-evidence.ts'
import { outcomeInWords } from '../../../words/code-words.ts'
import { scaleWords } from '../../../words/estimate-words.ts'
import { counted, dateInWords } from '../../../words/wording.ts'
import { printedOn } from './evidence-figure.ts'

/** Where a script comes from, and of which state of the register. */
export interface ScriptFrom {
  readonly address: string
  readonly position: number
  readonly today: PlainDate
}

/** A script for R's metafor that reads the page's CSV and puts its findings together as the page does. */
export function metaforScript(known: OutcomeEvidence, { address, position, today }: ScriptFrom): string {
  const { question, evidence } = known
  const { pool } = evidence
  const { measure, wanted } = printedOn(known)
  const file = `${evidenceFileName(question.outcome)}.csv`
  const head = [
    `${outcomeInWords(question.outcome)}: ${counted(pool.findings.length, 'finding')} of ${counted(pool.attempts, 'attempt')}.`,
    `From ${address}, as of ${dateInWords(today)}, ${counted(position, 'entry', 'entries')} in the log.`,
    `${file} is the CSV of that page; it stands beside this script.`,
    `yi is on the scale of the ${scaleWords[measure]}${measure.endsWith('ratio') ? ' (its logarithm)' : ''}, turned so that positive is the wanted way (${wanted}).`,
  ]
  return [
    ...head.map((line) => `# ${line.replaceAll(/[\r\n]+/g, ' ')}`),
    '',
    'library(metafor)',
    '',
    `found <- read.csv("${file}", fileEncoding = "UTF-8-BOM")`,
    '',
    ...(pool.findings.length > pool.attempts ? threeLevelLines(question.level) : randomEffectsLines(question.level)),
    '',
  ].join('\n')
}

function randomEffectsLines(level: number): readonly string[] {
  return [
    '# Random effects, REML, with the adjustment of Knapp and Hartung.',
    `fit <- rma(yi, vi, data = found, slab = study, method = "REML", test = "knha", level = ${level})`,
    'summary(fit)',
    '',
    '# Where the true effect of one more attempt is to be expected (pi.lb, pi.ub).',
    'predict(fit)',
    '# The interval of the variance between attempts (Q-profile).',
    'confint(fit)',
    '# Without each in turn.',
    'leave1out(fit)',
    'forest(fit)',
  ]
}

function threeLevelLines(level: number): readonly string[] {
  return [
    '# Several findings of one attempt: the three-level model, with cluster-robust errors (CR2, from the package clubSandwich).',
    `fit <- rma.mv(yi, vi, random = ~ 1 | project_id/finding_id, data = found, slab = study, method = "REML", level = ${level})`,
    'robust(fit, cluster = project_id, clubSandwich = TRUE)',
    '',
    '# Where the true effect of one more finding is to be expected (pi.lb, pi.ub).',
    'predict(fit)',
    '# Profile likelihood intervals of both variances.',
    'confint(fit)',
    'forest(fit)',
  ]
}
