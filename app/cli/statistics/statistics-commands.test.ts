import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { plainDateOf } from '@candour/register'
import { afterAll, describe, expect, it } from 'vitest'
import { systemRandomness } from '../../ports/randomness.ts'
import { run } from '../run.ts'

const fixtures = join(import.meta.dirname, 'fixtures')
const folder = mkdtempSync(join(tmpdir(), 'candour-statistics-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a command as typed. Statistics open no register: one that does fails here. */
async function candour(typed: readonly string[], at = folder) {
  const out: string[] = []
  const err: string[] = []
  const code = await run(typed, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    overwrite: (text) => err.push(text),
    isTerminal: false,
    path: (path) => resolve(at, path),
    site: 'http://localhost:3000',
    openRegister: async () => {
      throw new Error('a statistics command opened the register')
    },
    clock: { today: () => plainDateOf('2026-11-23'), isSet: true, now: () => new Date('2026-11-23T12:00:00.000Z') },
    random: systemRandomness,
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

/** Writes a file of the test and gives its name. */
function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return name
}

const months = Array.from(
  { length: 20 },
  (_, i) => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
)
const values = [10, 12, 11, 13, 9, 11, 12, 10, 11, 12, 10, 11, 18, 19, 17, 18, 20, 19, 18, 17]
const series = `month,value\n${months.map((month, i) => `${month},${values[i]}`).join('\n')}\n`

const bcg = join(fixtures, 'bcg.csv')
const bcgColumns = ['--columns', 'ai=tpos,bi=tneg,ci=cpos,di=cneg']

describe('candour meta', () => {
  // Viechtbauer 2010, Journal of Statistical Software 36(3), section 3: dat.bcg, rma(yi, vi) and predict().
  it('pools the thirteen BCG trials as the published example does', async () => {
    const { out, code, err } = await candour(['meta', bcg, ...bcgColumns])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Random-effects model (k = 13; tau^2 estimator: REML)')
    expect(out).toContain('0.3132 (SE = 0.1664)  95% CI 0.1197 to 1.1115')
    expect(out).toContain('92.22%  95% CI 81.92% to 97.68%')
    expect(out).toContain('12.86  95% CI 5.53 to 43.07')
    expect(out).toContain('Q(df = 12) = 152.2330, p < .0001')
    expect(out).toMatch(/ -0\.7145 {2}0\.1798 {2}-3\.9744 {2}<\.0001 {2}-1\.0669 {2}-0\.3622/)
    expect(out).toContain('As risk ratio: 0.4894 (95% CI 0.3441 to 0.6962; prediction interval 0.1546 to 1.5490)')
    expect(out).toMatch(/^Aronson {16}-0\.8893 {2}0\.5706 .* 5\.06%$/m)
  })

  // The same paper, section 3.4: mixed-effects model with absolute latitude. Its tau^2 was found by scoring that stops at 1e-5, so the
  // last digit printed there differs by one.
  it('fits the published meta-regression on latitude', async () => {
    const { out } = await candour(['meta', bcg, ...bcgColumns, '--mods', 'ablat', '--json'])
    const near = (value: number, lastDigit: number) => expect.closeTo(value, Math.round(-Math.log10(lastDigit)))
    expect(JSON.parse(out)).toMatchObject({
      regression: {
        columns: ['intrcpt', 'ablat'],
        fit: {
          tau2: near(0.0764, 1e-3),
          R2: { percent: near(75.62, 1e-1) },
          heterogeneity: { Q: near(30.7331, 1e-4), df: 11 },
          coefficients: [
            { estimate: near(0.2515, 1e-4), se: near(0.2491, 1e-4), p: near(0.3127, 1e-4) },
            { estimate: near(-0.0291, 1e-4), se: near(0.0072, 1e-4), statistic: near(-4.0444, 1e-3) },
          ],
        },
      },
    })
    const text = (await candour(['meta', bcg, ...bcgColumns, '--mods', 'ablat'])).out
    expect(text).toContain('Mixed-effects model (k = 13; tau^2 estimator: REML)')
    expect(text).toContain('Test for residual heterogeneity: QE(df = 11) = 30.7331, p = 0.0012')
  })

  it('tells as JSON the same numbers, in full, and what was assumed', async () => {
    const { out } = await candour([
      'meta',
      bcg,
      ...bcgColumns,
      '--json',
      '--test',
      'knha',
      '--by',
      'alloc',
      '--influence',
    ])
    const told: unknown = JSON.parse(out)
    expect(told).toMatchObject({
      command: 'meta',
      file: 'bcg.csv',
      assumptions: { measure: { code: 'RR', readsAs: 'risk ratio' }, method: 'REML', test: 'knha', confidence: 0.95 },
      pooled: { fit: { computed: true, k: 13, df: 12, estimate: expect.closeTo(-0.714532290731586, 6) } },
      subgroups: { difference: { computed: true, df: 2 } },
      influence: { computed: true },
    })
  })

  it('adds ½ where a cell is 0 and says to which studies', async () => {
    const name = file('zero.csv', 'study,ai,n1i,ci,n2i\nNone,0,20,4,20\nSome,3,30,6,30\n')
    const { out } = await candour(['meta', name, '--measure', 'or'])
    expect(out).toContain('½ was added to all four cells of a table with a cell of 0: None.')
  })

  it('leaves out a study without an effect size and says why', async () => {
    const name = file('empty.csv', 'study,ai,bi,ci,di\nGone,0,0,4,16\nA,3,27,6,24\nB,5,20,9,16\n')
    const { out, code } = await candour(['meta', name])
    expect(out).toMatch(/^Gone: not computed, because empty group \(ai = 0, .*\); left out$/m)
    expect(out).toContain('(k = 2;')
    expect(code).toBe(0)
  })

  it('says what cannot be known from one study, and ends with 1 when nothing can be pooled', async () => {
    const one = await candour(['meta', file('one.csv', 'study,yi,vi\nOnly,0.2,0.04\n')])
    expect(one.out).toContain('Heterogeneity:  not computed, because fewer than two studies (k = 1)')
    expect(one.out).toContain('Prediction interval: not computed, because fewer than two studies (k = 1)')
    expect(one.code).toBe(0)
    const none = await candour(['meta', file('none.csv', 'study,ai,bi,ci,di\nGone,0,0,4,16\n')])
    expect(none.out).toContain('Pooled estimate: not computed, because no studies (k = 0)')
    expect(none.code).toBe(1)
  })

  it('reads ratios with their intervals, on the log scale', async () => {
    const name = file('ratios.csv', 'name;estimate;ci_low;ci_high\nA;0,80;0,60;1,0667\nB;0,50;0,30;0,8333\n')
    const { out, err } = await candour(['meta', name, '--scale', 'ratio', '--method', 'fe'])
    expect(err.split('\n')).toEqual([
      "ratios.csv: estimate is read with a decimal comma: '0,80' in row 2 is 0.80.",
      "ratios.csv: ci_low is read with a decimal comma: '0,60' in row 2 is 0.60.",
      "ratios.csv: ci_high is read with a decimal comma: '1,0667' in row 2 is 1.0667.",
    ])
    expect(out).toMatch(/^A +-0\.2231 +0\.1468 /m)
    expect(out).toContain('Common-effect model (k = 2)')
  })

  it('fits three levels where findings stand in clusters, with robust errors', async () => {
    const rows = ['a,0.1,0.02', 'a,0.3,0.03', 'b,0.5,0.02', 'b,0.4,0.02', 'c,-0.1,0.03', 'c,0.2,0.04', 'd,0.6,0.05']
    const name = file('clusters.csv', `team,yi,vi\n${rows.join('\n')}\n`)
    const { out } = await candour(['meta', name, '--cluster', 'team'])
    expect(out).toContain('Three-level model (7 findings in 4 clusters; REML)')
    expect(out).toContain('Cluster-robust (CR2, Satterthwaite degrees of freedom)')
    expect((await candour(['meta', name, '--cluster', 'team', '--test', 'knha'])).code).toBe(2)
  })
})

describe('a table that cannot be read', () => {
  const cases: readonly (readonly [string, string, string[], readonly string[]])[] = [
    [
      'every bad cell at once, by row and column',
      'study,ai,bi,ci,di\nA,1,x,3,4\nB,-1,2,,4\nC,15,2,3,4\n',
      [],
      [
        "t.csv:2: bi: found 'x'; expected a number of at least 0.",
        "t.csv:3: ai: found '-1'; expected a number of at least 0.",
        '2 problems; nothing was computed.',
      ],
    ],
    [
      'an estimate outside its interval, and an interval the wrong way round',
      'study,estimate,ci_low,ci_high\nA,5,1,2\nB,1,2,0\n',
      [],
      [
        "t.csv:2: estimate: found '5'; expected a number within its interval, 1 to 2.",
        "t.csv:3: ci_high: found '0'; expected a number above ci_low, which is 2.",
        '2 problems; nothing was computed.',
      ],
    ],
    [
      'a ratio that is not above 0',
      'study,estimate,ci_low,ci_high\nA,0.8,-0.1,2\n',
      ['--scale', 'ratio'],
      ["t.csv:2: ci_low: found '-0.1'; expected a number above 0.", '1 problem; nothing was computed.'],
    ],
    [
      'a column that is not there, with the nearest that is',
      'study,yi,vi,desing\nA,1,0.1,x\n',
      ['--by', 'design'],
      [
        "t.csv:1: found 'the columns study, yi, vi, desing'; expected a column 'design'. Did you mean 'desing'?",
        '1 problem; nothing was computed.',
      ],
    ],
    [
      'more events than people',
      'study,ai,n1i,ci,n2i\nA,21,20,1,20\n',
      [],
      ["t.csv:2: ai: found '21'; expected at most the size of the group, 20.", '1 problem; nothing was computed.'],
    ],
    [
      'a row with too few cells, and a quotation mark that is never closed',
      'study,yi,vi\nA,1\nB,1,"2\n',
      [],
      [
        "t.csv:2: found '2 cells'; expected 3 cells, as the header has.",
        "t.csv:3: found 'a quotation mark that is never closed'; expected a quotation mark at the end of each cell that begins with one, and doubled within it.",
        '2 problems; nothing was computed.',
      ],
    ],
  ]
  it.each(cases)('names %s', async (_, text, options, lines) => {
    const { code, err, out } = await candour(['meta', file('t.csv', text), ...options])
    expect(err.split('\n')).toEqual(lines)
    expect({ code, out }).toEqual({ code: 1, out: '' })
  })

  it('answers a file that is not there with code 3, and a wrong option with code 2', async () => {
    expect(await candour(['meta', 'nowhere.csv'])).toMatchObject({ code: 3 })
    const { code, err } = await candour(['meta', bcg, '--measure', 'RRR'])
    expect(code).toBe(2)
    expect(err).toContain("Did you mean 'RR'?")
    expect(await candour(['meta', bcg, '--forest', 'plot.png'])).toMatchObject({ code: 2 })
  })
})

describe('candour bias', () => {
  // metafor's documentation of regtest(), ranktest(), trimfill() and fsn() on dat.bcg with the REML model.
  it('gives the published figures of the BCG trials, each with what it cannot show', async () => {
    const { out, code } = await candour(['bias', bcg, ...bcgColumns])
    expect(code).toBe(0)
    expect(out).toContain('t(11) = -1.4013, p = 0.1887')
    expect(out).toContain('z = -0.8033, p = 0.4218')
    expect(out).toContain("Kendall's tau = 0.0256, p = 0.9524 (exact)")
    expect(out).toContain('Rosenthal: 598')
    expect(out).toContain('Filled on the right: 1')
    expect(out.match(/^ {2}Does not show: /gm)).toHaveLength(10)
    expect(out).toContain('NOT TO BE READ: it needs at least 20 studies; here are 13.')
    expect(out).not.toMatch(/NaN|undefined|null/)
  })

  it('computes nothing from two studies, and says so ten times in words', async () => {
    const { out } = await candour(['bias', file('two.csv', 'study,yi,vi\nA,0.1,0.1\nB,0.2,0.3\n')])
    expect(out).toMatch(/Not computed, because fewer than three studies \(k = 2\)/)
    expect(out).not.toMatch(/NaN|undefined|null/)
  })
})

describe('candour sequential', () => {
  // Simon 1989, Controlled Clinical Trials 10, 1-10, table 1: p0 0.2, p1 0.4, alpha 0.05, beta 0.2.
  it('finds the two-stage designs that Simon printed', async () => {
    const { out } = await candour(['sequential', 'plan', '--design', 'simon', '--p0', '0.2', '--p1', '0.4'])
    expect(out).toMatch(/^optimal +3 +13 +12 +43 +20\.58 +0\.7473/m)
    expect(out).toMatch(/^minimax +4 +18 +10 +33 +22\.25 +0\.7164/m)
  })

  // Jennison & Turnbull 2000, tables 2.1 and 2.3: five looks, two-sided 0.05.
  it.each([
    ['obf', /^ +1 +0\.2000 .* 4\.561/m, /^ +5 +1\.0000 .* 2\.040/m],
    ['pocock', /^ +1 +0\.2000 .* 2\.413/m, /^ +5 +1\.0000 .* 2\.413/m],
  ])('makes the printed bounds of %s', async (design, first, last) => {
    const { out } = await candour(['sequential', 'plan', '--design', design, '--looks', '5', '--sided', '2'])
    expect(out).toMatch(first)
    expect(out).toMatch(last)
  })

  it('follows looks and says what the rule says', async () => {
    const looks = file('looks.csv', 'n,responses\n13,3\n')
    const { out, code } = await candour([
      'sequential',
      'monitor',
      looks,
      '--design',
      'simon',
      '--p0',
      '0.2',
      '--p1',
      '0.4',
    ])
    expect(out).toContain('The rule says: stop for futility (first stage failed)')
    expect(code).toBe(0)
  })

  it('refuses totals that fall, by row', async () => {
    const looks = file('falling.csv', 'n,total\n10,3\n8,4\n20,25\n')
    const { err, code } = await candour([
      'sequential',
      'monitor',
      looks,
      '--design',
      'sprt',
      '--p0',
      '0.1',
      '--p1',
      '0.3',
      '--n-max',
      '60',
    ])
    expect(err).toContain("falling.csv:3: n: found '8'; expected totals so far, more than at the look before.")
    expect(err).toContain("falling.csv:4: total: found '25'; expected at most n, which is 20.")
    expect(code).toBe(1)
  })

  it.each([
    ['plan without a design', ['plan'], /--design is missing/],
    ['plan that has ended', ['plan', '--design', 'obf', '--ended'], /--ended means nothing to plan/],
    ['plan with a file', ['plan', 'x.csv', '--design', 'obf'], /plan reads no file/],
    [
      'an option of another design',
      ['plan', '--design', 'simon', '--looks', '3'],
      /--looks means nothing to --design simon/,
    ],
    [
      'chances the wrong way round',
      ['plan', '--design', 'simon', '--p0', '0.4', '--p1', '0.2'],
      /accepted is a number above --p0/,
    ],
    ['another deed', ['design'], /accepted is plan or monitor/],
  ])('answers %s with a sentence and code 2', async (_, typed, sentence) => {
    const { code, err } = await candour(['sequential', ...typed])
    expect(err).toMatch(sentence)
    expect(code).toBe(2)
  })
})

describe('candour chart', () => {
  // Mean of the first twelve is 11, their mean moving range 19/11; limits 11 ± 2.66 × 19/11 by hand.
  it('puts limits about the baseline and names the shift after it', async () => {
    const { out, code } = await candour(['chart', file('series.csv', series), '--baseline', '12', '--digits', '2'])
    expect(code).toBe(0)
    const mean = 11
    const range = 19 / 11
    expect(out).toContain(`2024-01  10.00   ${mean.toFixed(2)}`)
    expect(out).toMatch(
      new RegExp(`${(mean - (3 * range) / 1.128).toFixed(2)}  ${(mean + (3 * range) / 1.128).toFixed(2)}`),
    )
    expect(out).toContain('2025-01 to 2025-08: seven successive points on one side of the mean (up)')
  })

  it('starts anew at a known step, and says that limits from few points are a trial', async () => {
    const { out } = await candour(['chart', file('series.csv', series), '--step-at', '2025-01=new duty'])
    expect(out).toContain('2025-01 to 2025-08 (from here: new duty)')
    expect(out).toContain('Trial limits: fewer than 12 points.')
    expect(out).toContain('No signal: nothing but common-cause variation was found.')
  })

  it.each([
    ['a step without a reason', ['--step-at', '2025-01='], /has no reason/],
    ['a step at no period', ['--step-at', '2031-01=x'], /no period of the file; they run from 2024-01 to 2025-08/],
    ['an option of another chart', ['--target', '3'], /--target means nothing to --type xmr/],
  ])('answers %s with code 2', async (_, typed, sentence) => {
    const { code, err } = await candour(['chart', file('series.csv', series), ...typed])
    expect(err).toMatch(sentence)
    expect(code).toBe(2)
  })

  it('refuses a period out of order and more events than cases', async () => {
    const { err } = await candour([
      'chart',
      file('p.csv', 'month,events,exposed\n2024-02,3,10\n2024-01,11,10\n'),
      '--type',
      'p',
    ])
    expect(err).toContain("p.csv:3: month: found '2024-01'; expected a date after the one before, 2024-02.")
    expect(err).toContain("p.csv:3: events: found '11'; expected at most the cases of the period, 10.")
  })

  it('says that values which never vary have no limits', async () => {
    const { out, code } = await candour(['chart', file('flat.csv', 'value\n3\n3\n3\n')])
    expect(out).toContain('not computed, because no variation')
    expect(code).toBe(1)
  })

  it('finds a lasting shift by CUSUM', async () => {
    const { out } = await candour([
      'chart',
      file('series.csv', series),
      '--type',
      'cusum',
      '--target',
      '11',
      '--sd',
      '1.5',
    ])
    expect(out).toContain('A lasting shift: above the target since before 2025-02.')
  })
})

describe('candour qca', () => {
  const lipset = join(fixtures, 'lipset.csv')
  const asked = ['--outcome', 'SURV', '--conditions', 'DEV,URB,LIT,IND,STB', '--incl', '1']

  // Rihoux & De Meur 2009, on Lipset's data as shipped with the R package QCA; solutions of minimize() there.
  it('finds the published solutions of the crisp Lipset data', async () => {
    const { out, code } = await candour(['qca', lipset, ...asked, '--directions', 'DEV,URB,LIT,IND,STB'])
    expect(code).toBe(0)
    expect(out).toContain('M1: DEV*~URB*LIT*STB + DEV*LIT*IND*STB')
    expect(out).toContain('M1: DEV*STB')
    expect(out).toContain('M1: DEV*LIT*STB')
    expect(out).toMatch(/^LIT +1\.000 {2}0\.500 {2}0\.615$/m)
    expect(out).toMatch(/^ 32 +1 +1 +1 +1 +1 +1 +4 +1\.000 +1\.000 {2}BE, CZ, NL, UK$/m)
  })

  it('calibrates raw values, and refuses them without', async () => {
    const name = file('raw.csv', 'case,A,B,Y\nx,12,1,1\ny,3,0,0\nz,9,1,1\n')
    const { out } = await candour(['qca', name, '--outcome', 'Y', '--conditions', 'A,B', '--calibrate', 'A=2,6,11'])
    expect(out).toContain('A: direct calibration, out at 2, most ambiguous at 6, in at 11.')
    const { err, code } = await candour(['qca', name, '--outcome', 'Y', '--conditions', 'A,B'])
    expect(err).toContain(
      "raw.csv:2: A: found '12'; expected a membership between 0 and 1, or raw values with their calibration.",
    )
    expect(code).toBe(1)
  })

  it('says that nothing is sufficient in words', async () => {
    const name = file('none-in.csv', 'A,Y\n1,0\n0,0\n')
    expect((await candour(['qca', name, '--outcome', 'Y', '--conditions', 'A'])).out).toContain(
      'Complex solution: not computed, because no sufficient row',
    )
  })
})

describe('every answer as JSON', () => {
  const all: readonly (readonly [string, string[]])[] = [
    ['meta', ['meta', bcg, ...bcgColumns, '--mods', 'ablat', '--by', 'alloc', '--influence']],
    ['bias', ['bias', bcg, ...bcgColumns]],
    ['sequential plan', ['sequential', 'plan', '--design', 'obf', '--p0', '0.3', '--p1', '0.2']],
    ['chart', ['chart', file('series.csv', series), '--step-at', '2025-01=new duty']],
    ['qca', ['qca', join(fixtures, 'lipset.csv'), '--outcome', '~SURV', '--conditions', 'DEV,LIT,STB']],
  ]
  it.each(all)('%s is one document without a number that is not one', async (command, typed) => {
    const { out, code } = await candour([...typed, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ command })
    expect(out).not.toMatch(/NaN|undefined/)
  })
})

describe('plots', () => {
  const drawn: readonly (readonly [string, string[], RegExp])[] = [
    [
      'forest',
      ['meta', bcg, ...bcgColumns, '--by', 'alloc', '--forest'],
      /^Pooled risk ratio: 0\.49 \(95% CI 0\.34 to 0\.70\); the interval excludes no effect$/,
    ],
    [
      'funnel',
      ['bias', bcg, ...bcgColumns, '--funnel'],
      /^Egger's test finds no asymmetry beyond chance \(p = 0\.1887\)$/,
    ],
    [
      'simon',
      ['sequential', 'plan', '--design', 'simon', '--p0', '0.2', '--p1', '0.4', '--boundaries'],
      /^Stop after 13 people/,
    ],
    [
      'bounds',
      ['sequential', 'plan', '--design', 'obf', '--futility', 'pocock', '--boundaries'],
      /^3 looks: stop for benefit/,
    ],
    [
      'sprt',
      ['sequential', 'plan', '--design', 'sprt', '--p0', '0.1', '--p1', '0.3', '--n-max', '60', '--boundaries'],
      /^Go on while/,
    ],
    [
      'chart',
      ['chart', file('series.csv', series), '--baseline', '12', '--svg'],
      /^Something changed from 2025-01 on: seven successive points/,
    ],
    [
      'cusum',
      ['chart', file('series.csv', series), '--type', 'cusum', '--baseline', '12', '--svg'],
      /^A lasting shift: above/,
    ],
  ]
  it.each(drawn)('%s: named, described, well formed, its figures beside it', async (name, typed, title) => {
    const { err, code } = await candour([...typed, `drawn-${name}.svg`])
    expect({ err, code }).toEqual({ err: `Written: drawn-${name}.svg and its figures drawn-${name}.csv.`, code: 0 })
    const svg = readFileSync(join(folder, `drawn-${name}.svg`), 'utf8')
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*role="img" aria-labelledby="plot-title" aria-describedby="plot-desc"/,
    )
    expect(
      /<title id="plot-title">([^<]*)<\/title>/.exec(svg)?.[1]?.replaceAll('&gt;', '>').replaceAll('&#39;', "'"),
    ).toMatch(title)
    expect(/<desc id="plot-desc">([^<]{40,})<\/desc>/.test(svg)).toBe(true)
    expect(unclosed(svg)).toEqual([])
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
    expect(existsSync(join(folder, `drawn-${name}.csv`))).toBe(true)
    expect(
      readFileSync(join(folder, `drawn-${name}.csv`), 'utf8')
        .trim()
        .split('\n').length,
    ).toBeGreaterThan(2)
  })

  it('never writes its figures over the data, nor over a table that is not its own', async () => {
    const text = 'study,yi,vi\nA,0.1,0.1\nB,0.2,0.1\n'
    const name = file('mine.csv', text)
    const other = file('other.csv', text)
    for (const svg of ['mine.svg', 'other.svg']) {
      const { code, err } = await candour(['meta', name, '--forest', svg])
      expect(code).toBe(2)
      expect(err).toMatch(/whose figures would be written over/)
    }
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
    expect(readFileSync(join(folder, other), 'utf8')).toBe(text)
    await candour(['meta', name, '--forest', 'again.svg'])
    expect(await candour(['meta', name, '--forest', 'again.svg'])).toMatchObject({ code: 0 })
  })

  it('keeps markup in the name of a study from becoming markup, and formulas from running', async () => {
    const name = file('names.csv', 'study,yi,vi\n<script>&,0.1,0.1\n=2+3,0.2,0.1\n')
    await candour(['meta', name, '--forest', 'drawn-names.svg'])
    const svg = readFileSync(join(folder, 'drawn-names.svg'), 'utf8')
    expect(svg).toContain('&lt;script&gt;&amp;')
    expect(unclosed(svg)).toEqual([])
    expect(readFileSync(join(folder, 'drawn-names.csv'), 'utf8')).toMatch(/^study,'=2\+3,/m)
  })
})

/** Elements that are opened and never closed, or closed and never opened. */
function unclosed(svg: string): string[] {
  const open: string[] = []
  const stray: string[] = []
  for (const [, slash, name = '', self] of svg.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (self === '/') continue
    if (slash !== '/') open.push(name)
    else if (open.at(-1) === name) open.pop()
    else stray.push(`/${name}`)
  }
  return [...open, ...stray]
}
