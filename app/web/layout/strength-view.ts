import { type DesignLevel, isJudged, type PlainDate, type Verdict, verdictOfCode, verdicts } from '@candour/register'
import type { ChartView } from '../../figures/charts/chart-view.ts'
import { strengthChart } from '../../figures/charts/strength-chart.ts'
import type { CellView } from '../../figures/table-view.ts'
import type { LevelCount } from '../../queries/verdict-levels.ts'
import {
  judgedVerdicts,
  type Sample,
  type StrengthCount,
  type StrengthGroup,
  sampleSentence,
  strengthGroups,
  strengthSentence,
  verdictCounted,
} from '../../words/strength-words.ts'
import { capitalised, counted, dateInWords } from '../../words/wording.ts'
import { designLevelOf } from './result-view.ts'
import type { CrumbView } from './views.ts'

/** `strength`: how attempts went, never without how sure that is, and of what sample. */
export interface StrengthView {
  readonly groups: readonly {
    /** `What strong designs found (5 trials and quasi-experiments)`. */
    readonly lead: string
    readonly parts: readonly CrumbView[]
  }[]
  /** What has no result, and why not. */
  readonly open: readonly CrumbView[]
  readonly sample: string
  readonly chart: ChartView
}

export interface StrengthScope {
  /** Of the drawing; unique on its page. */
  readonly id: string
  /** What is counted, in the singular. */
  readonly what: string
  readonly sample: Pick<Sample, 'largest'>
  readonly asOf: PlainDate
  /** The list of these verdicts, found at these strengths; without it nothing leads anywhere. */
  readonly hrefOf?: (verdicts: readonly Verdict[], levels?: readonly DesignLevel[]) => string
  readonly csvHref?: string
}

/** How a set of projects went: the sentences with what strong designs found first, the picture, and what sample it is. */
export function strengthView(rows: readonly LevelCount[], scope: StrengthScope): StrengthView {
  const { id, what, asOf, hrefOf, csvHref } = scope
  const counts = strengthCounts(rows)
  const total = sum(rows)
  return {
    groups: strengthGroups.flatMap((group) => groupView(group, counts, scope)),
    open: verdicts
      .filter((verdict) => !isJudged(verdict))
      .flatMap((verdict) => {
        const count = sum(rows.filter((row) => row.verdict === verdict))
        if (count === 0 && verdict !== 'silent') return []
        const text = `${count.toLocaleString('en-GB')} ${openWords[verdict] ?? ''}`.trim()
        return [{ text, ...(hrefOf === undefined || count === 0 ? {} : { href: hrefOf([verdict]) }) }]
      }),
    sample:
      total === 0 ? '' : sampleSentence({ ...scope.sample, total, registeredBefore: registeredBefore(rows) }, what),
    chart: strengthChart({
      id,
      title: strengthSentence(counts, what),
      subtitle: `${capitalised(what)}s by verdict and strength of design. A result without an interval counts as an unmatched comparison at most, whatever its design.${hrefOf === undefined ? '' : ' Each figure opens its list.'}`,
      counts,
      what,
      caption: `${counted(total, what)} on record, as of ${dateInWords(asOf)}. Verdicts are computed from the findings by the published rules.`,
      ...(hrefOf === undefined ? {} : { hrefOf: (verdict, level) => hrefOf([verdict], [level]) }),
      ...(csvHref === undefined ? {} : { csvHref }),
    }),
  }
}

/** What has no result, in the words of a count. */
const openWords: { readonly [V in Verdict]?: string } = {
  undated: 'with no report read',
  'not-entered': 'published and not entered yet',
  'not-measured': 'not measured',
  silent: 'silent',
  due: 'with an answer due',
  'not-yet-due': 'not due yet',
}

/** What strong designs found and what weaker ones did, each in the words of a cell: `2 improved in part, 3 no difference shown`. */
export function strengthCells(rows: readonly Omit<LevelCount, 'registered_before'>[]): readonly CellView[] {
  const counts = strengthCounts(rows)
  const told = (isOwn: (level: DesignLevel) => boolean) => {
    const own = counts.filter(({ level }) => isOwn(level))
    const said = judgedVerdicts.flatMap((verdict) => {
      const count = sum(own.filter((one) => one.verdict === verdict))
      return count === 0 ? [] : [verdictCounted(verdict, count)]
    })
    return { text: said.length === 0 ? 'nothing' : said.join(', ') }
  }
  return [told((level) => level >= 4), told((level) => level < 4)]
}

/** How many have a result. */
export function judgedCount(rows: readonly Omit<LevelCount, 'registered_before'>[]): number {
  return sum(strengthCounts(rows))
}

/** The columns of these cells. */
export const strengthColumns = [{ text: 'What strong designs found' }, { text: 'What weaker designs found' }] as const

/** The counts of results by strength, as words and pictures take them. */
export function strengthCounts(rows: readonly Omit<LevelCount, 'registered_before'>[]): readonly StrengthCount[] {
  return rows.flatMap(({ verdict: code, design_level, count }) => {
    const verdict = verdictOfCode(code)
    const level = designLevelOf(design_level)
    return level === undefined || !isJudged(verdict) ? [] : [{ verdict, level, count }]
  })
}

function groupView(
  { levels, lead, designs }: StrengthGroup,
  counts: readonly StrengthCount[],
  { hrefOf }: StrengthScope,
): StrengthView['groups'] {
  const own = counts.filter(({ level }) => levels.includes(level))
  const total = sum(own)
  if (total === 0) {
    return levels.includes(5) && counts.length > 0
      ? [{ lead, parts: [{ text: 'nothing: none had a trial or a quasi-experiment with an interval' }] }]
      : []
  }
  return [
    {
      lead: `${lead} (${designs(total)})`,
      parts: judgedVerdicts.flatMap((verdict) => {
        const count = sum(own.filter((one) => one.verdict === verdict))
        const text = verdictCounted(verdict, count)
        return count === 0 ? [] : [hrefOf === undefined ? { text } : { text, href: hrefOf([verdict], levels) }]
      }),
    },
  ]
}

function sum(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((all, { count }) => all + count, 0)
}

function registeredBefore(rows: readonly LevelCount[]): number {
  return rows.reduce((all, row) => all + row.registered_before, 0)
}
