import { describe, expect, it } from 'vitest'
import { findings } from '../records/finding.ts'
import { projects } from '../records/project.ts'
import { sentenceOf } from '../refusal.ts'
import { type ColumnForms, readFields } from './rows.ts'
import { TableSurvey } from './table-survey.ts'

/** The values that a column gets, its refusals as sentences, and the notes, read as a file is. */
function read(
  column: 'estimate' | 'n' | 'reported_on' | 'headline',
  cells: readonly string[],
  { separator = ',', declared, beside = {} }: { separator?: string; declared?: ColumnForms; beside?: object } = {},
) {
  const { fields } = findings
  const onlyThis = { [column]: fields[column] }
  const survey = new TableSurvey(fields, { separator, ...(declared === undefined ? {} : { declared }) })
  const rows = cells.map((cell) => ({ ...beside, [column]: cell }))
  for (const [i, row] of rows.entries()) survey.note(i + 2, row)
  const { forms, notes } = survey.surveyed()
  const readings = rows.map((row) => readFields(onlyThis, row, forms))
  return {
    values: readings.map(({ values }) => values[column]),
    refused: readings.flatMap(({ refusals }) => refusals.map(sentenceOf)),
    notes,
  }
}

describe('a column of ids of other registers', () => {
  const notesOn = (...cells: readonly { readonly isrctn?: string; readonly grant_ids?: string }[]) => {
    const survey = new TableSurvey(projects.fields, { separator: ',' })
    for (const [i, row] of cells.entries()) survey.note(i + 2, row)
    return survey.surveyed().notes
  }

  it('is told how a pasted address is kept, once a column', () => {
    expect(
      notesOn(
        { isrctn: 'ISRCTN65340805' },
        { isrctn: 'https://www.isrctn.com/ISRCTN10175490', grant_ids: '360G-blf-1;https://example.org' },
        { isrctn: 'isrctn 10175491', grant_ids: '360G-blf-1;360g-blf-2' },
      ),
    ).toEqual([
      "isrctn is kept as an id: 'https://www.isrctn.com/ISRCTN10175490' in row 3 is ISRCTN10175490, and 1 row more likewise",
      "grant_ids is kept as an id: '360G-blf-1;360g-blf-2' in row 4 is 360G-blf-1;360G-blf-2",
    ])
  })

  it('is told nothing where ids are written as they are kept', () => {
    expect(notesOn({ isrctn: 'ISRCTN65340805', grant_ids: '360G-blf-1;360G-blf-2' })).toEqual([])
  })
})

