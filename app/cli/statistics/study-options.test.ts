import { describe, expect, it } from 'vitest'
import { typedCommand } from '../../../test/reference/running/typed-command.ts'

const rare = [
  'study,ai,bi,ci,di,year,design',
  'A,0,50,4,48,2001,trial',
  'B,1,99,5,95,2005,trial',
  'C,0,30,2,31,2010,cohort',
  'D,3,120,6,118,2011,Trial',
  'E,0,20,0,22,2012,trial',
].join('\n')
const clustered = 'study,yi,vi\nA,0.3,0.04\nA,0.5,0.05\nB,0.1,0.06\nB,0.2,0.05\nC,0.9,0.03\nC,0.7,0.02\n'
const regression =
  'study,yi,vi,lat,place\nA,0.3,0.04,1,x\nB,0.5,0.05,2,y\nC,0.1,0.06,5,x\nD,0.2,0.05,7,y\nE,0.9,0.03,NA,x\n'
const intervals = 'study,estimate,ci_low,ci_high\nA,0.30,0.10,0.50\nB,0.10,-0.15,0.35\nC,0.45,0.20,0.70\n'

const meta = (csv: string, ...options: string[]) => typedCommand(['meta', 'data.csv', ...options], csv)
const json = async (csv: string, ...options: string[]) => JSON.parse((await meta(csv, ...options, '--json')).out)

describe('what an option means, it means once', () => {
  it('--level does not touch the intervals in the file, --ci-level does', async () => {
    const [plain, wide, read] = [
      await json(intervals),
      await json(intervals, '--level', '99'),
      await json(intervals, '--ci-level', '90'),
    ]
    expect(wide.pooled.fit.se).toBe(plain.pooled.fit.se)
    expect(wide.pooled.fit.interval.high).toBeGreaterThan(plain.pooled.fit.interval.high)
    // A 90 % interval of the same width is of a larger standard error, by 1.96/1.645
    expect(read.studies[0].se / plain.studies[0].se).toBeCloseTo(1.959964 / 1.644854, 5)
  })
  it.each([
    ['--ci-level where no interval is read', clustered, ['--ci-level', '90'], /--ci-level means nothing here/],
    ['--add to estimates', clustered, ['--add', '1'], /--add means nothing here/],
    ['--add to a measure that takes none', rare, ['--measure', 'AS', '--add', '1'], /nothing is ever added for AS/],
    ['--no-double-zeros of estimates', clustered, ['--no-double-zeros'], /holds no counts/],
    [
      '--influence beside --cluster',
      clustered,
      ['--cluster', 'study', '--influence'],
      /--influence is of the ordinary model/,
    ],
    ['--rho without --cluster', clustered, ['--rho', '0.5'], /--rho means nothing without --cluster/],
    ['--rho of 1', clustered, ['--cluster', 'study', '--rho', '1'], /at least 0 and below 1/],
    ['--predict without --mods', clustered, ['--predict', 'lat=3'], /--predict means nothing without --mods/],
    [
      '--predict without all moderators',
      regression,
      ['--mods', 'lat,place', '--predict', 'lat=3'],
      /a value for each of lat, place/,
    ],
    ['--predict of a kind that is none', regression, ['--mods', 'place', '--predict', 'place=z'], /accepted is x, y/],
    ['--pool with --mods', rare, ['--pool', 'mh', '--mods', 'year'], /--mods does not go with --pool mh/],
    [
      '--pool mh of means',
      'm1i,sd1i,n1i,m2i,sd2i,n2i\n1,1,9,2,1,9\n',
      ['--pool', 'mh'],
      /does not go with the measure SMD/,
    ],
    ['--subset that is no condition', rare, ['--subset', 'design'], /accepted are conditions/],
    ['--subset that orders words', rare, ['--subset', 'design>trial'], /accepted after > is a number/],
  ])('%s is refused', async (_, csv, options, sentence) => {
    const { code, err } = await meta(csv, ...options)
    expect(err).toMatch(sentence)
    expect(code).toBe(2)
  })
})

describe('rows', () => {
  it('of a subset: words without regard to capitals, numbers as numbers', async () => {
    const { err } = await meta(rare, '--subset', 'design=trial,year>=2005', '--measure', 'OR')
    expect(err).toContain('3 of 5 rows have design=trial and year>=2005.')
    const inR = await meta(rare, '--subset', 'design == "trial"', '--measure', 'OR')
    expect(inR.err).toContain('4 of 5 rows have design=trial.')
    const none = await meta(rare, '--subset', 'design=survey')
    expect(none.code).toBe(1)
    expect(none.err).toContain("found 'no row with design=survey'")
  })
  it('with a blank cell are left out and named, in figures, moderators and groups', async () => {
    const counts = await meta(`${rare}\nF,,20,1,22,2012,trial\n`)
    expect(counts.code).toBe(0)
    expect(counts.out).toContain('Left out, a cell being blank: F (ai).')
    const moderated = await meta(regression, '--mods', 'lat')
    expect(moderated.err).toContain('Left out, a cell being blank: row 6 (lat).')
    expect(moderated.out).toContain('Mixed-effects model (k = 4;')
    const estimates = await meta('study,yi,vi\nA,0.3,0.04\nB,,0.05\nC,0.1,NA\nD,0.2,0.03\n')
    expect(estimates.out).toContain('Left out, a cell being blank: B, C.')
  })
})

