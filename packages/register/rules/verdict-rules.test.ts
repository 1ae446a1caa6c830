import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rulesChanges } from '../../../app/words/rules-changes.ts'
import { designs, scales } from '../records/codes.ts'
import { attributionOf, designLevelOf } from './design-level.ts'
import { intervalRulings, reportedRulings } from './finding-verdict.ts'
import { outcomeRulings } from './outcome-verdict.ts'
import { projectRulings, unansweredRulings } from './project-verdict.ts'
import { noDifferenceOn } from './scale.ts'
import { defaultGraceDays } from './silence.ts'
import { rulesVersion, verdicts } from './verdict-codes.ts'
import { markWords, verdictWords } from './words.ts'

const document = readFileSync(new URL('../../../docs/reference/verdict-rules.md', import.meta.url), 'utf8')
const rows = document
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()))

/** The rules that the code names, wherever it does. */
function rulesInCode(): readonly string[] {
  const sources = readdirSync(new URL('.', import.meta.url)).filter(
    (name) => name.endsWith('.ts') && !name.includes('.test.'),
  )
  const text = sources.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')).join('\n')
  return [...new Set([...text.matchAll(/'([FOCP]\d+)'/g)].flatMap(([, rule]) => rule ?? []))].sort()
}

describe('the published rules', () => {
  it('are of the version that verdicts name', () => {
    expect(document).toMatch(new RegExp(`^# Verdict rules, version ${rulesVersion}\n`))
  })

  it('are the rules of the code, each once, and no others', () => {
    const published = rows.flatMap(([, first = '']) => (/^[FOCP]\d+$/.test(first) ? [first] : [])).sort()
    expect(published).toEqual(rulesInCode())
    expect(published).toHaveLength(10 + 8 + 4 + 11)
  })

  const rulings = [...intervalRulings, ...Object.values(reportedRulings), ...outcomeRulings]
  const given = [...rulings, ...projectRulings, ...unansweredRulings].map(({ rule, gives }) => [rule, gives] as const)
  it.each([...new Set(given.map(([rule]) => rule))])('%s gives what the table says, and nothing else', (name) => {
    const printed = rows.find(([, first]) => first === name)?.[3] ?? ''
    const verdictsOf = (text: string) => [...text.matchAll(/`([a-z-]+)`/g)].flatMap(([, code]) => code ?? [])
    const inCode = given.flatMap(([rule, gives]) => (rule === name ? [gives] : []))
    expect(verdictsOf(printed).toSorted()).toEqual([...new Set(inCode)].toSorted())
  })

  it.each(designs.map((design) => [design] as const))('put %s at its level, with what may be said', (design) => {
    const level = designLevelOf(design)
    const row = rows.find((cells) => cells.length === 6 && cells[3]?.includes(`\`${design}\``))
    expect([row?.[1], row?.[4]]).toEqual([String(level), `\`${attributionOf(level)}\``])
  })

  it.each(scales.map((scale) => [scale] as const))('say where no difference lies on %s', (scale) => {
    const row = rows.find((cells) => cells.length === 4 && cells[1]?.includes(`\`${scale}\``))
    const printed = noDifferenceOn(scale)
    expect(row?.[2]).toBe(printed === undefined ? "nobody can say, so the report's word stands" : String(printed))
  })

  it('name every verdict, every mark and the days of grace', () => {
    for (const verdict of verdicts) expect(document).toContain(`\`${verdict}\``)
    for (const mark of Object.keys(markWords)) expect(document).toContain(`| \`${mark}\` |`)
    expect(document).toContain(`${defaultGraceDays} where it does not say`)
  })

  it.each(verdicts.map((verdict) => [verdict] as const))('print the words of %s', (verdict) => {
    expect(rows.find(([, first, , , last]) => first === `\`${verdict}\`` && last === '')?.[2]).toBe(
      verdictWords[verdict],
    )
  })

  it.each(rulesChanges.map(({ before, now, why }) => [before, now, why] as const))(
    'tell what changed: %s',
    (...change) => {
      expect(rows.map(([, ...cells]) => cells.slice(0, 3))).toContainEqual(change)
    },
  )
})