describe('one reading for a column of numbers', () => {
  it.each<
    [what: string, separator: string, cells: readonly string[], values: readonly unknown[], notes: readonly string[]]
  >([
    ['as Britain writes', ',', ['1,234', '0.5', '£2,000.50'], [1234, 0.5, 2000.5], []],
    ['British groups alone', ',', ['1,234'], [1234], []],
    ['British groups in a file parted by tabs', '\t', ['1,234', '12'], [1234, 12], []],
    [
      'decimal commas in a file parted by semicolons',
      ';',
      ['0,970', '1,120', '1.234,5'],
      [0.97, 1.12, 1234.5],
      ["estimate is read with a decimal comma: '0,970' in row 2 is 0.970"],
    ],
    [
      'decimal commas in a file parted by tabs',
      '\t',
      ['0,970', '1,120'],
      [0.97, 1.12],
      ["estimate is read with a decimal comma: '0,970' in row 2 is 0.970"],
    ],
    [
      'three decimals, where another cell shows the point',
      ';',
      ['250.000', '0.5'],
      [250, 0.5],
      ["estimate is read with a decimal point: '250.000' in row 2 is 250.000"],
    ],
    [
      'groups of three, where another cell shows the comma',
      ';',
      ['250.000', '0,5'],
      [250000, 0.5],
      ["estimate is read with a decimal comma: '0,5' in row 3 is 0.5"],
    ],
  ])('%s', (_, separator, cells, values, notes) => {
    expect(read('estimate', cells, { separator })).toEqual({ values, refused: [], notes })
  })

  it.each<[what: string, separator: string, cells: readonly string[], refused: readonly string[]]>([
    [
      'a decimal comma where commas part cells',
      ',',
      ['0,970'],
      ["found '0,970'; expected a number. Did you mean '0.970'?"],
    ],
    [
      'a decimal comma among groups: then either may be meant',
      ',',
      ['1,234', '0,97'],
      [
        "found '1,234'; expected a number with a decimal point and without commas, since the file does not show whether '1,234' is 1234 or 1.234.",
        "found '0,97'; expected a number. Did you mean '0.97'?",
      ],
    ],
    [
      'nothing that shows the sign, in a file parted by semicolons',
      ';',
      ['250.000'],
      [
        "found '250.000'; expected a number with a decimal point and without commas, since the file does not show whether '250.000' is 250.000 or 250000.",
      ],
    ],
    ['both signs in one column', ';', ['0.5', '0,7'], ["found '0,7'; expected a number. Did you mean '0.7'?"]],
  ])('refuses %s', (_, separator, cells, refused) => {
    expect(read('estimate', cells, { separator }).refused).toEqual(refused.map((sentence) => `estimate: ${sentence}`))
  })

  it('what a column leaves open another settles', () => {
    const beside = { se: '0,05' }
    expect(read('estimate', ['1,120'], { separator: '\t', beside }).values).toEqual([1.12])
    expect(read('estimate', ['1,120'], { separator: ',', beside }).refused).toHaveLength(1)
  })

  it('one slip among many does not make the others doubtful', () => {
    const many = Array.from({ length: 30 }, (_, i) => `${i}.5`)
    const { values, refused } = read('estimate', ['1,234', ...many, '0,7'])
    expect(values[0]).toBe(1234)
    expect(refused).toEqual(["estimate: found '0,7'; expected a number. Did you mean '0.7'?"])
  })

  it('refuses figures that cannot be kept', () => {
    expect(read('estimate', ['0.1234567890123456789', '1e-400']).refused).toEqual([
      "estimate: found '0.1234567890123456789'; expected a number of at most 15 figures, which is what can be kept. Did you mean '0.12345678901234568'?",
      "estimate: found '1e-400'; expected a number neither too large nor too small to be kept.",
    ])
  })
})

