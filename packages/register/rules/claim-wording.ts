/** What an amount in a claim is an amount of. A plain number counts people, places or things; a proportion is of these (`one in three`), and no change. */
export type AmountUnit = 'gbp' | 'per-cent' | 'percentage-points' | 'count' | 'proportion'

/** An amount that a claim names: a size without a sign, and by how much its rounding may be out. */
export interface ClaimedAmount {
  readonly unit: AmountUnit
  readonly value: number
  /** Half a unit of its last printed digit. */
  readonly rounding: number
  /** As it stands in the claim. */
  readonly words: string
}

/** What the words of a claim say, as far as they can be read without understanding them. */
export interface ClaimWording {
  readonly amounts: readonly ClaimedAmount[]
  /** The word by which it says that the project was the cause. */
  readonly causal?: string
  /** True where it says that there was no benefit: no difference, or harm. */
  readonly isOfNoBenefit: boolean
}

/** A pound for which something comes back (`every £1 spent`) is no amount of its own. */
const money =
  /(?<!\b(?:each|every|per)\s)£\s?(\d[\d,]*(?:\.\d+)?)\s*(billion|bn|million|m|thousand|k)?\b|\b(\d[\d,]*(?:\.\d+)?)\s*(billion|million)?\s+pounds\b/gi
const shares =
  /\b(\d[\d,]*(?:\.\d+)?)(?:\s*%|\s+per ?cent\b)(\s+points?\b|\s*-?points?\b)?|\b(\d[\d,]*(?:\.\d+)?)\s+percentage points?\b/gi
/** A number with a noun behind it; times, ages and years are no amounts. */
const counts =
  /(?<![£\d.,-])(?<!\b(?:section|phase|round|stage|year|age|aged|under|wave)\s)\b(\d[\d,]*)\s+(?!per ?cent|percentage|pounds|million|billion|thousand|days?\b|weeks?\b|months?\b|years?\b|hours?\b|minutes?\b|to\b|and\b|or\b)(?=[a-z])/gi

const shareWords: readonly (readonly [words: RegExp, perCent: number])[] = [
  [/\bhalv(?:e|ed|es|ing)\b|\bby (?:a )?half\b/i, 50],
  [/\bby (?:a|one) third\b/i, 100 / 3],
  [/\bby two thirds\b/i, 200 / 3],
  [/\bby (?:a|one) quarter\b/i, 25],
  [/\bby three quarters\b/i, 75],
  [/\bby (?:a|one) fifth\b/i, 20],
  [/\bdoubl(?:e|ed|es|ing)\b/i, 100],
  [/\btwice as\b/i, 100],
  [/\bthree times (?:as|more)\b/i, 200],
  [/\btrebl(?:e|ed|es|ing)\b|\btripl(?:e|ed|es|ing)\b/i, 200],
]

const multiples: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
}

/** Words that make the project the cause of what is claimed: it did something, rather than that something was so. */
const causes =
  /\b(?:cut|cuts|cutting|reduc(?:e|es|ed|ing)|sav(?:e|es|ed|ing|ings)|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|improv(?:es|ed)|rais(?:es|ed)|lower(?:s|ed)|halv(?:e|es|ed|ing)|doubl(?:es|ed)|kept|keeping|stopp(?:ed|ing)|deliver(?:s|ed)|generat(?:es|ed)|yields?|return of|led to|leads to|result(?:ed|s) in|brought about|caused|thanks to|because of|as a result of|due to|through|success(?:ful)?|works|worked|impact|effective|alternative to|pays for)\b/i

const proportions =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|\d{1,2}) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b/gi

const noBenefit =
  /\bno (?:(?:statistically )?(?:significant|worthwhile|clear|measurable) )?(?:difference|effect|impact|benefit|improvement)\b|\bno evidence (?:that|of|for)\b|\b(?:did|does|has|have) not (?:significantly )?(?:work|help|improve|reduce|save|cut|lower|raise|lead to|result in)(?:ed|s)?\b|\b(?:made|became|got|was|were) worse\b|\bfailed\b/i

/**
 * Reads amounts, a word of cause and a denial in the words of a claim. Words are all it knows: where it finds none, the claim names none
 * that this register can read.
 */
export function claimWording(claim: string): ClaimWording {
  const causal = causes.exec(claim)?.[0].toLowerCase()
  return {
    amounts: [...moneyIn(claim), ...sharesIn(claim), ...proportionsIn(claim), ...countsIn(claim)],
    ...(causal === undefined ? {} : { causal }),
    isOfNoBenefit: noBenefit.test(claim),
  }
}

/** A sum of money in full pounds, as a record holds it beside the words. */
export function amountOfMoney(pounds: number): ClaimedAmount {
  return { unit: 'gbp', value: pounds, rounding: 0.5, words: `£${pounds.toLocaleString('en-GB')}` }
}

function moneyIn(claim: string): readonly ClaimedAmount[] {
  return [...claim.matchAll(money)].map(([words, sign, signMultiple, named, namedMultiple]) => {
    const times = multiples[(signMultiple ?? namedMultiple ?? '').toLowerCase()] ?? 1
    return amountOf('gbp', sign ?? named ?? '', words, times)
  })
}

function sharesIn(claim: string): readonly ClaimedAmount[] {
  const printed = [...claim.matchAll(shares)].map(([words, share, points, percentagePoints]) =>
    amountOf(
      points !== undefined || percentagePoints !== undefined ? 'percentage-points' : 'per-cent',
      share ?? percentagePoints ?? '',
      words,
      1,
    ),
  )
  const named = shareWords.flatMap(([pattern, value]): readonly ClaimedAmount[] => {
    const words = pattern.exec(claim)?.[0]
    return words === undefined ? [] : [{ unit: 'per-cent', value, rounding: 2.5, words }]
  })
  return [...printed, ...named]
}

function proportionsIn(claim: string): readonly ClaimedAmount[] {
  return [...claim.matchAll(proportions)].map(([words]) => ({ unit: 'proportion', value: 0, rounding: 0, words }))
}

function countsIn(claim: string): readonly ClaimedAmount[] {
  return [...claim.matchAll(counts)].flatMap(([words, number = '']) =>
    /^(?:19|20)\d\d$/.test(number) ? [] : [amountOf('count', number, words, 1)],
  )
}

function amountOf(unit: AmountUnit, number: string, words: string, times: number): ClaimedAmount {
  const digits = number.replaceAll(',', '')
  const decimals = digits.split('.')[1]?.length ?? 0
  return { unit, value: Number(digits) * times, rounding: (times * 10 ** -decimals) / 2, words: words.trim() }
}