describe('counts', () => {
  it('are added to as was said', async () => {
    const added = async (...options: string[]) => (await meta(rare, '--measure', 'OR', ...options)).out
    expect(await added()).toContain('½ was added to all four cells of a table with a cell of 0: A, C, E.')
    expect(await added('--to', 'none')).toContain('A: not computed, because a zero margin')
    expect(await added('--add', '0.25', '--to', 'if0all')).toContain('0.25 was added to all four cells of every study.')
    expect(await added('--no-double-zeros')).toContain('E: not computed, because no events in either group')
  })
  it("are pooled by Peto's method as rma.peto does, by either road", async () => {
    const [byWeights, byCounts] = [
      await json(rare, '--measure', 'PETO', '--method', 'FE'),
      await json(rare, '--pool', 'peto'),
    ]
    expect(byWeights.pooled.fit.estimate).toBeCloseTo(-1.25394820567286, 10)
    expect(byCounts.counts.fit.estimate).toBeCloseTo(-1.25394820567286, 10)
    expect(byCounts.counts.fit.silent).toBe(1)
  })
  it('of trials of clusters count for less, by their own correlation or one for all', async () => {
    const csv = 'study,ai,n1i,ci,n2i,cluster_size,icc\nA,10,50,20,50,27.5,0.02\nB,10,50,20,50,,\n'
    const { studies, assumptions } = await json(csv, '--measure', 'OR')
    expect(studies[0].variance / studies[1].variance).toBeCloseTo(1.53, 10)
    expect(assumptions.steps.join(' ')).toContain('design effect')
    const silent = await meta('study,ai,n1i,ci,n2i,cluster_size\nA,10,50,20,50,20\n')
    expect(silent.err).toContain('or --icc for those that give none')
  })
})

describe('an estimate that is not in the middle of its interval', () => {
  it.each([
    ['is named', 'A,1.5,0.5,2.0', ['--scale', 'ratio'], true],
    ['is told apart from rounding', 'A,0.8,0.6,1.07', ['--scale', 'ratio'], false],
    ['is perhaps a ratio', 'A,2.1,1.1,4.2', [], true],
  ])('%s', async (_, row, options, isNamed) => {
    const { out } = await meta(`study,estimate,ci_low,ci_high\n${row}\nB,1.2,0.9,1.6\n`, ...options)
    expect(/^A: the estimate .* is not in the middle/m.test(out)).toBe(isNamed)
    if (options.length === 0) expect(out).toContain('say --scale ratio')
  })
})

describe('findings that are not independent', () => {
  it('have errors correlated as assumed, and their share of variance by level', async () => {
    const { threeLevel, assumptions } = await json(clustered, '--cluster', 'study', '--rho', '0.6')
    expect(threeLevel.fit).toMatchObject({
      rho: 0.6,
      I2: { total: expect.any(Number) },
    })
    expect(assumptions.rho).toBe(0.6)
    const { out } = await meta(clustered, '--cluster', 'study', '--rho', '0.6')
    expect(out).toMatch(/95% prediction interval: /)
  })
  it("are tested for asymmetry by the cluster form of Egger's test alone", async () => {
    const { out, code } = await typedCommand(['bias', 'data.csv', '--cluster', 'study', '--rho', '0.6'], clustered)
    expect(out).toContain("Egger's regression test, cluster form")
    expect(out).not.toContain('Trim and fill')
    expect(code).toBe(0)
  })
})

describe('a part that was asked for and could not be computed', () => {
  it('ends with 1 and names the column', async () => {
    const { out, code } = await meta('study,yi,vi,const\nA,0.3,0.04,1\nB,0.5,0.05,1\nC,0.1,0.06,1\n', '--mods', 'const')
    expect(out).toContain('const is the same in every study')
    expect(code).toBe(1)
  })
  it('what a regression expects is told at each point', async () => {
    const { regression: told } = await json(
      regression,
      '--mods',
      'lat,place',
      '--predict',
      'lat=3,place=x;lat=3,place=y',
    )
    const [x, y] = told.predictions
    const [, , place] = told.fit.coefficients
    expect(y.value.estimate - x.value.estimate).toBeCloseTo(place.estimate, 12)
  })
})