describe('one reading for a column of dates', () => {
  it('day first where the column shows it, or another column of the file', () => {
    expect(read('reported_on', ['02/03/2019', '13/04/2019'])).toEqual({
      values: ['2019-03-02', '2019-04-13'],
      refused: [],
      notes: [],
    })
  })

  it('refuses with both readings where no date of the file shows the order', () => {
    const { refused, notes } = read('reported_on', ['02/03/2019', '03/03/2019', '2019-05-06'])
    expect(notes).toEqual([])
    expect(refused).toHaveLength(1)
    expect(refused[0]).toContain(
      "'02/03/2019' could be 2 March 2019 or 3 February 2019: no date of the file shows the order",
    )
  })

  it('month first where several cells show it and none speaks against it', () => {
    expect(read('reported_on', ['02/03/2019', '02/13/2019', '04/25/2019'])).toEqual({
      values: ['2019-02-03', '2019-02-13', '2019-04-25'],
      refused: [],
      notes: [
        "reported_on is read month first, as '02/13/2019' in row 3 is written; 1 row could be either, the first in row 2",
      ],
    })
  })

  it.each([
    ['one cell alone shows month first', ['02/03/2019', '02/13/2019', '04/05/2019'], 3, '2 rows could be either'],
    ['some cells show one order, some the other', ['02/03/2019', '02/13/2019', '13/02/2019'], 2, 'day first in row 4'],
  ])('refuses every cell that could be either where %s', (_, cells, count, says) => {
    const { refused } = read('reported_on', cells)
    expect(refused).toHaveLength(count)
    for (const sentence of refused) expect(sentence).toContain(says)
    expect(refused[0]).toContain("'02/03/2019' could be 2 March 2019 or 3 February 2019")
  })

  it('one slip among many does not make the others doubtful', () => {
    const many = Array.from({ length: 30 }, () => '25/03/2019')
    const { values, refused } = read('reported_on', ['02/03/2019', ...many, '02/13/2019'])
    expect(values[0]).toBe('2019-03-02')
    expect(refused).toHaveLength(1)
  })

  it("a spreadsheet's day numbers where every cell is one; beside other dates they are told", () => {
    expect(read('reported_on', ['43497', '', '43498'])).toEqual({
      values: ['2019-02-01', undefined, '2019-02-02'],
      refused: [],
      notes: ["reported_on is read as a spreadsheet's day numbers, counted from 30 December 1899: '43497' in row 2"],
    })
    expect(read('reported_on', ['43497', '2019']).refused).toEqual([
      "reported_on: found '43497'; expected a day, a month or a year, as 2026-11-23, 23/11/2026, 2026-11 or 2026; 43497 is a spreadsheet's day number: 1 February 2019. Did you mean '2019-02-01'?",
    ])
  })

  it('a year and two figures are a month only where the file has other dates of ISO 8601 and no financial year', () => {
    expect(read('reported_on', ['2010-11', '2012-06']).values).toEqual(['2010-11', '2012-06'])
    expect(read('reported_on', ['2010-11', '2018-19']).refused).toHaveLength(2)
    expect(read('reported_on', ['2010-11', '2011-12']).refused).toHaveLength(2)
    const declared = new Map([['reported_on', { yearMonths: 'month' as const }]])
    expect(read('reported_on', ['2010-11'], { declared }).values).toEqual(['2010-11'])
  })
})

describe('what a descriptor says of a column counts', () => {
  it('of signs and of missing values', () => {
    const declared = new Map([['estimate', { number: { decimal: ',', group: '.' }, missing: ['-99'] }]])
    expect(read('estimate', ['250.000', '-99', '1,5'], { declared })).toEqual({
      values: [250000, undefined, 1.5],
      refused: [],
      notes: [],
    })
  })
})

it('tells of cells that say that nothing is known, and keeps them', () => {
  expect(read('headline', ['n/a', 'TBC', 'Fewer moves'])).toEqual({
    values: ['n/a', 'TBC', 'Fewer moves'],
    refused: [],
    notes: [
      "headline has 'n/a' in 2 rows, the first being row 2: kept as text; leave the cell empty where nothing is known",
    ],
  })
})

it('tells how hard words that are to be plain are to read, and keeps them', () => {
  const survey = new TableSurvey(projects.fields, { separator: ',' })
  survey.note(2, { plain_summary: 'Each family had one worker. The worker came each week.' })
  survey.note(3, {
    plain_summary: 'Each child had a key worker who talked with the school, with the family and with the police too.',
  })
  survey.note(4, {
    plain_summary: 'Multidisciplinary safeguarding arrangements were reconfigured across the partnership.',
  })
  survey.note(5, { plain_summary: '' })
  expect(survey.surveyed().notes).toEqual([
    "plain_summary in row 4 reads as for about 29 years of age, where 12 is aimed at: a sentence of 8 words and words such as 'Multidisciplinary', 'safeguarding', 'reconfigured'. Shorter sentences and everyday words help",
  ])
})

it('tells of former codes of places', () => {
  const survey = new TableSurvey(projects.fields, { separator: ',' })
  survey.note(2, { places: 'E08000035; E08000019' })
  expect(survey.surveyed().notes).toEqual(['E08000019 in row 2 is a former code of Sheffield: read as E08000039'])
})
