import {
  type AssumedRange,
  type Funnel,
  fieldTypes,
  may,
  missingResultsOf,
  type Portfolio,
  type PortfolioAssumed,
  type PoweredResult,
  portfolioOf,
  poweredResults,
  type Refusal,
  type Result,
  readFields,
  type Shown,
  usuallyAssumed,
  type ValuesOf,
} from '@candour/register'
import { type ProgrammeDossier, programmeDossier } from './dossiers.ts'
import { cellsFrom, type Parameters } from './project-query.ts'
import type { Reader } from './reader.ts'

const { integer, number } = fieldTypes

const effectField = (which: string, usually: number) =>
  may(number({ minimum: 0.01, maximum: 3 }), {
    description: `true effect of an idea that works, in standard deviations, ${which}; ${usually} unless asked otherwise`,
  })
const workingField = (which: string, usually: number) =>
  may(integer({ minimum: 0, maximum: 100 }), {
    description: `per cent of ideas that work, ${which}; ${usually * 100} unless asked otherwise`,
  })

/** What the test for missing negatives assumes: each a range. */
export const assumedFields = {
  effect_low: effectField('at the low end', usuallyAssumed.effect.low),
  effect_middle: effectField('in the middle', usuallyAssumed.effect.middle),
  effect_high: effectField('at the high end', usuallyAssumed.effect.high),
  working_low: workingField('at the low end', usuallyAssumed.working.low),
  working_middle: workingField('in the middle', usuallyAssumed.working.middle),
  working_high: workingField('at the high end', usuallyAssumed.working.high),
} as const

/** What is assumed by these parameters, the usual where they say nothing; or every refusal. */
export function assumedFrom(parameters: Parameters): Result<PortfolioAssumed> {
  const { values, refusals } = readFields(assumedFields, cellsFrom(parameters))
  return refusals.length > 0 ? { ok: false, refusals } : assumedOf(values)
}

/** The same of values that were read already. */
export function assumedOf(values: ValuesOf<typeof assumedFields>): Result<PortfolioAssumed> {
  const { effect: usual, working: share } = usuallyAssumed
  const effect: AssumedRange = {
    low: values.effect_low ?? usual.low,
    middle: values.effect_middle ?? usual.middle,
    high: values.effect_high ?? usual.high,
  }
  const working: AssumedRange = {
    low: (values.working_low ?? share.low * 100) / 100,
    middle: (values.working_middle ?? share.middle * 100) / 100,
    high: (values.working_high ?? share.high * 100) / 100,
  }
  const refusals = [...orderRefusals('effect', effect, 1), ...orderRefusals('working', working, 100)]
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, value: { effect, working } }
}

function orderRefusals(name: string, { low, middle, high }: AssumedRange, unit: number): readonly Refusal[] {
  const below = (column: string, found: number, least: number): readonly Refusal[] =>
    found >= least
      ? []
      : [
          {
            code: 'out-of-range',
            where: { column },
            found: String(found * unit),
            accepts: `a number that is not below ${least * unit}: a range goes from low by the middle to high`,
          },
        ]
  return [...below(`${name}_middle`, middle, low), ...below(`${name}_high`, high, middle)]
}

/** A programme's own results in the test for missing negatives. */
export interface MissingNegativesAnswer {
  readonly programme: Shown<'programme'>
  readonly assumed: PortfolioAssumed
  readonly portfolio: Portfolio
  /** Each counted result with its power. */
  readonly powered: readonly PoweredResult[]
  readonly answer: ReturnType<typeof missingResultsOf>
  readonly funnel: Funnel
  /** Ids of the projects that stopped before their end. */
  readonly stopped: readonly string[]
  readonly applications: { readonly declined: number; readonly known: number }
  readonly names: ReadonlyMap<string, string>
}

/** The test of a programme as its dossier holds it. */
export function missingNegativesIn(dossier: ProgrammeDossier, assumed: PortfolioAssumed): MissingNegativesAnswer {
  const portfolio = portfolioOf(dossier.verdicts)
  return {
    programme: dossier.programme,
    assumed,
    portfolio,
    powered: poweredResults(portfolio, assumed),
    answer: missingResultsOf(portfolio, assumed),
    funnel: dossier.funnel,
    stopped: dossier.verdicts.flatMap(({ history: { project } }) => (project.stopped_early ? [project.id] : [])),
    applications: {
      declined: dossier.applications.filter(({ decision }) => decision === 'declined').length,
      known: dossier.applications.length,
    },
    names: new Map(dossier.verdicts.map(({ history: { project } }) => [project.id, project.name])),
  }
}

/** Are there fewer unfavourable results in a programme than there must be? Undefined where there is no such programme. */
export async function missingNegatives(
  reader: Reader,
  programme: string,
  assumed: PortfolioAssumed,
): Promise<MissingNegativesAnswer | undefined> {
  const dossier = await programmeDossier(reader, programme)
  return dossier === undefined ? undefined : missingNegativesIn(dossier, assumed)
}
