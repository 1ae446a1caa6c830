import { operatingRows, unitOfExposure } from '../../../analyses/stopping/design-operating.ts'
import type { StoppingDesign } from '../../../analyses/stopping/stopping-design.ts'
import { designInWords } from '../../../analyses/stopping/stopping-words.ts'
import { codeInWords, fixed } from '../../../words/statistic-words.ts'
import { left, right, textPairs, textTable } from '../text-table.ts'

/** A design as lines: its rule, its errors, and what it does when the truth is known. */
export function designLines(designed: StoppingDesign): string[] {
  return [...ruleLines(designed), '', ...operatingLines(designed), '', ...closing]
}

const closing = [
  'The rule is a promise made before the first look: register it, and stop when it says stop. People decide;',
  'a decision against the rule is recorded with its reason.',
]

function ruleLines(designed: StoppingDesign): string[] {
  if (designed.kind === 'simon') return simonLines(designed)
  return designed.kind === 'group' ? groupLines(designed) : sprtLines(designed)
}

function simonLines({ plan, choice, other }: StoppingDesign & { kind: 'simon' }): string[] {
  const rows = [[choice, plan] as const, [choice === 'optimal' ? 'minimax' : 'optimal', other] as const].map(
    ([name, one]) => [
      name,
      ...[one.r1, one.n1, one.r, one.n].map(String),
      fixed(one.expectedN, 2),
      fixed(one.stopEarly, 4),
      fixed(one.typeOneError, 4),
      fixed(one.power, 4),
    ],
  )
  return [
    `Simon's two-stage design (p0 = ${plan.p0}, p1 = ${plan.p1}, alpha = ${plan.alpha})`,
    '',
    ...textTable([left('design'), ...['r1', 'n1', 'r', 'n', 'EN(p0)', 'PET(p0)', 'alpha', 'power'].map(right)], rows),
    '',
    `${designInWords({ kind: 'simon', plan, choice, other })}.`,
  ]
}

function groupLines(designed: StoppingDesign & { kind: 'group' }): string[] {
  const { design, name, perGroup } = designed
  const { plan } = design
  const hasFutility = design.futilityBounds.some((bound) => bound !== null)
  const or = (value: number | null | undefined) => (value === null || value === undefined ? 'none' : fixed(value, 4))
  const rows = plan.informationRates.map((rate, i) => [
    String(i + 1),
    fixed(rate, 4),
    ...(perGroup
      ? [String(Math.ceil((design.information[i] ?? 0) * perGroup.people))]
      : [fixed(design.information[i] ?? 0, 4)]),
    or(design.efficacyBounds[i]),
    ...(hasFutility ? [or(design.futilityBounds[i])] : []),
    fixed(design.stageLevels[i] ?? 0, 6),
    fixed(design.alphaSpent[i] ?? 0, 6),
    fixed(design.powerByLook[i] ?? 0, 4),
  ])
  return [
    `Group-sequential design, ${name} (alpha = ${plan.alpha}, ${plan.sided === 2 ? 'two-sided' : 'one-sided'}, power ${fixed(1 - plan.beta, 2)})`,
    '',
    ...textTable(
      [
        'look',
        'information',
        perGroup ? 'n per group' : '1/se^2',
        'Z benefit',
        ...(hasFutility ? ['Z futility'] : []),
        'one-sided p',
        'alpha spent',
        'power so far',
      ].map(right),
      rows,
    ),
    '',
    ...textPairs([
      ['Planned effect', String(plan.effect ?? 1)],
      ['Larger than a trial without looks by', `factor ${fixed(design.inflationFactor, 4)}`],
      ...(perGroup ? ([['Assuming', perGroup.assuming]] as const) : []),
      ...(hasFutility ? ([['Futility bounds', 'not binding: going on past one does not raise alpha']] as const) : []),
      ...(plan.sided === 2 ? ([['Two-sided', 'Z at or below the negative bound stops for harm']] as const) : []),
    ]),
  ]
}

function sprtLines({ design, exposures }: StoppingDesign & { kind: 'sprt' }): string[] {
  const hypotheses =
    design.kind === 'bernoulli'
      ? `chance ${design.p0} against ${design.p1}, at most ${design.nMax} people`
      : design.kind === 'poisson'
        ? `rate ${design.rate0} against ${design.rate1}, at most ${design.maximumExposure} exposure`
        : `mean ${design.mean0} against ${design.mean1}, standard deviation ${design.standardDeviation}, at most ${design.nMax} observations`
  return [
    `Wald's sequential probability ratio test (${hypotheses})`,
    '',
    ...textPairs([
      ['alpha, beta', `${design.alpha}, ${Number(design.beta.toPrecision(6))}`],
      ['Log likelihood ratio, upper limit', `${fixed(design.upper, 4)}: ${codeInWords(design.meaning.upper)}`],
      ['Log likelihood ratio, lower limit', `${fixed(design.lower, 4)}: ${codeInWords(design.meaning.lower)}`],
      ['At the maximum between the limits', codeInWords(design.meaning.undecided)],
      ...(exposures.length > 0
        ? ([['Looks for the figures below', `${exposures.length}, equally spaced`]] as const)
        : []),
    ]),
  ]
}

function operatingLines(designed: StoppingDesign): string[] {
  const rows = operatingRows(designed)
  const hasEarly = rows.some(({ stopEarly }) => stopEarly !== undefined)
  return [
    `What it does when the truth is known (exposed: ${unitOfExposure(designed)})`,
    '',
    ...textTable(
      [
        left('truth'),
        ...['benefit', 'futility', 'harm', ...(hasEarly ? ['stops early'] : []), 'expected', 'most'].map(right),
      ],
      rows.map((row) => [
        row.truth,
        ...[row.benefit, row.futility, row.harm].map((value) => fixed(value, 4)),
        ...(hasEarly ? [row.stopEarly === undefined ? '' : fixed(row.stopEarly, 4)] : []),
        fixed(row.expected, 2),
        fixed(row.maximum, 2),
      ]),
    ),
  ]
}
